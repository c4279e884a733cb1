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
const NOBODY = -1;

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

/** One longest chain, providers first; of several the one whose nodes come first. Linear. */
export function longestChain(
  graph: Digraph,
  condensation: Condensation,
  { sizes }: Levels,
): readonly number[] {
  if (sizes.length === 0) return [];
  const lengths = chainLengths(graph, condensation);
  const chain: number[] = [];
  let node = lengths.indexOf(sizes.length);
  while (node !== NOBODY) {
    chain.push(node);
    node = nextInChain(graph, lengths, node);
  }
  return chain;
}

/** Items in the longest chain that begins at each node; 0 for ring members. */
function chainLengths(graph: Digraph, condensation: Condensation): Int32Array {
  const lengths = new Int32Array(graph.size);
  for (let group = condensation.graph.size - 1; group >= 0; group -= 1) {
    if (sizeOf(condensation, group) > 1) continue;
    const node = condensation.members[condensation.memberStarts[group] ?? 0] ?? 0;
    let longest = 0;
    for (let at = graph.starts[node] ?? 0; at < (graph.starts[node + 1] ?? 0); at += 1) {
      longest = Math.max(longest, lengths[graph.targets[at] ?? 0] ?? 0);
    }
    lengths[node] = longest + 1;
  }
  return lengths;
}

function nextInChain({ starts, targets }: Digraph, lengths: Int32Array, node: number): number {
  const wanted = (lengths[node] ?? 0) - 1;
  if (wanted === 0) return NOBODY;
  for (let at = starts[node] ?? 0; at < (starts[node + 1] ?? 0); at += 1) {
    const target = targets[at] ?? 0;
    if (lengths[target] === wanted) return target;
  }
  return NOBODY;
}
