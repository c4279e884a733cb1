import { dependencyGraph } from '../../../src/domain/dependencies/dependency-graph';
import {
  mapDependencies,
  type DependencyPolicy,
} from '../../../src/domain/dependencies/dependency-map';
import { linkTypeMeanings } from '../../../src/domain/dependencies/link-type-meaning';
import { timeZoneNamed } from '../../../src/domain/calendar/time-zone';
import { statusPolicy } from '../../../src/domain/flow/status-policy';
import { Corpus } from '../../../src/domain/work-items/corpus';
import type { FixVersion, Sprint, WorkItem } from '../../../src/domain/work-items/work-item';
import { at, blockingItems, day, DONE, TO_DO } from '../../builders/work-item';

const POLICY: DependencyPolicy = {
  status: statusPolicy({ start: null, done: null, blocked: ['On hold'] }),
  dates: {
    timeZone: timeZoneNamed('Europe/Berlin'),
    incrementEnds: new Map([['PI 9', day('2026-12-30')]]),
  },
  thresholds: { bufferDays: 5, stalledDays: 5, chainItems: 3, soonDays: 10, answerDays: 5 },
  blocked: { byFlag: true, byLinks: false },
  today: day('2026-01-03'),
};

const mapOf = (
  pairs: readonly (readonly [string, string])[],
  facts: Readonly<Record<string, Partial<WorkItem>>> = {},
  policy: Partial<DependencyPolicy> = {},
) => {
  const corpus = new Corpus();
  corpus.merge(blockingItems(pairs, (key) => facts[key] ?? {}));
  const graph = dependencyGraph(corpus, linkTypeMeanings(corpus.linkTypes.all, null));
  return mapDependencies(corpus, graph, { ...POLICY, ...policy });
};

/** What the only dependency of two items says of its dates and reasons. */
const judgement = (
  provider: Partial<WorkItem>,
  consumer: Partial<WorkItem> = {},
  policy: Partial<DependencyPolicy> = {},
) => mapOf([['A-1', 'B-1']], { 'A-1': provider, 'B-1': consumer }, policy).health[0];

const sprint = (end: string, isClosed = false): Sprint => ({
  id: end,
  name: end,
  isClosed,
  start: null,
  end: at(end),
});
const version = (release: string | null, isReleased = false): FixVersion => ({
  id: String(release),
  name: String(release),
  isReleased,
  release: release === null ? null : day(release),
});

it.each<[string, Partial<WorkItem>, string | null, string | null]>([
  ['nothing', {}, null, null],
  ['the increment', { increment: 'PI 9' }, 'increment', '2026-12-30'],
  ['an increment nobody dated', { increment: 'PI 8' }, null, null],
  [
    'the due date before the increment',
    { due: day('2026-12-01'), increment: 'PI 9' },
    'due',
    '2026-12-01',
  ],
  [
    'the version before the due date',
    { due: day('2026-12-01'), fixVersions: [version('2026-12-09')] },
    'fix-version',
    '2026-12-09',
  ],
  [
    'the earliest unreleased version',
    {
      fixVersions: [
        version('2026-03-01', true),
        version('2026-12-09'),
        version('2026-11-01'),
        version(null),
      ],
    },
    'fix-version',
    '2026-11-01',
  ],
  [
    'the sprint before all',
    { due: day('2026-12-01'), sprints: [sprint('2026-12-08T23:30:00Z')] },
    'sprint',
    '2026-12-09',
  ],
  [
    'the open sprint, not the closed one',
    { sprints: [sprint('2026-05-01T10:00:00Z', true), sprint('2026-12-08T10:00:00Z')] },
    'sprint',
    '2026-12-08',
  ],
])('plans by %s', (_, item, source, date) => {
  const expected = source === null || date === null ? null : { source, day: day(date) };
  expect(judgement(item)?.provide).toEqual(expected);
  expect(judgement({}, item)?.need).toEqual(expected);
});

it('calls a provider blocked by its flag, by a blocked status, by links only if the settings say so', () => {
  const isBlocked = (item: Partial<WorkItem>, policy: Partial<DependencyPolicy> = {}) =>
    judgement(item, {}, policy)?.reasons.includes('provider-blocked');
  const onHold = { id: '9', name: 'On hold', category: 'to-do' } as const;
  expect(isBlocked({ isFlagged: true })).toBe(true);
  expect(isBlocked({ isFlagged: true }, { blocked: { byFlag: false, byLinks: false } })).toBe(
    false,
  );
  expect(isBlocked({ status: onHold })).toBe(true);
  const chain = [
    ['A-1', 'B-1'],
    ['B-1', 'C-1'],
  ] as const;
  const reasons = (byLinks: boolean) =>
    mapOf(chain, {}, { blocked: { byFlag: true, byLinks } }).health[1]?.reasons ?? [];
  expect(reasons(false)).not.toContain('provider-blocked');
  expect(reasons(true)).toContain('provider-blocked');
});

it('counts quiet days as calendar days of the zone', () => {
  const quiet = { updated: at('2026-01-02T23:30:00Z') }; // 3 January in Berlin
  const reasonsOn = (today: string) => judgement(quiet, {}, { today: day(today) })?.reasons;
  expect(reasonsOn('2026-01-07')).not.toContain('provider-stalled');
  expect(reasonsOn('2026-01-08')).toContain('provider-stalled');
});

it('finds a chain long where three unfinished items stand one after the other', () => {
  const chain = [
    ['A-1', 'B-1'],
    ['B-1', 'C-1'],
    ['C-1', 'D-1'],
  ] as const;
  const isLong = (facts: Readonly<Record<string, Partial<WorkItem>>>) =>
    mapOf(chain, facts).health.map(({ reasons }) => reasons.includes('chain-long'));
  expect(isLong({})).toEqual([false, false, true]);
  expect(isLong({ 'A-1': { status: DONE } })).toEqual([false, false, false]);
  expect(isLong({ 'B-1': { status: DONE } })).toEqual([false, false, false]);
});

it('counts a ring by its size where it stands behind a dependency', () => {
  const pairs = [
    ['A-1', 'A-2'],
    ['A-2', 'A-3'],
    ['A-3', 'A-1'],
    ['A-3', 'B-1'],
  ] as const;
  const { health, rings } = mapOf(pairs);
  expect(rings).toEqual([['A-1', 'A-2', 'A-3']]);
  const last = health[3];
  expect(last?.reasons).toContain('chain-long');
  expect(last?.reasons).not.toContain('ring');
  expect(health.slice(0, 3).every(({ reasons }) => reasons[0] === 'ring')).toBe(true);
});

it('says what is held up today: open items that wait for open items', () => {
  const pairs = [
    ['A-1', 'B-1'],
    ['B-1', 'C-1'],
    ['A-1', 'D-1'],
  ] as const;
  const { holdsUp, open } = mapOf(pairs, { 'B-1': { status: DONE }, 'D-1': { status: TO_DO } });
  expect([...holdsUp]).toEqual([3, 1, 0, 0]);
  expect([...open.holdsUp]).toEqual([1, 0, 0, 0]);
});
