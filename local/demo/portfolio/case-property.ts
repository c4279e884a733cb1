import type { IssueData } from '../../jira/site-data';
import type { WorkClock } from '../work-clock';
import { standingOf, type CaseStanding } from './case-facts';
import type { EpicPlan, HypothesisText, IndicatorPlan } from './epic-plan';

/** The texts of a case as the app writes them into the issue, with what JQL finds of it. */

export const CASE_PROPERTY = 'agile-pmo-case';

const CLAUSES = ['for', 'who', 'the', 'isA', 'that', 'unlike', 'ourSolution'] as const;
const DONE = '10005';

export function casePropertyOf(epic: EpicPlan, issue: IssueData, clock: WorkClock): object {
  const { theme, objective, texts } = epic;
  return {
    ...{ schema: 1, revision: texts === undefined ? 1 : 7 },
    index: { ...indexOf(epic, issue), touched: clock.instant(touchedAt(epic)) },
    case: {
      ...(texts && {
        hypothesis: hypothesisOf(texts.hypothesis),
        ...without({
          outcomes: texts.outcomes,
          indicators: texts.indicators?.map((one, at) => indicatorForm(one, at, clock)),
          scopeIn: texts.scopeIn,
          scopeOut: texts.scopeOut,
          qualities: texts.qualities,
          sponsors: texts.sponsors,
          stakeholders: texts.stakeholders,
        }),
      }),
      ...(theme !== null && { themeId: theme }),
      ...(objective !== undefined && { objectiveId: objective }),
    },
  };
}

export function indicatorForm(
  { name, unit, baseline, target, isHigherBetter, readings }: IndicatorPlan,
  position: number,
  clock: WorkClock,
): object {
  return {
    ...{ id: `i${String(position + 1)}`, name, unit },
    ...(baseline !== null && { baseline }),
    ...(target !== null && { target }),
    isHigherBetter,
    readings: readings.map(([at, value]) => ({ on: clock.day(at), value })),
  };
}

function indexOf(epic: EpicPlan, issue: IssueData): object {
  const standing = standingOf(epic, 0);
  const decision = epic.forged ?? standing.decision;
  return {
    ...(standing.wsjf !== null && { wsjf: standing.wsjf }),
    ...(decision !== null && { decision }),
    ...(epic.theme !== null && { theme: epic.theme }),
    ...{
      completeness: standing.completeness,
      state: epic.forged ?? stateOf(epic, standing, issue),
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

function hypothesisOf(clauses: HypothesisText | readonly [string]): object {
  return Object.fromEntries(clauses.map((clause, at) => [CLAUSES[at] ?? '', clause]));
}

/** What is empty is not written. */
function without(parts: Readonly<Record<string, unknown>>): object {
  const isSaid = (part: unknown): boolean =>
    part !== undefined && !(Array.isArray(part) && part.length === 0);
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => isSaid(part)));
}

function touchedAt({ log = [], cards = [], consensus, confirmed }: EpicPlan): number {
  const times = [
    ...log,
    ...cards,
    ...(consensus ? [consensus] : []),
    ...(confirmed ? [confirmed] : []),
  ];
  return times.reduce((latest, { at }) => Math.max(latest, at), -180);
}
