import type { DependencyRow } from '../analysis/dependency-row';

/** How many dependencies of each item that waits are in conflict, by its key; items without are left out. */
export function conflictsByKey(
  rows: readonly Pick<DependencyRow, 'consumer' | 'judgement'>[],
): ReadonlyMap<string, number> {
  const conflicts = new Map<string, number>();
  for (const { consumer, judgement } of rows) {
    if (judgement.health !== 'inConflict') continue;
    conflicts.set(consumer.key, (conflicts.get(consumer.key) ?? 0) + 1);
  }
  return conflicts;
}
