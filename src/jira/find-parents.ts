import * as z from 'zod/mini';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { epicTypesOf } from './epic-searches';
import { optional } from './issue-schema';
import { quoted } from './jql-text';
import { searchKeys } from './search-ids';

const typesAnswer = z.array(z.object({ name: z.string(), hierarchyLevel: optional(z.number()) }));

/**
 * The keys of all epics, and of what stands above them, by id. A parent that is hidden from the person,
 * moved or deleted changes its children without touching them.
 *
 * @returns null where the site does not tell which issue types those are
 * @throws JiraError; the signal's reason if it was stopped
 */
export async function findParents(
  connection: JiraConnection,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, string> | null> {
  const types = await callJira(connection, {
    endpoint: ENDPOINTS.issueTypes,
    answer: typesAnswer,
  });
  signal.throwIfAborted();
  const { known } = epicTypesOf({ cases: { types: null } }, types);
  if (known.length === 0) return null;
  const where = `issuetype in (${known.map(quoted).join(', ')})`;
  return searchKeys(connection, where, { signal, reconcile: [] });
}
