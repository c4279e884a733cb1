import { daysBetween, type Day } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { TimeZone } from '../calendar/time-zone';
import type { Interval } from './intervals';

/** When work on an item began and ended, as of an instant. */
export interface WorkLife {
  readonly asOf: Instant;
  /** First entry into a start status; null: never, or no changelog tells it. */
  readonly started: Instant | null;
  /** When it last went from a not-done to a done status; null: not done, or nothing tells it. */
  readonly finished: Instant | null;
  readonly isDone: boolean;
  /** In a start status and not done. Items whose start no changelog tells are in progress too. */
  readonly isInProgress: boolean;
}

/** Started … finished, or as of. Null for an item that never started or is done since nobody knows when. */
export function workSpan({ asOf, started, finished, isDone }: WorkLife): Interval | null {
  const to = isDone ? finished : asOf;
  return started === null || to === null || to < started ? null : { from: started, to };
}

/** Date finished − date started + 1, in calendar days; null where either is missing. */
export function cycleTimeDays(life: WorkLife, timeZone: TimeZone): number | null {
  const span = life.isDone ? workSpan(life) : null;
  return span && daysBetween(timeZone.dayAt(span.from), timeZone.dayAt(span.to)) + 1;
}

/** Today − date started + 1, in calendar days; null for what is not in progress. */
export function ageDays(life: WorkLife, today: Day, timeZone: TimeZone): number | null {
  const { started, isInProgress } = life;
  return started === null || !isInProgress ? null : daysBetween(timeZone.dayAt(started), today) + 1;
}
