import * as z from 'zod/mini';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';

// As many ids as a search gives at once when it is asked for nothing else.
const PAGE = 5000;

const idsAnswer = z.object({
  issues: z.array(z.object({ id: z.string() })),
  nextPageToken: z.optional(z.nullable(z.string())),
});

/**
 * The ids of all issues a query finds, by key.
 *
 * @param where JQL without ORDER BY, its values quoted
 * @throws JiraError; the signal's reason if it was stopped
 */
export async function searchIds(
  connection: JiraConnection,
  where: string,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const ids = new Set<string>();
  let nextPageToken: string | null | undefined;
  do {
    signal.throwIfAborted();
    const page = await callJira(connection, {
      endpoint: ENDPOINTS.search,
      answer: idsAnswer,
      body: {
        jql: `${where} ORDER BY key`,
        fields: ['id'],
        maxResults: PAGE,
        ...(nextPageToken ? { nextPageToken } : {}),
      },
    });
    for (const { id } of page.issues) ids.add(id);
    ({ nextPageToken } = page);
  } while (nextPageToken);
  return [...ids];
}
