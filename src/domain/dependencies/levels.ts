import type { Digraph } from './digraph';
import { isInRing, sizeOf, type Condensation } from './rings';

/**
 * Levels: how many items must finish one after the other before an item can (level 0 waits for
 * nobody). Members of rings have no level and are left out together with their links, so that the
 * number of levels equals the number of items in the longest chain. Linear.
 */
export interface Levels {
  /** The level of each node; -1 for ring members. */
  readonly levelOf: Int32Array;
  /** Items per level. */
  readonly sizes: readonly number[];
}

export const NO_LEVEL = -1;

export function levels(graph: Digraph, condensation: Condensation): Levels {
  const levelOf = new Int32Array(graph.size).fill(NO_LEVEL);
  const sizes: number[] = [];
  for (let group = 0; group < condensation.graph.size; group += 1) {
    if (sizeOf(condensation, group) > 1) continue;
    const node = condensation.members[condensation.memberStarts[group] ?? 0] ?? 0;
    const level = Math.max(0, levelOf[node] ?? 0);
    levelOf[node] = level;
    sizes[level] = (sizes[level] ?? 0) + 1;
    for (let at = graph.starts[node] ?? 0; at < (graph.starts[node + 1] ?? 0); at += 1) {
      const target = graph.targets[at] ?? 0;
      if (!isInRing(condensation, target) && (levelOf[target] ?? 0) <= level) {
        levelOf[target] = level + 1;
      }
    }
  }
  return { levelOf, sizes };
}

/** One longest chain, providers first; of several the one whose nodes come first. */
export function longestChain(graph: Digraph, { levelOf, sizes }: Levels): readonly number[] {
  const depth = sizes.length;
  if (depth === 0) return [];
  // remaining[n]: items in the longest chain that begins at n.
  const remaining = new Int32Array(graph.size);
  const byLevel: number[][] = sizes.map(() => []);
  levelOf.forEach((level, node) => byLevel[level]?.push(node));
  for (const nodes of byLevel.slice().reverse()) {
    for (const node of nodes) remaining[node] = 1 + longestFrom(graph, levelOf, remaining, node);
  }
  const chain: number[] = [];
  let next = byLevel[0]?.find((node) => remaining[node] === depth);
  while (next !== undefined) {
    chain.push(next);
    next = nextInChain(graph, levelOf, remaining, next, depth - chain.length);
  }
  return chain;
}

function longestFrom(
  graph: Digraph,
  levelOf: Int32Array,
  remaining: Int32Array,
  node: number,
): number {
  let longest = 0;
  for (let at = graph.starts[node] ?? 0; at < (graph.starts[node + 1] ?? 0); at += 1) {
    const target = graph.targets[at] ?? 0;
    if (levelOf[target] !== NO_LEVEL) longest = Math.max(longest, remaining[target] ?? 0);
  }
  return longest;
}

function nextInChain(
  graph: Digraph,
  levelOf: Int32Array,
  remaining: Int32Array,
  node: number,
  wanted: number,
): number | undefined {
  if (wanted === 0) return undefined;
  for (let at = graph.starts[node] ?? 0; at < (graph.starts[node + 1] ?? 0); at += 1) {
    const target = graph.targets[at] ?? 0;
    if (levelOf[target] !== NO_LEVEL && remaining[target] === wanted) return target;
  }
  return undefined;
}
