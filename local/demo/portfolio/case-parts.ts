import type { WorkClock } from '../work-clock';
import type { EpicPlan, HypothesisText, IndicatorPlan } from './epic-plan';

/** The texts of a case in the form of its property. */

export const DONE = '10005';

const CLAUSES = ['for', 'who', 'the', 'isA', 'that', 'unlike', 'ourSolution'] as const;

export function caseParts(
  { theme, objective, texts }: EpicPlan,
  clock: WorkClock,
): Readonly<Record<string, unknown>> {
  return {
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

function hypothesisOf(clauses: HypothesisText | readonly [string]): object {
  return Object.fromEntries(clauses.map((clause, at) => [CLAUSES[at] ?? '', clause]));
}

/** What is empty is not written. */
function without(parts: Readonly<Record<string, unknown>>): object {
  const isSaid = (part: unknown): boolean =>
    part !== undefined && !(Array.isArray(part) && part.length === 0);
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => isSaid(part)));
}
