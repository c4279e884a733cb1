import { resolveDateFunction } from './date-function';
import { JqlError, quote } from './jql-error';
import type { JqlContext } from './jql-field';
import type { SingleOperand } from './jql-query';

const formats =
  "Valid formats include: 'yyyy/MM/dd HH:mm', 'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.";

const calendarDate = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?: (\d{1,2}):(\d{2}))?$/u;
const period = /^([-+]?)(\d+[wdhm](?: *\d+[wdhm])*)$/iu;

const unitMs: ReadonlyMap<string, number> = new Map([
  ['w', 7 * 86_400_000],
  ['d', 86_400_000],
  ['h', 3_600_000],
  ['m', 60_000],
]);

/**
 * The instant a date operand means. A date or datetime without an offset is a wall time in the
 * site's zone; a period counts from now in days of 24 hours, as in Jira.
 * @throws JqlError when it is no date that Jira accepts
 */
export function resolveDate(operand: SingleOperand, context: JqlContext, field: string): number {
  if (operand.kind === 'function') return resolveDateFunction(operand, context, field);
  const text = operand.value.trim();
  if (/^[-+]?\d+$/u.test(text)) {
    // Jira takes a bare number for minutes when quoted and for milliseconds when not.
    throw new JqlError(
      'not-emulated',
      `The number ${quote(text)} as a date of the field ${quote(field)} is not emulated.`,
    );
  }
  const wall = parseWallTime(text);
  if (wall !== null) return context.clock.fromWall(wall);
  const durationMs = parsePeriod(text);
  if (durationMs !== null) return context.site.now + durationMs;
  throw new JqlError(
    'invalid-value',
    `Date value ${quote(operand.value)} for field ${quote(field)} is invalid. ${formats}`,
  );
}

/** The wall time of a calendar date; null for a text that is none, or a day that does not exist. */
function parseWallTime(text: string): number | null {
  const match = calendarDate.exec(text);
  if (match === null) return null;
  const [, year, , month, day, hour = '0', minute = '0'] = match;
  const parts = [
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
  ] as const;
  const wall = Date.UTC(...parts);
  const date = new Date(wall);
  // Date.UTC turns the 30th of February into the 2nd of March, and the year 50 into 1950.
  const isReal =
    date.getUTCFullYear() === parts[0] &&
    date.getUTCMonth() === parts[1] &&
    date.getUTCDate() === parts[2] &&
    date.getUTCHours() === parts[3] &&
    date.getUTCMinutes() === parts[4];
  return isReal ? wall : null;
}

function parsePeriod(text: string): number | null {
  const match = period.exec(text);
  if (match === null) return null;
  const [, sign, terms = ''] = match;
  let durationMs = 0;
  for (const [, count, unit = ''] of terms.matchAll(/(\d+)([wdhm])/giu)) {
    durationMs += Number(count) * (unitMs.get(unit.toLowerCase()) ?? Number.NaN);
  }
  return sign === '-' ? -durationMs : durationMs;
}
