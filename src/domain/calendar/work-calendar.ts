import { addDays, weekday, type Day } from './day';

/** Which days are worked: weekdays (1 Monday … 7 Sunday) less holidays. */
export interface WorkCalendar {
  readonly workingWeekdays: ReadonlySet<number>;
  readonly holidays: ReadonlySet<Day>;
}

export function isWorkingDay(calendar: WorkCalendar, day: Day): boolean {
  return calendar.workingWeekdays.has(weekday(day)) && !calendar.holidays.has(day);
}

/** A calendar that names no working weekday would make every walk endless; ten years is ample. */
const LONGEST_WALK_DAYS = 3660;

/**
 * The day on which the n-th working day from `start` begins: 0 is the first working day on or after
 * `start`. Null where the calendar has no such day within ten years.
 */
export function workingDayAfter(
  calendar: WorkCalendar,
  start: Day,
  workingDays: number,
): Day | null {
  const limit = LONGEST_WALK_DAYS + workingDays * 7;
  let left = workingDays;
  for (let offset = 0; offset <= limit; offset += 1) {
    const day = addDays(start, offset);
    if (!isWorkingDay(calendar, day)) continue;
    if (left <= 0) return day;
    left -= 1;
  }
  return null;
}
