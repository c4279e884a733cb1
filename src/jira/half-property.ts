import * as z from 'zod/mini';
import { formatDay, type Day } from '../domain/calendar/day';

/** What the properties of both halves of a contract have in common. */

const MOST_ENTRIES = 1000;

/** Entries that no two of may have the same identity. */
export function entriesPart<Entry extends z.core.$ZodType>(
  entry: Entry,
  identity: (entry: z.output<Entry>) => string,
) {
  return z.array(entry).check(
    z.maxLength(MOST_ENTRIES),
    z.refine((entries) => new Set(entries.map(identity)).size === entries.length, {
      error: 'names one entry twice',
    }),
  );
}

/** The earliest day as an index has it; left out where there is none, since JQL finds no nulls. */
export function earliest(days: readonly (Day | null)[]): string | undefined {
  const known = days.filter((day) => day !== null);
  if (known.length === 0) return undefined;
  return formatDay(known.reduce((first, day) => (day < first ? day : first)));
}
