import * as z from 'zod/mini';
import type {
  EscalationMessages,
  MessageWriting,
  Recipient,
} from '../use-cases/impediments/escalation-ports';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { escalationDigestDocument, escalationDocument } from './escalation-document';
import { optional } from './issue-schema';
import { isRefusal, JiraError } from './jira-error';

const viewersAnswer = z.array(
  z.object({
    accountId: z.string(),
    displayName: z.string(),
    active: optional(z.boolean()),
    accountType: optional(z.string()),
  }),
);

/**
 * Comments as the connection's account writes them: for the escalation clock, the app.
 *
 * @param boardAddress where the board shows what is escalated; null where Jira does not tell
 */
export function escalationMessages(
  connection: JiraConnection,
  boardAddress: () => Promise<string | null>,
): EscalationMessages {
  return {
    /** Jira itself is asked whether this person may see this issue. */
    async viewer(issueKey, accountId): Promise<Recipient | null> {
      const people = await callJira(connection, {
        endpoint: ENDPOINTS.issueViewers,
        answer: viewersAnswer,
        query: { accountId, issueKey },
      });
      const person = people.find((one) => one.accountId === accountId);
      if (person === undefined || person.active === false || person.accountType === 'app') {
        return null;
      }
      return { accountId, name: person.displayName };
    },

    write: (message) => comment(message.issueId, escalationDocument(message)),

    async writeDigest(digest) {
      return comment(digest.issueId, escalationDigestDocument(digest, await boardAddress()));
    },
  };

  /** @throws JiraError where Jira is to be asked later, and surely wrote nothing */
  async function comment(issueId: string, body: object): Promise<MessageWriting> {
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
      return 'written';
    } catch (error) {
      if (!(error instanceof JiraError) || !isRefusal(error)) return 'unclear';
      if (error.fault === 'rate-limited' || error.fault === 'not-signed-in') throw error;
      return 'refused';
    }
  }
}
