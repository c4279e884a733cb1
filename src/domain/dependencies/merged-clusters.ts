/** Groups that belong together, and the two parts they were merged from. */
export interface Cluster {
  readonly groups: readonly number[];
  /** Null: a single group. */
  readonly parts: readonly [Cluster, Cluster] | null;
}

/**
 * Merges groups into clusters, the closest two at a time, until no tie is left (average linkage). How
 * close two groups are is their weight by the geometric mean of what each is tied by in all: a group
 * that everybody waits for would draw all others together otherwise. Takes the cube of the number of
 * groups; the clusters come in the order of their first groups.
 *
 * @param weights row by row, symmetric
 */
export function mergedClusters(weights: readonly Float64Array[]): readonly Cluster[] {
  const clusters = new Map<number, Cluster>(
    weights.map((_, group) => [group, { groups: [group], parts: null }]),
  );
  const closeness = normalised(weights);
  for (;;) {
    const pair = closestPair([...clusters.keys()], closeness);
    if (pair === null) break;
    const [kept, gone] = pair;
    const one = clusters.get(kept);
    const other = clusters.get(gone);
    if (!one || !other) break;
    clusters.delete(gone);
    joinRows(closeness, pair, [one.groups.length, other.groups.length]);
    clusters.set(kept, { groups: [...one.groups, ...other.groups], parts: [one, other] });
  }
  return [...clusters.values()];
}

function normalised(weights: readonly Float64Array[]): readonly Float64Array[] {
  const roots = weights.map((row) => Math.sqrt(row.reduce((sum, weight) => sum + weight, 0)));
  return weights.map((row, from) =>
    row.map((weight, to) => (weight === 0 ? 0 : weight / ((roots[from] ?? 1) * (roots[to] ?? 1)))),
  );
}

/** Of equally close ones the first; null where nothing is tied to anything. */
function closestPair(
  alive: readonly number[],
  closeness: readonly Float64Array[],
): readonly [number, number] | null {
  let best = 0;
  let pair: readonly [number, number] | null = null;
  for (let at = 0; at < alive.length; at += 1) {
    const one = alive[at] ?? 0;
    const row = closeness[one];
    for (let after = at + 1; after < alive.length; after += 1) {
      const other = alive[after] ?? 0;
      const close = row?.[other] ?? 0;
      if (close <= best) continue;
      best = close;
      pair = [one, other];
    }
  }
  return pair;
}

/** The mean closeness of all pairs of the two, to every other cluster. */
function joinRows(
  closeness: readonly Float64Array[],
  [kept, gone]: readonly [number, number],
  [keptSize, goneSize]: readonly [number, number],
): void {
  const size = keptSize + goneSize;
  closeness.forEach((row, other) => {
    if (other === kept || other === gone) return;
    const mean = ((row[kept] ?? 0) * keptSize + (row[gone] ?? 0) * goneSize) / size;
    row[kept] = mean;
    const ofKept = closeness[kept];
    if (ofKept) ofKept[other] = mean;
  });
}
