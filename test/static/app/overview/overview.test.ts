import fc from 'fast-check';
import { STATUS_REASONS } from '../../../../src/domain/business-case/portfolio/epic-status';
import { KANBAN_COLUMNS } from '../../../../src/domain/business-case/portfolio/kanban-column';
import type { ReviewHead } from '../../../../src/contract/portfolio-registers';
import { checkedParts } from '../../../../static/app/src/overview/checked-parts';
import { namedExamples } from '../../../../static/app/src/overview/exceptions/named-examples';
import {
  formatOverview,
  parseOverview,
} from '../../../../static/app/src/overview/overview-address';
import { reviewObstacle } from '../../../../static/app/src/overview/review/review-obstacle';
import { reviewStanding } from '../../../../static/app/src/overview/review/review-standing';
import {
  NO_STATUS_FILTER,
  orderedStatusRows,
  OVERVIEW_STAGES,
  STATUS_SORT_KEYS,
  statusCounts,
  statusRows,
  WORST_FIRST,
  type StatusFilter,
  type StatusOrder,
} from '../../../../static/app/src/overview/status/status-rows';
import {
  nextPortfolioState,
  type PortfolioState,
} from '../../../../static/app/src/portfolio/reading/portfolio-state';
import { decision, epicFacts, epicItem, epicPortfolio } from '../../../builders/epics';
import { day, DONE, IN_PROGRESS } from '../../../builders/work-item';

const { epics } = epicPortfolio(
  [
    [epicItem('A-1', { theme: 'growth' }), epicFacts('A-1', null, { log: [decision('approved')] })],
    [epicItem('A-2', { status: IN_PROGRESS, due: day('2026-11-01') }), epicFacts('A-2', null)],
    [epicItem('A-3', { status: IN_PROGRESS, due: day('2026-12-01') }), epicFacts('A-3', null)],
    [epicItem('B-1', { status: DONE }), epicFacts('B-1', null)],
  ],
  { themes: ['growth'] },
);
const NAMES = new Map([['growth', 'Growth']]);

function keys(filter: Partial<StatusFilter>): readonly string[] {
  return statusRows(epics, { ...NO_STATUS_FILTER, ...filter }).map(({ item }) => item.key);
}

function inOrder(order: StatusOrder): readonly string[] {
  return orderedStatusRows(epics, order, NAMES).map(({ item }) => item.key);
}

it('shows what is not done, unless somebody asks for more', () => {
  expect(keys({})).toEqual(['A-1', 'A-2', 'A-3']);
  expect(keys({ stage: 'done' })).toEqual(['B-1']);
  expect(keys({ stage: 'all' })).toHaveLength(4);
  expect(keys({ reason: 'decision-missing' })).toEqual(['A-2', 'A-3']);
  expect(keys({ status: 'red', reason: 'decision-missing' })).toEqual(['A-2']);
  expect(keys({ theme: 'growth' })).toEqual(['A-1']);
  expect(keys({ column: 'implementing' })).toEqual(['A-2', 'A-3']);
});

it('counts each status and its own reasons as the rows behind them', () => {
  const counts = statusCounts(epics);
  expect(counts).toEqual([
    { status: 'red', count: 1, reasons: [{ reason: 'overdue', count: 1 }] },
    { status: 'amber', count: 1, reasons: [{ reason: 'decision-missing', count: 1 }] },
    { status: 'green', count: 2, reasons: [] },
  ]);
  for (const { status, reasons } of counts) {
    for (const { reason, count } of reasons) {
      expect(keys({ stage: 'all', status, reason })).toHaveLength(count);
    }
  }
});

it('begins with the worst, and puts what has no value last either way', () => {
  expect(inOrder(WORST_FIRST)).toEqual(['A-2', 'A-3', 'A-1', 'B-1']);
  expect(inOrder({ by: 'due', isDescending: true }).slice(0, 2)).toEqual(['A-3', 'A-2']);
  expect(inOrder({ by: 'due', isDescending: false }).slice(0, 2)).toEqual(['A-2', 'A-3']);
  expect(inOrder({ by: 'theme', isDescending: true })[0]).toBe('A-1');
  expect(inOrder({ by: 'epic', isDescending: true })).toEqual(['B-1', 'A-3', 'A-2', 'A-1']);
});

it('keeps everything in the address, and nothing that it cannot mean', () => {
  const state = fc.record({
    filter: fc.record({
      stage: fc.constantFrom(...OVERVIEW_STAGES),
      text: fc.constantFrom('', 'returns', 'A-1'),
      status: fc.option(fc.constantFrom('red' as const, 'amber' as const, 'green' as const)),
      reason: fc.option(fc.constantFrom(...STATUS_REASONS)),
      theme: fc.option(fc.constantFrom('', 'growth')),
      column: fc.option(fc.constantFrom(...KANBAN_COLUMNS)),
    }),
    order: fc.record({ by: fc.constantFrom(...STATUS_SORT_KEYS), isDescending: fc.boolean() }),
    page: fc.integer({ min: 1, max: 50 }),
    review: fc.option(fc.uuid()),
  });
  fc.assert(
    fc.property(state, (one) => {
      expect(parseOverview(formatOverview(one))).toEqual(one);
    }),
  );
  const first = parseOverview(new URLSearchParams());
  for (const odd of ['stage=none', 'reason=bad', 'since=a/b', 'sort=toString', 'page=0x9']) {
    expect(parseOverview(new URLSearchParams(odd))).toEqual(first);
  }
  expect(formatOverview(first).toString()).toBe('');
});

it('names under each reason what no earlier one names', () => {
  expect(namedExamples([['a', 'b', 'c', 'd'], ['a', 'b', 'e'], ['a']])).toEqual([
    [0, 1],
    [0, 1, 2],
    [0],
  ]);
  expect(
    namedExamples([
      ['a', 'b'],
      ['a', 'b', 'c', 'd'],
    ]),
  ).toEqual([
    [0, 1],
    [2, 3],
  ]);
});

it('keeps no review of a part, of nothing, or of more than it has room for', () => {
  const facts = { epics: 2000, isReading: false, checked: { reading: [], missing: [] } };
  expect(reviewObstacle(facts)).toBeNull();
  expect(reviewObstacle({ ...facts, epics: 2001 })).toBe('too-many');
  expect(reviewObstacle({ ...facts, epics: 0 })).toBe('no-epics');
  expect(reviewObstacle({ ...facts, isReading: true })).toBe('reading');
  const missing = { reading: [], missing: ['links'] } as const;
  expect(reviewObstacle({ ...facts, checked: missing })).toBe('partial');
  // A review says nothing of asks.
  const beside = { reading: ['impediments'], missing: ['contracts'] } as const;
  expect(reviewObstacle({ ...facts, checked: beside })).toBeNull();
});

it('tells what is read from what is still missing', () => {
  const facts = { cases: new Map(), unread: 0, problem: null };
  const stuck = { impedimentsChecked: 'reading', contractsChecked: 'missing' } as const;
  const parts = { shown: { work: null, facts }, links: 'counted', stuck, epics: 3 } as const;
  expect(checkedParts(parts)).toEqual({
    ...{ epics: 3, done: ['facts'] },
    reading: ['children', 'impediments'],
    missing: ['links', 'contracts'],
  });
});

it('knows whether a reason is new since the review', () => {
  const reasons = ['overdue', 'decision-missing'] as const;
  const epic = { issueId: '1', status: 'red', reasons, column: 'funnel' } as const;
  const review = { before: [{ ...epic, wsjf: null, decision: null }] };
  expect(reviewStanding(review, 'decision-missing', '1')).toBe('soBefore');
  expect(reviewStanding(review, 'overdue', '1')).toBeNull();
  expect(reviewStanding(review, 'score-expired', '1')).toBe('newSince');
  expect(reviewStanding(review, 'overdue', '2')).toBe('newSince');
  expect(reviewStanding({ before: null }, 'overdue', '1')).toBeNull();
});

it('puts a review that was just kept first, once', () => {
  const head = (id: string, at: string): ReviewHead => ({
    ...{ id, at, on: day('2026-11-20'), by: 'ann', note: '', epics: 1 },
  });
  const registers = { themes: [], objectives: [], reviews: [head('a', '1')], unreadable: 0 };
  const before = { phase: { name: 'done' }, shown: { registers } } as unknown as PortfolioState;
  const kept = { name: 'review-kept', head: head('b', '2') } as const;
  const once = nextPortfolioState(before, kept);
  const twice = nextPortfolioState(once, kept);
  expect(twice.shown?.registers?.reviews.map(({ id }) => id)).toEqual(['b', 'a']);
});
