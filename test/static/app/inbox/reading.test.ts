import type { WorkItem } from '../../../../src/domain/work-items/work-item';
import type { LinkedWork } from '../../../../src/jira/read-linked-work';
import {
  NOT_READ,
  nextReadingState,
  type ReadingEvent,
  type ReadingState,
} from '../../../../static/app/src/reading/reading-state';
import { at, BLOCKS, workItem } from '../../../builders/work-item';

const NOW = at('2026-11-20T09:00:00Z');
const ITEMS = [workItem({ key: 'PAY-1' }), workItem({ key: 'SHOP-1' })];

const work = (items: readonly WorkItem[]): LinkedWork => ({
  items,
  linkTypes: [BLOCKS],
  dependencyTypes: [BLOCKS],
  projects: 2,
  total: items.length,
  unread: 0,
  problem: null,
  ancestors: [],
  unreadAncestors: 0,
});
const finished: ReadingEvent = { name: 'finished', work: work(ITEMS), at: NOW };
const told = (revision: number): ReadingEvent => ({
  name: 'half-told',
  issueId: 'id of PAY-1',
  standing: { half: 'answers', revision, entries: [] },
});
const after = (...events: readonly ReadingEvent[]): ReadingState =>
  events.reduce(nextReadingState, NOT_READ);
const revisions = ({ shown }: ReadingState) =>
  shown?.items.map((item) => `${item.key} ${JSON.stringify(item.revisions)}`);

it('shows at once what was written, and leaves the others as they are', () => {
  const state = after(finished, told(4));
  expect(revisions(state)).toEqual([
    'PAY-1 {"asks":0,"answers":4}',
    'SHOP-1 {"asks":0,"answers":0}',
  ]);
  expect(state.shown?.items[1]).toBe(ITEMS[1]);
});

it('keeps what was written while it was read, which the reading may not have seen', () => {
  expect(revisions(after({ name: 'started' }, told(4), finished))?.[0]).toContain('"answers":4');
});

it('believes a later reading more than an earlier write', () => {
  const again = after(finished, told(4), { name: 'started' }, finished);
  expect(revisions(again)?.[0]).toContain('"answers":0');
});
