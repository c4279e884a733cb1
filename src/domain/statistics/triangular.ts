/** What is known of an uncertain number; low ≤ likely ≤ high. */
export interface Triangle {
  readonly low: number;
  readonly likely: number;
  readonly high: number;
}

/**
 * The value below which a triangular distribution lies with the probability `share`, 0 to 1. It never
 * leaves low … high and never falls as the share rises, so that one share drawn for several triangles
 * makes them move together.
 */
export function triangularQuantile({ low, likely, high }: Triangle, share: number): number {
  const width = high - low;
  if (width <= 0) return low;
  const value =
    share * width < likely - low
      ? low + Math.sqrt(share * width * (likely - low))
      : high - Math.sqrt((1 - share) * width * (high - likely));
  return Math.min(high, Math.max(low, value));
}
