import { workClock } from '../../../local/demo/work-clock';

it.each([
  ['2026-11-20', -1, '2026-11-19'],
  ['2026-11-20', 0, '2026-11-20'],
  ['2026-11-20', 1, '2026-11-23'],
  ['2026-11-20', 6, '2026-11-30'],
  ['2026-11-20', -5, '2026-11-13'],
  ['2026-11-20', -6, '2026-11-12'],
  ['2026-11-21', 0, '2026-11-20'],
  ['2026-11-21', 1, '2026-11-23'],
  ['2026-11-22', -1, '2026-11-20'],
  ['2026-11-23', -1, '2026-11-20'],
  ['2026-11-23', -11, '2026-11-06'],
  ['2028-02-29', 1, '2028-03-01'],
  ['2027-01-01', -1, '2026-12-31'],
])('counts from %s %i working days to %s', (today, workdays, day) => {
  expect(workClock(today).day(workdays)).toBe(day);
});

it.each(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'])(
  'counts from %s as one does who looks at each day',
  (today) => {
    const { day } = workClock(today);
    const walk = (workdays: number): string => {
      const date = new Date(today);
      for (let left = Math.abs(workdays); left > 0;) {
        date.setUTCDate(date.getUTCDate() + Math.sign(workdays));
        if (date.getUTCDay() % 6 !== 0) left -= 1;
      }
      return date.toISOString().slice(0, 10);
    };
    for (let workdays = 1; workdays < 60; workdays += 1) {
      expect([day(workdays), day(-workdays)]).toEqual([walk(workdays), walk(-workdays)]);
    }
  },
);

it('never turns the order of the past round, and never reaches today', () => {
  const { instant } = workClock('2026-11-23');
  const times = Array.from({ length: 600 }, (_, step) => -30 + step * 0.05);
  const instants = [...times, 0].map((time) => instant(time));
  expect(instants).toEqual([...instants].sort());
  expect(instants.at(-1)?.slice(0, 13)).toBe('2026-11-20T15');
});

it.each([
  ['2026-11-20', '2026-11-11'],
  ['2026-11-21', '2026-11-11'],
  ['2026-11-22', '2026-11-18'],
  ['2026-11-24', '2026-11-18'],
  ['2026-11-25', '2026-11-18'],
])('on %s has a sprint that began on %s', (today, firstDay) => {
  const clock = workClock(today);
  expect(clock.sprintInstant(0, '07:00')).toBe(`${firstDay}T07:00:00.000+0000`);
  expect(clock.instant(clock.activeSprintStart)).toBe(`${firstDay}T07:00:00.000+0000`);
});
