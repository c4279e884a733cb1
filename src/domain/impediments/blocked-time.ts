import type { Instant } from '../calendar/instant';
import { clip, difference, lengthDays, union, type Intervals } from '../flow/intervals';
import { itemFlow, type ItemFlow } from '../flow/item-flow';
import type { StatusPolicy } from '../flow/status-policy';
import { workSpan } from '../flow/work-life';
import type { WorkItem } from '../work-items/work-item';

/** When an item was blocked while it was being worked on. */
export interface BlockedTime {
  readonly intervals: Intervals;
  /** Elapsed, with fractions. */
  readonly days: number;
  /** Since when its flag has been set, also of an item that never started and so has no blocked time. */
  readonly flaggedSince: Instant | null;
}

export interface BlockedPolicy {
  readonly status: StatusPolicy;
  readonly blocked: { readonly byFlag: boolean };
}

/** @param heldByLinks when it waited for unfinished items, if the settings count that as blocked */
export function blockedTime(
  item: WorkItem,
  policy: BlockedPolicy,
  asOf: Instant,
  heldByLinks: Intervals = [],
): BlockedTime {
  const flow = itemFlow(item, policy.status, asOf);
  const intervals = blockedIn(flow, policy, heldByLinks);
  return { intervals, days: lengthDays(intervals), flaggedSince: flow.flaggedSince };
}

/**
 * The same from a flow that is known: flag or blocked status (or links) between start and finish or as
 * of, without the time in done statuses.
 */
export function blockedIn(
  flow: ItemFlow,
  { blocked: { byFlag } }: Pick<BlockedPolicy, 'blocked'>,
  heldByLinks: Intervals = [],
): Intervals {
  const span = workSpan(flow);
  if (span === null) return [];
  const flagged = byFlag ? flow.flagged : [];
  const held = union(union(flagged, flow.inBlockedStatus), heldByLinks);
  return difference(clip(held, span), flow.inDoneStatus);
}
