import * as z from 'zod/mini';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { JiraError } from './jira-error';

// As many ids as a search gives at once when it is asked for nothing else.
const PAGE = 5000;

/** As many as a search takes. */
const MOST_RECONCILED = 50;

const idsAnswer = z.object({
  issues: z.array(z.object({ id: z.string() })),
  nextPageToken: z.optional(z.nullable(z.string())),
});

const keysAnswer = z.object({
  issues: z.array(z.object({ id: z.string(), key: z.string() })),
  nextPageToken: z.optional(z.nullable(z.string())),
});

/**
 * The ids of all issues a query finds, by key.
 *
 * @param where JQL without ORDER BY, its values quoted
 * @param reconcile ids of issues that were just written, of which the search is to know
 * @throws JiraError; the signal's reason if it was stopped
 */
export async function searchIds(
  connection: JiraConnection,
  where: string,
  signal: AbortSignal,
  reconcile: readonly string[] = [],
): Promise<readonly string[]> {
  const ids = new Set<string>();
  const search = { connection, where, signal, reconcile, fields: ['id'], answer: idsAnswer };
  await searchPages(search, ({ id }) => ids.add(id));
  return [...ids];
}

/**
 * The same with the keys the issues have now, by id.
 *
 * @throws as `searchIds`
 */
export async function searchKeys(
  connection: JiraConnection,
  where: string,
  { signal, reconcile }: { readonly signal: AbortSignal; readonly reconcile: readonly string[] },
): Promise<ReadonlyMap<string, string>> {
  const keys = new Map<string, string>();
  const search = { connection, where, signal, reconcile, fields: ['key'], answer: keysAnswer };
  await searchPages(search, ({ id, key }) => keys.set(id, key));
  return keys;
}

interface PagedSearch<Issue> {
  readonly connection: JiraConnection;
  readonly where: string;
  readonly signal: AbortSignal;
  readonly reconcile: readonly string[];
  readonly fields: readonly string[];
  readonly answer: z.ZodMiniType<{
    readonly issues: readonly Issue[];
    readonly nextPageToken?: string | null | undefined;
  }>;
}

async function searchPages<Issue>(
  { connection, where, signal, reconcile, fields, answer }: PagedSearch<Issue>,
  take: (issue: Issue) => void,
): Promise<void> {
  const reconcileIssues = reconcile
    .map(Number)
    .filter(Number.isSafeInteger)
    .slice(-MOST_RECONCILED);
  const readPage = (nextPageToken: string | null): Promise<z.infer<typeof answer>> =>
    callJira(connection, {
      endpoint: ENDPOINTS.search,
      answer,
      body: {
        jql: `${where} ORDER BY key`,
        fields,
        maxResults: PAGE,
        ...(reconcileIssues.length === 0 ? {} : { reconcileIssues }),
        ...(nextPageToken === null ? {} : { nextPageToken }),
      },
    });
  let token: string | null = null;
  let hasBegunAnew = false;
  let isWhole = false;
  while (!isWhole) {
    signal.throwIfAborted();
    try {
      const page = await readPage(token);
      page.issues.forEach(take);
      token = page.nextPageToken ?? null;
      isWhole = token === null;
    } catch (error) {
      // The way to the next page holds for a while only: who was slow begins anew, once.
      if (token === null || hasBegunAnew || !isRefusedAsBad(error)) throw error;
      hasBegunAnew = true;
      token = null;
    }
  }
}

function isRefusedAsBad(error: unknown): boolean {
  return error instanceof JiraError && error.fault === 'bad-request';
}
