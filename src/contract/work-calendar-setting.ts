import type { WorkCalendar } from '../domain/calendar/work-calendar';
import type { Settings } from './settings';

export function workCalendarOf({ workingDays, holidays }: Settings): WorkCalendar {
  return { workingWeekdays: new Set(workingDays), holidays: new Set(holidays) };
}
