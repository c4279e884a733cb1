import * as z from 'zod/mini';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { optional } from './issue-schema';
import { JiraError } from './jira-error';
import { quoted } from './jql-text';

/** An issue as somebody chooses it from a list. */
export interface FoundIssue {
  readonly id: string;
  readonly key: string;
  readonly summary: string;
  readonly status: string;
}

const MOST_FOUND = 10;
const ISSUE_KEY = /^\p{L}[\p{L}\p{N}_]*-\d+$/u;

const answer = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      fields: z.object({
        summary: optional(z.string()),
        status: optional(z.object({ name: z.string() })),
      }),
    }),
  ),
});

/**
 * Issues the person may see whose key is the text or whose summary has its words, the last of which may
 * be half typed; last changed first.
 *
 * @throws JiraError
 */
export async function findIssues(
  connection: JiraConnection,
  text: string,
): Promise<readonly FoundIssue[]> {
  const typed = text.trim();
  const words = wordsOf(typed);
  // A search for signs alone is refused.
  if (words === '') return [];
  const inSummary = `summary ~ ${quoted(`${words}*`)}`;
  if (!ISSUE_KEY.test(typed)) return search(connection, inSummary);
  try {
    return await search(connection, `key = ${quoted(typed)} OR ${inSummary}`);
  } catch (error) {
    // Jira refuses a query with a key that does not exist; as words of a summary it may.
    if (!(error instanceof JiraError) || error.fault !== 'bad-request') throw error;
    return search(connection, inSummary);
  }
}

/** The words of a text. Signs and capital words (AND, NOT) would mean something to the search. */
function wordsOf(text: string): string {
  return (
    text
      .toLowerCase()
      // After small letters, which may add marks; before the signs go, which marks are not.
      .normalize('NFC')
      .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
      .trim()
  );
}

async function search(connection: JiraConnection, where: string): Promise<readonly FoundIssue[]> {
  const { issues } = await callJira(connection, {
    endpoint: ENDPOINTS.search,
    answer,
    body: {
      jql: `${where} ORDER BY updated DESC`,
      fields: ['summary', 'status'],
      maxResults: MOST_FOUND,
    },
  });
  return issues.map(({ id, key, fields }) => ({
    id,
    key,
    summary: fields.summary ?? '',
    status: fields.status?.name ?? '',
  }));
}
