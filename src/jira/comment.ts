import * as z from 'zod/mini';
import type {
  AskEnds,
  CommentWriting,
  ProviderMessages,
  SeenEnds,
} from '../use-cases/contracts/tell-provider';
import { askDocument } from './ask-document';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { optional } from './issue-schema';
import { isRefusal, JiraError } from './jira-error';

const endsAnswer = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      fields: z.object({
        assignee: optional(z.object({ accountId: z.string(), displayName: z.string() })),
      }),
    }),
  ),
});

/** Comments as the person the connection acts for may write them. */
export function providerMessages(connection: JiraConnection): ProviderMessages {
  return {
    async endsOf({ consumerId, providerId }: AskEnds): Promise<SeenEnds | null> {
      const { issues } = await callJira(connection, {
        endpoint: ENDPOINTS.bulkFetch,
        answer: endsAnswer,
        body: { issueIdsOrKeys: [consumerId, providerId], fields: ['assignee'] },
      });
      const consumer = issues.find(({ id }) => id === consumerId);
      const provider = issues.find(({ id }) => id === providerId);
      if (consumer === undefined || provider === undefined) return null;
      const { assignee } = provider.fields;
      return {
        consumerKey: consumer.key,
        assignee: assignee && { accountId: assignee.accountId, name: assignee.displayName },
      };
    },

    async write(message): Promise<CommentWriting> {
      try {
        await callJira(
          // After an unclear answer a second try could write a second comment.
          { ...connection, longestWaitMs: -1 },
          {
            endpoint: ENDPOINTS.createComment,
            answer: z.unknown(),
            places: { issueId: message.providerId },
            body: { body: askDocument(message) },
          },
        );
        return { kind: 'written' };
      } catch (error) {
        if (!(error instanceof JiraError) || !isRefusal(error)) return { kind: 'unknown' };
        return { kind: 'refused', message: error.said ?? error.message };
      }
    },
  };
}
