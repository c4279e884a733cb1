import { DEFAULT_SETTINGS } from '../../../../src/contract/settings';
import { JiraError } from '../../../../src/jira/jira-error';
import type { ImpedimentWork } from '../../../../src/jira/read-impediments';
import type { Change, WorkItem } from '../../../../src/domain/work-items/work-item';
import { drawImpediments } from '../../../../static/app/src/impediments/impediments-picture';
import {
  toldIssues,
  IMPEDIMENTS_NOT_READ,
  mergedItems,
  nextImpedimentReading,
  withAdded,
  type ImpedimentEvent,
  type ImpedimentReadingState,
} from '../../../../static/app/src/impediments/reading/impediment-reading';
import {
  asTold,
  withToldLater,
  type FlagChange,
} from '../../../../static/app/src/impediments/reading/told-issues';
import { impedimentRecord, removedRecord, said } from '../../../builders/impediment';
import { at, BLOCKS, IN_PROGRESS, TO_DO, workItem } from '../../../builders/work-item';
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
const toldIn = ({ written, writtenBefore, expected: soon }: ImpedimentReadingState) =>
  toldIssues(withToldLater(writtenBefore.told, written.told), soon);
const shownIn = (state: ImpedimentReadingState) =>
  withAdded(state, state.writtenBefore.added, state.written.added);
const stateOf = (state: ImpedimentReadingState) =>
  asTold(state.shown?.items ?? [], toldIn(state))[0]?.impediment.notes.record?.state ?? null;

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

it('lets nothing that was saved vanish while it is read again', () => {
  const item = workItem({ key: 'ORG-2' });
  const added: ImpedimentEvent = { name: 'added', items: [item], at: NOW };
  const again = after(finished, told, added, { name: 'started' });
  expect(stateOf(again)).toBe('owned');
  expect(again.toldAt).toBe(NOW);
  expect(shownIn(again)?.items).toEqual([...ITEMS, item]);
  const stopped = nextImpedimentReading(again, { name: 'cancelled' });
  expect(stateOf(nextImpedimentReading(stopped, { name: 'started' }))).toBe('owned');
  const done = nextImpedimentReading(again, finished);
  expect(shownIn(done)?.items).toEqual(ITEMS);
});

it('keeps what was saved where the reading that was to bring it failed in part', () => {
  const item = workItem({ key: 'ORG-2' });
  const problem = new JiraError('unavailable', 'Not now');
  const state = after(
    ...[finished, told, { name: 'added', items: [item], at: NOW } as const],
    { name: 'started' },
    { name: 'finished', work: { ...work(ITEMS), problem }, at: NOW },
  );
  expect(shownIn(state)?.items).toEqual([...ITEMS, item]);
  // This one was read, and says nothing of it.
  expect(stateOf(state)).toBeNull();
});

describe('a flag that was set or cleared since', () => {
  const created = at('2026-11-09T09:00:00Z');
  const flagged: Change = { at: at('2026-11-16T09:00:00Z'), kind: 'flag', from: false, to: true };
  const started: Change = {
    ...{ at: at('2026-11-10T09:00:00Z'), kind: 'status' },
    ...{ from: TO_DO, to: IN_PROGRESS },
  };
  const inProgress = { created, updated: created, status: IN_PROGRESS };
  const withFlags = (item: WorkItem, ...flagChanges: readonly FlagChange[]) => {
    const picture = drawImpediments([item], {
      ...{ settings: DEFAULT_SETTINGS, siteTimeZone: 'UTC', project: null, linkTypes: [] },
      ...{ told: [{ issueId: ID, flagChanges }], toldAt: NOW, asOf: NOW, isComplete: true },
    });
    if (picture.kind === 'failed') throw picture.error;
    const { open, removed } = picture.impediments;
    return [...open, ...removed][0];
  };

  it('counts from then, and not from the creation', () => {
    const item = workItem({ key: 'PAY-1', ...inProgress, history: [started] });
    expect(withFlags(item, { at: NOW, to: true })).toMatchObject({
      ...{ found: ['flagged'], since: NOW, ageDays: 1, blockedDays: 0 },
    });
  });

  it('leaves the blocked time up to then', () => {
    const impediment = said({ record: removedRecord('2026-11-20T09:00:00Z') });
    const facts = { ...inProgress, isFlagged: true, impediment };
    const item = workItem({ key: 'PAY-1', ...facts, history: [started, flagged] });
    const cleared = { at: at('2026-11-20T09:00:00Z'), to: false };
    expect(withFlags(item, cleared)).toMatchObject({ state: 'removed', blockedDays: 4 });
  });

  it('goes both ways, and is told in order whatever clock told it', () => {
    const item = workItem({ key: 'PAY-1', ...inProgress, history: [started, flagged] });
    const early = at('2026-11-16T08:59:00Z');
    const [first] = asTold(
      [{ ...item, isFlagged: true }],
      [
        {
          issueId: ID,
          flagChanges: [
            { at: early, to: false },
            { at: NOW, to: true },
          ],
        },
      ],
    );
    expect(first).toMatchObject({ isFlagged: true, updated: NOW });
    expect(first?.history?.map(({ at: moment }) => moment)).toEqual([
      ...[started.at, flagged.at, flagged.at],
      NOW,
    ]);
  });
});

it('leaves the other items as they are', () => {
  const state = after(finished, told);
  expect(asTold(ITEMS, toldIn(state))[1]).toBe(ITEMS[1]);
  expect(asTold(ITEMS, toldIn(after(finished)))).toBe(ITEMS);
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
  expect(shownIn(state)).toMatchObject({ items: [...ITEMS, item], asOf: created });
  const before = after(finished);
  expect(shownIn(before)).toBe(before.shown);
});
