import { CARD_WIDTH, RING_GAP, RING_PADDING, type Point, type Size } from './shapes';

/** A ring as one piece of the map: where its cards stand within it. */
export interface RingPlaces extends Size {
  /** In the order around the ring. */
  readonly members: readonly number[];
  /** Upper left corners, from that of the piece; as `members`. */
  readonly corners: readonly Point[];
}

export interface RingWish {
  /** Ascending. */
  readonly members: readonly number[];
  /** The members that wait for a member, ascending. */
  readonly consumersOf: (member: number) => readonly number[];
  readonly heightOf: (member: number) => number;
  /** Members that wait for others beside the ring want to stand left, those waited for right. */
  readonly pullOf: (member: number) => number;
}

/**
 * Places the members clockwise along the edge of a grid, so that each link to the next one joins cards that
 * stand side by side, and the ring is seen as one.
 */
export function ringPlaces({ members, consumersOf, heightOf, pullOf }: RingWish): RingPlaces {
  const cells = cellsAround(members.length);
  const turned = bestTurn(aroundRing(members, consumersOf), cells, pullOf);
  const tallest = Math.max(...members.map(heightOf));
  const columns = 1 + Math.max(...cells.map(({ x }) => x));
  const rows = 1 + Math.max(...cells.map(({ y }) => y));
  const step = { x: CARD_WIDTH + RING_GAP.x, y: tallest + RING_GAP.y };
  return {
    members: turned,
    corners: cells.map(({ x, y }) => ({
      x: RING_PADDING.side + x * step.x,
      y: RING_PADDING.top + y * step.y,
    })),
    width: 2 * RING_PADDING.side + columns * step.x - RING_GAP.x,
    height: RING_PADDING.top + RING_PADDING.bottom + rows * step.y - RING_GAP.y,
  };
}

/**
 * Follows the links from the first member on, of several to the one that the fewest others lead to: it would
 * hardly be met again. Where a walk ends, it goes on at the first one left.
 */
function aroundRing(
  members: readonly number[],
  consumersOf: (member: number) => readonly number[],
): readonly number[] {
  const left = new Set(members);
  const waysTo = new Map<number, number>();
  const count = (from: number, step: number): void => {
    for (const to of consumersOf(from)) waysTo.set(to, (waysTo.get(to) ?? 0) + step);
  };
  for (const member of members) count(member, 1);
  const order: number[] = [];
  let next = members[0];
  while (next !== undefined) {
    order.push(next);
    left.delete(next);
    count(next, -1);
    let following: number | undefined;
    for (const one of consumersOf(next)) {
      if (!left.has(one)) continue;
      const isRarer = (waysTo.get(one) ?? 0) < (waysTo.get(following ?? -1) ?? Infinity);
      if (isRarer) following = one;
    }
    next = following ?? left.values().next().value;
  }
  return order;
}

/** Cells of the edge of a grid, clockwise from the upper left; a cell of the left edge may stay empty. */
function cellsAround(count: number): readonly Point[] {
  const columns = count <= 2 ? 1 : Math.min(5, 2 + Math.floor((count - 1) / 8));
  if (columns === 1) return Array.from({ length: count }, (_, y) => ({ x: 0, y }));
  const rows = Math.max(2, Math.ceil((count - 2 * columns) / 2) + 2);
  const last = { x: columns - 1, y: rows - 1 };
  const cells = [
    ...Array.from({ length: columns }, (_, x) => ({ x, y: 0 })),
    ...Array.from({ length: rows - 2 }, (_, y) => ({ x: last.x, y: y + 1 })),
    ...Array.from({ length: columns }, (_, x) => ({ x: last.x - x, y: last.y })),
    ...Array.from({ length: rows - 2 }, (_, y) => ({ x: 0, y: last.y - 1 - y })),
  ];
  return cells.slice(0, count);
}

/** Turns the ring so that lines from outside come in from the left and leave to the right. */
function bestTurn(
  order: readonly number[],
  cells: readonly Point[],
  pullOf: (member: number) => number,
): readonly number[] {
  const pulls = order.map(pullOf);
  const score = (turn: number): number =>
    cells.reduce((sum, { x }, at) => sum + x * (pulls[(at + turn) % order.length] ?? 0), 0);
  let best = 0;
  for (let turn = 1; turn < order.length; turn += 1) if (score(turn) > score(best)) best = turn;
  return [...order.slice(best), ...order.slice(0, best)];
}
