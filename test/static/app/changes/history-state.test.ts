import type { LinkedWork } from '../../../../src/jira/read-linked-work';
import type { Snapshot } from '../../../../static/app/src/reading/reading-state';
import {
  NO_HISTORIES,
  nextHistoryState,
  withLatest,
  type HistoryEvent,
} from '../../../../static/app/src/changes/reading/history-state';
import { at, workItem } from '../../../builders/work-item';

const items = [workItem({ key: 'A-1' }), workItem({ key: 'A-2', history: null })];
const work: LinkedWork = {
  items,
  linkTypes: [],
  dependencyTypes: [],
  projects: 1,
  total: 2,
  unread: 0,
  problem: null,
  ancestors: [],
  unreadAncestors: 0,
};
const snapshot: Snapshot = { items, linkTypes: [], asOf: at('2026-11-20T09:00:00Z'), work };
const FINISHED: HistoryEvent = {
  name: 'finished',
  snapshot,
  reading: { items, unread: 1, problem: null },
};

const after = (...events: readonly HistoryEvent[]) => events.reduce(nextHistoryState, NO_HISTORIES);

it('keeps the histories that were read, by id', () => {
  const { phase, shown } = after({ name: 'started', total: 2 }, FINISHED);
  expect(phase).toEqual({ name: 'done' });
  expect(shown).toMatchObject({ unread: 1, histories: new Map([['id of A-1', []]]) });
});

it('keeps what it shows while it is read again, and when that fails', () => {
  const again = after(FINISHED, { name: 'started', total: 3 });
  expect(again.phase).toEqual({ name: 'reading', read: 0, total: 3 });
  expect(again.shown?.unread).toBe(1);
  expect(nextHistoryState(again, { name: 'failed', error: 'x' }).shown?.unread).toBe(1);
});

it('tells how far it was when it was stopped; what is done cannot be stopped', () => {
  const stopped = after(
    { name: 'started', total: 2 },
    { name: 'progressed', read: 1, total: 2 },
    { name: 'cancelled' },
  );
  expect(stopped.phase).toEqual({ name: 'cancelled', read: 1, total: 2 });
  expect(after(FINISHED, { name: 'cancelled' }).phase).toEqual({ name: 'done' });
});

it('takes in what was written since, but not another reading', () => {
  const { shown } = after(FINISHED);
  if (shown === null) throw new Error('nothing shown');
  const written = { ...snapshot, items: [...items] };
  expect(withLatest(shown, written).snapshot).toBe(written);
  expect(withLatest(shown, { ...written, work: { ...work } }).snapshot).toBe(snapshot);
  expect(withLatest(shown, null)).toBe(shown);
});
