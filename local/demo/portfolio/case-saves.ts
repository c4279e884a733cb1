import type { IssueData } from '../../jira/site-data';
import { portfolioManager } from '../impediments/record-plan';
import type { Save } from '../saved-property';
import type { WorkClock } from '../work-clock';
import { standingOf } from './case-facts';
import { caseParts, DONE, indicatorForm } from './case-parts';
import type { CaseTexts, EpicPlan } from './epic-plan';
import { factsOf } from './planned-facts';

/** How the texts of a case were written, and what JQL finds of it was brought up to date. */

interface Step {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly actor: string;
  /** What was written; null: only what JQL finds. */
  readonly parts: Readonly<Record<string, unknown>> | null;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The app came into use. */
const FIRST_DAY = -180;

/** The order in which somebody fills in a case, after some minutes each. */
const SITTINGS = [
  { after: 40, names: ['hypothesis', 'outcomes'] },
  { after: 75, names: ['scopeIn', 'scopeOut', 'qualities'] },
  { after: 95, names: ['sponsors', 'stakeholders'] },
] as const;
const INDICATORS_AFTER = 120;

export function caseSaves(epic: EpicPlan, issue: IssueData, clock: WorkClock): readonly Save[] {
  const begun = Math.max(Date.parse(clock.instant(FIRST_DAY)), Date.parse(issue.created)) + HOUR;
  const steps = [
    ...placeSteps(epic, begun),
    ...textSteps(epic, issue, { begun, clock }),
    ...mirrorSteps(epic, { begun, clock }),
  ].sort((a, b) => a.at - b.at);
  return toldSaves([...steps, ...releaseSteps(issue, steps, clock)]);
}

/** The theme and the objective it belongs to. */
function placeSteps({ theme, objective }: EpicPlan, at: number): readonly Step[] {
  const parts = {
    ...(theme !== null && { themeId: theme }),
    ...(objective !== undefined && { objectiveId: objective }),
  };
  return Object.keys(parts).length === 0 ? [] : [{ at, actor: portfolioManager(0), parts }];
}

function textSteps(
  epic: EpicPlan,
  { assigneeId }: IssueData,
  { begun, clock }: { readonly begun: number; readonly clock: WorkClock },
): readonly Step[] {
  const { texts } = epic;
  if (texts === undefined) return [];
  const actor = assigneeId ?? portfolioManager(0);
  const written = caseParts(epic, clock);
  const sittings = SITTINGS.map(({ after, names }) => ({
    ...{ at: begun + after * MINUTE, actor },
    parts: Object.fromEntries(
      names.flatMap((name) => (name in written ? [[name, written[name]]] : [])),
    ),
  }));
  return [
    ...sittings.filter(({ parts }) => Object.keys(parts).length > 0),
    ...indicatorSteps(texts, actor, { first: begun + INDICATORS_AFTER * MINUTE, clock }),
  ];
}

/** Indicators first, then each reading on its day. */
function indicatorSteps(
  { indicators = [] }: CaseTexts,
  actor: string,
  { first, clock }: { readonly first: number; readonly clock: WorkClock },
): readonly Step[] {
  if (indicators.length === 0) return [];
  const instantOf = (workTime: number): number => Date.parse(clock.instant(workTime));
  const read = indicators.flatMap(({ readings }) => readings.map(([at]) => instantOf(at)));
  const times = [first, ...new Set(read.filter((at) => at > first))].sort((a, b) => a - b);
  return times.map((at) => {
    const known = indicators.map((indicator) => ({
      ...indicator,
      readings: indicator.readings.filter(([day]) => instantOf(day) <= at),
    }));
    const forms = known.map((one, position) => indicatorForm(one, position, clock));
    return { at, actor, parts: { indicators: forms } };
  });
}

/** Where what was scored, decided or confirmed changed what JQL finds. */
function mirrorSteps(
  epic: EpicPlan,
  { begun, clock }: { readonly begun: number; readonly clock: WorkClock },
): readonly Step[] {
  let found = '';
  return factsOf(epic).flatMap(({ at, by }) => {
    const { decision, gate, wsjf, completeness } = standingOf(epic, at);
    const isConfirmed = epic.confirmed !== undefined && epic.confirmed.at <= at;
    const next = JSON.stringify([decision, gate, wsjf, completeness, isConfirmed]);
    if (next === found) return [];
    found = next;
    // What was decided elsewhere before was entered when the epic was there.
    return [{ at: Math.max(begun, Date.parse(clock.instant(at))), actor: by, parts: null }];
  });
}

/** That it is done is found since somebody saved something of it afterwards. */
function releaseSteps(
  { statusId, resolved, assigneeId }: IssueData,
  steps: readonly Step[],
  clock: WorkClock,
): readonly Step[] {
  const done = statusId === DONE && resolved !== null ? Date.parse(resolved) : null;
  if (done === null || (steps.at(-1)?.at ?? 0) >= done) return [];
  const at = Math.min(done + DAY, Date.parse(clock.instant(0)));
  return [{ at, actor: assigneeId ?? portfolioManager(0), parts: null }];
}

/** As a case is before anything is written. */
const EMPTY: Readonly<Record<string, unknown>> = {
  ...{ hypothesis: {}, outcomes: [], indicators: [], scopeIn: '', scopeOut: '', qualities: [] },
  ...{ sponsors: [], stakeholders: [], themeId: null, objectiveId: null },
};

/** The history keeps the parts that were written, before and after. */
function toldSaves(steps: readonly Step[]): readonly Save[] {
  let standing = EMPTY;
  let last = 0;
  return steps.map(({ at, actor, parts }) => {
    last = Math.max(at, last + MINUTE);
    const facts = { at: new Date(last).toISOString(), actor };
    if (parts === null) return { ...facts, action: 'mirror', before: null, after: null };
    const before = Object.fromEntries(Object.keys(parts).map((name) => [name, standing[name]]));
    standing = { ...standing, ...parts };
    return { ...facts, action: 'write', before, after: parts };
  });
}
