import fc from 'fast-check';
import type { CashFlowLine, QuarterAmount } from '../../src/domain/business-case/money/cash-flow';
import type { Estimate } from '../../src/domain/business-case/money/estimate';

/** Amounts of 0 to a million, in order. */
export function anyEstimate(): fc.Arbitrary<Estimate> {
  const amount = fc.integer({ min: 0, max: 1_000_000 });
  return fc.tuple(amount, amount, amount).map((amounts) => {
    const [low, likely, high] = amounts.sort((a, b) => a - b);
    return { low, likely, high };
  });
}

/** Costs and benefits in up to eight quarters, at least one line. */
export function anyLines(): fc.Arbitrary<readonly CashFlowLine[]> {
  const amounts: fc.Arbitrary<QuarterAmount[]> = fc.array(
    fc.record({ quarter: fc.nat({ max: 7 }), estimate: anyEstimate() }).map((at) => ({
      quarter: at.quarter,
      ...at.estimate,
    })),
    { minLength: 1, maxLength: 6 },
  );
  const line = fc.record({
    kind: fc.constantFrom('cost' as const, 'benefit' as const),
    isForMvp: fc.boolean(),
    amounts,
  });
  return fc
    .array(line, { minLength: 1, maxLength: 5 })
    .map((lines) => lines.map((facts, at) => ({ id: String(at), ...facts })));
}
