import { isUnbroken, statusChanges, statusesOf } from '../flow/status-history';
import type { StatusPolicy } from '../flow/status-policy';
import type { WorkItem } from '../work-items/work-item';
import type { FindingCollector } from './finding';

/**
 * What one item's own data lacks or contradicts.
 *
 * @param isKnownParent whether the parent an item names is among the items read
 */
export function collectItemFindings(
  item: WorkItem,
  policy: StatusPolicy,
  isKnownParent: (parent: NonNullable<WorkItem['parent']>) => boolean,
  collector: FindingCollector,
): void {
  if (policy.isDone(item.status) && item.resolved === null) {
    collector.add('done-without-resolution-date', item.key);
  }
  if (item.parent && !isKnownParent(item.parent)) collector.add('unknown-parent', item.key);
  for (const _ of item.unreadableProperties) collector.add('unreadable-property', item.key);
  collectHistoryFindings(item, policy, collector);
}

function collectHistoryFindings(
  item: WorkItem,
  policy: StatusPolicy,
  collector: FindingCollector,
): void {
  if (item.history === null) {
    collector.add('no-changelog', item.key);
    return;
  }
  const changes = statusChanges(item.history);
  const statuses = statusesOf(item, changes);
  const isDone = policy.isDone(item.status);
  const wasStarted = statuses.some((status) => policy.isStarted(status));
  if (isDone && !wasStarted) collector.add('never-in-progress', item.key);
  if (!isDone && wasStarted && !policy.isStarted(item.status)) {
    collector.add('moved-back', item.key);
  }
  if (changes.some(({ from, to }) => policy.isDone(from) && !policy.isDone(to))) {
    collector.add('reopened', item.key);
  }
  if (!isUnbroken(item, changes)) collector.add('broken-status-chain', item.key);
}
