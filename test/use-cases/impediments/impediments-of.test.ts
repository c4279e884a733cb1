import { parseSettings, type SettingsDocument } from '../../../src/contract/settings';
import type { Change, StatusName, WorkItem } from '../../../src/domain/work-items/work-item';
import { analysePortfolio } from '../../../src/use-cases/analyse-portfolio';
import {
  impedimentTrendsOf,
  usualPeriod,
} from '../../../src/use-cases/impediments/impediment-trends';
import { impedimentsOf } from '../../../src/use-cases/impediments/impediments-of';
import {
  similarTo,
  solvedImpediments,
} from '../../../src/use-cases/impediments/similar-impediments';
import { impedimentRecord, removedRecord, said } from '../../builders/impediment';
import {
  at,
  blockingItems,
  day,
  DONE,
  IN_PROGRESS,
  TO_DO,
  workItem,
} from '../../builders/work-item';

const NOW = at('2026-11-20T12:00:00Z');
const FRESH = { status: TO_DO, updated: at('2026-11-19T09:00:00Z') };

const portfolioOf = (
  items: readonly WorkItem[],
  document: SettingsDocument = {},
  inScope: ((item: { key: string }) => boolean) | null = null,
) =>
  analysePortfolio(
    { items, linkTypes: [], inScope, timeZone: 'UTC' },
    parseSettings(document),
    () => NOW,
  );
const found = (items: readonly WorkItem[], document: SettingsDocument = {}) =>
  impedimentsOf(portfolioOf(items, document), parseSettings(document));
const keysOf = (list: readonly { item: WorkItem }[]) => list.map(({ item }) => item.key);

it('tells everything about one that is recorded', () => {
  const flagged: Change = {
    ...{ kind: 'flag', from: false, to: true },
    at: at('2026-11-10T12:00:00Z'),
  };
  const started: Change = {
    ...{ kind: 'status', from: TO_DO, to: IN_PROGRESS },
    at: at('2026-11-09T12:00:00Z'),
  };
  const record = impedimentRecord({ state: 'owned', owner: 'ben', cause: 'legal' });
  const [one] = found([
    ...blockingItems([['A-1', 'A-2']], (key) =>
      key === 'A-2'
        ? FRESH
        : {
            ...{ status: IN_PROGRESS, isFlagged: true, history: [started, flagged] },
            updated: at('2026-11-19T09:00:00Z'),
            parent: { id: null, key: 'E-1' },
            impediment: said({ record }),
          },
    ),
  ]).open;
  expect(one).toMatchObject({
    ...{ found: ['flagged', 'recorded'], state: 'owned', level: 'team', team: 'A', revision: 1 },
    ...{ since: record.raisedAt, ageDays: 19, blockedDays: 10, removedAt: null, record },
    clock: { limitDays: 5, usedDays: 14, isExpired: true, escalatesTo: 'train' },
    holdsUp: { items: 1, next: [{ key: 'A-2' }], epics: [{ key: 'E-1' }], promises: 0 },
  });
});

it('puts what is past its limit first, then the higher level, then the older one', () => {
  const late = impedimentRecord({ levelSince: at('2026-11-02T09:00:00Z') });
  const early = { levelSince: at('2026-11-19T09:00:00Z') };
  const { open } = found([
    workItem({ key: 'A-1', ...FRESH, isFlagged: true, history: null }),
    workItem({ key: 'A-2', status: IN_PROGRESS, updated: at('2026-11-02T09:00:00Z') }),
    workItem({ key: 'A-3', status: IN_PROGRESS, updated: at('2026-11-01T09:00:00Z') }),
    workItem({
      key: 'A-4',
      ...FRESH,
      impediment: said({ record: impedimentRecord({ level: 'train', ...early }) }),
    }),
    workItem({ key: 'A-5', ...FRESH, impediment: said({ record: late }) }),
  ]);
  expect(keysOf(open)).toEqual(['A-5', 'A-4', 'A-3', 'A-2', 'A-1']);
  expect(open[4]).toMatchObject({ since: null, ageDays: null, blockedDays: null, clock: null });
});

it('tells removed ones and dismissed ones apart from what is open', () => {
  const dismissed = { codes: ['stalled'], at: NOW, by: 'ann' } as const;
  const stalled = { status: IN_PROGRESS, updated: at('2026-11-02T09:00:00Z') };
  const removed = removedRecord('2026-11-18T09:00:00Z', 'Signed', { level: 'train' });
  const impediments = found([
    workItem({ key: 'A-1', ...stalled, impediment: said({ dismissed }) }),
    workItem({ key: 'A-2', ...FRESH, impediment: said({ record: removed }) }),
    workItem({
      key: 'A-3',
      status: DONE,
      resolved: at('2026-11-19T09:00:00Z'),
      impediment: said({ record: impedimentRecord() }),
    }),
    workItem({ key: 'A-4', status: DONE, isFlagged: true }),
    workItem({ key: 'A-5', ...FRESH, isFlagged: true, impediment: said({ record: removed }) }),
  ]);
  expect(keysOf(impediments.dismissed)).toEqual(['A-1']);
  expect(keysOf(impediments.removed)).toEqual(['A-3', 'A-2']);
  expect(impediments.removed[1]).toMatchObject({ state: 'removed', level: 'train', found: [] });
  // Flagged again: what was removed is its memory.
  expect(keysOf(impediments.open)).toEqual(['A-5']);
  expect(impediments.open[0]).toMatchObject({ state: 'raised', level: 'team', record: removed });
});

it('finds consumers in conflict since the day after they needed it', () => {
  const items = blockingItems([['A-1', 'A-2']], (key) => ({
    ...FRESH,
    due: day(key === 'A-1' ? '2026-11-10' : '2026-11-15'),
  }));
  const [one] = found(items).open;
  expect(one).toMatchObject({
    ...{ found: ['dependency-conflict'], since: at('2026-11-16T00:00:00Z'), ageDays: 5 },
    item: { key: 'A-2' },
  });
});

it('proposes blocked statuses from their names until the settings list some', () => {
  const inStatus = (key: string, name: string) =>
    workItem({ key, ...FRESH, status: { id: null, name, category: 'in-progress' } });
  const items = [inStatus('A-1', 'Blockiert'), inStatus('A-2', 'On hold')];
  expect(keysOf(found(items).open)).toEqual(['A-1']);
  expect(keysOf(found(items, { blocked: { statuses: ['On hold'] } }).open)).toEqual(['A-2']);
  expect(keysOf(found(items, { blocked: { statuses: [] } }).open)).toEqual([]);
});

it('knows the time in a proposed status that no item is in any more', () => {
  const blocked = { id: '9', name: 'Blocked' };
  const change = (text: string, from: StatusName, to: StatusName): Change => ({
    ...{ kind: 'status', from, to },
    at: at(text),
  });
  const [one] = found([
    workItem({
      key: 'A-1',
      updated: at('2026-11-19T09:00:00Z'),
      isFlagged: true,
      history: [
        change('2026-11-10T00:00:00Z', IN_PROGRESS, blocked),
        change('2026-11-12T00:00:00Z', blocked, IN_PROGRESS),
        { kind: 'flag', from: false, to: true, at: at('2026-11-19T12:00:00Z') },
      ],
    }),
  ]).open;
  expect(one?.blockedDays).toBe(3);
});

it('shows those of the scope, and what they hold up outside of it', () => {
  const items = blockingItems(
    [
      ['A-1', 'B-1'],
      ['B-1', 'C-1'],
    ],
    () => ({ ...FRESH, isFlagged: true }),
  );
  const portfolio = portfolioOf(items, {}, ({ key }) => key === 'A-1');
  const { open } = impedimentsOf(portfolio, parseSettings({}));
  expect(open.map(({ item, holdsUp }) => [item.key, holdsUp.items])).toEqual([['A-1', 2]]);
});

it('names the epic above a sub-task, and no epic that is done', () => {
  const parent = (key: string) => ({ parent: { id: null, key } });
  const { open } = found([
    workItem({ key: 'E-1', type: 'Epic', ...FRESH }),
    workItem({ key: 'E-2', type: 'Epic', status: DONE }),
    workItem({ key: 'A-1', ...FRESH, ...parent('E-1') }),
    workItem({ key: 'A-2', ...FRESH, ...parent('A-1'), isSubtask: true, isFlagged: true }),
    workItem({ key: 'A-3', ...FRESH, ...parent('E-2'), isFlagged: true }),
  ]);
  const epics = open.map(({ item, holdsUp }) => [item.key, holdsUp.epics.map(({ key }) => key)]);
  expect(epics).toEqual([
    ['A-2', ['E-1']],
    ['A-3', []],
  ]);
});

it('gives what was raised or came to its level in the future neither an age nor a clock', () => {
  const ahead = at('2099-01-01T00:00:00Z');
  const forged = (key: string, facts: Parameters<typeof impedimentRecord>[0]) =>
    workItem({ key, ...FRESH, impediment: said({ record: impedimentRecord(facts) }) });
  const { open } = found([
    forged('A-1', { raisedAt: ahead, levelSince: ahead }),
    forged('A-2', { levelSince: ahead }),
    forged('A-3', {}),
  ]);
  const told = new Map(open.map((one) => [one.item.key, one]));
  expect(told.get('A-1')).toMatchObject({
    ...{ found: ['recorded'], since: null, ageDays: null, clock: null, hasImpossibleDates: true },
  });
  expect(told.get('A-2')).toMatchObject({ ageDays: 19, clock: null, hasImpossibleDates: true });
  expect(told.get('A-3')).toMatchObject({ ageDays: 19, hasImpossibleDates: false });
  expect(told.get('A-3')?.clock?.isExpired).toBe(true);
});

it('keeps one whose record cannot be read among what is raised', () => {
  const impediment = { ...said({}), isUnreadable: true };
  const { open, removed, dismissed } = found([workItem({ key: 'A-1', ...FRESH, impediment })]);
  expect([...removed, ...dismissed]).toEqual([]);
  expect(open).toMatchObject([
    { found: ['recorded'], state: 'raised', isUnreadable: true, since: null, clock: null },
  ]);
});

describe('what is remembered', () => {
  const past = {
    what: 'Licence of the map service',
    cause: 'vendor',
    solution: 'Bought ten seats',
    level: 'train',
    raisedAt: at('2026-09-01T09:00:00Z'),
    removedAt: at('2026-09-10T09:00:00Z'),
  } as const;
  const items = [
    workItem({
      key: 'A-1',
      ...FRESH,
      summary: 'Map service without a licence',
      impediment: said({ record: impedimentRecord({ what: 'No licence', cause: 'vendor' }) }),
    }),
    workItem({
      key: 'B-1',
      ...FRESH,
      impediment: said({ record: removedRecord('2026-11-18T09:00:00Z'), past: [past] }),
    }),
  ];

  it('finds what solved one like it', () => {
    const portfolio = portfolioOf(items);
    const solved = solvedImpediments(portfolio);
    expect(solved.map(({ solution }) => solution)).toEqual(['Signed', 'Bought ten seats']);
    const [open] = impedimentsOf(portfolio, parseSettings({})).open;
    if (open === undefined) throw new Error('Nothing is open.');
    const [best, ...others] = similarTo(open, solved);
    expect(others).toEqual([]);
    expect(best).toMatchObject({
      reasons: ['same-cause', 'words-in-common'],
      words: ['licence', 'map', 'service'],
      solved: { solution: 'Bought ten seats', issue: { key: 'B-1' }, team: 'B' },
    });
  });

  it('counts every one of an issue in the trends', () => {
    const portfolio = portfolioOf(items);
    const impediments = impedimentsOf(portfolio, parseSettings({}));
    const trends = impedimentTrendsOf(portfolio, impediments, usualPeriod(portfolio));
    expect(trends.weeks).toHaveLength(26);
    expect(trends.timeToRemove.removals.map(({ key, days }) => [key, days])).toEqual([
      ['B-1', 10],
      ['B-1', 17],
    ]);
    expect(trends.insideTeam).toEqual({ items: 2, inside: 1, share: 0.5 });
    expect(trends.ageOfOpen).toMatchObject({ items: 1, why: 'too-few', unknown: 0 });
    expect(trends.clusters.causes.map(({ cause, items: many }) => [cause, many])).toEqual([
      ['vendor', 2],
      [null, 1],
    ]);
    expect(trends.cost.cost).toBeNull();
  });
});
