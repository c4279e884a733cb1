import type { Box, MapLayout, Size } from './layout/shapes';

/** Below this nobody reads a card. */
const LEAST_READABLE = 0.5;
const MARGIN = 32;

/** Where the map stands and how large, as it is first seen. */
export interface Sight {
  readonly x: number;
  readonly y: number;
  readonly zoom: number;
}

/**
 * All of it where that can be read; else the chosen items in the middle, or the first of them where even
 * they are too many.
 */
export function firstSight(
  { width, height }: Pick<MapLayout, 'width' | 'height'>,
  chosen: readonly Box[],
  frame: Size,
): Sight {
  const all = { x: 0, y: 0, width, height };
  const whole = zoomFor(all, frame);
  if (whole >= LEAST_READABLE) return sightOf(all, frame, Math.min(1, whole));
  const [first] = chosen;
  const together = around(chosen);
  if (together === null || first === undefined) return sightOf(all, frame, whole);
  const zoom = zoomFor(together, frame);
  return zoom >= LEAST_READABLE
    ? sightOf(together, frame, Math.min(0.75, zoom))
    : sightOf(first, frame, 0.75);
}

function zoomFor({ width, height }: Size, frame: Size): number {
  return Math.min(
    (frame.width - 2 * MARGIN) / Math.max(1, width),
    (frame.height - 2 * MARGIN) / Math.max(1, height),
  );
}

function sightOf(box: Box, frame: Size, zoom: number): Sight {
  return {
    x: frame.width / 2 - (box.x + box.width / 2) * zoom,
    y: frame.height / 2 - (box.y + box.height / 2) * zoom,
    zoom,
  };
}

function around(boxes: readonly Box[]): Box | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
