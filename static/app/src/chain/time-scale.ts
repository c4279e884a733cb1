import { daysBetween, type Day } from '../../../../src/domain/calendar/day';
import type { ScheduleDates } from '../../../../src/domain/dependencies/schedule-dates';

/** The days that all bars of a page share, both included. */
export interface TimeScale {
  readonly from: Day;
  readonly to: Day;
}

/** From today to whatever comes last: an end or the day it should be. */
export function timeScale(
  today: Day,
  dates: readonly (ScheduleDates | null)[],
  by: Day | null,
): TimeScale {
  const days = dates.flatMap((known) => (known ? [known.earliestFinish, known.latestFinish] : []));
  const to = [...days, ...(by === null ? [] : [by])].reduce((a, b) => (b > a ? b : a), today);
  return { from: today, to };
}

export interface Bar {
  /** Percent of the width. */
  readonly start: number;
  readonly width: number;
}

export interface ItemBars {
  /** When it is worked on, if everything starts as soon as it can. */
  readonly work: Bar;
  /** How far it may slip; null: not at all. */
  readonly slack: Bar | null;
}

export function itemBars({ from, to }: TimeScale, dates: ScheduleDates): ItemBars {
  const days = daysBetween(from, to) + 1;
  const at = (day: Day): number => (Math.max(0, daysBetween(from, day)) / days) * 100;
  const after = (day: Day): number => at(day) + 100 / days;
  const { earliestStart, earliestFinish, latestFinish } = dates;
  const bar = (start: number, end: number): Bar => ({ start, width: end - start });
  return {
    work: bar(at(earliestStart), after(earliestFinish)),
    slack: latestFinish > earliestFinish ? bar(after(earliestFinish), after(latestFinish)) : null,
  };
}

/** Where the end of a day lies, in percent of the width; null outside of the scale. */
export function endOfDay({ from, to }: TimeScale, day: Day): number | null {
  if (day < from || day > to) return null;
  return ((daysBetween(from, day) + 1) / (daysBetween(from, to) + 1)) * 100;
}
