import fc from 'fast-check';
import { rankByWsjf } from '../../../../src/domain/business-case/priority/ranking';
import { SCORE_COLUMNS, SCORE_SCALE } from '../../../../src/domain/business-case/priority/scores';
import {
  epicsOfProject,
  filteredEpics,
  NO_EPIC_FILTER,
  type EpicFilter,
} from '../../../../static/app/src/priorities/epic-filter';
import { BY_RANK, orderedEpics } from '../../../../static/app/src/priorities/epic-order';
import {
  formatPriorities,
  parsePriorities,
} from '../../../../static/app/src/priorities/priorities-address';
import { tiesOf } from '../../../../static/app/src/priorities/tie-reason';
import {
  NOTHING_TRIED,
  scoresToTry,
  withTried,
} from '../../../../static/app/src/priorities/what-if/tried-scores';
import {
  fieldPlan,
  leftToWrite,
  wantedNumbers,
} from '../../../../static/app/src/priorities/write/field-plan';
import { epic, scores } from '../../../builders/business-case';
import { decision, epicFacts, epicItem, epicPortfolio } from '../../../builders/epics';
import { day, DONE, IN_PROGRESS } from '../../../builders/work-item';

const old = {
  ...{ scorer: 'ann', scores: scores(2, 2, 2, 2), scoredOn: day('2026-01-05') },
  ...{ consensusSeen: 0, version: 1 },
};
const { epics } = epicPortfolio(
  [
    [epicItem('A-1', { theme: 'growth' }), epicFacts('A-1', scores(8, 5, 3, 2))],
    [epicItem('A-2', { status: IN_PROGRESS }), epicFacts('A-2', scores(3, 2, null, 1))],
    [epicItem('B-1'), epicFacts('B-1', null, { cards: [old], log: [decision('approved')] })],
    [epicItem('B-10', { status: DONE }), epicFacts('B-10', null)],
  ],
  { themes: ['growth'] },
);

function keys(filter: Partial<EpicFilter>): readonly string[] {
  return filteredEpics(epics, { ...NO_EPIC_FILTER, ...filter }).map(({ item }) => item.key);
}

it.each<readonly [Partial<EpicFilter>, readonly string[]]>([
  [{}, ['A-1', 'B-1', 'A-2']],
  [{ stage: 'waiting' }, ['A-1', 'B-1']],
  [{ stage: 'under-way' }, ['A-2']],
  [{ stage: 'done' }, ['B-10']],
  [{ stage: 'all', text: 'b-1' }, ['B-1']],
  [{ text: 'SUMMARY OF A' }, ['A-1', 'A-2']],
  [{ theme: 'growth' }, ['A-1']],
  [{ theme: '' }, ['B-1', 'A-2']],
  [{ decision: 'approved' }, ['B-1']],
  [{ decision: 'none' }, ['A-1', 'A-2']],
  [{ scores: 'no-risk-or-opportunity' }, ['A-2']],
  [{ scores: 'expired' }, ['B-1']],
  [{ scores: 'medians' }, ['A-1', 'B-1']],
  [{ status: 'amber' }, ['B-1', 'A-2']],
])('finds with %j', (filter, found) => {
  expect(keys(filter)).toEqual(found);
});

it('narrows to a project, and leaves the ranks of the site', () => {
  expect(epicsOfProject(epics, 'B').map(({ item, rank }) => [item.key, rank])).toEqual([
    ['B-1', 2],
    ['B-10', null],
  ]);
  expect(epicsOfProject(epics, null)).toBe(epics);
});

it('orders with what has no value last either way', () => {
  const byRank = ({ rank }: (typeof epics)[number]) => rank;
  const ordered = (isDescending: boolean) =>
    orderedEpics(epics, { by: 'riskOrOpportunity', isDescending }, byRank).map(
      ({ item }) => item.key,
    );
  expect(ordered(true)).toEqual(['A-1', 'B-1', 'A-2', 'B-10']);
  expect(ordered(false)).toEqual(['B-1', 'A-1', 'A-2', 'B-10']);
  const turned = orderedEpics(epics, { ...BY_RANK, isDescending: true }, byRank);
  expect(turned.map(({ rank }) => rank)).toEqual([2, 1, null, null]);
});

it('says what decided between epics of the same WSJF', () => {
  const { ranked } = rankByWsjf([
    epic('A-1', 8, 5, 3, 8),
    epic('A-2', 1, 0.5, 0.5, 1),
    epic('A-3', 8, 4, 4, 8),
    epic('A-4', 13, 2, 1, 20),
  ]);
  expect([...tiesOf(ranked)]).toEqual([
    ['A-3', { above: 'A-1', by: 'key' }],
    ['A-2', { above: 'A-3', by: 'cost-of-delay' }],
  ]);
});

it('reads its address back, and leaves out what it cannot mean', () => {
  const state = {
    view: 'stop',
    page: 3,
    compared: ['A-1', 'B-10'],
    order: { by: 'cost', isDescending: true },
    filter: {
      stage: 'all',
      text: 'a b',
      theme: '',
      status: 'red',
      decision: 'none',
      scores: 'no-job-size',
    },
  } as const;
  expect(parsePriorities(formatPriorities(state))).toEqual(state);
  expect(formatPriorities(parsePriorities(new URLSearchParams('')))).toEqual(new URLSearchParams());
  const odd =
    'view=x&stage=__proto__&status=1&sort=cost%00&compare=A,-1,__proto__&page=-2&text=%00%E2%80%AEa';
  expect(formatPriorities(parsePriorities(new URLSearchParams(odd))).toString()).toBe('text=a');
});

it('tries scores and forgets those that are the saved ones again', () => {
  const saved = epic('A-1', 1, 2, 3, 5);
  const score = fc.constantFrom(...SCORE_SCALE, null);
  const step = fc.record({ column: fc.constantFrom(...SCORE_COLUMNS), score });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 10 }), (steps) => {
      const tried = steps.reduce((before, one) => withTried(before, saved, one), NOTHING_TRIED);
      const own = tried.get('A-1') ?? {};
      for (const column of SCORE_COLUMNS) {
        const last = steps.findLast((one) => one.column === column)?.score;
        const isTried = last !== undefined && last !== saved.scores[column];
        expect([column in own, own[column]]).toEqual([isTried, isTried ? last : undefined]);
      }
      expect(tried.has('A-1')).toBe(Object.keys(own).length > 0);
    }),
  );
  expect(scoresToTry(4)).toEqual([1, 2, 3, 4, 5, 8, 13, 20]);
  expect(scoresToTry(null)).toBe(SCORE_SCALE);
});

it('plans to write what differs, of ranked epics alone, and not again what was refused', () => {
  const values = new Map([
    ['id of A-1', 8],
    ['id of B-1', null],
  ]);
  const wanted = wantedNumbers(epics);
  const plan = fieldPlan(wanted, values);
  expect(plan).toMatchObject({ same: 1, unread: 0, writes: [{ key: 'B-1', now: null, next: 3 }] });
  expect(fieldPlan(wanted, new Map())).toEqual({ writes: [], same: 0, unread: 2 });
  const left = (kind: 'written' | 'not-on-screen' | 'failed') =>
    leftToWrite(
      plan.writes,
      new Map([['id of B-1', kind === 'failed' ? { kind, error: null } : { kind }]]),
    ).length;
  expect([left('written'), left('not-on-screen'), left('failed')]).toEqual([0, 0, 1]);
});
