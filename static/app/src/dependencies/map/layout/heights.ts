/** Something of a column that takes room, from top to bottom. */
export interface Stacked {
  readonly height: number;
  /** Where its middle would like to be. */
  readonly wanted: number;
  readonly weight: number;
}

/**
 * Middles of what stands in a column: in the given order, never overlapping, and as near as possible to
 * where each wants to be (least squares: isotonic regression by pooling adjacent violators).
 */
export function stacked(column: readonly Stacked[], gap: number): readonly number[] {
  // Without the room that those above take, "not overlapping" becomes "not decreasing".
  const offsets: number[] = [];
  let offset = 0;
  column.forEach(({ height }, at) => {
    offset += at === 0 ? 0 : ((column[at - 1]?.height ?? 0) + height) / 2 + gap;
    offsets.push(offset);
  });
  const pools: { sum: number; weight: number; count: number }[] = [];
  column.forEach(({ wanted, weight }, at) => {
    let pool = { sum: (wanted - (offsets[at] ?? 0)) * weight, weight, count: 1 };
    for (;;) {
      const last = pools[pools.length - 1];
      if (last === undefined || last.sum / last.weight <= pool.sum / pool.weight) break;
      pools.pop();
      pool = {
        sum: last.sum + pool.sum,
        weight: last.weight + pool.weight,
        count: last.count + pool.count,
      };
    }
    pools.push(pool);
  });
  const levels = pools.flatMap(({ sum, weight, count }) => Array<number>(count).fill(sum / weight));
  return levels.map((level, at) => level + (offsets[at] ?? 0));
}
