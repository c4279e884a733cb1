import { QUARTERS_PER_YEAR } from './present-value';

/**
 * The annual effective rate at which the flows are worth nothing. None where they never change sign
 * (no rate does it) or do so more than once (several rates may). `out-of-range`: there is one, but the
 * money is lost or multiplied so fast that no rate a person could use describes it.
 */
export type InternalRate =
  | { readonly rate: number }
  | { readonly none: 'no-sign-change' | 'several-sign-changes' | 'out-of-range' };

/** Bounds of the factor of a period: money grows or shrinks a thousandfold in one. */
const SMALLEST_FACTOR = 1e-3;
const LARGEST_FACTOR = 1e3;

/** An array of numbers, typed or not. */
type Flows = ArrayLike<number> & Iterable<number>;

export function internalRateOfReturn(
  flows: Flows,
  periodsPerYear = QUARTERS_PER_YEAR,
): InternalRate {
  const changes = signChanges(flows);
  if (changes === 0) return { none: 'no-sign-change' };
  if (changes > 1) return { none: 'several-sign-changes' };
  const factor = rootOf(flows);
  const rate = factor === null ? NaN : factor ** -periodsPerYear - 1;
  return Number.isFinite(rate) && rate > -1 ? { rate } : { none: 'out-of-range' };
}

/** How often the flows turn from money out to money in or back; zeros are passed over. */
export function signChanges(flows: Flows): number {
  let changes = 0;
  let last = 0;
  for (const flow of flows) {
    const sign = Math.sign(flow);
    if (sign === 0) continue;
    if (last !== 0 && sign !== last) changes += 1;
    last = sign;
  }
  return changes;
}

/**
 * The discount factor of a period at which the flows sum to nothing. With one change of sign there is
 * exactly one (Descartes), so halving a bracket is sure to find it. The bracket is halved by ratio,
 * since factors matter by ratio; with enough steps its ends are neighbours among the numbers.
 */
function rootOf(flows: Flows): number | null {
  let [low, high] = [SMALLEST_FACTOR, LARGEST_FACTOR];
  const signAtLow = signAt(flows, low);
  if (signAtLow === 0) return low;
  if (signAt(flows, high) === signAtLow) return null;
  for (let step = 0; step < STEPS; step += 1) {
    const middle = Math.sqrt(low * high);
    if (middle <= low || middle >= high) break;
    if (signAt(flows, middle) === signAtLow) low = middle;
    else high = middle;
  }
  return Math.sqrt(low * high);
}

const STEPS = 64;

/** The sign of Σ flow_t · factor^t. Large factors are turned round, so that no power overflows. */
function signAt(flows: Flows, factor: number): number {
  let sum = 0;
  if (factor <= 1) {
    for (let time = flows.length - 1; time >= 0; time -= 1) sum = sum * factor + (flows[time] ?? 0);
  } else {
    for (const flow of flows) sum = sum / factor + flow;
  }
  return Math.sign(sum);
}
