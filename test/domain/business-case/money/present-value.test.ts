import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import {
  netPresentValue,
  netPresentValueInExcel,
} from '../../../../src/domain/business-case/money/present-value';
import { describeWithFile, sharedDataFile } from '../../../shared-data';

// Published examples of yearly flows: the tests of numpy-financial, the documentation of Microsoft
// Excel, the tests of formulajs, the reference of Adobe LiveCycle FormCalc.
it.each([
  ['numpy-financial', 0.05, [-15_000, 1500, 2500, 3500, 4500, 6000], 122.894_854_950_942_69],
  ['pycel', 0.06, [1, 2, 3], 5.556_781_772_872_908],
])('gives the published value of %s, the first flow undiscounted', (_, rate, flows, expected) => {
  expect(netPresentValue(flows, rate, 1)).toBeCloseTo(expected, 9);
});

it.each([
  ['formulajs 1', 0.1, [-10_000, 2000, 4000, 8000], 1031.350_317_601_254_6],
  ['formulajs 3', 0.12, [12_000, 15_000, 18_000, 21_000, 24_000], 62_448.362_521_940_246],
  ['FormCalc', 0.1, [500, 1500, 4000, 10_000], 11_529.608_633_290_07],
])('gives the published value of %s as Excel does', (_, rate, flows, expected) => {
  expect(netPresentValueInExcel(flows, rate, 1)).toBeCloseTo(expected, 8);
});

it('gives Excel’s documented value where the first flow stands apart', () => {
  const later = netPresentValueInExcel([8000, 9200, 10_000, 12_000, 14_500], 0.08, 1);
  expect(later - 40_000).toBeCloseTo(1922.06, 2);
});

it('discounts a quarter by a quarter of a year', () => {
  // One year later, at 8 % a year.
  expect(netPresentValue([0, 0, 0, 0, 108], 0.08)).toBeCloseTo(100, 10);
  expect(netPresentValueInExcel([0, 0, 0, 108], 0.08)).toBeCloseTo(100, 10);
  expect(netPresentValue([-100, 50, 60], 0)).toBe(10);
  expect(netPresentValue([], 0.08)).toBe(0);
});

it('falls when the rate rises, as long as it is not negative and costs come first', () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 1_000_000 }), { minLength: 1, maxLength: 12 });
  const rate = fc.double({ min: 0, max: 2, noNaN: true });
  const raise = fc.double({ min: 0.001, max: 2, noNaN: true });
  fc.assert(
    fc.property(amounts, amounts, rate, raise, (costs, benefits, low, more) => {
      const flows = [...costs.map((amount) => -amount), ...benefits];
      const value = netPresentValue(flows, low);
      fc.pre(value >= 0 && benefits.some((amount) => amount > 0));
      expect(netPresentValue(flows, low + more)).toBeLessThan(value);
    }),
  );
});

const file = sharedDataFile('reference/economics.json');

interface Case {
  readonly kind: string;
  readonly input: { readonly rate: number; readonly flows: readonly number[]; initial?: number };
  readonly expected: number;
  readonly tolerance: number;
}

describeWithFile(file)('published present values', () => {
  it('come out in both conventions', () => {
    const { cases } = JSON.parse(readFileSync(file, 'utf8')) as { cases: readonly Case[] };
    const ours = cases.filter(({ kind }) => kind.startsWith('npv'));
    expect(ours).toHaveLength(6);
    for (const { kind, input, expected, tolerance } of ours) {
      const convention = kind === 'npv_t0' ? netPresentValue : netPresentValueInExcel;
      const value = convention(input.flows, input.rate, 1) + (input.initial ?? 0);
      expect(Math.abs(value - expected)).toBeLessThanOrEqual(tolerance);
    }
  });
});
