import { DEFAULT_SETTINGS } from '../../../src/contract/settings';
import { dependencyAges } from '../../../src/domain/dependencies/ageing';
import type { WorkItem } from '../../../src/domain/work-items/work-item';
import { analysePortfolio } from '../../../src/use-cases/analyse-portfolio';
import { linkHistoryOf } from '../../../src/use-cases/changes-since';
import { at, blockingItems, day, DONE } from '../../builders/work-item';

const MADE = '2026-11-02T23:30:00Z';

const agesOf = (items: readonly WorkItem[]) => {
  const reading = { items, linkTypes: [], inScope: null, timeZone: 'Europe/Berlin' };
  const portfolio = analysePortfolio(reading, DEFAULT_SETTINGS, () => at('2026-11-20T09:00:00Z'));
  return dependencyAges(portfolio, linkHistoryOf(reading, portfolio));
};

const ageOf = (consumer: Partial<WorkItem>, madeAt: string | null = MADE) => {
  const added = { otherKey: 'A-1', sentence: 'This issue is blocked by A-1' };
  const made = (when: string) => ({ at: at(when), kind: 'link' as const, removed: null, added });
  const history = madeAt === null ? null : [made(madeAt)];
  return agesOf(
    blockingItems([['A-1', 'B-1']], (key) => (key === 'B-1' ? { history, ...consumer } : {})),
  )[0];
};

it('counts calendar days since the link was made, in the zone of the site', () => {
  expect(ageOf({})).toEqual({
    row: 0,
    madeAt: at(MADE),
    ageDays: 17,
    missedFrom: null,
    heldDays: null,
  });
});

it('knows no age without a changelog', () => {
  expect(ageOf({ due: day('2026-11-16') }, null)).toMatchObject({ ageDays: null, heldDays: 4 });
});

const ASK = {
  id: 'k1',
  provider: { issueId: 'id of A-1' },
  neededBy: day('2026-11-18'),
  why: '',
  by: 'ann',
  at: at('2026-11-03T00:00:00Z'),
  seq: 1,
  closed: null,
  promisedBy: null,
};

it.each<[string, Partial<WorkItem>, string, number]>([
  ['its planned start', { start: day('2026-11-10'), due: day('2026-12-10') }, 'start', 10],
  ['its planned end, without a start', { due: day('2026-11-16') }, 'due', 4],
  [
    'the day it asked for, before both',
    { start: day('2026-11-10'), asks: [ASK], revisions: { asks: 1, answers: 0 } },
    'ask',
    2,
  ],
  ['a day to come', { start: day('2026-11-23') }, 'start', 0],
  ['today', { start: day('2026-11-20') }, 'start', 0],
  ['a day before the link was made', { start: day('2026-10-01') }, 'start', 17],
])('has held the consumer since %s', (_, consumer, source, heldDays) => {
  expect(ageOf(consumer)).toMatchObject({ missedFrom: { source }, heldDays });
});

it('leaves out what is done', () => {
  const items = blockingItems(
    [
      ['A-1', 'B-1'],
      ['A-2', 'B-2'],
      ['A-3', 'B-3'],
    ],
    (key) => (key === 'A-1' || key === 'B-2' ? { status: DONE } : {}),
  );
  expect(agesOf(items).map(({ row }) => row)).toEqual([2]);
});
