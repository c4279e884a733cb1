import type { IssueData } from '../../jira/site-data';
import { lastOf, type SavedProperty } from '../saved-property';
import type { WorkClock } from '../work-clock';
import { standingOf, type CaseStanding } from './case-facts';
import { caseParts, DONE } from './case-parts';
import { caseSaves } from './case-saves';
import type { EpicPlan } from './epic-plan';

/** The texts of a case as the app writes them into the issue, with what JQL finds of it. */

const CASE_PROPERTY = 'agile-pmo-case';

export function caseProperty(epic: EpicPlan, issue: IssueData, clock: WorkClock): SavedProperty {
  const saves = caseSaves(epic, issue, clock);
  const index = { ...indexOf(epic, issue), touched: lastOf(saves).at };
  const written = { schema: 1, revision: saves.length, index, case: caseParts(epic, clock) };
  const property = { issueId: issue.id, propertyKey: CASE_PROPERTY, part: 'case', saves } as const;
  const { forged } = epic;
  if (forged === undefined) return { ...property, value: written };
  const value = { ...written, index: { ...index, decision: forged, state: forged } };
  return { ...property, value, overwritten: written };
}

function indexOf(epic: EpicPlan, issue: IssueData): object {
  const standing = standingOf(epic, 0);
  const { decision } = standing;
  return {
    ...(standing.wsjf !== null && { wsjf: standing.wsjf }),
    ...(decision !== null && { decision }),
    ...(epic.theme !== null && { theme: epic.theme }),
    ...{
      completeness: standing.completeness,
      state: stateOf(epic, standing, issue),
    },
  };
}

function stateOf(
  { confirmed }: EpicPlan,
  { decision, gate, wsjf }: CaseStanding,
  { statusId }: IssueData,
): string {
  if (statusId === DONE) return confirmed === undefined ? 'released' : 'confirmed';
  if (gate === 'stop') return 'stopped';
  return decision ?? (wsjf === null ? 'draft' : 'scored');
}
