import { timeZoneNamed } from '../../../../src/domain/calendar/time-zone';
import { runningSprintStart } from '../../../../static/app/src/changes/running-sprint';
import { at, day } from '../../../builders/work-item';

const sprint = (id: string, start: string | null, isClosed = false) => ({
  id,
  name: `Sprint ${id}`,
  isClosed,
  start: start === null ? null : at(`${start}T08:00:00Z`),
  end: null,
});
const item = (key: string, ...sprints: readonly ReturnType<typeof sprint>[]) => ({ key, sprints });

const ITEMS = [
  item('A-1', sprint('1', '2026-11-16'), sprint('9', '2026-10-01', true)),
  item('A-2', sprint('2', '2026-11-09')),
  item('A-3', sprint('2', '2026-11-09')),
  item('B-1', sprint('3', '2026-11-16')),
  item('C-1', sprint('4', null)),
];

const startOf = (items: typeof ITEMS, project: string | null) =>
  runningSprintStart(items, {
    project,
    asOf: at('2026-11-20T12:00:00Z'),
    timeZone: timeZoneNamed('UTC'),
  });

it('takes the earliest running sprint of a project', () => {
  expect(startOf(ITEMS, 'A')).toBe(day('2026-11-09'));
  expect(startOf(ITEMS, 'B')).toBe(day('2026-11-16'));
});

it('takes the day on which most sprints of the site began, each counted once', () => {
  expect(startOf(ITEMS, null)).toBe(day('2026-11-16'));
  expect(startOf(ITEMS.slice(0, 3), null)).toBe(day('2026-11-09'));
});

it.each([
  ['no item is in a sprint', [item('A-1')]],
  ['the sprint is not started', [item('A-1', sprint('4', null))]],
  ['it is closed', [item('A-1', sprint('9', '2026-10-01', true))]],
  ['it begins later', [item('A-1', sprint('5', '2026-11-30'))]],
])('knows no day where %s', (_why, items) => {
  expect(startOf(items, 'A')).toBeNull();
  expect(startOf(items, null)).toBeNull();
});
