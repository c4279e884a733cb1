import { digraphOf, type Digraph } from './digraph';
import { condense, ringsOf } from './rings';

/** A link of a ring, and what is left of the ring without it. */
export interface RingCut {
  readonly provider: number;
  readonly consumer: number;
  /** Items that no longer wait for each other in a ring; all of them where the ring is gone. */
  readonly freed: number;
}

/**
 * The one link of a ring whose removal frees most of its items; of equal ones the first by provider, then
 * consumer. One condensation a link, so links times members: rings of hundreds take milliseconds.
 *
 * @param members of one ring, ascending
 * @returns null where the ring has more links than `mostLinks`
 */
export function bestRingCut(
  graph: Digraph,
  members: ArrayLike<number>,
  mostLinks = 1000,
): RingCut | null {
  const nodes = Array.from(members);
  const links = linksWithin(graph, nodes);
  if (links.length > mostLinks) return null;
  let best: RingCut | null = null;
  for (const [cut, { source, target }] of links.entries()) {
    const left = links.filter((_, at) => at !== cut);
    const edges = {
      sources: Int32Array.from(left, (link) => link.source),
      targets: Int32Array.from(left, (link) => link.target),
    };
    const rings = ringsOf(condense(digraphOf(nodes.length, edges)));
    const freed = nodes.length - rings.reduce((sum, ring) => sum + ring.length, 0);
    if (best !== null && freed <= best.freed) continue;
    best = { provider: nodes[source] ?? 0, consumer: nodes[target] ?? 0, freed };
  }
  return best;
}

interface RingLink {
  /** Places within the ring. */
  readonly source: number;
  readonly target: number;
}

function linksWithin({ starts, targets }: Digraph, nodes: readonly number[]): readonly RingLink[] {
  const placeOf = new Map(nodes.map((node, place) => [node, place]));
  return nodes.flatMap((node, source) =>
    Array.from(targets.subarray(starts[node], starts[node + 1])).flatMap((consumer) => {
      const target = placeOf.get(consumer);
      return target === undefined ? [] : [{ source, target }];
    }),
  );
}
