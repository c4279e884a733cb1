import { addDays, parseDay, formatDay, type Day } from '../../../../src/domain/calendar/day';

/** Since when changes are told: so many days ago, or a day. Both begin with that day's midnight. */
export type Since = { readonly daysAgo: QuickChoice } | { readonly day: Day };

/** Calendar days; 7 first: a sync is mostly weekly. */
export const QUICK_CHOICES = [1, 7, 14] as const;
export type QuickChoice = (typeof QUICK_CHOICES)[number];

export const A_WEEK: Since = { daysAgo: 7 };

/** A day that has not come is told as today: nothing can have changed after it. */
export function sinceDay(since: Since, today: Day): Day {
  if ('daysAgo' in since) return addDays(today, -since.daysAgo);
  return since.day > today ? today : since.day;
}

const DAYS_AGO = /^(\d{1,2})d$/;

/** "7d" or a day; null for anything else. */
export function parseSince(text: string): Since | null {
  const [, digits] = DAYS_AGO.exec(text) ?? [];
  if (digits !== undefined) {
    const daysAgo = QUICK_CHOICES.find((choice) => choice === Number(digits));
    return daysAgo === undefined ? null : { daysAgo };
  }
  const day = parseDay(text);
  return day === null ? null : { day };
}

export function formatSince(since: Since): string {
  return 'daysAgo' in since ? `${String(since.daysAgo)}d` : formatDay(since.day);
}
