import fc from 'fast-check';
import { timeZoneNamed } from '../../../src/domain/calendar/time-zone';
import type { Answer } from '../../../src/domain/dependencies/contract/answer';
import type { Ask } from '../../../src/domain/dependencies/contract/ask';
import { dependencyGraph } from '../../../src/domain/dependencies/dependency-graph';
import { mapDependencies } from '../../../src/domain/dependencies/dependency-map';
import { linkTypeMeanings } from '../../../src/domain/dependencies/link-type-meaning';
import { statusPolicy } from '../../../src/domain/flow/status-policy';
import { impactReader } from '../../../src/domain/impediments/impact';
import { Corpus } from '../../../src/domain/work-items/corpus';
import type { IssueRef, LinkType, WorkItem } from '../../../src/domain/work-items/work-item';
import { at, blockingItems, day, DONE, link, TO_DO, workItem } from '../../builders/work-item';

const RELATES: LinkType = { id: '2', name: 'Relates', inward: 'relates to', outward: 'relates to' };
const status = statusPolicy({ start: null, done: null, blocked: [] });

const impactOf = (items: readonly WorkItem[], epicOf: (key: string) => IssueRef | null) => {
  const corpus = new Corpus();
  corpus.merge(items);
  const linkMeanings = linkTypeMeanings(corpus.linkTypes.all, null);
  const timeZone = timeZoneNamed('UTC');
  const map = mapDependencies(corpus, dependencyGraph(corpus, linkMeanings), {
    ...{ status, today: day('2026-11-20'), blocked: { byFlag: true, byLinks: false } },
    dates: { timeZone, incrementEnds: new Map() },
    thresholds: { bufferDays: 5, stalledDays: 5, chainItems: 3, answerDays: 5, soonDays: 10 },
  });
  const isOpen = (node: number) => {
    const known = corpus.statusOf(node);
    return known !== null && !status.isDone(known);
  };
  const read = impactReader({
    ...{ corpus, map, linkMeanings, isOpen },
    isImpediment: (node) => isOpen(node) && corpus.typeOf(node) === 'Impediment',
    epicOf: (node) => epicOf(corpus.keyOf(node)),
    soon: day('2026-11-30'),
  });
  return (key: string) => read(corpus.findKey(key) ?? -1);
};
const none = () => null;
const keysOf = (refs: readonly IssueRef[]) => refs.map(({ key }) => key);

it('counts what waits directly and through others, and not what is finished or behind it', () => {
  const pairs = [
    ['A', 'B'],
    ['B', 'C'],
    ['A', 'D'],
    ['D', 'E'],
    ['X', 'A'],
  ] as const;
  const items = blockingItems(pairs, (key) => (key === 'D' ? { status: DONE } : {}));
  const impact = impactOf(items, none)('A');
  expect(impact).toMatchObject({ items: 2, promises: 0 });
  expect(keysOf(impact.next)).toEqual(['B']);
});

it('names the first five that wait directly', () => {
  const pairs = ['G', 'F', 'E', 'D', 'C', 'B'].map((key) => ['A', key] as const);
  const impact = impactOf(blockingItems(pairs), none)('A');
  expect(impact.items).toBe(6);
  expect(keysOf(impact.next)).toEqual(['B', 'C', 'D', 'E', 'F']);
});

it('tells the epics above itself and above what waits, each once', () => {
  const epics = new Map([
    ['A', 'E-2'],
    ['B', 'E-1'],
    ['C', 'E-2'],
  ]);
  const impact = impactOf(
    blockingItems([
      ['A', 'B'],
      ['B', 'C'],
    ]),
    (key) => (epics.has(key) ? { id: null, key: epics.get(key) ?? '' } : null),
  );
  expect(keysOf(impact('A').epics)).toEqual(['E-1', 'E-2']);
  expect(keysOf(impact('C').epics)).toEqual(['E-2']);
});

it('holds up what links to an impediment by any type, seen from either end', () => {
  const items = [
    workItem({
      key: 'I-1',
      type: 'Impediment',
      links: [link('outward', 'A-1', RELATES), link('inward', 'V-1'), link('outward', 'A-4')],
    }),
    workItem({ key: 'A-1', links: [link('outward', 'A-2')] }),
    workItem({ key: 'A-2', links: [link('inward', 'A-1')] }),
    workItem({ key: 'A-3', status: TO_DO, links: [link('inward', 'I-1', RELATES)] }),
    workItem({ key: 'A-4', status: DONE }),
    workItem({ key: 'V-1', links: [link('outward', 'I-1')] }),
    workItem({ key: 'S-1', links: [link('inward', 'S-2', RELATES)] }),
    workItem({ key: 'S-2' }),
  ];
  const impact = impactOf(items, none);
  // The impediment itself waits for V-1, so V-1 is not held up by it.
  expect(impact('I-1').items).toBe(3);
  expect(keysOf(impact('I-1').next)).toEqual(['A-1', 'A-3']);
  expect(impact('V-1').items).toBe(4);
  expect(impact('S-1').items).toBe(0);
});

it('counts near and broken promises of what is impeded and of what waits', () => {
  const promise = (
    provider: string,
    consumer: string,
    promisedBy: string,
  ): { answer: Answer; ask: Ask } => ({
    answer: {
      ...{ askId: provider, askSeq: 1, consumerId: `id of ${consumer}`, kind: 'promised' },
      ...{ promisedBy: day(promisedBy), text: '', by: 'bob', deliveredAt: null },
      at: at('2026-11-01T09:00:00Z'),
    },
    ask: {
      ...{ id: provider, provider: { issueId: `id of ${provider}` }, why: '', by: 'ann', seq: 1 },
      ...{ neededBy: day('2027-01-10'), closed: null, promisedBy: null },
      at: at('2026-11-01T08:00:00Z'),
    },
  });
  const near = promise('A', 'B', '2026-11-30');
  const far = promise('A', 'C', '2026-12-01');
  const broken = promise('B', 'C', '2026-11-18');
  const revisions = { asks: 1, answers: 1 };
  const halves = new Map<string, Partial<WorkItem>>([
    ['A', { answers: [near.answer, far.answer], revisions }],
    ['B', { asks: [near.ask], answers: [broken.answer], revisions }],
    ['C', { asks: [far.ask, broken.ask], revisions }],
  ]);
  const items = blockingItems(
    [
      ['A', 'B'],
      ['A', 'C'],
      ['B', 'C'],
    ],
    (key) => halves.get(key) ?? {},
  );
  const impact = impactOf(items, none);
  expect(['A', 'B', 'C'].map((key) => impact(key).promises)).toEqual([2, 1, 0]);
});

it('finds as many as a search by hand, rings included, in any order of questions', () => {
  const name = fc.integer({ min: 0, max: 9 }).map((number) => `K-${String(number)}`);
  fc.assert(
    fc.property(
      fc.array(fc.tuple(name, name), { maxLength: 25 }),
      fc.uniqueArray(name),
      (all, finished) => {
        const pairs = all.filter(([a, b]) => a !== b);
        const items = blockingItems(pairs, (key) =>
          finished.includes(key) ? { status: DONE } : {},
        );
        const impact = impactOf(items, none);
        const open = items.map(({ key }) => key).filter((key) => !finished.includes(key));
        for (const start of [...open, ...open]) {
          const reached = new Set([start]);
          for (const key of reached) {
            for (const [provider, consumer] of pairs) {
              if (provider === key && open.includes(consumer)) reached.add(consumer);
            }
          }
          expect(impact(start).items).toBe(reached.size - 1);
        }
      },
    ),
  );
});
