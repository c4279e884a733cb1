import fc from 'fast-check';
import { DEFAULT_SETTINGS } from '../../../src/contract/settings';
import {
  changesByTeam,
  dependencyChanges,
  type DependencyChanges,
} from '../../../src/domain/dependencies/changes-since';
import { linkHistory } from '../../../src/domain/dependencies/link-history';
import type { WorkItem } from '../../../src/domain/work-items/work-item';
import { analysePortfolio, type Portfolio } from '../../../src/use-cases/analyse-portfolio';
import { at, blockingItems, day, DONE, IN_PROGRESS } from '../../builders/work-item';

const NO_HISTORY = linkHistory([], { types: [], meanings: [], asOf: at('2026-11-20T00:00:00Z') });

const portfolio = (items: readonly WorkItem[]): Portfolio =>
  analysePortfolio({ items, linkTypes: [], inScope: null, timeZone: 'UTC' }, DEFAULT_SETTINGS, () =>
    at('2026-11-20T00:00:00Z'),
  );

const KEYS = ['A-1', 'A-2', 'B-1', 'B-2', 'C-1'] as const;
const key = fc.constantFrom(...KEYS);
const pairs = fc
  .array(fc.tuple(key, key), { maxLength: 8 })
  .map((list) => list.filter(([a, b]) => a !== b));
const facts = fc.record({
  due: fc.constantFrom(null, day('2026-11-18'), day('2026-11-25'), day('2026-12-10')),
  status: fc.constantFrom(DONE, IN_PROGRESS),
  isFlagged: fc.boolean(),
});
/** A site of five issues. */
const site = fc.tuple(pairs, fc.tuple(facts, facts, facts, facts, facts)).map(([links, all]) => ({
  links: new Set(links.map((pair) => pair.join(' '))),
  items: blockingItems(links, (name) => all[KEYS.findIndex((known) => known === name)] ?? {}),
}));

const compare = (then: readonly WorkItem[], now: readonly WorkItem[]): DependencyChanges =>
  dependencyChanges(portfolio(then), portfolio(now), NO_HISTORY);

const withKind = ({ dependencies }: DependencyChanges, kind: string): readonly string[] =>
  dependencies
    .filter(({ changes }) => changes.some((change) => change.kind === kind))
    .map(({ provider, consumer }) => `${provider.key} ${consumer.key}`)
    .sort();

const without = (all: ReadonlySet<string>, others: ReadonlySet<string>): readonly string[] =>
  [...all].filter((link) => !others.has(link)).sort();

it('is empty where nothing changed', () => {
  fc.assert(
    fc.property(site, ({ items }) => {
      const { dependencies, counts } = compare(items, items);
      expect(dependencies).toEqual([]);
      expect(Object.values(counts).every((count) => count === 0)).toBe(true);
    }),
  );
});

it('shows every dependency that only one of both has', () => {
  fc.assert(
    fc.property(site, site, (before, after) => {
      const changes = compare(before.items, after.items);
      expect(withKind(changes, 'added')).toEqual(without(after.links, before.links));
      expect(withKind(changes, 'removed')).toEqual(without(before.links, after.links));
      expect(changes.counts.added).toBe(withKind(changes, 'added').length);
    }),
  );
});

it('shows the same both ways round: what came went, what finished was reopened', () => {
  const opposite = [
    ['added', 'removed'],
    ['removed', 'added'],
    ['finished', 'reopened'],
    ['health-turned', 'health-turned'],
  ] as const;
  fc.assert(
    fc.property(site, site, (before, after) => {
      const forth = compare(before.items, after.items);
      const back = compare(after.items, before.items);
      expect(back.dependencies).toHaveLength(forth.dependencies.length);
      for (const [kind, mirrored] of opposite) {
        expect(withKind(back, mirrored)).toEqual(withKind(forth, kind));
      }
    }),
  );
});

it('does not depend on the order of the items', () => {
  fc.assert(
    fc.property(site, site, (before, after) => {
      const turned = compare(before.items.toReversed(), after.items.toReversed());
      expect(turned).toEqual(compare(before.items, after.items));
    }),
  );
});

it('puts what became worse first, each dependency once with all its changes', () => {
  const before = blockingItems(
    [
      ['A-1', 'B-1'],
      ['A-2', 'B-2'],
      ['A-3', 'A-4'],
    ],
    (name) => ({ due: day(name.startsWith('A') ? '2026-12-01' : '2026-12-20') }),
  );
  const now = before.map((item) => {
    if (item.key === 'A-2') return { ...item, due: day('2026-12-22') };
    return item.key === 'A-1' ? { ...item, status: DONE } : item;
  });
  const { dependencies, counts } = compare(before, now);
  expect(dependencies).toMatchObject([
    {
      provider: { key: 'A-2', team: 'A' },
      consumer: { key: 'B-2', team: 'B' },
      health: 'inConflict',
      isWorse: true,
      changes: [
        {
          kind: 'health-turned',
          from: 'atRisk',
          to: 'inConflict',
          came: ['provider-after-need'],
          went: [],
        },
        {
          kind: 'provide-moved',
          from: { source: 'due', day: day('2026-12-01') },
          to: { source: 'due', day: day('2026-12-22') },
        },
      ],
    },
    {
      provider: { key: 'A-1' },
      health: 'done',
      isWorse: false,
      changes: [{ kind: 'health-turned' }, { kind: 'finished', end: 'provider' }],
    },
  ]);
  expect(counts).toMatchObject({ 'health-turned': 2, 'provide-moved': 1, finished: 1, added: 0 });
  const byTeam = changesByTeam(dependencies);
  expect([...byTeam.keys()]).toEqual(['A', 'B']);
  expect(byTeam.get('A')).toHaveLength(2);
});
