import type { Day } from '../calendar/day';
import { workingDay, type WorkCalendar } from '../calendar/work-calendar';
import type { Schedule } from './critical-chain';

/** The days of one item of a schedule; an item begins on its start and is finished by the end of its finish. */
export interface ScheduleDates {
  readonly earliestStart: Day;
  readonly earliestFinish: Day;
  readonly latestStart: Day;
  readonly latestFinish: Day;
}

/**
 * A schedule whose durations are working days, laid on a calendar from the first working day on or
 * after `start`.
 *
 * @returns null where the calendar has too few working days
 */
export function scheduleDates(
  schedule: Schedule,
  item: number,
  start: Day,
  calendar: WorkCalendar,
): ScheduleDates | null {
  const begin = (time = 0): Day | null => workingDay(calendar, start, Math.floor(time));
  // What takes two days from day 0 is finished on day 1; what takes no time, on the day it begins.
  const finish = (from = 0, to = 0): Day | null =>
    workingDay(calendar, start, Math.max(Math.floor(from), Math.ceil(to) - 1));
  const { earliestStart, earliestFinish, latestStart, latestFinish } = schedule;
  const dates = {
    earliestStart: begin(earliestStart[item]),
    earliestFinish: finish(earliestStart[item], earliestFinish[item]),
    latestStart: begin(latestStart[item]),
    latestFinish: finish(latestStart[item], latestFinish[item]),
  };
  return isComplete(dates) ? dates : null;
}

type Nullable<T> = { readonly [Key in keyof T]: T[Key] | null };

function isComplete(dates: Nullable<ScheduleDates>): dates is ScheduleDates {
  return Object.values(dates).every((day) => day !== null);
}
