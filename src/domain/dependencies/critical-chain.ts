import type { Digraph } from './digraph';
import { membersOf, type Condensation } from './rings';

const NOBODY = -1;

/**
 * Critical path method (Kelley & Walker 1959) on the condensation: earliest and latest times of each
 * item if every consumer starts after its last provider has finished, and the chain that decides the
 * end. A ring weighs the sum of its members and its members share its times, so that adding a link
 * never shortens the chain. Linear. Times count from 0 in the unit of the durations.
 */
export interface Schedule {
  readonly earliestStart: Float64Array;
  readonly earliestFinish: Float64Array;
  readonly latestStart: Float64Array;
  readonly latestFinish: Float64Array;
  /** How much later an item may finish without moving the end; 0 on a critical chain. */
  readonly slack: Float64Array;
  /** How long everything takes. */
  readonly duration: number;
  /** One chain that decides the end, providers first; the members of a ring stand together. */
  readonly chain: readonly number[];
}

/**
 * @param durations not negative, one for each node; what is left to do, 0 for finished items
 * @param deadline when everything has to be finished; the earliest end where it is left out. An
 *   earlier one gives negative slack.
 */
export function schedule(
  condensation: Condensation,
  durations: ArrayLike<number>,
  deadline?: number,
): Schedule {
  const { graph, groupOf } = condensation;
  const weights = groupWeights(condensation, durations);
  const earliest = new Float64Array(graph.size);
  const decidedBy = new Int32Array(graph.size).fill(NOBODY);
  let last = NOBODY;
  let duration = 0;
  for (let group = 0; group < graph.size; group += 1) {
    const finish = (earliest[group] ?? 0) + (weights[group] ?? 0);
    if (last === NOBODY || finish > duration) {
      duration = finish;
      last = group;
    }
    for (let at = graph.starts[group] ?? 0; at < (graph.starts[group + 1] ?? 0); at += 1) {
      const next = graph.targets[at] ?? 0;
      if (decidedBy[next] !== NOBODY && finish <= (earliest[next] ?? 0)) continue;
      earliest[next] = finish;
      decidedBy[next] = group;
    }
  }
  const latest = latestFinishes(graph, weights, deadline ?? duration);
  return {
    ...timesOfItems(groupOf, weights, earliest, latest),
    duration,
    chain: chainTo(last, decidedBy).flatMap((group) => [...membersOf(condensation, group)]),
  };
}

function timesOfItems(
  groupOf: Int32Array,
  weights: Float64Array,
  earliest: Float64Array,
  latest: Float64Array,
): Omit<Schedule, 'duration' | 'chain'> {
  const earliestStart = new Float64Array(groupOf.length);
  const earliestFinish = new Float64Array(groupOf.length);
  const latestStart = new Float64Array(groupOf.length);
  const latestFinish = new Float64Array(groupOf.length);
  const slack = new Float64Array(groupOf.length);
  for (let item = 0; item < groupOf.length; item += 1) {
    const group = groupOf[item] ?? 0;
    const weight = weights[group] ?? 0;
    const start = earliest[group] ?? 0;
    const finish = latest[group] ?? 0;
    earliestStart[item] = start;
    earliestFinish[item] = start + weight;
    latestStart[item] = finish - weight;
    latestFinish[item] = finish;
    slack[item] = finish - weight - start;
  }
  return { earliestStart, earliestFinish, latestStart, latestFinish, slack };
}

function groupWeights(condensation: Condensation, durations: ArrayLike<number>): Float64Array {
  const weights = new Float64Array(condensation.graph.size);
  for (let node = 0; node < condensation.groupOf.length; node += 1) {
    const group = condensation.groupOf[node] ?? 0;
    weights[group] = (weights[group] ?? 0) + (durations[node] ?? 0);
  }
  return weights;
}

function latestFinishes(graph: Digraph, weights: Float64Array, end: number): Float64Array {
  const latest = new Float64Array(graph.size).fill(end);
  for (let group = graph.size - 1; group >= 0; group -= 1) {
    for (let at = graph.starts[group] ?? 0; at < (graph.starts[group + 1] ?? 0); at += 1) {
      const next = graph.targets[at] ?? 0;
      const mustFinish = (latest[next] ?? 0) - (weights[next] ?? 0);
      if (mustFinish < (latest[group] ?? 0)) latest[group] = mustFinish;
    }
  }
  return latest;
}

function chainTo(last: number, decidedBy: Int32Array): readonly number[] {
  const chain: number[] = [];
  for (let group = last; group !== NOBODY; group = decidedBy[group] ?? NOBODY) chain.push(group);
  return chain.reverse();
}
