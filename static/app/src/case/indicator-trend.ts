import { indicatorResult } from '../../../../src/domain/business-case/case/after-release';
import type { Indicator } from '../../../../src/domain/business-case/case/business-case';
import type { Day } from '../../../../src/domain/calendar/day';

/** How an indicator moves, in a word. */
export type IndicatorTrend =
  | 'no-reading'
  /** Its last reading is at the target or beyond. */
  | 'reached'
  | 'better'
  | 'worse'
  | 'same'
  /** One reading, and no baseline to compare it with. */
  | 'first';

/** The last reading beside the one before; beside the baseline where it is the only one. */
export function trendOf(indicator: Indicator, today: Day): IndicatorTrend {
  const { baseline, isHigherBetter } = indicator;
  const { state, last } = indicatorResult(indicator, null, today);
  if (last === null) return 'no-reading';
  if (state === 'met') return 'reached';
  const past = indicator.readings.filter(({ on }) => on <= today).sort((a, b) => a.on - b.on);
  const before = past.at(-2)?.value ?? baseline;
  if (before === null) return 'first';
  if (last.value === before) return 'same';
  return last.value > before === isHigherBetter ? 'better' : 'worse';
}
