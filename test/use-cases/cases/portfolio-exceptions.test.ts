import type { ReviewedEpic } from '../../../src/domain/business-case/portfolio/registers';
import { timeZoneNamed } from '../../../src/domain/calendar/time-zone';
import {
  portfolioExceptions,
  type ExceptionsQuestion,
} from '../../../src/use-cases/cases/portfolio-exceptions';
import { changesSinceReview, reviewableOf } from '../../../src/use-cases/cases/reviewed-epics';
import type { Impediment } from '../../../src/use-cases/impediments/impediment';
import type { InboxRow } from '../../../src/use-cases/inbox';
import { scores } from '../../builders/business-case';
import { decision, epicFacts, epicItem, epicPortfolio } from '../../builders/epics';
import { day, DONE, IN_PROGRESS } from '../../builders/work-item';

const { epics, stop } = epicPortfolio([
  [
    epicItem('A-1', { status: IN_PROGRESS }),
    epicFacts('A-1', scores(1, 1, 1, 8), { log: [decision('rejected')] }),
  ],
  [epicItem('A-2', { status: IN_PROGRESS, due: day('2026-11-10') }), epicFacts('A-2', null)],
  [epicItem('A-3', { status: IN_PROGRESS, due: day('2026-11-02') }), epicFacts('A-3', null)],
  [
    epicItem('A-4', { status: IN_PROGRESS }),
    epicFacts('A-4', scores(1, 1, 1, 20), { log: [decision('approved')] }),
  ],
  ...['B-1', 'B-2', 'B-3'].map(
    (key) =>
      [epicItem(key), epicFacts(key, scores(8, 8, 8, 2), { log: [decision('approved')] })] as const,
  ),
  [epicItem('C-1', { status: DONE }), epicFacts('C-1', null)],
  [epicItem('C-2'), null],
]);

const QUESTION: ExceptionsQuestion = {
  ...{ epics, stop, impediments: null, contracts: null, answerDays: 5 },
  timeZone: timeZoneNamed('UTC'),
};

function told(question: Partial<ExceptionsQuestion> = {}) {
  return portfolioExceptions({ ...QUESTION, ...question }).map((one) => {
    if ('epics' in one) return [one.kind, one.epics.map(({ epic }) => epic.item.key)];
    if ('impediments' in one) return [one.kind, one.impediments.map(({ item }) => item.key)];
    return [one.kind, one.contracts.map(({ id }) => id)];
  });
}

it('puts what waits for a decision first, and each reason with all epics that have it', () => {
  expect(told()).toEqual([
    ['against-decision', ['A-1']],
    ['decision-missing', ['A-2', 'A-3']],
    ['overdue', ['A-3', 'A-2']],
    ['stop-question', ['A-4']],
  ]);
});

it('says since when, where a date tells', () => {
  const sinceOf = (kind: string) =>
    portfolioExceptions(QUESTION).flatMap((one) =>
      one.kind === kind && 'epics' in one ? one.epics.map(({ since }) => since) : [],
    );
  expect(sinceOf('overdue')).toEqual([day('2026-11-02'), day('2026-11-10')]);
  expect(sinceOf('against-decision')).toEqual([day('2026-11-02')]);
  expect(sinceOf('decision-missing')).toEqual([null, null]);
});

it('takes only what is past its limit, broken or long unanswered', () => {
  const impediment = (key: string, isExpired: boolean) =>
    ({ item: { key }, clock: { isExpired } }) as unknown as Impediment;
  const row = (id: string, contract: object) => ({ id, contract }) as unknown as InboxRow;
  const all = told({
    epics: [],
    impediments: [impediment('T-1', true), impediment('T-2', false)],
    contracts: {
      late: [row('broken', { state: 'broken' }), row('talking', { state: 'negotiating' })],
      asked: [
        row('old', { unansweredDays: 5 }),
        row('young', { unansweredDays: 4 }),
        row('none', { unansweredDays: null }),
      ],
    },
  });
  expect(all).toEqual([
    ['impediments', ['T-1']],
    ['promise-broken', ['broken']],
    ['ask-unanswered', ['old']],
  ]);
});

it('finds nothing where all is well', () => {
  expect(
    told({ epics: [], stop: [], impediments: [], contracts: { late: [], asked: [] } }),
  ).toEqual([]);
});

it('leaves what cannot be read out of a review, and compares it with nothing', () => {
  const { epics: kept, unreadable } = reviewableOf(epics);
  expect(unreadable).toEqual(['C-2']);
  const all = { epics, isInScope: () => true };
  expect(changesSinceReview({ ...all, before: kept })).toEqual([]);
  const seen = [...kept, ...copyOf(kept, 'id of C-2')];
  expect(changesSinceReview({ ...all, before: seen })).toEqual([]);
});

/** As the first of them, under another id. */
function copyOf([first]: readonly ReviewedEpic[], issueId: string): readonly ReviewedEpic[] {
  return first === undefined ? [] : [{ ...first, issueId }];
}

it('compares a project with its own epics, and with what is nowhere any more', () => {
  const { epics: kept } = reviewableOf(epics);
  const before = [
    ...kept.map((epic) => ({ ...epic, status: 'red', reasons: ['overdue'] }) as const),
    ...copyOf(kept, 'id of GONE-1'),
  ];
  const differences = changesSinceReview({
    ...{ before, epics },
    isInScope: ({ item }) => item.key.startsWith('B-'),
  });
  expect(differences.map(({ issueId, group }) => [issueId, group])).toEqual([
    ['id of B-1', 'turned-green'],
    ['id of B-2', 'turned-green'],
    ['id of B-3', 'turned-green'],
    ['id of GONE-1', 'gone'],
  ]);
});
