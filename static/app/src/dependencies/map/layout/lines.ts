import type { Box, Point } from './shapes';

/** Lines one way keep to one side of the middle, so that they do not hide those that lead back. */
const SHIFT = 10;

/** From a card to one further right, level at both ends. */
export function lineAcross(from: Box, passed: readonly Point[], to: Box): readonly Point[] {
  return [
    { x: from.x + from.width, y: from.y + from.height / 2 },
    ...passed,
    { x: to.x, y: to.y + to.height / 2 },
  ];
}

/** Straight between the sides of two cards of a ring that face each other. */
export function lineWithin(from: Box, to: Box): readonly Point[] {
  const [a, b] = [middleOf(from), middleOf(to)];
  const isLevel = Math.abs(b.x - a.x) > from.width / 2;
  if (isLevel) {
    const way = Math.sign(b.x - a.x);
    return [
      { x: a.x + (way * from.width) / 2, y: a.y + way * SHIFT },
      { x: b.x - (way * to.width) / 2, y: b.y + way * SHIFT },
    ];
  }
  const way = Math.sign(b.y - a.y);
  return [
    { x: a.x + way * SHIFT, y: a.y + (way * from.height) / 2 },
    { x: b.x + way * SHIFT, y: b.y - (way * to.height) / 2 },
  ];
}

function middleOf({ x, y, width, height }: Box): Point {
  return { x: x + width / 2, y: y + height / 2 };
}

/** How a line is drawn: level where it begins, ends and passes, bent between. */
export function pathOf(points: readonly Point[], isStraight: boolean): string {
  const [first, ...rest] = points;
  if (first === undefined) return '';
  let last = first;
  let path = `M${place(first)}`;
  for (const point of rest) {
    const middle = (last.x + point.x) / 2;
    path +=
      isStraight || point.y === last.y
        ? `L${place(point)}`
        : `C${place({ x: middle, y: last.y })} ${place({ x: middle, y: point.y })} ${place(point)}`;
    last = point;
  }
  return path;
}

function place({ x, y }: Point): string {
  return `${x.toFixed(1)} ${y.toFixed(1)}`;
}

/** Half way along a line, for what is written on it. */
export function middleOfLine(points: readonly Point[]): Point {
  const at = Math.floor((points.length - 1) / 2);
  const [a, b] = [points[at], points[at + 1] ?? points[at]];
  return { x: ((a?.x ?? 0) + (b?.x ?? 0)) / 2, y: ((a?.y ?? 0) + (b?.y ?? 0)) / 2 };
}
