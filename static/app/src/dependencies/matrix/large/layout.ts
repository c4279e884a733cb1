import type { GridPlace } from '../grid-moves';

/** Measures in pixels; the style sheet has the same. */
export const CELL = { width: 40, height: 28 } as const;
export const HEAD = { width: 200, height: 168 } as const;
/** Of the totals at the right and at the bottom. */
export const TOTAL = { width: 64, height: 36 } as const;

/** What of the scrolled plane can be seen, in pixels. */
export interface Viewport {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Rows and columns from the first to before the end. */
export interface CellRange {
  readonly firstRow: number;
  readonly endRow: number;
  readonly firstColumn: number;
  readonly endColumn: number;
}

/** Some more than can be seen, so that scrolling shows no empty edge. */
const BEYOND = 4;

/** The cells between the heads and the totals that can be seen. */
export function visibleCells({ left, top, width, height }: Viewport, groups: number): CellRange {
  const within = (cell: number): number => Math.min(Math.max(cell, 0), groups);
  return {
    firstRow: within(Math.floor(top / CELL.height) - BEYOND),
    endRow: within(Math.ceil((top + height - HEAD.height) / CELL.height) + BEYOND),
    firstColumn: within(Math.floor(left / CELL.width) - BEYOND),
    endColumn: within(Math.ceil((left + width - HEAD.width) / CELL.width) + BEYOND),
  };
}

export function isSameRange(one: CellRange, other: CellRange): boolean {
  return (
    one.firstRow === other.firstRow &&
    one.endRow === other.endRow &&
    one.firstColumn === other.firstColumn &&
    one.endColumn === other.endColumn
  );
}

/** The first to the last of a range, and one more wherever it stands; ascending. */
export function withOneMore(first: number, end: number, more: number): readonly number[] {
  const range = Array.from({ length: Math.max(end - first, 0) }, (_, at) => first + at);
  if (more < first) return [more, ...range];
  return more >= end ? [...range, more] : range;
}

/** Where to scroll so that a cell stands clear of heads and totals; no further than needed. */
export function scrolledTo(
  { row, column }: GridPlace,
  { left, top, width, height }: Viewport,
): { readonly left: number; readonly top: number } {
  const near = (from: number, size: number, standing: number, room: number): number =>
    Math.max(Math.min(standing, from), from + size - room);
  return {
    left: near(column * CELL.width, CELL.width, left, width - HEAD.width - TOTAL.width),
    top: near(row * CELL.height, CELL.height, top, height - HEAD.height - TOTAL.height),
  };
}

/** Where to scroll so that a cell stands about in the middle, and no row or column is cut where it begins. */
export function centredOn(
  { row, column }: GridPlace,
  { width, height }: Viewport,
): { readonly left: number; readonly top: number } {
  const [roomAcross, roomDown] = [
    width - HEAD.width - TOTAL.width,
    height - HEAD.height - TOTAL.height,
  ];
  const whole = (pixels: number, size: number): number => Math.ceil(pixels / size) * size;
  return {
    left: Math.max(whole((column + 0.5) * CELL.width - roomAcross / 2, CELL.width), 0),
    top: Math.max(whole((row + 0.5) * CELL.height - roomDown / 2, CELL.height), 0),
  };
}
