import * as z from 'zod/mini';
import type { WorkItem } from '../domain/work-items/work-item';
import { callJira, type JiraConnection } from './call-jira';
import { ENDPOINTS } from './endpoints';
import { fieldsToRead } from './fields-to-read';
import { IMPEDIMENT_PROPERTY } from './impediment-property';
import { mapIssue, type MappingRules } from './issue-mapping';
import { JiraError } from './jira-error';
import { quoted } from './jql-text';
import { MalformedIssue } from './malformed-issue';
import { mappingRulesFor, type MappingChoices } from './mapping-choices';

/** Where something like it may have been solved. */
export type SolvedAmong =
  | { readonly kind: 'project'; readonly key: string }
  | { readonly kind: 'cause'; readonly code: string };

/** The newest are enough to learn from, and one page of them costs one call. */
const MOST_SOLVED = 100;

const answer = z.object({ issues: z.array(z.unknown()) });

/**
 * The issues whose impediment was removed, those touched last first, as the connection's person sees
 * them; none where Jira does not know the app's names yet.
 *
 * @throws JiraError
 */
export async function readSolved(
  connection: JiraConnection,
  settings: MappingChoices,
  among: SolvedAmong,
): Promise<readonly WorkItem[]> {
  const rules = mappingRulesFor([], settings);
  try {
    const { issues } = await callJira(connection, {
      endpoint: ENDPOINTS.search,
      answer,
      body: {
        jql: `pmoImpedimentState = removed AND ${whereOf(among)} ORDER BY pmoImpedimentTouched DESC`,
        fields: fieldsToRead(rules),
        properties: [IMPEDIMENT_PROPERTY],
        maxResults: MOST_SOLVED,
      },
    });
    return issues.flatMap((issue) => itemOf(issue, rules));
  } catch (error) {
    if (error instanceof JiraError && error.fault === 'bad-request') return [];
    throw error;
  }
}

function whereOf(among: SolvedAmong): string {
  return among.kind === 'project'
    ? `project = ${quoted(among.key)}`
    : `pmoImpedimentCause = ${quoted(among.code)}`;
}

/** One issue that cannot be read costs itself, and no other. */
function itemOf(issue: unknown, rules: MappingRules): readonly WorkItem[] {
  try {
    return [mapIssue(issue, rules)];
  } catch (error) {
    if (!(error instanceof MalformedIssue)) throw error;
    return [];
  }
}
