/** (benefit − cost) ÷ cost over the horizon, not discounted; null where nothing is spent. */
export function returnOnInvestment(benefit: number, cost: number): number | null {
  return cost > 0 ? (benefit - cost) / cost : null;
}
