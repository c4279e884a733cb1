/**
 * Nearest rank: the ⌈p·n/100⌉-th smallest value, so that a percentile is always a value that
 * occurred. (Excel's PERCENTILE.INC and pandas interpolate and give other figures.)
 *
 * @param sorted ascending
 * @param percent 0 < percent ≤ 100
 * @returns null for an empty sample
 */
export function nearestRank(sorted: ArrayLike<number>, percent: number): number | null {
  // Rounding first: 0.07 · 100 · 100 must not become rank 8 through binary fractions.
  const rank = Math.ceil(Math.round(percent * sorted.length * 1e6) / 1e8);
  return sorted[Math.max(0, rank - 1)] ?? null;
}
