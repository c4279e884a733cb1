import type { WorkItem } from '../domain/work-items/work-item';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { mappingRulesFor, type MappingChoices } from './mapping-choices';
import { readChangelogs } from './read-changelogs';
import { readItems } from './read-items';
import { fieldsAnswer, siteFieldsOf } from './site-answers';

/**
 * A few issues with their histories, as the connection's person sees them. Those that Jira does not
 * return are left out.
 *
 * @throws JiraError if nothing could be read; the signal's reason if it was stopped
 */
export async function readIssuesById(
  connection: JiraConnection,
  ids: readonly string[],
  settings: MappingChoices,
  signal: AbortSignal,
): Promise<readonly WorkItem[]> {
  const fields = await callJira(connection, { endpoint: ENDPOINTS.fields, answer: fieldsAnswer });
  const rules = mappingRulesFor(siteFieldsOf(fields), settings);
  const items: WorkItem[] = [];
  const problem = await readItems({
    ...{ connection, rules, ids, signal },
    take: (page) => {
      items.push(...page);
    },
  });
  if (problem !== null) throw problem;
  const read = await readChangelogs({
    ...{ connection, settings, items, signal },
    onProgress: () => undefined,
  });
  return read.items;
}
