import fc from 'fast-check';
import { addDays } from '../../../src/domain/calendar/day';
import { isWorkingDay } from '../../../src/domain/calendar/work-calendar';
import { workingDaysBetween } from '../../../src/domain/calendar/working-days';
import { day } from '../../builders/work-item';

const CHRISTMAS = {
  workingWeekdays: new Set([1, 2, 3, 4, 5]),
  holidays: new Set([day('2026-12-25'), day('2026-12-26')]),
};

it('counts working days, both ends included', () => {
  const count = (from: string, to: string) => workingDaysBetween(CHRISTMAS, day(from), day(to));
  expect(count('2026-11-20', '2026-11-20')).toBe(1);
  expect(count('2026-11-20', '2026-11-23')).toBe(2);
  expect(count('2026-12-21', '2026-12-27')).toBe(4);
  expect(count('2026-11-21', '2026-11-22')).toBe(0);
  expect(count('2026-11-23', '2026-11-20')).toBe(0);
});

it('counts as many as there are, on any calendar', () => {
  const offset = fc.integer({ min: -40, max: 40 });
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 7 })),
      fc.array(offset),
      offset,
      offset,
      (weekdays, holidays, from, to) => {
        const on = (days: number) => addDays(day('2026-11-20'), days);
        const calendar = {
          workingWeekdays: new Set(weekdays),
          holidays: new Set(holidays.map(on)),
        };
        let naive = 0;
        for (let days = from; days <= to; days += 1)
          if (isWorkingDay(calendar, on(days))) naive += 1;
        expect(workingDaysBetween(calendar, on(from), on(to))).toBe(naive);
      },
    ),
  );
});
