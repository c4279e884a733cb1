import { nearestRank } from '../../statistics/percentile';

/** What a figure may turn out to be: 80 % of the trials lie between p10 and p90. */
export interface MoneyRange {
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

/** Nearest ranks of the trials; null where there are none. Sorts the values in place. */
export function rangeOf(values: Float64Array): MoneyRange | null {
  values.sort();
  const p10 = nearestRank(values, 10);
  const p50 = nearestRank(values, 50);
  const p90 = nearestRank(values, 90);
  return p10 === null || p50 === null || p90 === null ? null : { p10, p50, p90 };
}

/** The likely value need not lie within the range: triangles that lean to one side move its middle. */
export function isOutside(value: number, { p10, p90 }: MoneyRange): boolean {
  return value < p10 || value > p90;
}
