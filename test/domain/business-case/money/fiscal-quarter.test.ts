import fc from 'fast-check';
import { addDays, formatDay, type Day } from '../../../../src/domain/calendar/day';
import {
  addQuarters,
  firstDayOf,
  formatQuarter,
  lastDayOf,
  parseQuarter,
  quarterAt,
} from '../../../../src/domain/business-case/money/fiscal-quarter';
import { day } from '../../../builders/work-item';

it.each([
  ['2026-01-01', 1, '2026-Q1'],
  ['2026-12-31', 1, '2026-Q4'],
  ['2025-10-01', 10, '2026-Q1'],
  ['2026-09-30', 10, '2026-Q4'],
  ['2026-03-31', 4, '2026-Q4'],
  ['2026-04-01', 4, '2027-Q1'],
  ['2026-01-31', 2, '2026-Q4'],
])(
  'is named after the year in which the fiscal year ends: %s, start in month %i',
  (on, start, name) => {
    expect(formatQuarter(quarterAt(day(on), start))).toBe(name);
  },
);

it('knows its first and its last day', () => {
  const quarter = quarterAt(day('2026-11-20'), 10);
  expect(formatDay(firstDayOf(quarter, 10) ?? (0 as Day))).toBe('2026-10-01');
  expect(formatDay(lastDayOf(quarter, 10) ?? (0 as Day))).toBe('2026-12-31');
  expect(formatQuarter(addQuarters(quarter, 4))).toBe('2028-Q1');
});

it.each(['2026-Q5', '2026-Q0', '26-Q1', 'Q1', '2026-q1', ' 2026-Q1', ''])(
  'does not read %j',
  (text) => {
    expect(parseQuarter(text)).toBeNull();
  },
);

it('holds each day once, and reads what it writes', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -200_000, max: 200_000 }),
      fc.integer({ min: 1, max: 12 }),
      (on, start) => {
        const quarter = quarterAt(on as Day, start);
        expect(firstDayOf(quarter, start)).toBeLessThanOrEqual(on);
        expect(lastDayOf(quarter, start)).toBeGreaterThanOrEqual(on);
        const next = addDays(lastDayOf(quarter, start) ?? (0 as Day), 1);
        expect(quarterAt(next, start)).toBe(quarter + 1);
        expect(parseQuarter(formatQuarter(quarter))).toBe(quarter);
      },
    ),
  );
});
