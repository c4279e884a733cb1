import { digraphOf, type Digraph } from '../../../../../src/domain/dependencies/digraph';
import { bestRingCut } from '../../../../../src/domain/dependencies/ring-cut';
import { condense, ringsOf } from '../../../../../src/domain/dependencies/rings';
import { linksTo, otherEnd, type MapGraph } from './map-graph';

/** The rings of a graph, which are the same wherever one looks from. */
export interface GraphRings {
  /** Members ascending. */
  readonly all: readonly (readonly number[])[];
  /** Null: the item is in no ring. */
  readonly around: (item: number) => readonly number[] | null;
  /** The link whose removal frees most of the ring; null where it has too many to try each. */
  readonly cutOf: (ring: readonly number[]) => CutAdvice | null;
}

export interface CutAdvice {
  readonly provider: number;
  readonly consumer: number;
  /** Items that then wait for each other no more. */
  readonly freed: number;
}

export function graphRings(graph: MapGraph): GraphRings {
  const waits = digraphOfMap(graph);
  const all = ringsOf(condense(waits)).map((ring) => [...ring]);
  const ringOf = new Map(all.flatMap((ring) => ring.map((item) => [item, ring] as const)));
  const cuts = new Map<readonly number[], CutAdvice | null>();
  return {
    all,
    around: (item) => ringOf.get(item) ?? null,
    cutOf: (ring) => {
      const known = cuts.get(ring);
      if (known !== undefined) return known;
      const cut = bestRingCut(waits, ring);
      cuts.set(ring, cut);
      return cut;
    },
  };
}

function digraphOfMap({ items, links }: MapGraph): Digraph {
  return digraphOf(items.length, {
    sources: Int32Array.from(links, ({ provider }) => provider),
    targets: Int32Array.from(links, ({ consumer }) => consumer),
  });
}

/** Members of the ring around an item, along the ring from it. */
export function alongRing(
  graph: MapGraph,
  ring: readonly number[],
  item: number,
): readonly number[] {
  const members = new Set(ring);
  const along = new Set([item]);
  for (const one of along) {
    // A set visits what is added to it on the way.
    for (const link of linksTo(graph, one, 'consumers')) {
      const other = otherEnd(graph, link, 'consumers');
      if (members.has(other)) along.add(other);
    }
  }
  return [...along];
}
