import * as z from 'zod/mini';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { optional } from './issue-schema';

/** A person as somebody chooses them from a list. */
export interface FoundPerson {
  readonly accountId: string;
  readonly name: string;
}

const MOST_FOUND = 8;

const answer = z.array(
  z.object({
    accountId: z.string(),
    displayName: z.string(),
    active: optional(z.boolean()),
    accountType: optional(z.string()),
  }),
);

/**
 * People whose name begins like the text, as far as the connection's person is told of them. Accounts
 * of apps and those out of use are left out.
 *
 * @throws JiraError
 */
export async function findPeople(
  connection: JiraConnection,
  text: string,
): Promise<readonly FoundPerson[]> {
  const typed = text.trim();
  if (typed === '') return [];
  const people = await callJira(connection, {
    endpoint: ENDPOINTS.peopleSearch,
    answer,
    query: { query: typed, maxResults: String(4 * MOST_FOUND) },
  });
  return people
    .filter(({ active, accountType }) => active !== false && accountType !== 'app')
    .slice(0, MOST_FOUND)
    .map(({ accountId, displayName }) => ({ accountId, name: displayName }));
}
