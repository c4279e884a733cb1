import type { DirectedGraph } from 'graphology';
import { topologicalSort } from 'graphology-dag';

/** Figures that graphology has no function for, by plain search over its graph. */

/** One longest chain, providers first: depth-first search that remembers what it has seen. */
export function longestChainOf(graph: DirectedGraph): readonly string[] {
  const lengths = new Map<string, number>();
  const nextOf = new Map<string, string>();
  const lengthFrom = (node: string): number => {
    const known = lengths.get(node);
    if (known !== undefined) return known;
    let longest = 0;
    graph.forEachOutNeighbor(node, (next) => {
      const length = lengthFrom(next);
      if (length <= longest) return;
      longest = length;
      nextOf.set(node, next);
    });
    lengths.set(node, longest + 1);
    return longest + 1;
  };
  let first: string | undefined;
  let most = 0;
  graph.forEachNode((node) => {
    const length = lengthFrom(node);
    if (length <= most) return;
    most = length;
    first = node;
  });
  const chain: string[] = [];
  for (let node = first; node !== undefined; node = nextOf.get(node)) chain.push(node);
  return chain;
}

export interface PlainSchedule {
  readonly earliestFinish: ReadonlyMap<string, number>;
  readonly latestFinish: ReadonlyMap<string, number>;
  readonly duration: number;
  readonly chain: readonly string[];
}

/** The critical path in graphology's topological order: one pass forward, one back. */
export function scheduleOf(
  graph: DirectedGraph,
  durations: ReadonlyMap<string, number>,
): PlainSchedule {
  const order = topologicalSort(graph);
  const earliestStart = new Map<string, number>();
  const earliestFinish = new Map<string, number>();
  const decidedBy = new Map<string, string>();
  let duration = 0;
  let last: string | undefined;
  for (const node of order) {
    const finish = (earliestStart.get(node) ?? 0) + (durations.get(node) ?? 0);
    earliestFinish.set(node, finish);
    if (last === undefined || finish > duration) {
      duration = finish;
      last = node;
    }
    graph.forEachOutNeighbor(node, (next) => {
      if (finish <= (earliestStart.get(next) ?? -1)) return;
      earliestStart.set(next, finish);
      decidedBy.set(next, node);
    });
  }
  const latestFinish = new Map<string, number>();
  for (const node of order.reverse()) {
    let latest = duration;
    graph.forEachOutNeighbor(node, (next) => {
      latest = Math.min(latest, (latestFinish.get(next) ?? duration) - (durations.get(next) ?? 0));
    });
    latestFinish.set(node, latest);
  }
  const chain: string[] = [];
  for (let node = last; node !== undefined; node = decidedBy.get(node)) chain.push(node);
  return { earliestFinish, latestFinish, duration, chain: chain.reverse() };
}

/** How many others wait for each of the nodes, directly or not: one search for each. */
export function holdsUpOf(
  graph: DirectedGraph,
  nodes: readonly string[],
): ReadonlyMap<string, number> {
  let seen = new Set<string>();
  let open: string[] = [];
  const visit = (next: string): void => {
    if (seen.has(next)) return;
    seen.add(next);
    open.push(next);
  };
  const counts = new Map<string, number>();
  for (const start of nodes) {
    seen = new Set([start]);
    open = [start];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      graph.forEachOutNeighbor(node, visit);
    }
    counts.set(start, seen.size - 1);
  }
  return counts;
}

/** Provider and consumer. */
export type Pair = readonly [string, string];

/**
 * Those of the edges whose consumer is reached another way too: one search for each edge, which
 * begins at the provider's other consumers and ends as soon as it meets the consumer.
 */
export function impliedOf(graph: DirectedGraph, edges: readonly Pair[]): readonly Pair[] {
  let seen = new Set<string>();
  let open: string[] = [];
  let provider = '';
  let consumer = '';
  const visit = (next: string, from: string): boolean => {
    if (next === consumer) return from !== provider;
    if (seen.has(next)) return false;
    seen.add(next);
    open.push(next);
    return false;
  };
  return edges.filter((edge) => {
    [provider, consumer] = edge;
    seen = new Set([provider]);
    open = [provider];
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      const from = node;
      if (graph.someOutNeighbor(node, (next) => visit(next, from))) return true;
    }
    return false;
  });
}

/** Dependencies from one group to another, by a walk over all edges; `provider consumer` → count. */
export function betweenGroupsOf(
  graph: DirectedGraph,
  groupOf: (key: string) => string,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  graph.forEachDirectedEdge((_edge, _attributes, source, target) => {
    const provider = groupOf(source);
    const consumer = groupOf(target);
    if (provider === consumer) return;
    const pair = `${provider} ${consumer}`;
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  });
  return counts;
}
