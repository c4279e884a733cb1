import { addDays, type Day } from '../../../../src/domain/calendar/day';
import type { WorkCalendar } from '../../../../src/domain/calendar/work-calendar';
import { workingDaysBetween } from '../../../../src/domain/calendar/working-days';

/** Working days that a day lies after another; negative where it lies before. */
export function workingDaysAfter(calendar: WorkCalendar, day: Day, other: Day): number {
  return day >= other
    ? workingDaysBetween(calendar, addDays(other, 1), day)
    : -workingDaysBetween(calendar, addDays(day, 1), other);
}
