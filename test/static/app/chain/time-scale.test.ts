import { endOfDay, itemBars, timeScale } from '../../../../static/app/src/chain/time-scale';
import { workingDaysAfter } from '../../../../static/app/src/chain/working-day-gap';
import { day } from '../../../builders/work-item';

const WEEK = { workingWeekdays: new Set([1, 2, 3, 4, 5]), holidays: new Set<never>() };
const dates = (start: string, finish: string, latest: string) => ({
  earliestStart: day(start),
  earliestFinish: day(finish),
  latestStart: day(start),
  latestFinish: day(latest),
});

it('reaches from today to whatever comes last', () => {
  const today = day('2026-11-20');
  const known = dates('2026-11-20', '2026-11-24', '2026-11-26');
  expect(timeScale(today, [known, null], null).to).toBe(day('2026-11-26'));
  expect(timeScale(today, [known], day('2026-12-01')).to).toBe(day('2026-12-01'));
  expect(timeScale(today, [], day('2026-01-01'))).toEqual({ from: today, to: today });
});

it('draws work and slack in shares of the whole', () => {
  const scale = { from: day('2026-11-21'), to: day('2026-11-30') };
  expect(itemBars(scale, dates('2026-11-22', '2026-11-23', '2026-11-25'))).toEqual({
    work: { start: 10, width: 20 },
    slack: { start: 30, width: 20 },
  });
  expect(itemBars(scale, dates('2026-11-22', '2026-11-23', '2026-11-01')).slack).toBeNull();
  expect(endOfDay(scale, day('2026-11-25'))).toBe(50);
  expect(endOfDay(scale, day('2026-12-25'))).toBeNull();
});

it.each([
  ['2026-12-18', '2026-12-10', 6],
  ['2026-12-10', '2026-12-18', -6],
  ['2026-12-10', '2026-12-10', 0],
  // A Saturday after its Friday.
  ['2026-12-12', '2026-12-11', 0],
])('%s lies %s + %p working days', (finish, by, gap) => {
  expect(workingDaysAfter(WEEK, day(finish), day(by)) + 0).toBe(gap);
});
