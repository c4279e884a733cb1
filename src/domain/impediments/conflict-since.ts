import { addDays } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { TimeZone } from '../calendar/time-zone';
import type { DependencyMap } from '../dependencies/dependency-map';
import type { Conflict } from './find-impediment';

/**
 * The items that wait in a dependency whose health is in conflict, by their corpus node, with the
 * earliest moment since which one of them is known to be.
 */
export function conflictsByNode(
  { dependencies: { graph, nodes }, health, contracts }: DependencyMap,
  timeZone: TimeZone,
): ReadonlyMap<number, Conflict> {
  const conflicts = new Map<number, Conflict>();
  health.forEach((judgement, row) => {
    if (judgement.health !== 'inConflict') return;
    const node = nodes[graph.targets[row] ?? 0] ?? 0;
    const known = conflicts.get(node)?.since ?? null;
    const since = earlier(known, sinceOf(row));
    conflicts.set(node, { since });
  });
  return conflicts;

  /** A ring, and dates that do not fit, were found at a moment that no date tells. */
  function sinceOf(row: number): Instant | null {
    const { reasons = [], need } = health[row] ?? {};
    const contract = contracts[row];
    let since: Instant | null = null;
    if (reasons.includes('need-passed') && need) {
      since = earlier(since, timeZone.startOf(addDays(need.day, 1)));
    }
    const promised = contract?.promisedBy ?? null;
    if (reasons.includes('promise-broken') && promised !== null) {
      since = earlier(since, timeZone.startOf(addDays(promised, 1)));
    }
    if (reasons.includes('declined')) since = earlier(since, contract?.answer?.at ?? null);
    return since;
  }
}

function earlier(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return a < b ? a : b;
}
