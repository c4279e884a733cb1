import { DEFAULT_SETTINGS } from '../../src/contract/settings';
import type { WorkItem } from '../../src/domain/work-items/work-item';
import { ASK_PROPERTY, askPropertyValue, readAskProperty } from '../../src/jira/ask-property';
import { mapIssue } from '../../src/jira/issue-mapping';
import {
  PROMISE_PROPERTY,
  promisePropertyValue,
  readPromiseProperty,
} from '../../src/jira/promise-property';
import { analysePortfolio } from '../../src/use-cases/analyse-portfolio';
import { inboxOf } from '../../src/use-cases/inbox';
import { day, instant } from '../arbitraries/contracts';
import { hostileProperties } from '../arbitraries/hostile-properties';
import { PLAIN_RULES, restIssue } from '../builders/rest-issue';
import { BLOCKS } from '../builders/work-item';

const NOW = instant('2026-11-20T09:00:00.000Z');
// Two properties each: 10,000 values.
const HOSTILE = hostileProperties(5000, 5);
const GOOD_PAIRS = 50;

type Properties = Readonly<Record<string, unknown>>;

/** Two issues of a project, the first of which blocks the second. */
function pairOf(
  project: string,
  first: { readonly number: number; readonly id: number },
  properties: readonly [Properties, Properties],
): readonly WorkItem[] {
  const ends = [0, 1].map((at) => ({
    id: String(first.id + at),
    key: `${project}-${String(first.number + at)}`,
  }));
  return ends.map(({ id, key }, at) => {
    const link = { type: BLOCKS, [at === 0 ? 'outwardIssue' : 'inwardIssue']: ends[1 - at] };
    return mapIssue(
      restIssue(key, { issuelinks: [link] }, { id, properties: properties[at] }),
      PLAIN_RULES,
    );
  });
}

function goodPair(number: number): readonly WorkItem[] {
  const id = 900_000_000 + 2 * number;
  const spoken = { revision: 1, touched: NOW };
  const ask = {
    ...{ id: 'a1', provider: { issueId: String(id) }, neededBy: day('2026-12-01'), why: 'Now' },
    ...{ by: 'max', at: NOW, seq: 1, closed: null, promisedBy: null },
  };
  const answer = {
    ...{ askId: 'a1', askSeq: 1, consumerId: String(id + 1), kind: 'promised' as const, text: '' },
    ...{ promisedBy: day(number % 2 === 0 ? '2026-11-30' : '2026-12-05'), by: 'leo', at: NOW },
    deliveredAt: null,
  };
  return pairOf('GOOD', { number: 2 * number, id }, [
    { [PROMISE_PROPERTY]: promisePropertyValue({ ...spoken, entries: [answer] }) },
    { [ASK_PROPERTY]: askPropertyValue({ ...spoken, entries: [ask] }) },
  ]);
}

function hostilePairs(): readonly WorkItem[] {
  const given = HOSTILE.map(({ ask, promise }) => ({
    [ASK_PROPERTY]: ask,
    [PROMISE_PROPERTY]: promise,
  }));
  return Array.from({ length: given.length / 2 }, (_, pair) =>
    pairOf('EVIL', { number: 2 * pair, id: 1000 + 2 * pair }, [
      given[2 * pair] ?? {},
      given[2 * pair + 1] ?? {},
    ]),
  ).flat();
}

function analyse(items: readonly WorkItem[]) {
  const reading = { items, linkTypes: [BLOCKS], inScope: null, timeZone: 'UTC' };
  return analysePortfolio(reading, DEFAULT_SETTINGS, () => NOW);
}

/** What is said about the good pairs. */
function figuresOf(portfolio: ReturnType<typeof analyse>) {
  const { dependencies, health, contracts, rings } = portfolio.map;
  const rows = Array.from(dependencies.graph.targets, (consumer, row) => ({
    consumer: dependencies.keys[consumer],
    health: health[row],
    contract: contracts[row],
  }));
  const inbox = inboxOf(portfolio, {
    isOurs: (node) => portfolio.corpus.keyOf(node).startsWith('GOOD-'),
    isComplete: true,
  });
  return { rows: rows.filter(({ consumer }) => consumer?.startsWith('GOOD-')), rings, inbox };
}

const good = Array.from({ length: GOOD_PAIRS }, (_, number) => goodPair(number)).flat();

it('reads 10,000 hostile values without failing', () => {
  const kinds = HOSTILE.flatMap(({ ask, promise }) => [
    readAskProperty(ask).kind,
    readPromiseProperty(promise).kind,
  ]);
  expect(kinds).toHaveLength(10_000);
  const unreadable = kinds.filter((kind) => kind === 'unreadable').length;
  expect(unreadable).toBeGreaterThan(7000);
  // Some are so near to a good value that they are one.
  expect(unreadable).toBeLessThan(10_000);
  expect({}).not.toHaveProperty('isOpen');
});

it('has one finding for each value it cannot read, and none for the others', () => {
  const items = hostilePairs();
  const unreadable = HOSTILE.map(({ ask, promise }) =>
    [readAskProperty(ask), readPromiseProperty(promise)].flatMap(({ kind }, at) =>
      kind === 'unreadable' ? [at === 0 ? ASK_PROPERTY : PROMISE_PROPERTY] : [],
    ),
  );
  expect(items.map((item) => item.unreadableProperties.toSorted())).toEqual(unreadable);
  const { findings } = analyse(items);
  expect(findings.find(({ kind }) => kind === 'unreadable-property')?.count).toBe(
    unreadable.flat().length,
  );
});

it('leaves every figure of the issues beside them as it is', () => {
  const alone = figuresOf(analyse(good));
  expect(alone.rows).toHaveLength(GOOD_PAIRS);
  expect(alone.inbox.late).toHaveLength(GOOD_PAIRS / 2);
  expect(figuresOf(analyse([...hostilePairs(), ...good]))).toEqual(alone);
});
