import type { Box, PlotArea, ValueAxis } from './plot';

/** One of several parts of a whole, the greatest first. */
export interface Part {
  /** 0 to 1. */
  readonly share: number;
  /** With those before it. */
  readonly cumulativeShare: number;
}

export interface ParetoRow {
  /** Where the line with its name begins. */
  readonly label: { readonly x: number; readonly y: number };
  readonly bar: Box;
  /** Where the line of the running total passes. */
  readonly total: { readonly x: number; readonly y: number };
  /** Everything that belongs to it. */
  readonly hit: Box;
}

const ROW = 44;
/** Keeps the first letter off the line at 0. */
const LABEL_LEFT = 4;
const LABEL_BASE = 16;
const BAR_TOP = 23;
const BAR = 14;

export function paretoHeight(parts: number): number {
  return parts * ROW;
}

/**
 * Bars below each other, and beside them the running total: both in the same measure, so that the last
 * total lies at the end of the axis.
 *
 * @param axis of shares
 */
export function paretoRows(
  parts: readonly Part[],
  { left, right, top }: PlotArea,
  axis: ValueAxis,
): readonly ParetoRow[] {
  return parts.map(({ share, cumulativeShare }, at) => {
    const y = top + at * ROW;
    return {
      label: { x: left + LABEL_LEFT, y: y + LABEL_BASE },
      bar: { x: axis.at(0), y: y + BAR_TOP, width: axis.at(share) - axis.at(0), height: BAR },
      total: { x: axis.at(cumulativeShare), y: y + BAR_TOP + BAR / 2 },
      hit: { x: left, y, width: right - left, height: ROW },
    };
  });
}
