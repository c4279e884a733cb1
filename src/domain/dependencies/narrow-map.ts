import { NO_CONTRACT } from './contract/contract';
import type { DependencyGraph } from './dependency-graph';
import type { DependencyMap } from './dependency-map';
import type { Digraph } from './digraph';
import { impliedLinks } from './implied-links';
import { levels, longestChain } from './levels';
import { reachability } from './reachability';
import { condense } from './rings';

/**
 * The map of a part of the dependencies. What holds of an item or a dependency holds whatever part is
 * looked at: its health, its ring, how many wait for it. Levels, chains and implied links are those
 * of the part.
 *
 * @param part made of the same corpus, its dependencies among those of the whole
 */
export function narrowMap(whole: DependencyMap, part: DependencyGraph): DependencyMap {
  const itemInWhole = itemsInWhole(whole.dependencies, part);
  const condensation = condense(part.graph);
  const found = levels(part.graph, condensation);
  const keys = new Set(part.keys);
  const rows = Array.from(part.graph.targets, (consumer, row) => {
    const provider = itemInWhole[part.providers[row] ?? 0] ?? 0;
    return edgeRow(whole.dependencies.graph, provider, itemInWhole[consumer] ?? 0);
  });
  const narrowed = (counts: Float64Array): Float64Array =>
    Float64Array.from(itemInWhole, (item) => counts[item] ?? 0);
  return {
    dependencies: part,
    rings: whole.rings.filter((ring) => ring.some((key) => keys.has(key))),
    levels: found,
    longestChain: longestChain(part.graph, condensation, found),
    implied: impliedLinks(condensation, reachability(condensation)),
    holdsUp: narrowed(whole.holdsUp),
    open: {
      chainItems: narrowed(whole.open.chainItems),
      holdsUp: narrowed(whole.open.holdsUp),
    },
    health: rows.map((row) => {
      const judgement = whole.health[row];
      if (judgement === undefined) throw new Error('A part holds a dependency the whole does not.');
      return judgement;
    }),
    contracts: rows.map((row) => whole.contracts[row] ?? NO_CONTRACT),
  };
}

function itemsInWhole(whole: DependencyGraph, part: DependencyGraph): Int32Array {
  const itemOfNode = new Map<number, number>();
  whole.nodes.forEach((node, item) => itemOfNode.set(node, item));
  return part.nodes.map((node) => itemOfNode.get(node) ?? 0);
}

/** The row of an edge that is known to be there, by halving: targets of a node are ascending. */
function edgeRow({ starts, targets }: Digraph, source: number, target: number): number {
  let low = starts[source] ?? 0;
  let high = starts[source + 1] ?? 0;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((targets[middle] ?? 0) < target) low = middle + 1;
    else high = middle;
  }
  return low;
}
