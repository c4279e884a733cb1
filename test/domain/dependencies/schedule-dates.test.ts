import { workCalendarOf } from '../../../src/contract/work-calendar-setting';
import { parseSettings } from '../../../src/contract/settings';
import { formatDay } from '../../../src/domain/calendar/day';
import { schedule } from '../../../src/domain/dependencies/critical-chain';
import { condense } from '../../../src/domain/dependencies/rings';
import { scheduleDates } from '../../../src/domain/dependencies/schedule-dates';
import { graph } from '../../builders/graph';
import { day } from '../../builders/work-item';

const calendar = workCalendarOf(parseSettings({ holidays: ['2026-12-25'] }));

/** A (3 days) and B (1 day) before C (2 days). */
const plan = (deadline?: number) =>
  schedule(
    condense(
      graph(3, [
        [0, 2],
        [1, 2],
      ]),
    ),
    [3, 1, 2],
    deadline,
  );

const datesOf = (item: number, start: string, deadline?: number) => {
  const dates = scheduleDates(plan(deadline), item, day(start), calendar);
  return dates && Object.values(dates).map(formatDay);
};

it('lays a chain on working days, over a weekend and a holiday', () => {
  // Wednesday 23 December 2026; Friday is Christmas.
  expect(datesOf(0, '2026-12-23')).toEqual([
    '2026-12-23',
    '2026-12-28',
    '2026-12-23',
    '2026-12-28',
  ]);
  expect(datesOf(1, '2026-12-23')).toEqual([
    '2026-12-23',
    '2026-12-23',
    '2026-12-28',
    '2026-12-28',
  ]);
  expect(datesOf(2, '2026-12-23')).toEqual([
    '2026-12-29',
    '2026-12-30',
    '2026-12-29',
    '2026-12-30',
  ]);
});

it('gives latest days before the start where a deadline cannot be met', () => {
  expect(datesOf(0, '2026-12-28', 4)?.slice(2)).toEqual(['2026-12-24', '2026-12-29']);
});

it('finishes what takes no time on the day it begins', () => {
  const nothing = schedule(condense(graph(1, [])), [0]);
  const dates = scheduleDates(nothing, 0, day('2026-12-23'), calendar);
  expect(dates?.earliestFinish).toBe(dates?.earliestStart);
});

it('gives no days on a calendar without working days', () => {
  const never = { workingWeekdays: new Set<number>(), holidays: new Set([day('2026-12-25')]) };
  expect(scheduleDates(plan(), 0, day('2026-12-23'), never)).toBeNull();
});
