import type { WorkItem } from '../../../../src/domain/work-items/work-item';
import type { Snapshot } from '../reading/reading-state';

/** What is linked, and what else belongs to a goal. */
export function withGoalItems(snapshot: Snapshot, goalItems: readonly WorkItem[]): Snapshot {
  if (goalItems.length === 0) return snapshot;
  const linked = new Set(snapshot.items.map(({ key }) => key));
  const others = goalItems.filter(({ key }) => !linked.has(key));
  return { ...snapshot, items: [...snapshot.items, ...others] };
}
