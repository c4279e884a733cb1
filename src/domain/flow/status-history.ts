import type { Change, StatusName, WorkItem } from '../work-items/work-item';

export type StatusChange = Extract<Change, { readonly kind: 'status' }>;

export function statusChanges(history: readonly Change[]): readonly StatusChange[] {
  return history.filter((change) => change.kind === 'status');
}

/** Ids tell statuses apart; names do where a source has no ids. */
export function isSameStatus(a: StatusName, b: StatusName): boolean {
  return a.id !== null && b.id !== null ? a.id === b.id : a.name === b.name;
}

/** All statuses the item was in, oldest first, the one it was created in included. */
export function statusesOf(
  item: WorkItem,
  changes: readonly StatusChange[],
): readonly StatusName[] {
  const [first] = changes;
  return first ? [first.from, ...changes.map(({ to }) => to)] : [item.status];
}

/** Whether each change begins where the one before ended, and the last ends where the item is. */
export function isUnbroken(item: WorkItem, changes: readonly StatusChange[]): boolean {
  const ends = [...changes.slice(1).map(({ from }) => from), item.status];
  return changes.every(({ to }, at) => isSameStatus(to, ends[at] ?? to));
}
