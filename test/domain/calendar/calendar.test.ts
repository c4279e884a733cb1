import fc from 'fast-check';
import {
  addDays,
  daysBetween,
  formatDay,
  parseDay,
  startOfWeek,
  weekday,
} from '../../../src/domain/calendar/day';
import { formatInstant, parseInstant, type Instant } from '../../../src/domain/calendar/instant';
import { isTimeZone, timeZoneNamed } from '../../../src/domain/calendar/time-zone';
import { workingDay, type WorkCalendar } from '../../../src/domain/calendar/work-calendar';
import { at, day } from '../../builders/work-item';

it.each(['2026-02-30', '2026-13-01', '2025-02-29', '2026-1-1', '20261120', 'today', ''])(
  'reads no day from "%s"',
  (text) => {
    expect(parseDay(text)).toBeNull();
  },
);

it('writes a day as it was read', () => {
  fc.assert(
    fc.property(fc.integer({ min: -700_000, max: 2_900_000 }), (days) => {
      const text = formatDay(addDays(day('1970-01-01'), days));
      expect(parseDay(text)).toBe(days);
    }),
  );
});

it('knows weekdays and begins the week on Monday', () => {
  expect(weekday(day('2026-11-20'))).toBe(5);
  expect(formatDay(startOfWeek(day('2026-11-22')))).toBe('2026-11-16');
  expect(formatDay(startOfWeek(day('2026-11-16')))).toBe('2026-11-16');
  expect(weekday(day('1969-12-28'))).toBe(7);
});

it('subtracts days over a leap day', () => {
  expect(daysBetween(day('2028-02-28'), day('2028-03-01'))).toBe(2);
});

it.each([
  ['2018-04-30T13:22:33.903-0400', '2018-04-30T17:22:33.903Z'],
  ['2018-04-30T13:22:33-04:00', '2018-04-30T17:22:33.000Z'],
  ['2018-04-30T13:22Z', '2018-04-30T13:22:00.000Z'],
  ['2018-12-31T24:00:00Z', '2019-01-01T00:00:00.000Z'],
  ['2018-04-30T05:30:00.5+0530', '2018-04-30T00:00:00.500Z'],
])('reads the instant %s', (text, expected) => {
  const instant = parseInstant(text);
  expect(instant === null ? null : formatInstant(instant)).toBe(expected);
});

it.each([
  '2026-02-30T00:00:00Z',
  '2026-01-01T25:00:00Z',
  '2026-01-01T10:61:00Z',
  '2026-01-01T10:00:00',
  '2026-01-01',
  '2026-01-01T10:00:00+9900',
])('reads no instant from "%s"', (text) => {
  expect(parseInstant(text)).toBeNull();
});

it.each([
  ['UTC', '2026-11-20T23:59:59Z', '2026-11-20'],
  ['Europe/Berlin', '2026-11-20T23:00:00Z', '2026-11-21'],
  ['America/Chicago', '2026-11-21T05:59:59Z', '2026-11-20'],
  ['Asia/Kathmandu', '2026-11-20T18:15:00Z', '2026-11-21'],
])('finds the day that holds an instant in %s', (name, instant, expected) => {
  expect(formatDay(timeZoneNamed(name).dayAt(at(instant)))).toBe(expected);
});

it.each([
  ['UTC', '2026-11-20', '2026-11-20T00:00:00.000Z'],
  ['Europe/Berlin', '2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['Europe/Berlin', '2026-10-25', '2026-10-24T22:00:00.000Z'],
  ['America/Sao_Paulo', '2018-11-04', '2018-11-04T03:00:00.000Z'], // clocks skip midnight
])('begins the day in %s on %s', (name, date, expected) => {
  expect(formatInstant(timeZoneNamed(name).startOf(day(date)))).toBe(expected);
});

it('begins each day at the first instant that lies on it', () => {
  const zones = ['UTC', 'Europe/Berlin', 'America/Sao_Paulo', 'Asia/Kathmandu', 'Pacific/Apia'];
  const days = fc.integer({ min: 10_000, max: 25_000 });
  fc.assert(
    fc.property(fc.constantFrom(...zones), days, (name, number) => {
      const zone = timeZoneNamed(name);
      const date = addDays(day('1970-01-01'), number);
      const start = zone.startOf(date);
      // Samoa had no 30 December 2011.
      fc.pre(!(name === 'Pacific/Apia' && formatDay(date) === '2011-12-30'));
      expect(zone.dayAt(start)).toBe(date);
      expect(zone.dayAt((start - 1) as Instant)).toBeLessThan(date);
    }),
  );
});

it('tells time zones from other texts', () => {
  expect(isTimeZone('Europe/Berlin')).toBe(true);
  expect(isTimeZone('Mars/Olympus')).toBe(false);
});

const WEEKDAYS: WorkCalendar = {
  workingWeekdays: new Set([1, 2, 3, 4, 5]),
  holidays: new Set([day('2026-12-25')]),
};

it.each([
  ['2026-11-20', 0, '2026-11-20'],
  ['2026-11-21', 0, '2026-11-23'],
  ['2026-11-20', 1, '2026-11-23'],
  ['2026-12-24', 1, '2026-12-28'],
  ['2026-12-28', -1, '2026-12-24'],
  ['2026-11-21', -1, '2026-11-20'],
])('counts working days from %s: %i later is %s', (start, days, expected) => {
  const found = workingDay(WEEKDAYS, day(start), days);
  expect(found === null ? null : formatDay(found)).toBe(expected);
});

it('gives no day for a calendar without working days', () => {
  const never: WorkCalendar = { workingWeekdays: new Set(), holidays: new Set() };
  expect(workingDay(never, day('2026-11-20'), 1)).toBeNull();
});
