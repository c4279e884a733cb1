import type { FocusSelection } from './focus-selection';
import type { CutAdvice, GraphRings } from './graph-rings';
import { mapLayout } from './layout/map-layout';
import type { Line, MapLayout, RingBox } from './layout/shapes';
import type { MapGraph } from './map-graph';

/** What is drawn, and where. */
export interface MapPicture {
  readonly layout: MapLayout;
  readonly lines: readonly PictureLine[];
  readonly rings: readonly PictureRing[];
}

export interface PictureLine extends Line {
  /** Of the graph. */
  readonly number: number;
  /** What the ring is worth without it; null: another link frees more, or it is of no ring. */
  readonly cut: RingAdvice | null;
}

export interface RingAdvice extends CutAdvice {
  /** Members of the whole ring. */
  readonly count: number;
}

export interface PictureRing extends RingBox {
  readonly count: number;
}

const CARD_HEIGHT = 92;
/** Room for "more" below a card. */
const MORE_HEIGHT = 34;

export function mapPicture(
  graph: MapGraph,
  rings: GraphRings,
  { items, links, hidden }: FocusSelection,
): MapPicture {
  const keyOf = (item: number): string => graph.items[item]?.key ?? '';
  const drawn = links.flatMap((number) => {
    const link = graph.links[number];
    return link === undefined ? [] : [{ number, link }];
  });
  const layout = mapLayout({
    cards: items.map((item) => ({
      key: keyOf(item),
      height: CARD_HEIGHT + (hidden.has(item) ? MORE_HEIGHT : 0),
    })),
    links: drawn.map(({ link }) => ({
      provider: keyOf(link.provider),
      consumer: keyOf(link.consumer),
    })),
  });
  const numberOf = new Map(
    drawn.map(({ number, link }) => [`${keyOf(link.provider)} ${keyOf(link.consumer)}`, number]),
  );
  const adviceFor = new Map<number, RingAdvice>();
  const shownRings = layout.rings.map((box): PictureRing => {
    const ring = rings.around(graph.numberOf.get(box.members[0] ?? '') ?? -1) ?? [];
    const cut = rings.cutOf(ring);
    const cutLink =
      cut === null ? undefined : numberOf.get(`${keyOf(cut.provider)} ${keyOf(cut.consumer)}`);
    if (cut !== null && cutLink !== undefined)
      adviceFor.set(cutLink, { ...cut, count: ring.length });
    return { ...box, count: ring.length };
  });
  const lines = layout.lines.flatMap((line): readonly PictureLine[] => {
    const number = numberOf.get(`${line.provider} ${line.consumer}`);
    return number === undefined ? [] : [{ ...line, number, cut: adviceFor.get(number) ?? null }];
  });
  return { layout, lines, rings: shownRings };
}
