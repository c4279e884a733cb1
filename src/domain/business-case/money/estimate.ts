import type { Triangle } from '../../statistics/triangular';

/** An amount of money as somebody estimated it: low ≤ likely ≤ high, none of them negative. */
export type Estimate = Triangle;

export type EstimateFault = 'not-a-number' | 'negative' | 'out-of-order' | 'too-large';

/** Sums of ten thousands of these are still exact to a hundredth. */
const LARGEST_AMOUNT = 1e12;

/** What is wrong with an estimate that a person typed; null: nothing. */
export function estimateFault({ low, likely, high }: Estimate): EstimateFault | null {
  const amounts = [low, likely, high];
  if (amounts.some((amount) => !Number.isFinite(amount))) return 'not-a-number';
  if (amounts.some((amount) => amount < 0)) return 'negative';
  if (low > likely || likely > high) return 'out-of-order';
  return high > LARGEST_AMOUNT ? 'too-large' : null;
}

/** An amount that is known. */
export function exactly(amount: number): Estimate {
  return { low: amount, likely: amount, high: amount };
}

export function addEstimates(estimates: readonly Estimate[]): Estimate {
  let [low, likely, high] = [0, 0, 0];
  for (const estimate of estimates) {
    low += estimate.low;
    likely += estimate.likely;
    high += estimate.high;
  }
  return { low, likely, high };
}
