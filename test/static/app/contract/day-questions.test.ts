import { dayQuestions, readDay } from '../../../../static/app/src/contract/day-questions';
import { TODAY } from '../../../builders/contract-end';
import { day } from '../../../builders/work-item';

const USUAL = {
  today: TODAY,
  calendar: { workingWeekdays: new Set([1, 2, 3, 4, 5]), holidays: new Set([day('2026-12-25')]) },
  sprint: null,
  leadDays: null,
  need: null,
};

it.each([
  ['2026-12-04', 'day'],
  [' 2026-12-04 ', 'day'],
  ['', 'missing'],
  ['2026-02-30', 'impossible'],
  ['2026-13-01', 'impossible'],
  ['0026-12-04', 'impossible'],
  ['4.12.2026', 'impossible'],
  ['12026-12-04', 'impossible'],
])('reads %j as %s', (text, kind) => {
  expect(readDay(text).kind).toBe(kind);
});

it.each([
  ['2026-12-04', []],
  ['2026-11-20', []],
  ['2026-11-19', ['past']],
  // A Sunday that is past is asked about once.
  ['2026-11-15', ['past']],
  ['2026-12-05', ['not-worked']],
  ['2026-12-25', ['not-worked']],
])('asks about %s: %j', (text, kinds) => {
  expect(dayQuestions(day(text), USUAL).map(({ kind }) => kind)).toEqual(kinds);
});

it('asks about a day behind the sprint, and not about its last one', () => {
  const sprint = { name: 'Sprint 41', end: day('2026-12-03') };
  expect(dayQuestions(day('2026-12-03'), { ...USUAL, sprint })).toEqual([]);
  expect(dayQuestions(day('2026-12-04'), { ...USUAL, sprint })).toEqual([
    { kind: 'after-sprint', name: 'Sprint 41', end: sprint.end },
  ]);
});

it('asks about a promise behind the need', () => {
  const need = day('2026-12-03');
  expect(dayQuestions(need, { ...USUAL, need })).toEqual([]);
  expect(dayQuestions(day('2026-12-04'), { ...USUAL, need })).toEqual([
    { kind: 'after-need', need },
  ]);
});

it('asks about a day before an external party usually delivers', () => {
  const soon = { ...USUAL, leadDays: 14 };
  expect(dayQuestions(day('2026-12-04'), soon)).toEqual([]);
  expect(dayQuestions(day('2026-12-03'), soon)).toEqual([
    { kind: 'before-lead', days: 14, earliest: day('2026-12-04') },
  ]);
});
