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
const LONGEST_PAUSE_DAYS = 3660;

/**
 * The n-th working day from `start`: 0 is the first working day on or after `start`, 1 the next one,
 * -1 the one before. Null where the calendar has no such day within ten years.
 */
export function workingDay(calendar: WorkCalendar, start: Day, n: number): Day | null {
  let found = nextWorkingDay(calendar, start, 1);
  const step = n < 0 ? -1 : 1;
  for (let left = Math.abs(n); left > 0 && found !== null; left -= 1) {
    found = nextWorkingDay(calendar, addDays(found, step), step);
  }
  return found;
}

function nextWorkingDay(calendar: WorkCalendar, from: Day, step: 1 | -1): Day | null {
  for (let offset = 0; offset <= LONGEST_PAUSE_DAYS; offset += 1) {
    const day = addDays(from, offset * step);
    if (isWorkingDay(calendar, day)) return day;
  }
  return null;
}
