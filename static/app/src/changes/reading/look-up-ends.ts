import type { JiraConnection } from '../../../../../src/jira/call-jira';
import { mapIssue } from '../../../../../src/jira/issue-mapping';
import { MalformedIssue } from '../../../../../src/jira/malformed-issue';
import { mappingRulesFor, type MappingChoices } from '../../../../../src/jira/mapping-choices';
import { ISSUES_AT_ONCE, readRawIssues } from '../../../../../src/jira/read-issues';
import { projectOfKey } from '../../../../../src/domain/work-items/issue-key';
import type { DependencyEnd } from '../../analysis/dependency-row';
import type { LookedUp } from '../change-row';

const FIELDS = ['summary', 'status', 'resolution'];

/**
 * Issues that only a changelog names, as far as Jira shows them to the person; the others stay unknown.
 *
 * @throws JiraError
 */
export async function lookUpEnds(
  connection: JiraConnection,
  keys: readonly string[],
  settings: MappingChoices,
): Promise<LookedUp> {
  const found = new Map<string, DependencyEnd>();
  for (let from = 0; from < keys.length; from += ISSUES_AT_ONCE) {
    const some = keys.slice(from, from + ISSUES_AT_ONCE);
    const { issues } = await readRawIssues(connection, some, { fields: FIELDS, described: false });
    for (const issue of issues) {
      const end = endOf(issue, settings);
      if (end !== null) found.set(end.key, end);
    }
  }
  return found;
}

function endOf(issue: unknown, settings: MappingChoices): DependencyEnd | null {
  try {
    const { key, summary, status } = mapIssue(issue, mappingRulesFor([], settings));
    return { key, project: projectOfKey(key), summary, status, holdsUp: 0 };
  } catch (error) {
    if (error instanceof MalformedIssue) return null;
    throw error;
  }
}
