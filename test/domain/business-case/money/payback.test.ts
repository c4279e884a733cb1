import { paybackOf } from '../../../../src/domain/business-case/money/payback';
import { returnOnInvestment } from '../../../../src/domain/business-case/money/return-on-investment';

it.each([
  ['in the middle of a quarter', [-100, 40, 40, 40], 2.5, 3],
  ['at the end of one', [-100, 50, 50, 50], 2, 2],
  ['of money spent over several quarters', [-60, -40, 80, 80], 2.25, 3],
  ['of money spent later', [0, 10, -30, 40], 2.5, 3],
  ['although it is spent again later', [-10, 20, -50], 0.5, 1],
])('interpolates within the quarter: %s', (_, flows, quarters, inQuarter) => {
  expect(paybackOf(flows)).toEqual({ quarters, inQuarter });
});

it.each([
  ['not within the horizon', [-100, 40, 40], 'not-within-horizon'],
  ['costs only', [-100], 'not-within-horizon'],
  ['nothing spent', [0, 10, 10], 'nothing-spent'],
  ['no flows', [], 'nothing-spent'],
])('says why there is none: %s', (_, flows, none) => {
  expect(paybackOf(flows)).toEqual({ none });
});

it('relates the return to what was spent, if anything was', () => {
  expect(returnOnInvestment(150, 100)).toBe(0.5);
  expect(returnOnInvestment(0, 100)).toBe(-1);
  expect(returnOnInvestment(150, 0)).toBeNull();
});
