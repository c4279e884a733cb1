/** How often a year the flows come: four times, unless a published example says otherwise. */
export const QUARTERS_PER_YEAR = 4;

/**
 * Net present value of flows at times 0, 1, 2 …: Σ flow_t ÷ (1 + rate)^(t ÷ periodsPerYear). The first
 * flow is not discounted.
 *
 * @param rate annual and effective, above -1 (0.08 is 8 %)
 */
export function netPresentValue(
  flows: ArrayLike<number>,
  rate: number,
  periodsPerYear = QUARTERS_PER_YEAR,
): number {
  const factor = 1 / periodFactor(rate, periodsPerYear);
  // Horner's scheme, from the last flow to the first.
  let value = 0;
  for (let time = flows.length - 1; time >= 0; time -= 1)
    value = value * factor + (flows[time] ?? 0);
  return value;
}

/** The same as Excel's NPV gives it: each flow comes at the end of its period, the first one too. */
export function netPresentValueInExcel(
  flows: ArrayLike<number>,
  rate: number,
  periodsPerYear = QUARTERS_PER_YEAR,
): number {
  return netPresentValue(flows, rate, periodsPerYear) / periodFactor(rate, periodsPerYear);
}

/** What an amount grows by in one period. */
function periodFactor(rate: number, periodsPerYear: number): number {
  return (1 + rate) ** (1 / periodsPerYear);
}
