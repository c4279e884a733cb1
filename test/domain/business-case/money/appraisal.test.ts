import fc from 'fast-check';
import {
  appraise,
  TRIALS,
  type Figure,
} from '../../../../src/domain/business-case/money/appraisal';
import {
  everyQuarter,
  once,
  type CashFlowLine,
} from '../../../../src/domain/business-case/money/cash-flow';
import { exactly } from '../../../../src/domain/business-case/money/estimate';
import { sampleFlows } from '../../../../src/domain/business-case/money/sampled-flows';
import { anyLines } from '../../../arbitraries/estimates';
import { benefit, cost } from '../../../builders/business-case';

const TERMS = { rate: 0.08, seed: 'E-1', trials: TRIALS };

const appraised = (lines: readonly CashFlowLine[], terms = TERMS) => {
  const result = appraise(lines, terms);
  if (result === null) throw new Error('nothing to appraise');
  return result;
};

const KNOWN = [cost('one', once(exactly(100))), benefit('two', everyQuarter(exactly(40), 1, 3))];

it('has no range where every amount is known', () => {
  const { npv, roi, irr, payback } = appraised(KNOWN, { ...TERMS, rate: 0 });
  const twenty = { p10: 20, p50: 20, p90: 20 };
  expect(npv).toEqual({
    likely: 20,
    range: twenty,
    allLow: 20,
    allHigh: 20,
    isLikelyOutside: false,
  });
  expect(roi).toMatchObject({ likely: 0.2, range: { p10: 0.2, p90: 0.2 } });
  expect(payback).toMatchObject({ likely: { quarters: 2.5, inQuarter: 3 }, range: { p50: 2.5 } });
  expect(irr.likely).toEqual({ rate: irr.range?.p50 });
});

it('has the quantiles of the triangle where one amount is unknown', () => {
  const lines = [benefit('one', once({ low: 0, likely: 50, high: 100 }))];
  const { npv, roi, irr, payback } = appraised(lines);
  // Of 10,000 trials a percentile is sure to about one in a hundred.
  expect(npv.range.p10).toBeCloseTo(100 * Math.sqrt(0.05), -0.5);
  expect(npv.range.p50).toBeCloseTo(50, -0.5);
  expect(npv.range.p90).toBeCloseTo(100 - 100 * Math.sqrt(0.05), -0.5);
  expect({ roi, irr: irr.range, payback: payback.range }).toEqual({
    roi: null,
    irr: null,
    payback: null,
  });
});

it('draws each line for itself: what is uncertain in several lines evens out', () => {
  const uncertain = once({ low: 0, likely: 50, high: 100 });
  const lines = Array.from({ length: 16 }, (_, at) => benefit(String(at), uncertain));
  const { range } = appraised(lines).npv;
  const [one] = lines.map((line) => appraised([line]).npv.range);
  // Sixteen independent lines are four times as uncertain as one, not sixteen times.
  const ratio = (range.p90 - range.p10) / ((one?.p90 ?? 0) - (one?.p10 ?? 0));
  expect(ratio).toBeGreaterThan(3.7);
  expect(ratio).toBeLessThan(4.3);
});

it('lets all quarters of a line turn out alike', () => {
  const line = benefit('one', [
    { quarter: 0, low: 0, likely: 50, high: 100 },
    { quarter: 1, low: 0, likely: 5, high: 10 },
  ]);
  const { flows, quarters, trials } = sampleFlows([line], { seed: 's', trials: 500 });
  expect({ quarters, trials }).toEqual({ quarters: 2, trials: 500 });
  const apart = Array.from({ length: trials }, (_, trial) =>
    Math.abs((flows[2 * trial] ?? 0) / 10 - (flows[2 * trial + 1] ?? 0)),
  );
  expect(Math.max(...apart)).toBeLessThan(1e-9);
});

it('keeps the draws of a line when another one comes or goes', () => {
  const one = benefit('one', once({ low: 0, likely: 50, high: 100 }));
  const two = cost('two', once({ low: 0, likely: 50, high: 100 }));
  const terms = { seed: 's', trials: 50 };
  expect(sampleFlows([two, one], terms).benefits).toEqual(sampleFlows([one], terms).benefits);
});

it('says where the likely value lies outside the range', () => {
  const leaning = everyQuarter({ low: 0, likely: 100, high: 100 }, 0, 0);
  const lines = Array.from({ length: 20 }, (_, at) => benefit(String(at), leaning));
  const { npv } = appraised(lines);
  expect(npv).toMatchObject({ likely: 2000, allHigh: 2000, isLikelyOutside: true });
  expect(npv.range.p90).toBeLessThan(1500);
});

it('tells of a payback beyond the horizon as such', () => {
  const lines = [
    cost('one', once(exactly(100))),
    benefit('two', everyQuarter({ low: 20, likely: 40, high: 40 }, 1, 3)),
  ];
  const { payback } = appraised(lines);
  expect(payback.allLow).toEqual({ none: 'not-within-horizon' });
  expect(payback.likely).toEqual({ quarters: 2.5, inQuarter: 3 });
  expect(payback.range?.p90).toBe(Infinity);
});

it('has nothing to say of a case without amounts', () => {
  expect(appraise([], TERMS)).toBeNull();
  expect(appraise([cost('empty', [])], TERMS)).toBeNull();
});

it('repeats itself with the same seed, and not with another', () => {
  const lines = [cost('one', once({ low: 10, likely: 20, high: 60 }))];
  expect(appraise(lines, TERMS)).toEqual(appraise(lines, TERMS));
  expect(appraised(lines, { ...TERMS, seed: 'E-2' }).npv.range).not.toEqual(
    appraised(lines).npv.range,
  );
});

it('has percentiles that rise, between the poorest and the best outcome', () => {
  fc.assert(
    fc.property(anyLines(), fc.string(), (lines, seed) => {
      const { npv, roi, irr, payback } = appraised(lines, { rate: 0.1, seed, trials: 100 });
      for (const { range } of [npv, roi, irr, payback].flatMap((figure) => figure ?? [])) {
        if (range !== null) expectRising(range.p10, range.p50, range.p90);
      }
      for (const figure of [npv, roi].flatMap((some) => some ?? [])) expectWithin(figure);
    }),
  );
});

function expectRising(...values: readonly number[]): void {
  expect(values).toEqual([...values].sort((a, b) => a - b));
}

function expectWithin({ likely, range, allLow, allHigh }: Figure): void {
  const rounding = 1e-9 * (Math.abs(allLow) + Math.abs(allHigh) + 1e6);
  for (const value of [likely, range.p10, range.p90]) {
    expect(value).toBeGreaterThanOrEqual(allLow - rounding);
    expect(value).toBeLessThanOrEqual(allHigh + rounding);
  }
}
