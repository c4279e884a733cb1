import fc from 'fast-check';
import type { SavedMoney } from '../../../src/contract/portfolio-facts';
import { appraise, TRIALS } from '../../../src/domain/business-case/money/appraisal';
import { losesMoney } from '../../../src/use-cases/cases/money-outlook';
import { benefit, cost } from '../../builders/business-case';

const RATE = 0.08;

function saved(lines: Pick<SavedMoney, 'lines'>['lines']): SavedMoney {
  return {
    ...{ version: 1, changedAt: '2026-11-01T00:00:00.000Z', changedBy: 'mia' },
    ...{ firstQuarter: '2027-Q1', lines, measured: [] },
  };
}

it('says of a case what the whole appraisal of it says, though it looks at fewer trials', () => {
  const amount = fc
    .tuple(fc.integer({ min: 0, max: 50 }), fc.nat(50), fc.nat(50))
    .map(([low, more, most]) => ({ low, likely: low + more, high: low + more + most }));
  fc.assert(
    fc.property(amount, amount, fc.integer({ min: 1, max: 4 }), (spent, earned, quarter) => {
      const lines = [
        { ...cost('people', [{ quarter: 0, ...spent }]), name: 'People' },
        { ...benefit('sales', [{ quarter, ...earned }]), name: 'Sales' },
      ];
      const told = losesMoney('10001', { kind: 'money', money: saved(lines) }, RATE);
      const whole = appraise(lines, { rate: RATE, seed: '10001', trials: TRIALS });
      expect(told).toBe((whole?.npv.range.p90 ?? 0) < 0);
    }),
    { numRuns: 10 },
  );
});

it('knows nothing of what is not told', () => {
  expect(losesMoney('10001', { kind: 'confidential' }, RATE)).toBeNull();
  expect(losesMoney('10001', { kind: 'none', version: 0 }, RATE)).toBeNull();
  expect(losesMoney('10001', { kind: 'money', money: saved([]) }, RATE)).toBeNull();
});
