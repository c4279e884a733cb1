import fc from 'fast-check';
import { SCORE_SCALE } from '../../../src/domain/business-case/priority/scores';
import { NO_IMPEDIMENT } from '../../../src/domain/work-items/work-item';
import type { EpicChild } from '../../../src/use-cases/cases/epic-reading';
import { cost, scores } from '../../builders/business-case';
import { decision, epicFacts, epicItem, epicPortfolio } from '../../builders/epics';
import { at, day, DONE, IN_PROGRESS, TO_DO } from '../../builders/work-item';

function child(parent: string, facts: Partial<EpicChild> & { readonly key: string }): EpicChild {
  return {
    ...{ id: `id of ${facts.key}`, status: TO_DO, points: null, isFlagged: false },
    ...{ parent: { id: null, key: parent }, impediment: NO_IMPEDIMENT },
    ...facts,
  };
}

it('ranks what is open and not decided against, and says what the others lack', () => {
  const { epics, gaps, scoredSet } = epicPortfolio([
    [epicItem('A-1'), epicFacts('A-1', scores(3, 3, 2, 2))],
    [epicItem('A-2', { status: IN_PROGRESS }), epicFacts('A-2', scores(8, 5, 3, 2))],
    [epicItem('A-3'), epicFacts('A-3', scores(8, null, 3, null))],
    [epicItem('A-4'), epicFacts('A-4', scores(20, 20, 20, 1), { log: [decision('rejected')] })],
    [epicItem('A-5', { status: DONE }), epicFacts('A-5', scores(20, 20, 20, 1))],
    [epicItem('A-6'), null],
    [epicItem('A-7'), epicFacts('A-7', null, { isUnreadable: true })],
  ]);
  expect(epics.map(({ item, rank, standing }) => [item.key, rank, standing])).toEqual([
    ['A-2', 1, 'ranked'],
    ['A-1', 2, 'ranked'],
    ['A-3', null, 'unscored'],
    ['A-4', null, 'against'],
    ['A-5', null, 'done'],
    ['A-6', null, 'unknown'],
    ['A-7', null, 'unknown'],
  ]);
  expect(scoredSet.map(({ key }) => key)).toEqual(['A-1', 'A-2', 'A-3']);
  expect(gaps).toEqual([
    { gap: 'no-time-criticality', keys: ['A-3'] },
    { gap: 'no-job-size', keys: ['A-3'] },
  ]);
});

it('computes a status from what is in the way of an epic and of its open children', () => {
  const children = [
    child('A-1', { key: 'T-1' }),
    child('A-1', { key: 'T-2', status: DONE }),
    child('B-1', { key: 'T-3' }),
  ];
  const conflicts = new Map([
    ['T-1', 1],
    ['T-2', 5],
    ['A-1', 1],
    ['T-3', 7],
  ]);
  const known = { children, conflicts };
  const facts = epicFacts('A-1', null, { log: [decision('approved')] });
  const [epic] = epicPortfolio([[epicItem('A-1'), facts]], known).epics;
  expect(epic).toMatchObject({
    dependenciesInConflict: 2,
    judgement: { status: 'red', reasons: ['dependency-in-conflict'] },
    progress: { total: 2, done: 1, share: 0.5 },
  });
  const unknown = { children: null, conflicts: null };
  const [guess] = epicPortfolio([[epicItem('A-1'), facts]], unknown).epics;
  expect(guess).toMatchObject({
    ...{ dependenciesInConflict: null, progress: null },
    judgement: { status: 'green', reasons: [] },
  });
});

it('counts impediments past their limit, not those of what is done', () => {
  const record = {
    ...{ cause: 'other', what: 'No test data', needed: '', owner: null, target: null },
    ...{ level: 'team', levelSince: at('2026-10-01T09:00:00Z'), state: 'owned' },
    ...{ raisedBy: 'ann', raisedAt: at('2026-10-01T09:00:00Z'), removed: null, story: [] },
  } as const;
  const impediment = {
    ...NO_IMPEDIMENT,
    notes: { ...NO_IMPEDIMENT.notes, record },
  } as unknown as EpicChild['impediment'];
  const children = [
    child('A-1', { key: 'T-1', impediment }),
    child('A-1', { key: 'T-2', impediment, status: DONE }),
  ];
  const [epic] = epicPortfolio([[epicItem('A-1'), epicFacts('A-1', null)]], { children }).epics;
  expect(epic).toMatchObject({
    impedimentsPastLimit: 1,
    judgement: { reasons: ['impediment-past-limit'] },
  });
});

it('takes a theme that the register no longer has for none, unless the register is not known', () => {
  const epics = [
    [epicItem('A-1', { theme: 'growth' }), epicFacts('A-1', null)],
    [epicItem('A-2', { theme: 'gone' }), epicFacts('A-2', null)],
    [epicItem('A-3', { status: DONE }), epicFacts('A-3', null)],
  ] as const;
  expect(epicPortfolio(epics, { themes: ['growth'] }).orphans).toEqual(['A-2']);
  const unknown = epicPortfolio(epics, { themes: null });
  expect(unknown.orphans).toBeNull();
  expect(unknown.epics.map(({ themeId }) => themeId)).toEqual(['growth', 'gone', null]);
});

it('asks whether an epic should stop that loses money, or holds up better ones', () => {
  const losing = cost('people', [{ quarter: 0, low: 5, likely: 10, high: 20 }]);
  const money = {
    kind: 'money',
    money: {
      ...{ version: 1, changedAt: '2026-11-01T00:00:00.000Z', changedBy: 'mia' },
      ...{ firstQuarter: '2027-Q1', lines: [{ ...losing, name: 'People' }], measured: [] },
    },
  } as const;
  const approved = { log: [decision('approved')] };
  const epics = [
    [
      epicItem('A-1', { status: IN_PROGRESS }),
      epicFacts('A-1', scores(1, 1, 1, 20), { ...approved, money }),
    ],
    [epicItem('A-2'), epicFacts('A-2', scores(8, 5, 3, 1), { ...approved, money })],
  ] as const;
  const settings = { cases: { outrankedBy: 1 } };
  const shown = epicPortfolio(epics, {}, settings);
  expect(shown.stop).toEqual([
    { key: 'A-1', reasons: ['loses-money', 'outranked'], outrankedBy: ['A-2'] },
  ]);
  expect(shown.isMoneyHidden).toBe(false);
  expect(shown.epics[0]?.money).toEqual({ cost: { low: 5, likely: 10, high: 20 }, npv: -10 });
  const hidden = epicPortfolio(
    epics.map(([item, facts]) => [item, { ...facts, money: { kind: 'confidential' } }] as const),
    {},
    settings,
  );
  expect(hidden.stop).toEqual([{ key: 'A-1', reasons: ['outranked'], outrankedBy: ['A-2'] }]);
  expect(hidden.isMoneyHidden).toBe(true);
  expect(hidden.epics.every((one) => one.money === null)).toBe(true);
});

it('reminds of expired scores and of finished epics whose value nobody confirmed', () => {
  const scoredOn = day('2026-01-05');
  const card = {
    scorer: 'ann',
    scores: scores(3, 2, 1, 1),
    scoredOn,
    consensusSeen: 0,
    version: 1,
  };
  const resolved = at('2026-03-02T09:00:00Z');
  const portfolio = epicPortfolio([
    [epicItem('A-1'), epicFacts('A-1', null, { cards: [card] })],
    [epicItem('A-2', { status: DONE, resolved }), epicFacts('A-2', null)],
    [
      epicItem('A-3', { status: DONE, resolved }),
      epicFacts('A-3', null, { confirmation: { on: day('2026-06-01'), by: 'mia', note: '' } }),
    ],
  ]);
  expect(portfolio.expired).toEqual(['A-1']);
  expect(portfolio.unconfirmed.map(({ key }) => key)).toEqual(['A-2']);
});

it('says where the property tells a decision that the log does not have', () => {
  const mirror = {
    wsjf: null,
    decision: 'approved',
    theme: null,
    completeness: 0,
    state: 'approved',
  } as const;
  const item = epicItem('A-1');
  const unlogged = { ...item, case: { ...item.case, mirror } };
  const [epic] = epicPortfolio([[unlogged, epicFacts('A-1', null)]]).epics;
  expect(epic).toMatchObject({ mirror: 'unlogged', verdict: { decision: null } });
});

it('gives the same order whatever the order of the epics', () => {
  const column = fc.constantFrom(...SCORE_SCALE, null);
  const scored = fc.array(fc.tuple(column, column, column, column), { maxLength: 12 });
  fc.assert(
    fc.property(scored, fc.integer({ min: 0, max: 11 }), (list, shift) => {
      const epics = list.map((one, at) => {
        const key = `A-${String(at + 1)}`;
        return [epicItem(key), epicFacts(key, scores(...one))] as const;
      });
      const turned = [...epics.slice(shift), ...epics.slice(0, shift)];
      const keysOf = (given: typeof epics): readonly string[] =>
        epicPortfolio(given).epics.map(({ item, rank }) => `${String(rank)} ${item.key}`);
      expect(keysOf(turned)).toEqual(keysOf(epics));
    }),
  );
});
