import type { Portfolio } from '../analyse-portfolio';

/** How many dependencies of each item that waits are in conflict, by its key; items without are left out. */
export function conflictsByKey({ whole }: Pick<Portfolio, 'whole'>): ReadonlyMap<string, number> {
  const { graph, keys } = whole.dependencies;
  const conflicts = new Map<string, number>();
  whole.health.forEach(({ health }, row) => {
    const key = keys[graph.targets[row] ?? 0];
    if (health !== 'inConflict' || key === undefined) return;
    conflicts.set(key, (conflicts.get(key) ?? 0) + 1);
  });
  return conflicts;
}
