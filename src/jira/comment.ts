import * as z from 'zod/mini';
import type {
  AskEnds,
  Assignee,
  CommentWriting,
  ProviderMessages,
  SeenEnds,
  SeenIssue,
} from '../use-cases/contracts/telling';
import { askDocument } from './ask-document';
import { ASK_PROPERTY } from './ask-property';
import { callJira, type JiraConnection } from './call-jira';
import { digestDocument } from './digest-document';
import { ENDPOINTS } from './endpoints';
import { optional } from './issue-schema';
import { isRefusal, JiraError } from './jira-error';

const issuesAnswer = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      fields: z.object({
        assignee: optional(z.object({ accountId: z.string(), displayName: z.string() })),
      }),
      properties: z.optional(z.record(z.string(), z.unknown())),
    }),
  ),
});
type ReadIssue = z.output<typeof issuesAnswer>['issues'][number];

/** Comments as the person the connection acts for may write them. */
export function providerMessages(connection: JiraConnection): ProviderMessages {
  return {
    async endsOf({ consumerId, providerId }: AskEnds): Promise<SeenEnds | null> {
      const issues = await read({ issueIdsOrKeys: [consumerId, providerId] });
      const consumer = issues.find(({ id }) => id === consumerId);
      const provider = issues.find(({ id }) => id === providerId);
      if (consumer === undefined || provider === undefined) return null;
      return { consumerKey: consumer.key, assignee: assigneeOf(provider) };
    },

    async issues(ids): Promise<ReadonlyMap<string, SeenIssue>> {
      const issues = await read({ issueIdsOrKeys: ids, properties: [ASK_PROPERTY] });
      return new Map(
        issues.map((issue) => {
          const asks = issue.properties?.[ASK_PROPERTY];
          return [issue.id, { key: issue.key, assignee: assigneeOf(issue), asks }];
        }),
      );
    },

    write: (message) => comment(message.providerId, askDocument(message)),

    writeDigest: (digest) => comment(digest.issueId, digestDocument(digest)),
  };

  async function read(wanted: object): Promise<readonly ReadIssue[]> {
    const { issues } = await callJira(connection, {
      endpoint: ENDPOINTS.bulkFetch,
      answer: issuesAnswer,
      body: { ...wanted, fields: ['assignee'] },
    });
    return issues;
  }

  async function comment(issueId: string, body: object): Promise<CommentWriting> {
    try {
      await callJira(
        // After an unclear answer a second try could write a second comment.
        { ...connection, longestWaitMs: -1 },
        {
          endpoint: ENDPOINTS.createComment,
          answer: z.unknown(),
          places: { issueId },
          body: { body },
        },
      );
      return { kind: 'written' };
    } catch (error) {
      if (!(error instanceof JiraError) || !isRefusal(error)) return { kind: 'unknown' };
      return { kind: 'refused', message: error.said ?? error.message };
    }
  }
}

function assigneeOf({ fields: { assignee } }: ReadIssue): Assignee | null {
  return assignee && { accountId: assignee.accountId, name: assignee.displayName };
}
