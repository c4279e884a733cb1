import {
  EMPTY_CASE,
  HYPOTHESIS_PARTS,
  type BusinessCase,
  type Indicator,
} from '../../../../src/domain/business-case/case/business-case';
import { CASE_PARTS, completenessOf } from '../../../../src/domain/business-case/case/completeness';
import { NO_SCORES } from '../../../../src/domain/business-case/priority/scores';
import { scores } from '../../../builders/business-case';

const INDICATOR: Indicator = {
  ...{ id: 'i', name: 'Share of card payments', unit: '%', baseline: 10, target: null },
  isHigherBetter: true,
  readings: [],
};

const written = Object.fromEntries(HYPOTHESIS_PARTS.map((part) => [part, 'text']));

const FULL: BusinessCase = {
  ...EMPTY_CASE,
  hypothesis: { ...EMPTY_CASE.hypothesis, ...written },
  outcomes: ['Fewer calls'],
  indicators: [{ ...INDICATOR, target: 30 }],
  scopeIn: 'Cards',
  scopeOut: 'Cash',
  qualities: ['Below 200 ms'],
  sponsors: ['a1'],
  themeId: 't1',
};

it('counts eight parts alike, from none to all', () => {
  expect(completenessOf(EMPTY_CASE, NO_SCORES)).toMatchObject({ complete: 0, percent: 0 });
  expect(completenessOf(FULL, scores(1, 1, 1, 1))).toMatchObject({ complete: 8, percent: 100 });
  expect(completenessOf(FULL, NO_SCORES)).toMatchObject({ complete: 7, percent: 87 });
  expect(CASE_PARTS).toHaveLength(8);
});

it.each([
  ['hypothesis', { hypothesis: { ...FULL.hypothesis, unlike: ' ' } }, 'begun'],
  ['outcomes', { outcomes: ['', ' \n'] }, 'empty'],
  ['indicators', { indicators: [INDICATOR] }, 'begun'],
  ['indicators', { indicators: [] }, 'empty'],
  ['scope', { scopeOut: '' }, 'begun'],
  ['scope', { scopeIn: '', scopeOut: '' }, 'empty'],
  ['qualities', { qualities: [''] }, 'empty'],
  ['sponsors', { sponsors: [] }, 'empty'],
  ['theme', { themeId: null }, 'empty'],
] as const)('does not take %s for complete with %j', (part, less, state) => {
  const { parts, complete } = completenessOf({ ...FULL, ...less }, scores(1, 1, 1, 1));
  expect(parts[part]).toBe(state);
  expect(complete).toBe(7);
});

it('calls scores begun while a column is missing', () => {
  expect(completenessOf(FULL, scores(1, null, 1, 1)).parts.scores).toBe('begun');
});
