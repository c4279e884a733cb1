import type { Box, MapLayout, Size } from './layout/shapes';

/** Below this nobody reads a card. */
const LEAST_READABLE = 0.5;
/** Small enough to see some neighbours. */
const READABLE = 0.75;
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
  if (whole >= LEAST_READABLE) return sightOf(all, all, frame, Math.min(1, whole));
  const [first] = chosen;
  const together = around(chosen);
  if (together === null || first === undefined) return sightOf(all, all, frame, whole);
  const zoom = zoomFor(together, frame);
  return zoom >= LEAST_READABLE
    ? sightOf(together, all, frame, Math.min(READABLE, zoom))
    : sightOf(first, all, frame, READABLE);
}

function zoomFor({ width, height }: Size, frame: Size): number {
  return Math.min(
    (frame.width - 2 * MARGIN) / Math.max(1, width),
    (frame.height - 2 * MARGIN) / Math.max(1, height),
  );
}

/** The box in the middle, but nothing beside the map as long as there is more of the map to see. */
function sightOf(box: Box, all: Box, frame: Size, zoom: number): Sight {
  const along = (middle: number, length: number, room: number): number => {
    const least = room - MARGIN - length * zoom;
    if (least >= MARGIN) return (room - length * zoom) / 2;
    return Math.max(least, Math.min(MARGIN, room / 2 - middle * zoom));
  };
  return {
    x: along(box.x + box.width / 2, all.width, frame.width),
    y: along(box.y + box.height / 2, all.height, frame.height),
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
