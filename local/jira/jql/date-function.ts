import { JqlError, quote } from './jql-error';
import { functionNotEmulated } from './jql-field';
import type { JqlContext } from './jql-field';
import type { FunctionOperand } from './jql-query';
import { dayMs } from './zone-clock';

const periods = ['day', 'week', 'month', 'year'] as const;

/** A calendar period of the start… and end… functions, and the unit of a bare increment. */
type Period = (typeof periods)[number];
type Unit = 'y' | 'M' | 'w' | 'd' | 'h' | 'm';

interface Increment {
  readonly count: number;
  readonly unit: Unit;
}

const naturalUnit: Readonly<Record<Period, Unit>> = { day: 'd', week: 'w', month: 'M', year: 'y' };

/**
 * now(), and startOfDay() to endOfYear() with their optional increment.
 * Atlassian's examples fix the order of the two steps: startOfMonth("+15d") is the 16th of this
 * month, so the increment is added to the boundary; endOfMonth("+1") is the last day of next month
 * also in February, so an increment in the function's own unit chooses the period first.
 */
export function resolveDateFunction(
  call: FunctionOperand,
  context: JqlContext,
  field: string,
): number {
  const { clock, site } = context;
  if (call.name.toLowerCase() === 'now') {
    if (call.arguments.length > 0) throw wrongArguments(call);
    return site.now;
  }
  const match = /^(start|end)of(.*)$/u.exec(call.name.toLowerCase());
  const period = periods.find((name) => name === match?.[2]);
  if (match === null || period === undefined) throw functionNotEmulated(call.name, field);
  const increment = readIncrement(call, naturalUnit[period]);
  const isOwnUnit = increment.unit === naturalUnit[period];
  const start = startOfPeriod(clock.toWall(site.now), period);
  const chosen = isOwnUnit ? addCalendar(start, increment) : start;
  const isEnd = match[1] === 'end';
  const boundary = isEnd
    ? addCalendar(chosen, { count: 1, unit: naturalUnit[period] }) - 1
    : chosen;
  if (isOwnUnit) return clock.fromWall(boundary);
  const { count, unit } = increment;
  // Hours and minutes pass on the clock, all the longer units on the calendar.
  if (unit === 'h') return clock.fromWall(boundary) + count * 3_600_000;
  if (unit === 'm') return clock.fromWall(boundary) + count * 60_000;
  return clock.fromWall(addCalendar(boundary, increment));
}

function readIncrement(call: FunctionOperand, unitByDefault: Unit): Increment {
  const [argument, ...rest] = call.arguments;
  if (argument === undefined) return { count: 0, unit: unitByDefault };
  const match = /^([-+]?\d+)([yMwdhm]?)$/u.exec(argument.trim());
  if (match === null || rest.length > 0) throw wrongArguments(call);
  const unit = match[2];
  return { count: Number(match[1]), unit: isUnit(unit) ? unit : unitByDefault };
}

function isUnit(text: string | undefined): text is Unit {
  return text !== undefined && /^[yMwdhm]$/u.test(text);
}

function wrongArguments(call: FunctionOperand): JqlError {
  return new JqlError(
    'invalid-value',
    `The arguments ${quote(call.arguments.join(', '))} of the function ${quote(call.name)} are not valid. An increment looks like '-1', '+2w' or '-3M'.`,
  );
}

function startOfPeriod(wall: number, period: Period): number {
  const date = new Date(wall);
  const year = date.getUTCFullYear();
  switch (period) {
    case 'day':
      return Math.floor(wall / dayMs) * dayMs;
    case 'week': {
      // Jira takes the first day of the week from the locale; here it is always Monday.
      const daysSinceMonday = (date.getUTCDay() + 6) % 7;
      return Math.floor(wall / dayMs) * dayMs - daysSinceMonday * dayMs;
    }
    case 'month':
      return Date.UTC(year, date.getUTCMonth(), 1);
    case 'year':
      return Date.UTC(year, 0, 1);
  }
}

/** Adds to a wall time; a day that the target month does not have becomes its last day. */
function addCalendar(wall: number, { count, unit }: Increment): number {
  switch (unit) {
    case 'y':
      return addMonths(wall, count * 12);
    case 'M':
      return addMonths(wall, count);
    case 'w':
      return wall + count * 7 * dayMs;
    case 'd':
      return wall + count * dayMs;
    case 'h':
      return wall + count * 3_600_000;
    case 'm':
      return wall + count * 60_000;
  }
}

function addMonths(wall: number, months: number): number {
  const date = new Date(wall);
  const firstOfMonth = Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1);
  const target = new Date(firstOfMonth);
  const daysInMonth = new Date(
    Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0),
  ).getUTCDate();
  const day = Math.min(date.getUTCDate(), daysInMonth);
  return firstOfMonth + (day - 1) * dayMs + (wall - Math.floor(wall / dayMs) * dayMs);
}
