import { edgeSources } from '../../../../../../src/domain/dependencies/digraph';
import { columnsOf } from './columns';
import { stacked } from './heights';
import { lineAcross, lineWithin } from './lines';
import { orderedColumns } from './order';
import { piecesOf, type Pieces } from './pieces';
import {
  CARD_WIDTH,
  COLUMN_GAP,
  LINE_HEIGHT,
  ROW_GAP,
  type Box,
  type LayoutWish,
  type Line,
  type MapLayout,
  type Point,
  type RingBox,
} from './shapes';
import { slotsOf, type Slots } from './slots';

/**
 * The map in layers: what is waited for stands left of what waits, rings are drawn as one piece, and lines
 * that lead over several columns pass between the cards. The same cards and links give the same picture,
 * whatever their order.
 */
export function mapLayout(wish: LayoutWish): MapLayout {
  const pieces = piecesOf(wish);
  const rankOf = (piece: number): number => Math.min(...(pieces.all[piece]?.cards ?? []));
  const slots = slotsOf(pieces.graph, columnsOf(pieces.graph, rankOf));
  const columns = orderedColumns(slots, rankOf);
  const middles = middlesOf(pieces, slots, columns);
  const extents = extentsOf(pieces, slots, columns);
  const boxes = cardBoxes(pieces, slots, { middles, extents });
  const lines = linesOf(pieces, slots, { middles, extents, boxes });
  return {
    cards: new Map(pieces.cards.map(({ key }, card) => [key, boxes[card] ?? NO_BOX])),
    rings: ringsOf(pieces, slots, { middles, extents }),
    lines,
    width: Math.max(0, ...extents.map(({ x, width }) => x + width)),
    height: Math.max(
      0,
      ...pieces.all.map(({ height }, piece) => (middles[piece] ?? 0) + height / 2),
    ),
  };
}

const NO_BOX: Box = { x: 0, y: 0, width: 0, height: 0 };

interface Extent {
  readonly x: number;
  readonly width: number;
}

interface Placed {
  /** Of each slot. */
  readonly middles: readonly number[];
  /** Of each column. */
  readonly extents: readonly Extent[];
}

function heightOfSlot({ all }: Pieces, slots: Slots, slot: number): number {
  const piece = slots.all[slot]?.piece ?? null;
  return piece === null ? LINE_HEIGHT : (all[piece]?.height ?? 0);
}

/** There and back again; each column moves to where its neighbours are. */
const PASSES = 8;
/** Lines that pass a column should be straight before all else. */
const LINE_WEIGHT = 4;

function middlesOf(
  pieces: Pieces,
  slots: Slots,
  columns: readonly (readonly number[])[],
): readonly number[] {
  const sides = sidesOf(pieces, slots);
  const middles = new Array<number>(slots.all.length).fill(0);
  const place = (column: readonly number[], wantedOf: (slot: number) => number): void => {
    const wanted = column.map((slot) => ({
      height: heightOfSlot(pieces, slots, slot),
      wanted: wantedOf(slot),
      weight: slots.all[slot]?.piece === null ? LINE_WEIGHT : 1,
    }));
    stacked(wanted, ROW_GAP).forEach((middle, at) => {
      middles[column[at] ?? 0] = middle;
    });
  };
  for (const column of columns) place(column, () => 0);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const isForward = pass % 2 === 0;
    for (const column of isForward ? columns : columns.toReversed()) {
      place(column, (slot) => {
        const ends = [...(isForward ? (sides.before[slot] ?? []) : (sides.after[slot] ?? []))];
        if (ends.length === 0) return middles[slot] ?? 0;
        const sum = ends.reduce(
          (all, { slot: end, offset }) => all + (middles[end] ?? 0) + offset,
          0,
        );
        return sum / ends.length;
      });
    }
  }
  const top = Math.min(
    ...middles.map((middle, slot) => middle - heightOfSlot(pieces, slots, slot) / 2),
  );
  return middles.map((middle) => middle - top);
}

interface End {
  readonly slot: number;
  /** How much lower than the middle of that slot its end of the line is, less the same at this end. */
  readonly offset: number;
}

function sidesOf(
  pieces: Pieces,
  slots: Slots,
): { readonly before: readonly End[][]; readonly after: readonly End[][] } {
  const before: End[][] = slots.all.map(() => []);
  const after: End[][] = slots.all.map(() => []);
  const sources = edgeSources(pieces.links);
  pieces.links.targets.forEach((target, row) => {
    const source = sources[row] ?? 0;
    const [from, to] = [pieces.pieceOf[source] ?? 0, pieces.pieceOf[target] ?? 0];
    if (from === to) return;
    const way = [from, ...slots.passed(from, to), to];
    way.slice(1).forEach((slot, at) => {
      const last = way[at] ?? from;
      const leaves = last === from ? offsetOf(pieces, from, source) : 0;
      const enters = slot === to ? offsetOf(pieces, to, target) : 0;
      before[slot]?.push({ slot: last, offset: leaves - enters });
      after[last]?.push({ slot, offset: enters - leaves });
    });
  });
  return { before, after };
}

/** How much lower than the middle of its piece the middle of a card is. */
function offsetOf({ all, cards }: Pieces, piece: number, card: number): number {
  const { height = 0, cards: members = [], corners = [] } = all[piece] ?? {};
  const corner = corners[members.indexOf(card)];
  return (corner?.y ?? 0) + (cards[card]?.height ?? 0) / 2 - height / 2;
}

function extentsOf(
  { all }: Pieces,
  slots: Slots,
  columns: readonly (readonly number[])[],
): readonly Extent[] {
  let x = 0;
  return columns.map((column) => {
    const widths = column.map((slot) => all[slots.all[slot]?.piece ?? -1]?.width ?? 0);
    const extent = { x, width: Math.max(0, ...widths) };
    x += extent.width + COLUMN_GAP;
    return extent;
  });
}

function cornerOf({ all }: Pieces, slots: Slots, piece: number, placed: Placed): Point {
  const { width = 0, height = 0 } = all[piece] ?? {};
  const extent = placed.extents[slots.all[piece]?.column ?? 0];
  return {
    x: (extent?.x ?? 0) + ((extent?.width ?? 0) - width) / 2,
    y: (placed.middles[piece] ?? 0) - height / 2,
  };
}

function cardBoxes(pieces: Pieces, slots: Slots, placed: Placed): readonly Box[] {
  const boxes: Box[] = [];
  pieces.all.forEach((piece, number) => {
    const corner = cornerOf(pieces, slots, number, placed);
    piece.cards.forEach((card, at) => {
      const { x = 0, y = 0 } = piece.corners[at] ?? {};
      const width = piece.cards.length === 1 ? piece.width : CARD_WIDTH;
      const height = pieces.cards[card]?.height ?? 0;
      boxes[card] = { x: corner.x + x, y: corner.y + y, width, height };
    });
  });
  return boxes;
}

function ringsOf(pieces: Pieces, slots: Slots, placed: Placed): readonly RingBox[] {
  return pieces.all.flatMap((piece, number) =>
    piece.cards.length === 1
      ? []
      : [
          {
            ...cornerOf(pieces, slots, number, placed),
            width: piece.width,
            height: piece.height,
            members: piece.cards.map((card) => pieces.cards[card]?.key ?? ''),
          },
        ],
  );
}

function linesOf(
  { links, cards, pieceOf }: Pieces,
  slots: Slots,
  { middles, extents, boxes }: Placed & { readonly boxes: readonly Box[] },
): readonly Line[] {
  const sources = edgeSources(links);
  return Array.from(links.targets, (target, row) => {
    const source = sources[row] ?? 0;
    const [from, to] = [boxes[source] ?? NO_BOX, boxes[target] ?? NO_BOX];
    const [piece, other] = [pieceOf[source] ?? 0, pieceOf[target] ?? 0];
    const isInRing = piece === other;
    const passed = slots.passed(piece, other).flatMap((slot) => {
      const extent = extents[slots.all[slot]?.column ?? 0];
      const y = middles[slot] ?? 0;
      return extent === undefined
        ? []
        : [
            { x: extent.x, y },
            { x: extent.x + extent.width, y },
          ];
    });
    return {
      provider: cards[source]?.key ?? '',
      consumer: cards[target]?.key ?? '',
      isInRing,
      points: isInRing ? lineWithin(from, to) : lineAcross(from, passed, to),
    };
  });
}
