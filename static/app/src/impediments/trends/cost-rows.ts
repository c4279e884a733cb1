import { byText } from '../../../../../src/domain/work-items/issue-key';
import type { BlockedInPeriod } from '../../../../../src/use-cases/impediments/blocked-in-period';

export interface CostRow {
  readonly key: string;
  /** Elapsed within the period, in fractions. */
  readonly blockedDays: number;
  readonly perWeek: number;
  readonly cost: number;
}

const MOST_ROWS = 20;

/** The issues that cost most, dearest first. */
export function costRows(
  blocked: readonly BlockedInPeriod[],
  costs: ReadonlyMap<string, number>,
): readonly CostRow[] {
  return blocked
    .flatMap(({ impediment, days }) => {
      const { key } = impediment.item;
      const perWeek = costs.get(key);
      if (perWeek === undefined || days === null) return [];
      return [{ key, blockedDays: days, perWeek, cost: (days / 7) * perWeek }];
    })
    .sort((a, b) => b.cost - a.cost || byText(a.key, b.key))
    .slice(0, MOST_ROWS);
}
