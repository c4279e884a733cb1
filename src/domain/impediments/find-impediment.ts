import { addDays } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { TimeZone } from '../calendar/time-zone';
import type { WorkCalendar } from '../calendar/work-calendar';
import { workingDaysBetween } from '../calendar/working-days';
import type { Intervals } from '../flow/intervals';
import type { ItemFlow } from '../flow/item-flow';
import type { StatusPolicy } from '../flow/status-policy';
import type { WorkItem } from '../work-items/work-item';
import type { FoundCode } from './found-codes';
import { isOpenRecord, type Dismissal } from './record';
import { recordedSince } from './record-dates';

/** Finding impediments. Definitions: docs/figures.md, "Impediments". */

/** One way in which an impediment was found. */
export interface FoundWay {
  readonly code: FoundCode;
  /** Since when it has held; null: nothing tells. */
  readonly since: Instant | null;
}

export interface FindingPolicy {
  readonly asOf: Instant;
  readonly status: StatusPolicy;
  readonly byFlag: boolean;
  /** Working days without a change after which started work is stalled. */
  readonly stalledDays: number;
  /** Names of issue types that are impediments themselves. */
  readonly types: ReadonlySet<string>;
  readonly calendar: WorkCalendar;
  readonly timeZone: TimeZone;
}

/** A dependency of the item is in conflict; since when, where a date tells it. */
export interface Conflict {
  readonly since: Instant | null;
}

/** What finding asks about an item besides its own facts, each only where it is needed. */
export interface FindingFacts {
  /** Null: none of the dependencies it waits in is in conflict. */
  readonly conflict: Conflict | null;
  readonly flow: () => ItemFlow;
}

/**
 * Every way in which an issue is impeded, in the order of the closed list; none of a done issue.
 *
 * @param item as it stood as of the instant
 */
export function findImpediment(
  item: WorkItem,
  { conflict, flow }: FindingFacts,
  policy: FindingPolicy,
): readonly FoundWay[] {
  const { status, asOf } = policy;
  if (status.isDone(item.status)) return [];
  const { record } = item.impediment.notes;
  const ways: FoundWay[] = [];
  if (policy.byFlag && item.isFlagged) ways.push({ code: 'flagged', since: flow().flaggedSince });
  if (status.isBlocked(item.status)) {
    ways.push({ code: 'blocked-status', since: inStatusSince(item, flow().inBlockedStatus, asOf) });
  }
  if (conflict !== null) {
    ways.push({ code: 'dependency-conflict', since: notBefore(item.created, conflict.since) });
  }
  const quietSince = stalledSince(item, policy);
  if (quietSince !== null) ways.push({ code: 'stalled', since: quietSince });
  if (policy.types.has(item.type) && record?.state !== 'removed') {
    ways.push({ code: 'impediment-type', since: item.created ?? flow().started });
  }
  if (isOpenRecord(record)) {
    ways.push({ code: 'recorded', since: recordedSince(record, item.created, asOf) });
  } else if (item.impediment.isUnreadable) {
    // Somebody said something; what, nobody can tell until the record is begun anew.
    ways.push({ code: 'recorded', since: null });
  }
  return ways;
}

/** Since when it has been in a blocked status without a break. */
function inStatusSince({ history }: WorkItem, blocked: Intervals, asOf: Instant): Instant | null {
  const last = blocked.at(-1);
  if (last?.to === asOf) return last.from;
  // No time has passed in a status that was entered just now.
  return history?.findLast(({ kind }) => kind === 'status')?.at === asOf ? asOf : null;
}

/** An issue can be created after the day it was needed. */
function notBefore(created: Instant | null, since: Instant | null): Instant | null {
  return created !== null && since !== null && since < created ? created : since;
}

/** The last change of stalled work; the removal of an impediment is one too. Null: it is not stalled. */
function stalledSince(item: WorkItem, policy: FindingPolicy): Instant | null {
  const { updated, status, impediment } = item;
  if (updated === null || !policy.status.isStarted(status)) return null;
  const removed = impediment.notes.record?.removed?.at ?? updated;
  const last = removed > updated ? removed : updated;
  const { calendar, timeZone, stalledDays } = policy;
  const quiet = workingDaysBetween(
    calendar,
    addDays(timeZone.dayAt(last), 1),
    timeZone.dayAt(policy.asOf),
  );
  return quiet >= stalledDays ? last : null;
}

/** The earliest known; null: nothing tells of any. */
export function foundSince(ways: readonly FoundWay[]): Instant | null {
  return ways.reduce<Instant | null>(
    (first, { since }) => (first === null || (since !== null && since < first) ? since : first),
    null,
  );
}

/**
 * Whether what was found is what somebody said to be no impediment. A code that was not known then, or
 * a flag that was set later, raises it again; so does a record.
 */
export function isDismissed(ways: readonly FoundWay[], dismissed: Dismissal | null): boolean {
  if (dismissed === null) return false;
  return ways.every(
    ({ code, since }) =>
      code !== 'recorded' &&
      dismissed.codes.includes(code) &&
      (code !== 'flagged' || since === null || since <= dismissed.at),
  );
}
