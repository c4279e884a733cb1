import fc from 'fast-check';
import {
  everyQuarter,
  flowsOf,
  horizonOf,
  MOST_QUARTERS,
  once,
  totalsOf,
} from '../../../../src/domain/business-case/money/cash-flow';
import { estimateFault, exactly } from '../../../../src/domain/business-case/money/estimate';
import { netPresentValue } from '../../../../src/domain/business-case/money/present-value';
import { anyLines } from '../../../arbitraries/estimates';
import { benefit, cost } from '../../../builders/business-case';

const LINES = [
  cost('licence', once({ low: 90, likely: 100, high: 130 }), true),
  cost('people', everyQuarter({ low: 10, likely: 20, high: 30 }, 0, 1)),
  benefit('sales', everyQuarter({ low: 50, likely: 80, high: 90 }, 1, 3)),
];

it('adds up what comes in less what goes out in each quarter', () => {
  expect(horizonOf(LINES)).toBe(4);
  expect([...flowsOf(LINES)]).toEqual([-120, 60, 80, 80]);
});

it('takes for the poorest outcome high costs and low benefits, for the best the opposite', () => {
  expect([...flowsOf(LINES, 'all-low')]).toEqual([-160, 20, 50, 50]);
  expect([...flowsOf(LINES, 'all-high')]).toEqual([-100, 80, 90, 90]);
});

it('tells the cost of the MVP, of the whole, and the benefit', () => {
  expect(totalsOf(LINES)).toEqual({
    mvpCost: { low: 90, likely: 100, high: 130 },
    cost: { low: 110, likely: 140, high: 190 },
    benefit: { low: 150, likely: 240, high: 270 },
  });
});

it('leaves out amounts of quarters that do not exist', () => {
  const odd = [-1, 0.5, MOST_QUARTERS, NaN].map((quarter) => ({ quarter, ...exactly(7) }));
  const lines = [cost('odd', [...odd, ...once(exactly(1))], true)];
  expect([...flowsOf(lines)]).toEqual([-1]);
  expect(totalsOf(lines).cost).toEqual(exactly(1));
  expect(horizonOf([])).toBe(0);
});

it.each([
  [{ low: 1, likely: 2, high: 3 }, null],
  [exactly(0), null],
  [{ low: 1, likely: NaN, high: 3 }, 'not-a-number'],
  [{ low: 1, likely: 2, high: Infinity }, 'not-a-number'],
  [{ low: -1, likely: 2, high: 3 }, 'negative'],
  [{ low: 2, likely: 1, high: 3 }, 'out-of-order'],
  [{ low: 1, likely: 4, high: 3 }, 'out-of-order'],
  [exactly(1e13), 'too-large'],
])('checks an estimate: %j', (estimate, fault) => {
  expect(estimateFault(estimate)).toBe(fault);
});

it('has the likely value between the poorest and the best one', () => {
  fc.assert(
    fc.property(anyLines(), fc.double({ min: 0, max: 2, noNaN: true }), (lines, rate) => {
      const value = (outlook: Parameters<typeof flowsOf>[1]) =>
        netPresentValue(flowsOf(lines, outlook), rate);
      expect(value('all-low')).toBeLessThanOrEqual(value('likely'));
      expect(value('likely')).toBeLessThanOrEqual(value('all-high'));
    }),
  );
});
