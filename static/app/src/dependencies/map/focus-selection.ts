import { alongRing, type GraphRings } from './graph-rings';
import { linksTo, otherEnd, type MapGraph, type MapSide } from './map-graph';

/** Which part of the graph is drawn; see {@link focusSelection}. */
export interface SelectionWish {
  readonly chosen: readonly number[];
  /** How far from the chosen items; at least 1. */
  readonly steps: number;
  /** Providers first; see `allTheWay`. */
  readonly chain: readonly number[];
  /** Items that more of is asked for, in the order it was. */
  readonly more: readonly MoreWish[];
}

export interface MoreWish {
  readonly item: number;
  readonly side: MapSide;
}

export interface FocusSelection {
  /** Ascending. */
  readonly items: readonly number[];
  /** Links between these. */
  readonly links: readonly number[];
  /** For each item with neighbours that are not drawn how many there are to each side. */
  readonly hidden: ReadonlyMap<number, Readonly<Record<MapSide, number>>>;
}

/** More cards cannot be read at once; who asks for more gets it. */
export const MOST_CARDS = 80;
/** Even who asks for more and more. */
export const MOST_CARDS_EVER = 300;
/** Brought by one press on "more". */
export const MORE_STEP = 12;
const MOST_OF_RING = 40;
const MOST_OF_CHAIN = 24;
/** Neighbours of the chosen items to each side, shared by these. */
const NEAR = 14;
/** Neighbours of each item further away. */
const FAR = 4;

/**
 * The chosen items, the rings they are in, the chain that decides when they can be finished, and then step
 * by step what they wait for and what waits for them, worst first: to the left only what is waited for, to
 * the right only what waits, since all that has to do with everything is a tangle.
 */
export function focusSelection(
  graph: MapGraph,
  rings: GraphRings,
  wish: SelectionWish,
): FocusSelection {
  const shown = new Set<number>(wish.chosen.slice(0, MOST_CARDS));
  const add = (item: number): boolean => {
    if (shown.has(item) || shown.size >= MOST_CARDS) return false;
    shown.add(item);
    return true;
  };
  for (const item of wish.chosen) {
    const ring = rings.around(item);
    if (ring !== null) alongRing(graph, ring, item).slice(0, MOST_OF_RING).forEach(add);
  }
  wish.chain.slice(-MOST_OF_CHAIN).forEach(add);
  const near = Math.max(2, Math.floor(NEAR / Math.max(1, wish.chosen.length)));
  const fronts: Record<MapSide, readonly number[]> = {
    providers: [...shown],
    consumers: wish.chosen,
  };
  // Both sides in turn, so that neither takes all the room.
  for (let step = 0; step < wish.steps; step += 1) {
    for (const side of ['providers', 'consumers'] as const) {
      const most = step === 0 ? near : FAR;
      fronts[side] = fronts[side].flatMap((item) =>
        neighbours(graph, item, side)
          .slice(0, most)
          .flatMap((other) => {
            const isShown = shown.has(other);
            return isShown || add(other) ? [other] : [];
          }),
      );
    }
  }
  for (const one of wish.more) addMore(graph, shown, one);
  return drawn(graph, shown);
}

function neighbours(graph: MapGraph, item: number, side: MapSide): readonly number[] {
  return linksTo(graph, item, side).map((link) => otherEnd(graph, link, side));
}

/** Goes on in the same direction where the next ones are few. */
function addMore(graph: MapGraph, shown: Set<number>, { item, side }: MoreWish): void {
  if (!shown.has(item)) return;
  const front = new Set([item]);
  let added = 0;
  for (const one of front) {
    for (const other of neighbours(graph, one, side)) {
      if (added >= MORE_STEP || shown.size >= MOST_CARDS_EVER) return;
      if (!shown.has(other)) {
        shown.add(other);
        added += 1;
        front.add(other);
      }
    }
  }
}

function drawn(graph: MapGraph, shown: ReadonlySet<number>): FocusSelection {
  const items = [...shown].sort((a, b) => a - b);
  const hidden = new Map<number, Readonly<Record<MapSide, number>>>();
  const links: number[] = [];
  for (const item of items) {
    const count = { providers: 0, consumers: 0 };
    for (const link of linksTo(graph, item, 'providers')) {
      if (shown.has(otherEnd(graph, link, 'providers'))) links.push(link);
      else count.providers += 1;
    }
    for (const link of linksTo(graph, item, 'consumers')) {
      if (!shown.has(otherEnd(graph, link, 'consumers'))) count.consumers += 1;
    }
    if (count.providers + count.consumers > 0) hidden.set(item, count);
  }
  return { items, links: links.sort((a, b) => a - b), hidden };
}
