import { catalogOf } from '../../../src/domain/work-items/catalog';
import { rollBack } from '../../../src/domain/work-items/roll-back';
import type { Change, WorkItem } from '../../../src/domain/work-items/work-item';
import {
  at,
  BLOCKS,
  day,
  DONE,
  IN_PROGRESS,
  link,
  TO_DO,
  workItem,
} from '../../builders/work-item';

const sprint = (id: string) => ({
  id,
  name: `Sprint ${id}`,
  isClosed: false,
  start: null,
  end: null,
});
const version = (id: string) => ({ id, name: `Version ${id}`, isReleased: false, release: null });

/** What else was read: it tells what the ids in a changelog mean. */
const OTHERS = [
  workItem({
    key: 'O-1',
    status: TO_DO,
    sprints: [sprint('1'), sprint('2')],
    fixVersions: [version('8')],
  }),
  workItem({ key: 'O-2', status: DONE }),
  workItem({ key: 'O-3', status: IN_PROGRESS }),
];

const back = (item: WorkItem, instant: string) =>
  rollBack(item, at(instant), catalogOf([item, ...OTHERS], [BLOCKS]));

const withChange = (change: Change, facts: Partial<WorkItem> = {}) =>
  workItem({ key: 'A-1', history: [change], ...facts });

const NOON = at('2026-02-01T12:00:00Z');
const BEFORE = '2026-02-01T11:59:59Z';

it('takes back a status with its category, and the resolution date that came with it', () => {
  const item = withChange(
    { at: NOON, kind: 'status', from: { id: '1', name: 'To Do' }, to: { id: '3', name: 'Done' } },
    { status: DONE, resolved: NOON },
  );
  expect(back(item, BEFORE)).toMatchObject({ status: TO_DO, resolved: null, history: [] });
});

it('lets a change stand that happened at the very instant', () => {
  const item = withChange({ at: NOON, kind: 'flag', from: false, to: true }, { isFlagged: true });
  expect(back(item, '2026-02-01T12:00:00Z')).toBe(item);
});

it.each<[string, Change, Partial<WorkItem>, Partial<WorkItem>]>([
  [
    'a flag',
    { at: NOON, kind: 'flag', from: false, to: true },
    { isFlagged: true },
    { isFlagged: false },
  ],
  [
    'a due date',
    { at: NOON, kind: 'due', from: day('2026-03-01'), to: null },
    {},
    { due: day('2026-03-01') },
  ],
  ['an assignee', { at: NOON, kind: 'assignee', from: null, to: 'ann' }, {}, { assignee: null }],
  [
    'sprints',
    { at: NOON, kind: 'sprints', from: ['1'], to: ['1', '2'] },
    { sprints: [sprint('1'), sprint('2')] },
    { sprints: [sprint('1')] },
  ],
  [
    'an added version',
    { at: NOON, kind: 'fix-version', removed: null, added: '8' },
    { fixVersions: [version('8')] },
    { fixVersions: [] },
  ],
  [
    'a removed version',
    { at: NOON, kind: 'fix-version', removed: '8', added: null },
    {},
    { fixVersions: [version('8')] },
  ],
])('takes back %s', (_, change, now, before) => {
  expect(back(withChange(change, now), BEFORE)).toMatchObject(before);
});

it.each(['This issue', 'This work item'])(
  'takes back links told as "%s is blocked by"',
  (subject) => {
    const text = { otherKey: 'B-1', sentence: `${subject} is blocked by B-1` };
    const added = withChange(
      { at: NOON, kind: 'link', removed: null, added: text },
      { links: [link('inward', 'B-1'), link('outward', 'B-1')] },
    );
    expect(back(added, BEFORE)?.links).toEqual([link('outward', 'B-1')]);
    const removed = withChange({ at: NOON, kind: 'link', removed: text, added: null });
    expect(back(removed, BEFORE)?.links).toEqual([
      { type: BLOCKS, direction: 'inward', other: { id: null, key: 'B-1' } },
    ]);
  },
);

it('undoes several changes in turn and remembers the last one that stands', () => {
  const item = workItem({
    key: 'A-1',
    status: DONE,
    history: [
      { at: at('2026-02-01T00:00:00Z'), kind: 'status', from: TO_DO, to: IN_PROGRESS },
      { at: at('2026-02-02T00:00:00Z'), kind: 'status', from: IN_PROGRESS, to: TO_DO },
      { at: at('2026-02-03T00:00:00Z'), kind: 'status', from: TO_DO, to: DONE },
    ],
  });
  expect(back(item, '2026-02-01T12:00:00Z')).toMatchObject({
    status: IN_PROGRESS,
    updated: at('2026-02-01T00:00:00Z'),
  });
});

it('has no item before it was created', () => {
  expect(back(workItem({ key: 'A-1' }), '2026-01-01T00:00:00Z')).toBeNull();
});

it('lets the present values stand where there is no changelog', () => {
  const item = workItem({ key: 'A-1', history: null, status: DONE });
  expect(back(item, '2026-01-03T00:00:00Z')).toBe(item);
});

it('does not take a later comment for a change of the day', () => {
  const item = workItem({ key: 'A-1', updated: at('2026-05-01T00:00:00Z') });
  expect(back(item, '2026-02-01T00:00:00Z')).toMatchObject({ updated: item.created });
});

it('takes the category of a status nobody has today from its name', () => {
  const closed = { id: '77', name: 'Closed' };
  const item = withChange({ at: NOON, kind: 'status', from: closed, to: TO_DO }, { status: TO_DO });
  expect(back(item, BEFORE)?.status).toEqual({ ...closed, category: 'done' });
});

it('remembers when an item was done before it was reopened and done again', () => {
  const first = at('2026-01-10T00:00:00Z');
  const item = workItem({
    key: 'A-1',
    status: DONE,
    resolved: at('2026-05-01T00:00:00Z'),
    history: [
      { at: first, kind: 'status', from: IN_PROGRESS, to: DONE },
      { at: at('2026-04-01T00:00:00Z'), kind: 'status', from: DONE, to: IN_PROGRESS },
      { at: at('2026-05-01T00:00:00Z'), kind: 'status', from: IN_PROGRESS, to: DONE },
    ],
  });
  expect(back(item, '2026-02-01T00:00:00Z')).toMatchObject({ status: DONE, resolved: first });
  expect(back(item, '2026-04-15T00:00:00Z')).toMatchObject({ resolved: null });
});
