import type { LinkedWork } from '../../../../src/jira/read-linked-work';
import {
  nextReadingState,
  NOT_READ,
  type ReadingEvent,
  type ReadingState,
} from '../../../../static/app/src/reading/reading-state';
import { at, workItem } from '../../../builders/work-item';

const NOW = at('2026-11-20T09:00:00Z');
const items = (count: number) =>
  Array.from({ length: count }, (_, number) => workItem({ key: `A-${String(number)}` }));

const progressed = (read: number): ReadingEvent => ({
  name: 'progressed',
  at: NOW,
  progress: { read, total: 1000, items: items(read), linkTypes: [] },
});

const WORK: LinkedWork = {
  items: items(3),
  linkTypes: [],
  dependencyTypes: [],
  projects: 1,
  total: 3,
  unread: 0,
  problem: null,
  ancestors: [],
  unreadAncestors: 0,
};
const FINISHED: ReadingEvent = { name: 'finished', at: NOW, work: WORK };

const after = (...events: readonly ReadingEvent[]): ReadingState =>
  events.reduce(nextReadingState, NOT_READ);

it('shows the first page, then only each time there is twice as much', () => {
  const shownAfter = [0, 100, 150, 200, 300, 400].map((_, place, reads) => {
    const state = after(...reads.slice(0, place + 1).map(progressed));
    return state.shown?.items.length ?? null;
  });
  expect(shownAfter).toEqual([null, 100, 100, 200, 200, 400]);
});

it('tells the progress of every page', () => {
  expect(after(progressed(100), progressed(150)).phase).toEqual({
    name: 'reading',
    read: 150,
    total: 1000,
  });
});

it('shows the whole when it is read', () => {
  const state = after(progressed(100), FINISHED);
  expect(state.phase).toEqual({ name: 'done' });
  expect(state.shown).toMatchObject({ items: WORK.items, work: WORK });
});

it('keeps the whole while it is read again, and when that fails or is stopped', () => {
  const again = [FINISHED, { name: 'started' }, progressed(500)] as const;
  for (const last of [{ name: 'failed', error: new Error('no') }, { name: 'cancelled' }] as const) {
    const state = after(...again, last);
    expect(state.phase.name).toBe(last.name);
    expect(state.shown?.work).toBe(WORK);
  }
});

it('says how far it was when it was stopped', () => {
  expect(after(progressed(100), { name: 'cancelled' })).toMatchObject({
    phase: { name: 'cancelled', read: 100, total: 1000 },
    shown: { work: null },
  });
});

it('cannot stop what has ended', () => {
  expect(after(FINISHED, { name: 'cancelled' }).phase.name).toBe('done');
});

it('is not set going again by a page that was still on its way', () => {
  for (const end of [{ name: 'failed', error: new Error('no') }, { name: 'cancelled' }] as const) {
    expect(after(progressed(100), end, progressed(200)).phase.name).toBe(end.name);
  }
  expect(after(FINISHED, progressed(200)).shown?.work).toBe(WORK);
});
