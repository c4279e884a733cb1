import type { Brand } from '../brand';

/**
 * Calendar days as whole numbers (days since 1970-01-01), so that buffers and ages are plain
 * subtractions. A day has no zone; `instant.ts` says on which day an instant falls.
 */
export type Day = Brand<number, 'Day'>;

const MS_PER_DAY = 86_400_000;
const ISO_DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

/** The day of a civil date, or null where that date does not exist (30 February, month 13). */
export function dayOf(year: number, month: number, dayOfMonth: number): Day | null {
  const date = new Date(0);
  // Not Date.UTC, which takes the year 26 for 1926.
  date.setUTCFullYear(year, month - 1, dayOfMonth);
  const exists =
    date.getUTCFullYear() === year &&
    date.getUTCMonth() === month - 1 &&
    date.getUTCDate() === dayOfMonth;
  return exists ? (Math.round(date.getTime() / MS_PER_DAY) as Day) : null;
}

/** Reads `YYYY-MM-DD`; null for any other text and for dates that do not exist. */
export function parseDay(text: string): Day | null {
  const match = ISO_DAY.exec(text);
  return match ? dayOf(Number(match[1]), Number(match[2]), Number(match[3])) : null;
}

/** `YYYY-MM-DD`. */
export function formatDay(day: Day): string {
  return new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
  return (day + days) as Day;
}

/** Calendar days from one day to another; negative where `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return to - from;
}

/** 1 is Monday, 7 is Sunday. 1970-01-01 was a Thursday. */
export function weekday(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** The Monday on or before the day. */
export function startOfWeek(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}
