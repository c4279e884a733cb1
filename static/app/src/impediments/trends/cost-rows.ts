import { byText } from '../../../../../src/domain/work-items/issue-key';
import type { Impediments } from '../../../../../src/use-cases/impediments/impediment';

export interface CostRow {
  readonly key: string;
  /** Elapsed, in fractions. */
  readonly blockedDays: number;
  readonly perWeek: number;
  readonly cost: number;
}

const MOST_ROWS = 20;

/** The issues that cost most, dearest first. */
export function costRows(
  { open, removed }: Impediments,
  costs: ReadonlyMap<string, number>,
): readonly CostRow[] {
  return [...open, ...removed]
    .flatMap(({ item: { key }, blockedDays }) => {
      const perWeek = costs.get(key);
      if (perWeek === undefined || blockedDays === null || blockedDays === 0) return [];
      return [{ key, blockedDays, perWeek, cost: (blockedDays / 7) * perWeek }];
    })
    .sort((a, b) => b.cost - a.cost || byText(a.key, b.key))
    .slice(0, MOST_ROWS);
}
