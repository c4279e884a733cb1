import type { Reachability } from './reachability';
import { sizeOf, type Condensation } from './rings';

/**
 * How many other items wait for each item, directly or not. Fellow members of a ring count: they
 * wait for it too.
 */
export function holdsUp(condensation: Condensation, { reachedItems }: Reachability): Float64Array {
  const { groupOf } = condensation;
  const counts = new Float64Array(groupOf.length);
  for (let item = 0; item < counts.length; item += 1) {
    const group = groupOf[item] ?? 0;
    counts[item] = (reachedItems[group] ?? 0) + sizeOf(condensation, group) - 1;
  }
  return counts;
}

export interface HotSpot {
  readonly item: number;
  readonly holdsUp: number;
}

/** The items that hold up most, worst first; of equal ones the first. Items that hold up nobody never. */
export function hotSpots(counts: Float64Array, limit: number): readonly HotSpot[] {
  const spots: HotSpot[] = [];
  counts.forEach((count, item) => {
    if (count > 0) spots.push({ item, holdsUp: count });
  });
  return spots.sort((a, b) => b.holdsUp - a.holdsUp || a.item - b.item).slice(0, limit);
}
