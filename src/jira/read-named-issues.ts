import * as z from 'zod/mini';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { optional } from './issue-schema';

/** As much of an issue as a list shows. */
export interface NamedIssue {
  readonly key: string;
  readonly summary: string;
}

const ISSUES_A_CALL = 100;

const answer = z.object({
  issues: z.array(
    z.object({
      id: z.string(),
      key: z.string(),
      fields: z.object({ summary: optional(z.string()) }),
    }),
  ),
});

/**
 * Keys and summaries by issue id, without issues that the connection's person may not see.
 *
 * @throws JiraError
 */
export async function readNamedIssues(
  connection: JiraConnection,
  issueIds: readonly string[],
): Promise<ReadonlyMap<string, NamedIssue>> {
  const wanted = [...new Set(issueIds)];
  const named = new Map<string, NamedIssue>();
  for (let from = 0; from < wanted.length; from += ISSUES_A_CALL) {
    const issueIdsOrKeys = wanted.slice(from, from + ISSUES_A_CALL);
    const { issues } = await callJira(connection, {
      endpoint: ENDPOINTS.bulkFetch,
      answer,
      body: { issueIdsOrKeys, fields: ['summary'] },
    });
    for (const { id, key, fields } of issues) named.set(id, { key, summary: fields.summary ?? '' });
  }
  return named;
}
