import { linksTo, otherEnd, type MapGraph, type MapSide } from './map-graph';

/** What belongs together with an item: all it waits for and all that waits for it, as far as it is drawn. */
export interface Highlight {
  readonly items: ReadonlySet<number>;
  readonly links: ReadonlySet<number>;
}

export function highlightOf(graph: MapGraph, item: number, shown: ReadonlySet<number>): Highlight {
  const items = new Set<number>();
  const links = new Set<number>();
  for (const side of ['providers', 'consumers'] as const satisfies readonly MapSide[]) {
    const reached = new Set([item]);
    for (const one of reached) {
      for (const link of linksTo(graph, one, side)) {
        const other = otherEnd(graph, link, side);
        if (!shown.has(other)) continue;
        links.add(link);
        reached.add(other);
      }
    }
    for (const one of reached) items.add(one);
  }
  return { items, links };
}
