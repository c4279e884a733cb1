import type { Reachability } from './reachability';
import { sizeOf, type Condensation } from './rings';

/**
 * One search from each group. Quick where little is reached from each.
 *
 * @param maxSteps edges that may be walked in all
 * @returns null if they do not suffice
 */
export function reachBySearch(condensation: Condensation, maxSteps: number): Reachability | null {
  const { size, starts, targets } = condensation.graph;
  const reachedItems = new Float64Array(size);
  const isImplied = new Uint8Array(targets.length);
  // Whose search found a group, and over which edge it is a direct successor of whom.
  const foundBy = new Int32Array(size).fill(-1);
  const directOf = new Int32Array(size).fill(-1);
  const directEdge = new Int32Array(size);
  const open = new Int32Array(size);
  let steps = 0;
  for (let start = 0; start < size; start += 1) {
    let openCount = 0;
    let items = 0;
    const end = starts[start + 1] ?? 0;
    for (let edge = starts[start] ?? 0; edge < end; edge += 1) {
      const target = targets[edge] ?? 0;
      foundBy[target] = start;
      directOf[target] = start;
      directEdge[target] = edge;
      open[openCount++] = target;
    }
    while (openCount > 0) {
      const group = open[--openCount] ?? 0;
      items += sizeOf(condensation, group);
      const last = starts[group + 1] ?? 0;
      for (let edge = starts[group] ?? 0; edge < last; edge += 1) {
        const target = targets[edge] ?? 0;
        // A direct successor that is met on the way from another one is reached twice.
        if (directOf[target] === start) isImplied[directEdge[target] ?? 0] = 1;
        if (foundBy[target] === start) continue;
        foundBy[target] = start;
        open[openCount++] = target;
      }
      steps += 1 + last - (starts[group] ?? 0);
    }
    if (steps > maxSteps) return null;
    reachedItems[start] = items;
  }
  return { reachedItems, isImplied };
}
