import * as z from 'zod/mini';
import { parseDay, type Day } from '../domain/calendar/day';
import { parseInstant } from '../domain/calendar/instant';
import { LONGEST_TEXT } from '../domain/dependencies/contract/ask';
import { LONGEST_IMPEDIMENT_TEXT } from '../domain/impediments/record';
import { characterCount } from '../domain/texts/character-count';
import { plainLine, plainText } from '../domain/texts/plain-text';

/** The parts of which the app's records are made, as they stand in properties. */

// Behind it no date has four digits for its year.
const LAST_INSTANT = Date.UTC(9999, 11, 31, 23, 59, 59, 999);
const MOST_SEQ = 1_000_000_000;

export const dayPart = z.pipe(
  z.string(),
  z.transform((text, context): Day => {
    const day = parseDay(text);
    if (day !== null && day >= 0) return day;
    context.issues.push({ code: 'custom', input: text, message: 'is no date that exists' });
    return z.NEVER;
  }),
);

export const instantPart = z.pipe(
  z.string(),
  z.transform((text, context) => {
    const instant = parseInstant(text);
    if (instant !== null && instant >= 0 && instant <= LAST_INSTANT) return instant;
    context.issues.push({ code: 'custom', input: text, message: 'is no instant that exists' });
    return z.NEVER;
  }),
);

/** Ids of asks and of parties: never a name that every object has. */
export const idPart = z.string().check(
  z.regex(/^[A-Za-z0-9][A-Za-z0-9-]{0,63}$/u),
  z.refine((id) => !(id in Object.prototype), { error: 'is no id' }),
);

export const issueIdPart = z.string().check(z.regex(/^\d{1,19}$/u));

/** Account ids have no form of their own; empty where it was left out for want of room. */
export const accountPart = z._default(
  z.string().check(z.maxLength(128), z.regex(/^[^\p{Cc}\p{Cs}]*$/u)),
  '',
);

export const textPart = wordsPart(plainText, LONGEST_TEXT);
export const linePart = wordsPart(plainLine, LONGEST_IMPEDIMENT_TEXT);

/** The same for other texts; empty where they were left out. */
export function wordsPart(plain: (text: string) => string, longest: number) {
  return z._default(saidPart(plain, longest), '');
}

/** Where something was said at all. */
export function saidPart(plain: (text: string) => string, longest: number) {
  return z
    .string()
    .check(z.maxLength(longest * 4))
    .check(
      z.overwrite(plain),
      z.refine((text) => characterCount(text) <= longest),
    );
}

export const seqPart = z.int().check(z.minimum(1), z.maximum(MOST_SEQ));

/** Codes of causes; which there are is a setting that may have changed since. */
export const causePart = z.string().check(z.regex(/^[a-z][a-z0-9-]{1,39}$/u));
