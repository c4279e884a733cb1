import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import {
  internalRateOfReturn,
  signChanges,
} from '../../../../src/domain/business-case/money/internal-rate';
import { netPresentValue } from '../../../../src/domain/business-case/money/present-value';
import { describeWithFile, sharedDataFile } from '../../../shared-data';

const rateOf = (flows: readonly number[], periodsPerYear?: number) => {
  const found = internalRateOfReturn(flows, periodsPerYear);
  return 'rate' in found ? found.rate : NaN;
};

it('gives the published rate of numpy-financial and Excel', () => {
  expect(rateOf([-100, 39, 59, 55, 20], 1)).toBeCloseTo(0.280_948_4, 7);
});

it('is annual and effective for quarterly flows', () => {
  expect(rateOf([-100, 0, 0, 0, 108])).toBeCloseTo(0.08, 12);
  expect(rateOf([-100, 110])).toBeCloseTo(1.1 ** 4 - 1, 12);
});

it('is negative where less comes back than was spent', () => {
  expect(rateOf([-100, 0, 0, 0, 50])).toBeCloseTo(-0.5, 12);
  expect(rateOf([-100, 1])).toBeCloseTo(0.01 ** 4 - 1, 12);
});

it.each([
  ['costs only', [-5, -3], 'no-sign-change'],
  ['benefits only', [0, 3, 5], 'no-sign-change'],
  ['nothing', [], 'no-sign-change'],
  ['money spent again later', [-100, 230, -132], 'several-sign-changes'],
  ['nearly nothing comes back', [-1e9, 1], 'out-of-range'],
  ['nearly nothing was spent', [-1, 1e9], 'out-of-range'],
])('is none, with the reason: %s', (_, flows, none) => {
  expect(internalRateOfReturn(flows)).toEqual({ none });
});

it('passes over quarters without money', () => {
  expect(signChanges([0, -1, 0, 0, 2, 0])).toBe(1);
  expect(signChanges([-1, 1, -1])).toBe(2);
});

it('is the rate at which the flows are worth nothing', () => {
  const amount = fc.integer({ min: 1, max: 1_000_000 });
  const amounts = fc.array(amount, { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(amounts, amounts, (costs, benefits) => {
      const flows = [...costs.map((cost) => -cost), ...benefits];
      const found = internalRateOfReturn(flows);
      fc.pre('rate' in found && found.rate > -0.99 && found.rate < 1e4);
      const rate = 'rate' in found ? found.rate : NaN;
      const size = netPresentValue(flows.map(Math.abs), rate);
      expect(Math.abs(netPresentValue(flows, rate))).toBeLessThan(1e-9 * size);
    }),
  );
});

const file = sharedDataFile('reference/economics.json');

describeWithFile(file)('published internal rates', () => {
  it('come out', () => {
    const { cases } = JSON.parse(readFileSync(file, 'utf8')) as {
      cases: readonly { kind: string; input: { flows: number[] }; expected: number }[];
    };
    const ours = cases.filter(({ kind }) => kind === 'irr');
    expect(ours).toHaveLength(1);
    for (const { input, expected } of ours) expect(rateOf(input.flows, 1)).toBeCloseTo(expected, 6);
  });
});
