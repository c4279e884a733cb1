import { DEFAULT_SETTINGS } from '../../src/contract/settings';
import type { Answer } from '../../src/domain/dependencies/contract/answer';
import type { Ask } from '../../src/domain/dependencies/contract/ask';
import type { Change, WorkItem } from '../../src/domain/work-items/work-item';
import { changesSince } from '../../src/use-cases/changes-since';
import { at, blockingItems, day, link, TO_DO, workItem } from '../builders/work-item';

const SINCE = at('2026-11-13T00:00:00Z');
const BETWEEN = at('2026-11-16T10:00:00Z');
const NOW = at('2026-11-20T09:00:00Z');

const changes = (items: readonly WorkItem[]) =>
  changesSince({
    reading: { items, linkTypes: [], inScope: null, timeZone: 'UTC' },
    settings: DEFAULT_SETTINGS,
    chooseSince: () => SINCE,
    chooseNow: () => NOW,
  }).changes;

const kindsOf = (items: readonly WorkItem[]) =>
  changes(items).dependencies.map((dependency) => [
    dependency.provider.key,
    dependency.consumer.key,
    ...dependency.changes.map(({ kind }) => kind),
  ]);

const SAVED = { revisions: { asks: 1, answers: 1 } };

/** `A-1` before `B-1`, planned far apart. */
const pair = (provider: Partial<WorkItem> = {}, consumer: Partial<WorkItem> = {}) =>
  blockingItems([['A-1', 'B-1']], (key) =>
    key === 'A-1'
      ? { ...SAVED, status: TO_DO, due: day('2026-12-20'), ...provider }
      : { ...SAVED, due: day('2027-01-20'), ...consumer },
  );

const linked = (isAdded: boolean): Change => {
  const text = { otherKey: 'A-1', sentence: 'This issue is blocked by A-1' };
  return {
    at: BETWEEN,
    kind: 'link',
    added: isAdded ? text : null,
    removed: isAdded ? null : text,
  };
};

const ask = (facts: Partial<Ask> = {}): Ask => ({
  id: 'k1',
  provider: { issueId: 'id of A-1' },
  neededBy: day('2027-01-15'),
  why: '',
  by: 'ann',
  at: at('2026-11-01T00:00:00Z'),
  seq: 1,
  closed: null,
  promisedBy: null,
  ...facts,
});

const answer = (facts: Partial<Answer> = {}): Answer => ({
  askId: 'k1',
  askSeq: 1,
  consumerId: 'id of B-1',
  kind: 'promised',
  promisedBy: day('2026-12-01'),
  text: '',
  by: 'bob',
  at: at('2026-11-02T00:00:00Z'),
  deliveredAt: null,
  ...facts,
});

it('tells when a dependency was made', () => {
  const items = pair({}, { history: [linked(true)] });
  expect(changes(items).dependencies).toMatchObject([
    { row: 0, changes: [{ kind: 'added', at: BETWEEN }] },
  ]);
});

it('tells when a dependency was removed, if an end of it was read', () => {
  const items = [
    workItem({ key: 'A-1' }),
    workItem({ key: 'B-1', history: [linked(false)], links: [link('outward', 'C-1')] }),
  ];
  expect(changes(items).dependencies).toMatchObject([
    { row: null, health: null, changes: [{ kind: 'removed', at: BETWEEN }] },
  ]);
});

it('tells a moved date and the health that turned with it', () => {
  const before = { at: BETWEEN, kind: 'due' as const, from: day('2026-12-01'), to: null };
  const items = pair({ due: day('2027-01-25'), history: [before] });
  expect(changes(items).dependencies).toMatchObject([
    {
      isWorse: true,
      changes: [
        { kind: 'health-turned', from: 'healthy', to: 'inConflict', came: ['provider-after-need'] },
        { kind: 'provide-moved', from: { day: day('2026-12-01') }, to: { day: day('2027-01-25') } },
      ],
    },
  ]);
});

it.each<[string, Partial<Ask>, Partial<Answer>, readonly string[]]>([
  ['nothing that was said before', {}, {}, []],
  ['an ask', { at: BETWEEN }, { askId: 'other' }, ['asked']],
  ['an ask that changed', { at: BETWEEN, seq: 2 }, {}, ['asked-again']],
  ['a promise', {}, { at: BETWEEN }, ['promised']],
  ['another offer', {}, { at: BETWEEN, kind: 'counter' }, ['countered']],
  ['a delivery', {}, { at: BETWEEN, deliveredAt: BETWEEN }, ['delivered']],
  ['an acceptance', { at: BETWEEN, closed: 'accepted' }, {}, ['accepted']],
])('tells %s', (_, asked, answered, kinds) => {
  const items = pair({ answers: [answer(answered)] }, { asks: [ask(asked)] });
  const [found = []] = kindsOf(items);
  expect(found.slice(2).filter((kind) => kind !== 'health-turned')).toEqual(kinds);
});

it('tells a promise whose day went by', () => {
  const items = pair({ answers: [answer({ promisedBy: day('2026-11-18') })] }, { asks: [ask()] });
  expect(changes(items).dependencies).toMatchObject([
    {
      isWorse: true,
      changes: [
        { kind: 'health-turned', to: 'inConflict' },
        { kind: 'promise-broken', at: null, day: day('2026-11-18') },
      ],
    },
  ]);
});

it('tells a refusal', () => {
  const items = pair(
    { answers: [answer({ kind: 'declined', promisedBy: null, at: BETWEEN })] },
    { asks: [ask()] },
  );
  expect(kindsOf(items)).toEqual([['A-1', 'B-1', 'health-turned', 'declined']]);
});
