import type { Slots } from './slots';

/** There and back again; more hardly changes anything. */
const SWEEPS = 12;

/**
 * The slots of each column from top to bottom, with few crossings: each column in turn is sorted by where
 * its neighbours stand (Sugiyama, Tagawa & Toda 1981); of all sweeps the best is kept.
 *
 * @param rankOf in which order pieces begin
 */
export function orderedColumns(
  slots: Slots,
  rankOf: (piece: number) => number,
): readonly (readonly number[])[] {
  const before = neighbours(slots, 'to', 'from');
  const after = neighbours(slots, 'from', 'to');
  let columns = firstOrder(slots, rankOf);
  let best = columns;
  let fewest = crossings(columns, after);
  for (let sweep = 0; sweep < SWEEPS && fewest > 0; sweep += 1) {
    columns = swept(columns, sweep % 2 === 0 ? before : after, sweep % 2 === 0);
    const count = crossings(columns, after);
    if (count >= fewest) continue;
    best = columns;
    fewest = count;
  }
  return best;
}

type Neighbours = readonly (readonly number[])[];
type Columns = readonly (readonly number[])[];

function neighbours(
  { all, stretches }: Slots,
  of: 'from' | 'to',
  other: 'from' | 'to',
): Neighbours {
  const lists: number[][] = all.map(() => []);
  for (const stretch of stretches) lists[stretch[of]]?.push(stretch[other]);
  return lists;
}

/** Lines that pass begin in the middle: what they lead to then stands level with where they come from. */
function firstOrder({ all }: Slots, rankOf: (piece: number) => number): Columns {
  const columns: { readonly pieces: number[]; readonly passing: number[] }[] = [];
  all.forEach(({ column, piece }, slot) => {
    while (columns.length <= column) columns.push({ pieces: [], passing: [] });
    const found = columns[column];
    (piece === null ? found?.passing : found?.pieces)?.push(slot);
  });
  return columns.map(({ pieces, passing }) => {
    pieces.sort((a, b) => rankOf(a) - rankOf(b));
    const half = Math.ceil(pieces.length / 2);
    return [...pieces.slice(0, half), ...passing, ...pieces.slice(half)];
  });
}

function swept(columns: Columns, towards: Neighbours, isForward: boolean): Columns {
  const place = new Map<number, number>();
  const settle = (column: readonly number[]): void => {
    column.forEach((slot, at) => place.set(slot, (at + 0.5) / column.length));
  };
  columns.forEach(settle);
  const sorted = columns.map((column) => [...column]);
  const turn = isForward ? sorted : sorted.toReversed();
  for (const column of turn) {
    const wanted = new Map(
      column.map((slot) => [slot, mean(towards[slot] ?? [], place) ?? place.get(slot) ?? 0]),
    );
    // Sorting is stable: equal ones keep their order.
    column.sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0));
    settle(column);
  }
  return sorted;
}

function mean(slots: readonly number[], place: ReadonlyMap<number, number>): number | null {
  if (slots.length === 0) return null;
  return slots.reduce((sum, slot) => sum + (place.get(slot) ?? 0), 0) / slots.length;
}

/** Pairs of stretches between neighbouring columns that cross (Barth, Mutzel & Jünger 2004). */
export function crossings(columns: Columns, after: Neighbours): number {
  return columns.reduce((sum, column, at) => {
    const next = columns[at + 1];
    if (next === undefined) return sum;
    const placeOf = new Map(next.map((slot, place) => [slot, place]));
    const ends = column.flatMap((slot) =>
      (after[slot] ?? []).map((to) => placeOf.get(to) ?? 0).sort((a, b) => a - b),
    );
    return sum + inversions(ends, next.length);
  }, 0);
}

/** Pairs in the wrong order, by a tree of counts (Fenwick 1994). */
function inversions(values: readonly number[], size: number): number {
  const counts = new Int32Array(size + 1);
  let found = 0;
  values.forEach((value, seen) => {
    let notGreater = 0;
    for (let at = value + 1; at > 0; at -= at & -at) notGreater += counts[at] ?? 0;
    found += seen - notGreater;
    for (let at = value + 1; at <= size; at += at & -at) counts[at] = (counts[at] ?? 0) + 1;
  });
  return found;
}
