import fc from 'fast-check';
import { workCalendarOf } from '../../../src/contract/work-calendar-setting';
import { DEFAULT_SETTINGS } from '../../../src/contract/settings';
import { addDays, formatDay, type Day } from '../../../src/domain/calendar/day';
import { workingDay } from '../../../src/domain/calendar/work-calendar';
import { timeZoneNamed } from '../../../src/domain/calendar/time-zone';
import {
  criticalChainTo,
  type ChainItem,
} from '../../../src/domain/dependencies/critical-chain-to';
import { dependencyGraph } from '../../../src/domain/dependencies/dependency-graph';
import { linkTypeMeanings } from '../../../src/domain/dependencies/link-type-meaning';
import { statusPolicy } from '../../../src/domain/flow/status-policy';
import { Corpus } from '../../../src/domain/work-items/corpus';
import type { WorkItem } from '../../../src/domain/work-items/work-item';
import { blockingItems, day, DONE, workItem } from '../../builders/work-item';

/** A Monday. */
const TODAY = day('2026-11-23');
const POLICY = {
  today: TODAY,
  calendar: workCalendarOf(DEFAULT_SETTINGS),
  dates: { timeZone: timeZoneNamed('UTC'), incrementEnds: new Map<string, Day>() },
  status: statusPolicy({ start: null, done: null, blocked: [] }),
  assumedDays: 5,
};

const chainOf = (
  items: readonly WorkItem[],
  targets: readonly string[],
  by: string | null = null,
) => {
  const corpus = new Corpus();
  corpus.merge(items);
  const dependencies = dependencyGraph(corpus, linkTypeMeanings(corpus.linkTypes.all, null));
  const nodes = targets.flatMap((key) => corpus.findKey(key) ?? []);
  return criticalChainTo(corpus, dependencies, { nodes, by: by === null ? null : day(by) }, POLICY);
};

const keysOf = (items: readonly ChainItem[]) => items.map(({ key }) => key);
const datesOf = ({ dates }: ChainItem) => dates && Object.values(dates).map(formatDay);

const due = (date: string, facts: Partial<WorkItem> = {}): Partial<WorkItem> => ({
  due: day(date),
  ...facts,
});

/** Items planned from today on for as many working days. */
const lasting = (durations: Readonly<Record<string, number>>) => (key: string) => ({
  start: TODAY,
  due: workingDay(POLICY.calendar, TODAY, (durations[key] ?? 0) - 1),
});

// The published table of studylib.net 8378728, example 1, as in docs/figures.md.
const PUBLISHED = blockingItems(
  [
    ['A', 'B'],
    ['A', 'C'],
    ['B', 'D'],
    ['C', 'F'],
    ['D', 'E'],
    ['F', 'E'],
    ['E', 'G'],
  ],
  lasting({ A: 6, B: 2, C: 2, D: 3, E: 4, F: 2, G: 1 }),
);

it('gives the chain and the slack of a published table, in working days', () => {
  const { chain, items, workingDays, finish, guesses } = chainOf(PUBLISHED, ['G']);
  expect(keysOf(chain)).toEqual(['A', 'B', 'D', 'E', 'G']);
  expect(workingDays).toBe(16);
  expect(finish).toBe(day('2026-12-14'));
  expect(guesses).toBe(0);
  expect(items.map(({ key, slack }) => [key, slack])).toEqual([
    ['A', 0],
    ['B', 0],
    ['C', 1],
    ['D', 0],
    ['F', 1],
    ['E', 0],
    ['G', 0],
  ]);
  expect(items.filter(({ isTarget }) => isTarget).map(({ key }) => key)).toEqual(['G']);
  const [c] = items.filter(({ key }) => key === 'C');
  expect(c && datesOf(c)).toEqual(['2026-12-01', '2026-12-02', '2026-12-02', '2026-12-03']);
});

it('takes only what the target waits for', () => {
  const { chain, items } = chainOf(PUBLISHED, ['F']);
  expect(keysOf(items)).toEqual(['A', 'C', 'F']);
  expect(keysOf(chain)).toEqual(['A', 'C', 'F']);
});

it('counts slack from a target date, also one that is past', () => {
  const slackOfG = (by: string) => chainOf(PUBLISHED, ['G'], by).items.at(-1)?.slack;
  expect(slackOfG('2026-12-14')).toBe(0);
  expect(slackOfG('2026-12-16')).toBe(2);
  expect(slackOfG('2026-12-11')).toBe(-1);
  // The working day before today: nothing may be left.
  expect(slackOfG('2026-11-20')).toBe(-16);
  expect(slackOfG('2026-11-19')).toBe(-17);
});

it('ends a wait at a finished item, and has nothing to say of a finished target', () => {
  const items = blockingItems(
    [
      ['A-1', 'B-1'],
      ['B-1', 'C-1'],
    ],
    (key) => (key === 'B-1' ? { status: DONE } : due('2026-11-27')),
  );
  expect(keysOf(chainOf(items, ['C-1']).items)).toEqual(['C-1']);
  expect(chainOf(items, ['B-1'])).toEqual({
    chain: [],
    items: [],
    workingDays: 0,
    finish: null,
    by: null,
    guesses: 0,
  });
});

it('takes the longest of targets that do not wait for each other, linked or not', () => {
  const items = [
    workItem({ key: 'A-1', due: day('2026-11-24') }),
    workItem({ key: 'A-2', due: day('2026-11-26') }),
  ];
  const { chain, workingDays } = chainOf(items, ['A-1', 'A-2']);
  expect([keysOf(chain), workingDays]).toEqual([['A-2'], 4]);
});

it.each<[string, Partial<WorkItem>, string, number]>([
  ['a planned end', due('2026-11-27'), 'planned', 5],
  ['an end today', due('2026-11-23'), 'planned', 1],
  ['an end on the weekend', due('2026-11-29'), 'planned', 5],
  ['a planned start', due('2026-11-27', { start: day('2026-11-26') }), 'planned', 2],
  ['a start that is past', due('2026-11-27', { start: day('2026-11-02') }), 'planned', 5],
  ['no planned end', {}, 'no-end', 5],
  ['an end in the next century', due('2099-12-31'), 'no-end', 5],
  ['an end that is past', due('2026-11-20'), 'end-passed', 5],
  ['a start after its end', due('2026-11-27', { start: day('2026-12-01') }), 'no-room', 5],
])('takes for an item with %s', (_, facts, basis, days) => {
  const { items, guesses } = chainOf([workItem({ key: 'A-1', ...facts })], ['A-1']);
  expect(items[0]?.duration).toEqual({ days, basis });
  expect(guesses).toBe(basis === 'planned' ? 0 : 1);
});

it('takes at least a day for open work with a weekend left', () => {
  const saturday = { ...POLICY, today: day('2026-11-28') };
  const corpus = new Corpus();
  corpus.merge([workItem({ key: 'A-1', due: day('2026-11-29') })]);
  const { items } = criticalChainTo(
    corpus,
    dependencyGraph(corpus, []),
    { nodes: [0], by: null },
    saturday,
  );
  expect(items[0]?.duration).toEqual({ days: 1, basis: 'planned' });
});

it('guesses for a provider nobody read: it may still hold the target up', () => {
  const [, consumer] = blockingItems([['X-1', 'A-1']], () => due('2026-11-27'));
  const { chain, guesses } = chainOf(consumer ? [consumer] : [], ['A-1']);
  expect(chain.map(({ key, duration }) => [key, duration.basis])).toEqual([
    ['X-1', 'unread'],
    ['A-1', 'planned'],
  ]);
  expect(guesses).toBe(1);
});

it('guesses where the plan leaves no room between provider and consumer', () => {
  const items = blockingItems([['A-1', 'B-1']], (key) =>
    due(key === 'A-1' ? '2026-12-04' : '2026-11-27'),
  );
  const { chain, finish } = chainOf(items, ['B-1'], '2026-11-27');
  expect(chain.map(({ duration }) => duration.basis)).toEqual(['planned', 'no-room']);
  expect(finish).toBe(day('2026-12-11'));
  expect(chain.at(-1)?.slack).toBe(-10);
});

it('lets the members of a ring stand together', () => {
  const items = blockingItems(
    [
      ['A-1', 'A-2'],
      ['A-2', 'A-1'],
      ['A-2', 'B-1'],
    ],
    lasting({ 'A-1': 2, 'A-2': 3, 'B-1': 1 }),
  );
  const { chain, workingDays } = chainOf(items, ['B-1']);
  expect([keysOf(chain), workingDays]).toEqual([['A-1', 'A-2', 'B-1'], 6]);
});

it('keeps a plan in which every consumer ends after its providers', () => {
  const size = 8;
  const links = fc
    .array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { minLength: 1, maxLength: 16 })
    .map((list) => list.filter(([a, b]) => a < b))
    .filter((list) => list.length > 0);
  const gaps = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: size, maxLength: size });
  fc.assert(
    fc.property(links, gaps, (pairs, between) => {
      const ends = between.map((_, at) => {
        const n = between.slice(0, at + 1).reduce((sum, gap) => sum + gap, 0);
        return workingDay(POLICY.calendar, TODAY, n) ?? addDays(TODAY, 0);
      });
      const items = blockingItems(
        pairs.map(([a, b]) => [`A-${String(a)}`, `A-${String(b)}`] as const),
        (key) => ({ due: ends[Number(key.slice(2))] ?? null }),
      );
      for (const { key, due: planned } of items) {
        expect(chainOf(items, [key])).toMatchObject({ finish: planned, guesses: 0 });
      }
    }),
  );
});
