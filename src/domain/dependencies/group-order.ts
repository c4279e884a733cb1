import { byText } from '../work-items/issue-key';
import { mergedClusters, type Cluster } from './merged-clusters';
import { shortenedOrder } from './shortened-order';

/** How strongly two groups are tied, whichever of them waits. */
export interface Tie {
  readonly a: string;
  readonly b: string;
  readonly weight: number;
}

/**
 * Groups in an order in which those that are entangled stand together, so that clusters show as blocks
 * on the diagonal of a matrix: clusters are merged bottom-up, turned top-down, and ties shortened. Groups that no chain of ties joins are ordered apart, the heaviest
 * such part first. Equal ties go by name, so that the order depends on nothing but its input.
 */
export function clusteredOrder(groups: readonly string[], ties: readonly Tie[]): readonly string[] {
  const names = [...new Set(groups)].sort(byText);
  const weights = weightsOf(names, ties);
  return mergedClusters(weights)
    .map((cluster) => ({
      order: shortenedOrder(turnedOrder(cluster, weights), weights),
      weight: weightOf(cluster, weights),
    }))
    .sort((x, y) => y.weight - x.weight || (x.order[0] ?? 0) - (y.order[0] ?? 0))
    .flatMap(({ order }) => order.map((group) => names[group] ?? ''));
}

/** Row by row how much ties each group to each other, both directions together. */
function weightsOf(names: readonly string[], ties: readonly Tie[]): readonly Float64Array[] {
  const numberOf = new Map(names.map((name, number) => [name, number]));
  const weights = names.map(() => new Float64Array(names.length));
  for (const { a, b, weight } of ties) {
    const [one, other] = [numberOf.get(a), numberOf.get(b)];
    if (one === undefined || other === undefined || one === other || weight <= 0) continue;
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      const row = weights[from];
      if (row) row[to] = (row[to] ?? 0) + weight;
    }
  }
  return weights;
}

function weightOf({ groups }: Cluster, weights: readonly Float64Array[]): number {
  return groups.reduce((sum, group) => sum + sumOf(weights[group]), 0);
}

function sumOf(row: Float64Array | undefined): number {
  return row?.reduce((sum, weight) => sum + weight, 0) ?? 0;
}

/**
 * The groups of a cluster from left to right. Each cluster's two parts are turned, the largest first,
 * so that what is tied to groups on the left stands left.
 */
function turnedOrder(whole: Cluster, weights: readonly Float64Array[]): readonly number[] {
  const toLeft = new Float64Array(weights.length);
  const toRight = new Float64Array(weights.length);
  const order: number[] = [];
  const waiting: Cluster[] = [whole];
  for (let cluster = waiting.pop(); cluster !== undefined; cluster = waiting.pop()) {
    const { parts, groups } = cluster;
    if (parts === null) {
      order.push(...groups);
      continue;
    }
    const [first, second] = turned(parts, toLeft, toRight, weights);
    for (const a of first.groups) {
      for (const b of second.groups) {
        const weight = weights[a]?.[b] ?? 0;
        toRight[a] = (toRight[a] ?? 0) + weight;
        toLeft[b] = (toLeft[b] ?? 0) + weight;
      }
    }
    waiting.push(second, first);
  }
  return order;
}

/** The order of two parts in which ties to the groups around them pass over fewer groups. */
function turned(
  [one, other]: readonly [Cluster, Cluster],
  toLeft: Float64Array,
  toRight: Float64Array,
  weights: readonly Float64Array[],
): readonly [Cluster, Cluster] {
  const pull = ({ groups }: Cluster): number =>
    groups.reduce((sum, group) => sum + (toRight[group] ?? 0) - (toLeft[group] ?? 0), 0) /
    groups.length;
  const difference = pull(one) - pull(other);
  if (difference !== 0) return difference < 0 ? [one, other] : [other, one];
  return weightOf(other, weights) > weightOf(one, weights) ? [other, one] : [one, other];
}
