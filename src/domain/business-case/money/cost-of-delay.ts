import { isQuarter, totalsOf, type CashFlowLine } from './cash-flow';
import type { Estimate } from './estimate';

/** A quarter has 13 weeks (52 in a year). */
export const WEEKS_PER_QUARTER = 13;

/**
 * What one week of delay costs: the benefits of the case, spread evenly from its first quarter with a
 * benefit to its last one. Null without benefits. Costs are not subtracted: they wait as well.
 */
export function costOfDelayPerWeek(lines: readonly CashFlowLine[]): Estimate | null {
  const benefits = lines.filter(({ kind }) => kind === 'benefit');
  const quarters = benefits.flatMap(({ amounts }) =>
    amounts.filter(({ quarter, high }) => isQuarter(quarter) && high > 0).map((at) => at.quarter),
  );
  if (quarters.length === 0) return null;
  const weeks = (Math.max(...quarters) - Math.min(...quarters) + 1) * WEEKS_PER_QUARTER;
  const { low, likely, high } = totalsOf(benefits).benefit;
  return { low: low / weeks, likely: likely / weeks, high: high / weeks };
}

/**
 * Cost of delay divided by duration (CD3): money per week saved by each week of work. Null where the
 * duration is not a positive number of weeks.
 */
export function costOfDelayByDuration(perWeek: number, durationWeeks: number): number | null {
  const result = durationWeeks > 0 ? perWeek / durationWeeks : NaN;
  return Number.isFinite(result) ? result : null;
}
