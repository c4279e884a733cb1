import { JqlError, quote } from './jql-error';

/**
 * Converts between instants and what a wall clock in one time zone shows. Wall time is a number of
 * milliseconds too, read as if the wall clock were on UTC, so that calendar arithmetic can use the
 * UTC functions of Date.
 */
export interface ZoneClock {
  readonly toWall: (instant: number) => number;
  readonly fromWall: (wall: number) => number;
}

export const dayMs = 86_400_000;

/** @throws JqlError when the zone is not known */
export function createZoneClock(timeZone: string): ZoneClock {
  const format = createFormat(timeZone);
  const offsetAt = (instant: number): number => {
    const wholeSecond = Math.floor(instant / 1000) * 1000;
    return wallOf(format, wholeSecond) - wholeSecond;
  };
  return {
    toWall: (instant) => instant + offsetAt(instant),
    fromWall: (wall) => {
      // A day is more than any offset, so the two offsets surround a change of the clocks.
      const before = offsetAt(wall - dayMs);
      const after = offsetAt(wall + dayMs);
      if (before === after) return wall - before;
      // In the hour that occurs twice the first one counts, in the hour that is left out the clock
      // goes on as if it had not been changed: Java does both, and Jira is written in Java.
      const isAfterChange = offsetAt(wall - before) !== before && offsetAt(wall - after) === after;
      return wall - (isAfterChange ? after : before);
    },
  };
}

function createFormat(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new JqlError('invalid-value', `The time zone ${quote(timeZone)} does not exist.`);
  }
}

function wallOf(format: Intl.DateTimeFormat, instant: number): number {
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  return Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
}
