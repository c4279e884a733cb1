import type { Instant } from '../calendar/instant';
import type { ImpedimentRecord } from './record';

/** What the dates of a record are good for: anybody who may edit the issue can write any. */

type RecordDates = Pick<ImpedimentRecord, 'raisedAt' | 'levelSince' | 'stuckSince' | 'removed'>;

/** The clocks of browsers, of Jira and of functions differ; nobody's is a day ahead. */
const MOST_AHEAD_MS = 86_400_000;

/** Whether it tells of something that is still to come. */
export function hasImpossibleDates(
  { raisedAt, levelSince, removed }: RecordDates,
  asOf: Instant,
): boolean {
  return isAhead(raisedAt, asOf) || isAhead(levelSince, asOf) || isAhead(removed?.at ?? null, asOf);
}

/**
 * Since when something was stuck by its record: since it was raised, or for longer where that was known
 * then.
 *
 * @param created when its issue was; it cannot have been stuck before
 * @returns null where that is still to come
 */
export function recordedSince(
  { raisedAt, stuckSince }: RecordDates,
  created: Instant | null,
  asOf: Instant,
): Instant | null {
  if (isAhead(raisedAt, asOf)) return null;
  const stuck = earlier(
    Math.max(stuckSince ?? raisedAt, created ?? -Infinity) as Instant,
    raisedAt,
  );
  return earlier(stuck, asOf);
}

/** The same, where no date is ahead of an instant at which somebody changes it. */
export function withPossibleDates(record: ImpedimentRecord, now: Instant): ImpedimentRecord {
  if (!hasImpossibleDates(record, now)) return record;
  const { raisedAt, levelSince, stuckSince, removed } = record;
  return {
    ...record,
    raisedAt: earlier(raisedAt, now),
    levelSince: earlier(levelSince, now),
    stuckSince: stuckSince !== null && stuckSince < now ? stuckSince : null,
    removed: removed && { ...removed, at: earlier(removed.at, now) },
  };
}

function isAhead(at: Instant | null, asOf: Instant): boolean {
  return at !== null && at - asOf > MOST_AHEAD_MS;
}

function earlier(one: Instant, other: Instant): Instant {
  return one < other ? one : other;
}
