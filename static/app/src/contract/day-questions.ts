import { addDays, parseDay, type Day } from '../../../../src/domain/calendar/day';
import { isWorkingDay, type WorkCalendar } from '../../../../src/domain/calendar/work-calendar';
import type { OwnIssue } from './contract-end';

/** What is odd about a day; it may be meant all the same. */
export type DayQuestion =
  | { readonly kind: 'past' }
  /** A weekend or a holiday. */
  | { readonly kind: 'not-worked' }
  | { readonly kind: 'after-sprint'; readonly name: string; readonly end: Day }
  /** Sooner than the external party usually delivers. */
  | { readonly kind: 'before-lead'; readonly days: number; readonly earliest: Day }
  /** A promise behind the day that is asked for. */
  | { readonly kind: 'after-need'; readonly need: Day };

export interface DayCircumstances {
  readonly today: Day;
  readonly calendar: WorkCalendar;
  readonly sprint: OwnIssue['sprint'];
  readonly leadDays: number | null;
  readonly need: Day | null;
}

export type ReadDay =
  | { readonly kind: 'day'; readonly day: Day }
  | { readonly kind: 'missing' }
  /** No date that exists, or none that can be kept. */
  | { readonly kind: 'impossible' };

/** Jira's own dates do not go beyond these years either. */
const FIRST_YEAR = 1970;

/** A day as it was typed. */
export function readDay(text: string): ReadDay {
  if (text.trim() === '') return { kind: 'missing' };
  const day = parseDay(text.trim());
  const isKept = day !== null && Number(text.trim().slice(0, 4)) >= FIRST_YEAR;
  return isKept ? { kind: 'day', day } : { kind: 'impossible' };
}

export function dayQuestions(
  day: Day,
  { today, calendar, sprint, leadDays, need }: DayCircumstances,
): readonly DayQuestion[] {
  if (day < today) return [{ kind: 'past' }];
  const questions: DayQuestion[] = [];
  if (!isWorkingDay(calendar, day)) questions.push({ kind: 'not-worked' });
  if (sprint !== null && day > sprint.end) questions.push({ kind: 'after-sprint', ...sprint });
  if (need !== null && day > need) questions.push({ kind: 'after-need', need });
  if (leadDays !== null && day < addDays(today, leadDays)) {
    questions.push({ kind: 'before-lead', days: leadDays, earliest: addDays(today, leadDays) });
  }
  return questions;
}
