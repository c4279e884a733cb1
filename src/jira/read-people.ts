import * as z from 'zod/mini';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { optional } from './issue-schema';

const answer = z.object({
  values: z.array(
    z.object({
      accountId: z.string(),
      displayName: z.string(),
      active: optional(z.boolean()),
      accountType: optional(z.string()),
    }),
  ),
});

/** As many accounts as Jira looks up at once. */
const ACCOUNTS_A_CALL = 100;

/**
 * The names of people by account id, as the connection's person may see them. Accounts that Jira does
 * not know (any more) are left out.
 *
 * @throws JiraError
 */
export async function readNames(
  connection: JiraConnection,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(accountIds)];
  const names = new Map<string, string>();
  for (let from = 0; from < wanted.length; from += ACCOUNTS_A_CALL) {
    const { values } = await callJira(connection, {
      endpoint: ENDPOINTS.people,
      answer,
      query: {
        accountId: wanted.slice(from, from + ACCOUNTS_A_CALL),
        maxResults: String(ACCOUNTS_A_CALL),
      },
    });
    for (const { accountId, displayName } of values) names.set(accountId, displayName);
  }
  return names;
}

/**
 * Whether somebody has this account and uses it, as far as the connection's person is told. Accounts of
 * apps are nobody.
 *
 * @throws JiraError
 */
export async function isSomebody(connection: JiraConnection, accountId: string): Promise<boolean> {
  const { values } = await callJira(connection, {
    endpoint: ENDPOINTS.people,
    answer,
    query: { accountId },
  });
  const [person] = values.filter((value) => value.accountId === accountId);
  return person !== undefined && person.active !== false && person.accountType !== 'app';
}

/**
 * Whether somebody has each of the accounts and uses it; see `isSomebody`. At most 100 accounts.
 *
 * @throws JiraError
 */
export async function areSomebody(
  connection: JiraConnection,
  accountIds: readonly string[],
): Promise<boolean> {
  const { values } = await callJira(connection, {
    endpoint: ENDPOINTS.people,
    answer,
    query: { accountId: accountIds, maxResults: String(ACCOUNTS_A_CALL) },
  });
  const inUse = values.filter(
    ({ active, accountType }) => active !== false && accountType !== 'app',
  );
  const known = new Set(inUse.map(({ accountId }) => accountId));
  return accountIds.every((accountId) => known.has(accountId));
}
