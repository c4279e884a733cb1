import fc from 'fast-check';
import type { CaseAnswer } from '../../../../src/contract/portfolio-facts';
import { PAYLOADS } from '../../../../src/contract/resolvers';
import type { SavedObjective, SavedTheme } from '../../../../src/contract/portfolio-registers';
import { isPlainCode } from '../../../../src/domain/texts/jql-code';
import {
  NEW_OBJECTIVE,
  objectiveDraft,
  objectiveFaults,
  objectivePayload,
  withReading,
} from '../../../../static/app/src/themes/registers/objective-draft';
import {
  isSameObjective,
  isSameTheme,
} from '../../../../static/app/src/themes/registers/same-entry';
import {
  NEW_THEME,
  proposedCode,
  themeDraft,
  themeFaults,
  themePayload,
} from '../../../../static/app/src/themes/registers/theme-draft';
import { moneyRows } from '../../../../static/app/src/themes/shares/money-rows';
import { shareRows, widestGaps } from '../../../../static/app/src/themes/shares/share-rows';
import { once } from '../../../../src/domain/business-case/money/cash-flow';
import { exactly } from '../../../../src/domain/business-case/money/estimate';
import { cost } from '../../../builders/business-case';
import { decision, epicFacts, epicItem, epicPortfolio } from '../../../builders/epics';
import { NO_IMPEDIMENT } from '../../../../src/domain/work-items/work-item';
import { day, DONE } from '../../../builders/work-item';

const kept = { version: 2, changedAt: '2026-11-01T00:00:00.000Z', changedBy: 'mia' };

function theme(id: string, weight: number, isClosed = false): SavedTheme {
  return { id, name: id, description: '', weight, isClosed, ...kept };
}

const objective: SavedObjective = {
  ...{ id: 'o1', name: 'Faster', why: '', themeId: 'growth', isClosed: false, ...kept },
  ...{ from: day('2026-10-01'), to: null },
  keyResults: [
    {
      ...{ id: 'k1', name: 'Calls', unit: '', baseline: 10, target: 5, isHigherBetter: false },
      readings: [{ on: day('2026-11-02'), value: 8 }],
    },
  ],
};

it('compares finished work with the weights, a closed theme without any', () => {
  const done = (parent: string, number: number) => ({
    ...{ id: null, key: `T-${String(number)}`, status: DONE, points: null, isFlagged: false },
    ...{ parent: { id: null, key: parent }, impediment: NO_IMPEDIMENT },
  });
  const themes = [theme('growth', 3), theme('old', 9, true), theme('trust', 1)];
  const { epics } = epicPortfolio(
    [
      [epicItem('A-1', { theme: 'growth' }), epicFacts('A-1', null)],
      [epicItem('A-2', { theme: 'trust' }), epicFacts('A-2', null)],
      [epicItem('A-3'), epicFacts('A-3', null)],
    ],
    {
      themes: themes.map(({ id }) => id),
      children: [done('A-1', 1), done('A-2', 2), done('A-2', 3), done('A-3', 4)],
    },
  );
  const rows = shareRows(themes, epics);
  expect(
    rows.map(({ theme: of, intended, finishedShare, standing }) => [
      ...[of?.id ?? null, intended, finishedShare, standing],
    ]),
  ).toEqual([
    ['growth', 0.75, 0.25, 'less'],
    ['trust', 0.25, 0.5, 'more'],
    ['old', 0, 0, 'as-meant'],
    [null, 0, 0.25, 'more'],
  ]);
  const { more, less } = widestGaps(rows);
  expect([more?.themeId, less?.themeId]).toEqual(['trust', 'growth']);
  expect(widestGaps(shareRows(themes, []))).toEqual({ more: null, less: null });
});

it('sums what is planned, without what is done or was decided against', () => {
  const costing = (likely: number): CaseAnswer['money'] => ({
    ...{ kind: 'money' },
    money: {
      ...{ version: 1, changedAt: '2026-11-01T00:00:00.000Z', changedBy: 'mia' },
      ...{ firstQuarter: '2026-Q4', measured: [] },
      lines: [{ ...cost('c', once(exactly(likely))), name: 'People' }],
    },
  });
  const themes = [theme('old', 9, true), theme('growth', 3), theme('trust', 1)];
  const { epics } = epicPortfolio(
    [
      [
        epicItem('A-1', { theme: 'growth' }),
        epicFacts('A-1', null, { money: costing(100), log: [decision('approved')] }),
      ],
      [epicItem('A-2', { theme: 'growth' }), epicFacts('A-2', null)],
      [epicItem('A-3', { theme: 'trust' }), epicFacts('A-3', null, { money: costing(200) })],
      [
        epicItem('A-4', { theme: 'trust' }),
        epicFacts('A-4', null, { money: costing(999), log: [decision('rejected')] }),
      ],
      [
        epicItem('A-5', { theme: 'trust', status: DONE }),
        epicFacts('A-5', null, { money: costing(999) }),
      ],
      [epicItem('A-6'), epicFacts('A-6', null, { money: costing(100) })],
      [epicItem('A-7'), null],
      [epicItem('A-8'), epicFacts('A-8', null, { money: { kind: 'unreadable' } })],
    ],
    { themes: themes.map(({ id }) => id) },
  );
  const { rows, ...sums } = moneyRows(themes, epics);
  expect(sums).toEqual({ cost: 400, unread: 2, withoutCost: 1 });
  expect(
    rows.map(({ theme: of, cost: sum, approved, share, standing }) => [
      ...[of?.id ?? null, sum, approved, share, standing],
    ]),
  ).toEqual([
    ['growth', 100, 100, 0.25, 'less'],
    ['trust', 200, 0, 0.5, 'more'],
    ['old', 0, 0, 0, 'as-meant'],
    [null, 100, 0, 0.25, 'more'],
  ]);
});

it('proposes codes that JQL takes, or none', () => {
  expect(proposedCode('Émotion & Growth 2027')).toBe('emotion-growth-2027');
  expect(['Order', 'select', '2027', '日本'].map(proposedCode)).toEqual(['', '', '', '']);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 120 }), (name) => {
      const code = proposedCode(name);
      expect(code === '' || isPlainCode(code)).toBe(true);
    }),
  );
});

it('lets no draft of a theme pass that the back end would refuse', () => {
  expect(themeFaults({ ...NEW_THEME, weight: 'many' }, new Set())).toEqual({
    ...{ id: 'no-code', name: 'no-name', weight: 'no-weight' },
  });
  expect(themeFaults({ ...NEW_THEME, id: 'growth', name: 'x' }, new Set(['growth']))).toEqual({
    id: 'code-taken',
  });
  const text = fc.string({ unit: 'grapheme', maxLength: 130 });
  const draft = fc.record({
    ...{ id: fc.constantFrom('growth', 'order', 'G', ''), name: text, description: text },
    ...{ weight: fc.constantFrom('0', '1,5', '1000', '1001', '-1', 'x'), isClosed: fc.boolean() },
  });
  fc.assert(
    fc.property(draft, (one) => {
      const isFaulty = Object.keys(themeFaults(one, new Set())).length > 0;
      const { success } = PAYLOADS.saveTheme.safeParse(themePayload(one, 0));
      expect(isFaulty || success).toBe(true);
    }),
  );
});

it('makes a payload of an objective that the back end takes, and knows it again', () => {
  const payload = objectivePayload('o1', objectiveDraft(objective), 2);
  expect(PAYLOADS.saveObjective.safeParse(payload).success).toBe(true);
  expect(isSameObjective(objective, payload)).toBe(true);
  expect(isSameObjective({ ...objective, name: 'Slower' }, payload)).toBe(false);
  expect(isSameObjective(null, payload)).toBe(false);
  expect(isSameObjective(null, { id: 'o1', baseVersion: 2, objective: null })).toBe(true);
  const saved = theme('growth', 3);
  expect(isSameTheme(saved, themePayload(themeDraft(saved), 9))).toBe(true);
  expect(isSameTheme(saved, themePayload({ ...themeDraft(saved), weight: '4' }, 9))).toBe(false);
});

it('says what is wrong with an objective', () => {
  const [result] = objective.keyResults;
  if (result === undefined) throw new Error('it has one');
  const unnamed = { ...result, name: ' ' };
  expect(objectiveFaults(NEW_OBJECTIVE)).toEqual(['no-name']);
  expect(
    objectiveFaults({
      ...{ ...NEW_OBJECTIVE, name: 'x', from: day('2026-02-01'), to: day('2026-01-01') },
      keyResults: Array.from({ length: 11 }, () => unnamed),
    }),
  ).toEqual(['ends-before', 'unnamed-key-result', 'too-many-key-results']);
});

it('keeps one reading a day, in the order of the days', () => {
  const [result] = objective.keyResults;
  if (result === undefined) throw new Error('it has one');
  const earlier = withReading(result, day('2026-10-05'), 9);
  const again = withReading(earlier, day('2026-11-02'), 7);
  expect(again.readings.map(({ value }) => value)).toEqual([9, 7]);
});
