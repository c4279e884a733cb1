import fc from 'fast-check';
import { betweenGroups } from '../../../src/domain/dependencies/between-groups';
import { dependencyGraph } from '../../../src/domain/dependencies/dependency-graph';
import {
  linkTypeMeanings,
  type LinkTypeRule,
} from '../../../src/domain/dependencies/link-type-meaning';
import { Corpus } from '../../../src/domain/work-items/corpus';
import { projectOfKey } from '../../../src/domain/work-items/issue-key';
import type { LinkType, WorkItem } from '../../../src/domain/work-items/work-item';
import { blockingItems, BLOCKS, link, workItem } from '../../builders/work-item';
import { edgesOf } from '../../builders/graph';

const build = (items: readonly WorkItem[], rules: readonly LinkTypeRule[] | null = null) => {
  const corpus = new Corpus();
  corpus.merge(items);
  const result = dependencyGraph(corpus, linkTypeMeanings(corpus.linkTypes.all, rules));
  const pairs = edgesOf(result.graph).map(([from, to]) => [result.keys[from], result.keys[to]]);
  return { corpus, result, pairs };
};

const DEPENDS: LinkType = {
  id: '7',
  name: 'Depends',
  inward: 'is dependent of',
  outward: 'depends on',
};

it('counts a link once though both ends show it', () => {
  expect(build(blockingItems([['A-1', 'A-2']])).pairs).toEqual([['A-1', 'A-2']]);
});

it('reads a link that only one end shows, and keeps an end that was not read', () => {
  const { pairs, corpus, result } = build([
    workItem({ key: 'A-1', links: [link('inward', 'Z-9')] }),
  ]);
  expect(pairs).toEqual([['Z-9', 'A-1']]);
  expect(result.keys).toEqual(['A-1', 'Z-9']);
  expect([...result.nodes].map((node) => corpus.isKnown(node))).toEqual([true, false]);
});

it('makes one dependency of links of several types in the same direction', () => {
  const items = [
    workItem({ key: 'A-1', links: [link('outward', 'A-2')] }),
    workItem({ key: 'A-2', links: [link('outward', 'A-1', DEPENDS)] }),
  ];
  const { pairs, result } = build(items, [
    { name: 'Blocks', waits: 'inward' },
    { name: 'Depends', waits: 'outward' },
  ]);
  expect(pairs).toEqual([['A-1', 'A-2']]);
  expect(result.types).toHaveLength(2);
});

it('drops links to oneself and names them', () => {
  const { pairs, result } = build([workItem({ key: 'A-1', links: [link('inward', 'A-1')] })]);
  expect(pairs).toEqual([]);
  expect(result.selfLinks).toEqual(['A-1']);
});

it('keeps a dependency if one of its ends is in scope', () => {
  const corpus = new Corpus();
  corpus.merge(
    blockingItems([
      ['A-1', 'B-1'],
      ['B-1', 'B-2'],
      ['B-2', 'A-2'],
    ]),
  );
  const meanings = linkTypeMeanings(corpus.linkTypes.all, null);
  const { keys, graph } = dependencyGraph(corpus, meanings, (node) =>
    corpus.keyOf(node).startsWith('A-'),
  );
  expect(edgesOf(graph).map(([a, b]) => [keys[a], keys[b]])).toEqual([
    ['A-1', 'B-1'],
    ['B-2', 'A-2'],
  ]);
});

it.each([
  ['constructor-1', '__proto__-2'],
  ['toString', 'valueOf'],
  ['🚀-1', '𝒜-2'],
  [`${'K'.repeat(300)}-1`, 'K-1'],
])('treats %s as an ordinary key', (provider, consumer) => {
  expect(build(blockingItems([[provider, consumer]])).pairs).toEqual([[provider, consumer]]);
});

it('does not depend on the order of input', () => {
  const pair = fc.tuple(fc.nat(9), fc.nat(9)).filter(([a, b]) => a !== b);
  const pairs = fc.array(pair, { minLength: 1, maxLength: 25 });
  fc.assert(
    fc.property(pairs, fc.array(fc.nat(), { minLength: 10, maxLength: 10 }), (numbers, order) => {
      const named = numbers.map(([a, b]) => [`K-${String(a)}`, `K-${String(b)}`] as const);
      const items = blockingItems(named);
      const shuffled = items
        .map((item, at) => ({ item, weight: order[at] ?? 0 }))
        .sort((a, b) => a.weight - b.weight)
        .map(({ item }) => ({ ...item, links: [...item.links].reverse() }));
      const [one, other] = [build(items), build(shuffled)];
      expect(other.result.keys).toEqual(one.result.keys);
      expect(other.pairs).toEqual(one.pairs);
    }),
  );
});

it('counts dependencies between groups whose ends differ and are known', () => {
  const { result } = build(
    blockingItems([
      ['A-1', 'B-1'],
      ['A-2', 'B-1'],
      ['A-1', 'A-2'],
      ['C-1', 'A-1'],
    ]),
  );
  const group = (item: number) => {
    const project = projectOfKey(result.keys[item] ?? '');
    return project === 'C' ? null : project;
  };
  expect(betweenGroups(result, group)).toEqual([{ provider: 'A', consumer: 'B', count: 2 }]);
});

it('tells link types of one name and different ids apart', () => {
  const other: LinkType = { ...BLOCKS, id: '99', inward: 'relates to', outward: 'relates to' };
  const { pairs } = build([
    workItem({ key: 'A-1', links: [link('outward', 'A-2'), link('outward', 'A-3', other)] }),
  ]);
  expect(pairs).toEqual([['A-1', 'A-2']]);
});

it('counts between more groups than a table of pairs should hold', () => {
  const pairs = Array.from({ length: 1200 }, (_, n) => [`P${String(n)}-1`, 'HUB-1'] as const);
  const { result } = build(blockingItems(pairs));
  const between = betweenGroups(result, (item) => projectOfKey(result.keys[item] ?? ''));
  expect(between).toHaveLength(1200);
  expect(between[0]).toEqual({ provider: 'P0', consumer: 'HUB', count: 1 });
});
