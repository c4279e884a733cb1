import { addDays, daysBetween, weekday, type Day } from './day';
import type { WorkCalendar } from './work-calendar';

const WEEK = 7;

/** How many working days there are from one day to another, both included; 0 if `to` is earlier. */
export function workingDaysBetween(calendar: WorkCalendar, from: Day, to: Day): number {
  const days = daysBetween(from, to) + 1;
  if (days <= 0) return 0;
  const { workingWeekdays, holidays } = calendar;
  const isWorked = (day: Day): boolean => workingWeekdays.has(weekday(day));
  let worked = Math.floor(days / WEEK) * workingWeekdays.size;
  for (let rest = 0; rest < days % WEEK; rest += 1) {
    if (isWorked(addDays(from, rest))) worked += 1;
  }
  for (const holiday of holidays) {
    if (holiday >= from && holiday <= to && isWorked(holiday)) worked -= 1;
  }
  return worked;
}
