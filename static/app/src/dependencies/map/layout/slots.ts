import type { Digraph } from '../../../../../../src/domain/dependencies/digraph';
import { consumersOf } from './columns';

/** What stands in a column: a piece, or a place where long lines pass it. */
export interface Slot {
  readonly column: number;
  /** Null: lines pass. */
  readonly piece: number | null;
}

/** A line or a stretch of one, between slots of neighbouring columns. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export interface Slots {
  /** The first ones are the pieces, by their numbers. */
  readonly all: readonly Slot[];
  readonly stretches: readonly Stretch[];
  /** The slots that a line from a piece to another passes; empty between neighbouring columns. */
  readonly passed: (from: number, to: number) => readonly number[];
}

/**
 * Gives each line that leads over columns a slot in each of them. Lines of the same piece share theirs, at
 * the end where more meet, so that many lines to one card run together.
 */
export function slotsOf(graph: Digraph, columns: Int32Array): Slots {
  const all: Slot[] = Array.from(columns, (column, piece) => ({ column, piece }));
  const incoming = new Int32Array(graph.size);
  for (const target of graph.targets) incoming[target] = (incoming[target] ?? 0) + 1;
  const shared = new Map<string, number>();
  const slotFor = (bundle: string, column: number): number => {
    const name = `${bundle} ${String(column)}`;
    const found = shared.get(name) ?? all.length;
    if (found === all.length) {
      all.push({ column, piece: null });
      shared.set(name, found);
    }
    return found;
  };
  const stretches = new Map<string, Stretch>();
  const ways = new Map<string, readonly number[]>();
  for (let from = 0; from < graph.size; from += 1) {
    const next = consumersOf(graph, from);
    for (const to of next) {
      const bundle =
        next.length >= (incoming[to] ?? 0) ? `from ${String(from)}` : `to ${String(to)}`;
      const way: number[] = [];
      for (let column = (columns[from] ?? 0) + 1; column < (columns[to] ?? 0); column += 1) {
        way.push(slotFor(bundle, column));
      }
      ways.set(`${String(from)} ${String(to)}`, way);
      [from, ...way].forEach((slot, at) => {
        const end = way[at] ?? to;
        stretches.set(`${String(slot)} ${String(end)}`, { from: slot, to: end });
      });
    }
  }
  return {
    all,
    stretches: [...stretches.values()],
    passed: (from, to) => ways.get(`${String(from)} ${String(to)}`) ?? [],
  };
}
