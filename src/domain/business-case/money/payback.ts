/**
 * When the money is back, not discounted. `quarters` counts as the net present value does: the flow of
 * quarter t comes at time t, and between two quarters money flows evenly. `inQuarter` is the quarter in
 * which it happens, the first one being 0.
 */
export type Payback =
  | { readonly quarters: number; readonly inQuarter: number }
  | { readonly none: 'not-within-horizon' | 'nothing-spent' };

/**
 * The first time after money was spent at which as much has come in as has gone out. Money that is
 * spent again later is not looked at.
 */
export function paybackOf(flows: ArrayLike<number>): Payback {
  let sum = 0;
  let isSpent = false;
  for (let quarter = 0; quarter < flows.length; quarter += 1) {
    const flow = flows[quarter] ?? 0;
    const before = sum;
    sum += flow;
    if (isSpent && sum >= 0) return { quarters: quarter - 1 - before / flow, inQuarter: quarter };
    if (sum < 0) isSpent = true;
  }
  return { none: isSpent ? 'not-within-horizon' : 'nothing-spent' };
}
