import type { Day } from '../../calendar/day';
import type { Indicator, Reading } from './business-case';

/** How an indicator stands against its target. */
export interface IndicatorResult {
  readonly id: string;
  readonly state: 'no-target' | 'no-reading' | 'met' | 'not-met';
  /** The last reading that counts. */
  readonly last: Reading | null;
  /**
   * How far it came from baseline (0) to target (1); beyond them below 0 or above 1. Null where the
   * baseline is not known or the target asks for no change.
   */
  readonly share: number | null;
}

/**
 * @param since readings before this day do not count; null: all do
 * @param today readings of later days have not happened
 */
export function indicatorResult(
  { id, baseline, target, isHigherBetter, readings }: Indicator,
  since: Day | null,
  today: Day,
): IndicatorResult {
  const last = readings
    .filter(({ on }) => on <= today && (since === null || on >= since))
    .reduce<Reading | null>((a, b) => (a === null || b.on >= a.on ? b : a), null);
  if (target === null) return { id, state: 'no-target', last, share: null };
  if (last === null) return { id, state: 'no-reading', last, share: null };
  const isMet = isHigherBetter ? last.value >= target : last.value <= target;
  const share =
    baseline === null || baseline === target
      ? null
      : // Adding 0 makes 0 of the -0 that stands where a target below is still as far as ever.
        (last.value - baseline) / (target - baseline) + 0;
  return { id, state: isMet ? 'met' : 'not-met', last, share };
}

/** What a quarter brought, as somebody measured it. */
export interface MeasuredBenefit {
  /** Counted from the first quarter of the case, which is 0. */
  readonly quarter: number;
  readonly amount: number;
}

export interface BenefitComparison {
  /** Of the measured quarters only: what is not measured yet is no shortfall. */
  readonly expected: number;
  readonly measured: number;
  /** Measured ÷ expected; null where nothing was expected. */
  readonly share: number | null;
  /** Ascending. */
  readonly quarters: readonly {
    readonly quarter: number;
    readonly expected: number;
    readonly measured: number;
  }[];
}

/**
 * @param expected likely benefits of each quarter
 * @param measured several of one quarter are added up
 */
export function compareBenefits(
  expected: ArrayLike<number>,
  measured: readonly MeasuredBenefit[],
): BenefitComparison {
  const sums = new Map<number, number>();
  for (const { quarter, amount } of measured) {
    sums.set(quarter, (sums.get(quarter) ?? 0) + amount);
  }
  const quarters = [...sums]
    .sort(([a], [b]) => a - b)
    .map(([quarter, sum]) => ({ quarter, expected: expected[quarter] ?? 0, measured: sum }));
  const total = (of: 'expected' | 'measured'): number =>
    quarters.reduce((sum, row) => sum + row[of], 0);
  const sumExpected = total('expected');
  const sumMeasured = total('measured');
  return {
    expected: sumExpected,
    measured: sumMeasured,
    share: sumExpected > 0 ? sumMeasured / sumExpected : null,
    quarters,
  };
}
