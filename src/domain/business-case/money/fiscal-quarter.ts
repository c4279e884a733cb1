import type { Brand } from '../../brand';
import { addDays, dayOf, formatDay, type Day } from '../../calendar/day';

/**
 * A quarter of a company's fiscal year, as a whole number: quarters are counted and subtracted like
 * days. A fiscal year is named after the calendar year in which it ends, so with a start in October
 * 2026 begins on 1 October 2025.
 */
export type Quarter = Brand<number, 'Quarter'>;

/** 1 January … 12 December: the month in which the fiscal year begins. */
export type StartMonth = number;

const MONTHS = 12;
const MONTHS_PER_QUARTER = 3;
const FISCAL = /^(\d{4})-Q([1-4])$/;

export function quarterAt(day: Day, startMonth: StartMonth): Quarter {
  const [year = '', month = ''] = formatDay(day).split('-');
  const months = Number(year) * MONTHS + Number(month) - 1 + shift(startMonth);
  return Math.floor(months / MONTHS_PER_QUARTER) as Quarter;
}

/** The first day of the quarter; null where it lies before the year 0. */
export function firstDayOf(quarter: Quarter, startMonth: StartMonth): Day | null {
  const months = quarter * MONTHS_PER_QUARTER - shift(startMonth);
  return dayOf(Math.floor(months / MONTHS), (months % MONTHS) + 1, 1);
}

/** The last day of the quarter. */
export function lastDayOf(quarter: Quarter, startMonth: StartMonth): Day | null {
  const next = firstDayOf(addQuarters(quarter, 1), startMonth);
  return next === null ? null : addDays(next, -1);
}

export function addQuarters(quarter: Quarter, quarters: number): Quarter {
  return (quarter + quarters) as Quarter;
}

/** Reads `2026-Q3`; null for any other text. */
export function parseQuarter(text: string): Quarter | null {
  const match = FISCAL.exec(text);
  return match ? ((Number(match[1]) * 4 + Number(match[2]) - 1) as Quarter) : null;
}

/** `2026-Q3`: the fiscal year, then its quarter. */
export function formatQuarter(quarter: Quarter): string {
  return `${String(Math.floor(quarter / 4)).padStart(4, '0')}-Q${String((quarter % 4) + 1)}`;
}

/** Months by which the fiscal year is ahead of the calendar year of the same name. */
function shift(startMonth: StartMonth): number {
  return startMonth === 1 ? 0 : MONTHS + 1 - startMonth;
}
