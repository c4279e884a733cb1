import { addDays, formatDay, type Day } from '../../../../../src/domain/calendar/day';

export interface MonthMark {
  /** Its number among the weeks. */
  readonly place: number;
  /** Its Monday. */
  readonly week: Day;
  /** A day of the month that begins in it. */
  readonly month: Day;
}

/** The weeks that hold the first day of a month. */
export function monthMarks(weeks: readonly Day[]): readonly MonthMark[] {
  return weeks.flatMap((week, place) => {
    const month = addDays(week, 6);
    return monthOf(addDays(week, -1)) === monthOf(month) ? [] : [{ place, week, month }];
  });
}

function monthOf(day: Day): string {
  return formatDay(day).slice(0, 7);
}
