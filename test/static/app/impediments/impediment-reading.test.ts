import type { ImpedimentWork } from '../../../../src/jira/read-impediments';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';
import {
  asTold,
  toldIssues,
  IMPEDIMENTS_NOT_READ,
  mergedItems,
  nextImpedimentReading,
  withAdded,
  type ImpedimentEvent,
  type ImpedimentReadingState,
} from '../../../../static/app/src/impediments/reading/impediment-reading';
import { impedimentRecord, said } from '../../../builders/impediment';
import { at, BLOCKS, workItem } from '../../../builders/work-item';
import { NOW } from './impediments';

const ITEMS = [workItem({ key: 'PAY-1' }), workItem({ key: 'SHOP-1' })];
const ID = 'id of PAY-1';
const work = (items: readonly WorkItem[]): ImpedimentWork => ({
  ...{ items, linkTypes: [BLOCKS], projects: 2, total: items.length, unread: 0 },
  ...{ withoutHistory: 0, problem: null, notes: [] },
});
const finished: ImpedimentEvent = { name: 'finished', work: work(ITEMS), at: NOW };
const progressed = (items: readonly WorkItem[]): ImpedimentEvent => ({
  name: 'progressed',
  progress: { read: items.length, histories: 0, total: 2, items },
  at: NOW,
});
const told: ImpedimentEvent = {
  name: 'told',
  issueId: ID,
  told: { said: said({ record: impedimentRecord({ state: 'owned' }) }) },
  at: NOW,
};
const expected: ImpedimentEvent = {
  name: 'expected',
  issueId: ID,
  notes: said({ record: impedimentRecord({ state: 'resolving' }) }).notes,
  at: NOW,
};
const after = (...events: readonly ImpedimentEvent[]): ImpedimentReadingState =>
  events.reduce(nextImpedimentReading, IMPEDIMENTS_NOT_READ);
const stateOf = (state: ImpedimentReadingState) =>
  asTold(state.shown?.items ?? [], toldIssues(state))[0]?.impediment.notes.record?.state ?? null;

it('shows a part, then the whole, and never a part for the whole', () => {
  const first = ITEMS.slice(0, 1);
  expect(after(progressed(first)).shown).toMatchObject({ items: first, work: null });
  const again = after(finished, { name: 'started' }, progressed(first));
  expect(again.shown?.items).toBe(ITEMS);
  expect(again.phase).toMatchObject({ name: 'reading', read: 1 });
});

it('keeps what is shown when a reading is stopped or fails', () => {
  expect(after(finished, { name: 'started' }, { name: 'cancelled' })).toMatchObject({
    phase: { name: 'cancelled' },
    shown: { items: ITEMS },
  });
  expect(after(finished, { name: 'failed', error: 'x' }).shown?.items).toBe(ITEMS);
  expect(after({ name: 'cancelled' }, progressed(ITEMS)).shown).toBeNull();
});

it('shows what is being written at once, and takes it back', () => {
  expect(stateOf(after(finished, expected))).toBe('resolving');
  expect(stateOf(after(finished, expected, { ...expected, notes: null }))).toBeNull();
});

it('believes Jira more than what was expected', () => {
  expect(stateOf(after(finished, expected, told))).toBe('owned');
  expect(stateOf(after(finished, told, expected))).toBe('resolving');
});

it('keeps what was told while it was read, and no longer', () => {
  expect(stateOf(after({ name: 'started' }, told, finished))).toBe('owned');
  expect(stateOf(after(finished, told, { name: 'started' }, finished))).toBeNull();
});

it('leaves the other items as they are', () => {
  const state = after(finished, told);
  expect(asTold(ITEMS, toldIssues(state))[1]).toBe(ITEMS[1]);
  expect(asTold(ITEMS, toldIssues(after(finished)))).toBe(ITEMS);
});

it('merges both readings by id, with the history where one has it', () => {
  const [first] = ITEMS;
  const linked = [workItem({ key: 'PAY-1', history: null }), workItem({ key: 'ORG-1' })];
  const merged = mergedItems(linked, ITEMS);
  expect(merged.map(({ key }) => key)).toEqual(['PAY-1', 'ORG-1', 'SHOP-1']);
  expect(merged[0]).toBe(first);
});

it('shows what was created since, as of a moment at which it is there', () => {
  const created = at('2026-11-20T09:05:00Z');
  const item = workItem({ key: 'ORG-2', created });
  const state = after(finished, { name: 'added', items: [item], at: NOW });
  expect(withAdded(state)).toMatchObject({ items: [...ITEMS, item], asOf: created });
  const before = after(finished);
  expect(withAdded(before)).toBe(before.shown);
});
