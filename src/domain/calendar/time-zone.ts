import type { Day } from './day';
import { dayOfWallClock, type Instant } from './instant';

/**
 * Where a calendar day begins and ends. Every figure uses one declared zone (the site's, unless the
 * settings say otherwise), never the viewer's: two people behind one link see the same figure.
 */
export interface TimeZone {
  readonly name: string;
  /** The calendar day that holds the instant. */
  dayAt(instant: Instant): Day;
  /** The first instant of the day. */
  startOf(day: Day): Instant;
}

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;

/** @throws RangeError for a name that is no IANA time zone. */
export function timeZoneNamed(name: string): TimeZone {
  const offsetAt = offsetReader(name);
  const dayAt = (instant: Instant): Day => dayOfWallClock(instant + offsetAt(instant));
  return {
    name,
    dayAt,
    startOf(day) {
      const midnight = day * MS_PER_DAY;
      // Two guesses cover both sides of a clock change; where midnight itself is skipped (some zones
      // change their clocks at 00:00) the day begins at the later one.
      const early = (midnight - offsetAt((midnight - MS_PER_DAY) as Instant)) as Instant;
      const late = (midnight - offsetAt((midnight + MS_PER_DAY) as Instant)) as Instant;
      const [first, second] = early < late ? [early, late] : [late, early];
      return dayAt(first) === day ? first : second;
    },
  };
}

export function isTimeZone(name: string): boolean {
  try {
    timeZoneNamed(name);
    return true;
  } catch {
    // The only way ECMAScript offers to ask: constructing a formatter for an unknown zone throws.
    return false;
  }
}

function offsetReader(name: string): (instant: Instant) => number {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
    era: 'short',
  });
  if (format.resolvedOptions().timeZone === 'UTC') return () => 0;
  // Formatting is slow, so offsets are remembered. A day that begins and ends with the same offset
  // has it throughout; on others zones change it on a quarter of an hour.
  const remembered = new Map<number, number>();
  const offsetAt = (ms: number): number => {
    const known = remembered.get(ms);
    if (known !== undefined) return known;
    const offset = readOffset(format, ms);
    remembered.set(ms, offset);
    return offset;
  };
  return (instant) => {
    const dayStart = instant - modulo(instant, MS_PER_DAY);
    const atStart = offsetAt(dayStart);
    if (atStart === offsetAt(dayStart + MS_PER_DAY)) return atStart;
    return offsetAt(instant - modulo(instant, MS_PER_HOUR / 4));
  };
}

function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

function readOffset(format: Intl.DateTimeFormat, ms: number): number {
  const parts = new Map(format.formatToParts(ms).map((part) => [part.type, part.value]));
  const read = (type: Intl.DateTimeFormatPartTypes): number => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - read('year') : read('year');
  const wallClock = Date.UTC(
    year,
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  );
  return wallClock - Math.floor(ms / 1000) * 1000;
}
