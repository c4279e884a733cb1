import { formatSince, parseSince, sinceDay } from '../../../../static/app/src/changes/since';
import { day } from '../../../builders/work-item';

const TODAY = day('2026-11-20');

it.each([
  ['1d', '2026-11-19'],
  ['7d', '2026-11-13'],
  ['14d', '2026-11-06'],
  ['2026-10-01', '2026-10-01'],
])('%s begins on %s', (text, begins) => {
  const since = parseSince(text);
  if (since === null) throw new Error(`${text} means nothing`);
  expect(sinceDay(since, TODAY)).toBe(day(begins));
  expect(formatSince(since)).toBe(text);
});

it('takes a day that has not come for today', () => {
  expect(sinceDay({ day: day('2027-01-01') }, TODAY)).toBe(TODAY);
});

it.each(['', '3d', '-7d', '700d', '2026-02-30', 'yesterday'])('%p means nothing', (text) => {
  expect(parseSince(text)).toBeNull();
});
