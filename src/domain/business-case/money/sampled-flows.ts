import { seededRandom } from '../../statistics/seeded-random';
import { triangularQuantile } from '../../statistics/triangular';
import { horizonOf, isQuarter, type CashFlowLine } from './cash-flow';

/** Many ways in which the lines of a case may turn out. Trials stand one behind the other. */
export interface SampledFlows {
  readonly trials: number;
  readonly quarters: number;
  /** Benefits less costs; quarter q of trial t is at `t * quarters + q`. */
  readonly flows: Float64Array;
  /** Sums over the quarters, for each trial. */
  readonly costs: Float64Array;
  readonly benefits: Float64Array;
}

export interface Sampling {
  readonly seed: string;
  readonly trials: number;
}

/**
 * One triangular draw a line and trial; the lines are independent of each other. Each line has a
 * sequence of its own, so its draws stay the same whatever other lines there are.
 */
export function sampleFlows(
  lines: readonly CashFlowLine[],
  { seed, trials }: Sampling,
): SampledFlows {
  const quarters = horizonOf(lines);
  const flows = new Float64Array(trials * quarters);
  const costs = new Float64Array(trials);
  const benefits = new Float64Array(trials);
  for (const line of lines) {
    const isBenefit = line.kind === 'benefit';
    const sums = isBenefit ? benefits : costs;
    const draws = drawsOf(`${seed}/${line.id}`, trials);
    let last = { low: NaN, likely: NaN, high: NaN };
    let values = new Float64Array(0);
    for (const amount of line.amounts) {
      if (!isQuarter(amount.quarter)) continue;
      // Most lines repeat one amount; the square roots are drawn once for all its quarters.
      if (amount.low !== last.low || amount.likely !== last.likely || amount.high !== last.high) {
        values = draws.map((share) => triangularQuantile(amount, share));
        last = amount;
      }
      for (let trial = 0; trial < trials; trial += 1) {
        const value = values[trial] ?? 0;
        const place = trial * quarters + amount.quarter;
        flows[place] = (flows[place] ?? 0) + (isBenefit ? value : -value);
        sums[trial] = (sums[trial] ?? 0) + value;
      }
    }
  }
  return { trials, quarters, flows, costs, benefits };
}

function drawsOf(seed: string, trials: number): Float64Array {
  const random = seededRandom(seed);
  const draws = new Float64Array(trials);
  for (let trial = 0; trial < trials; trial += 1) draws[trial] = random();
  return draws;
}
