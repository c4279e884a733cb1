const PERCENT = /^\d{1,3}(?:[.,]\d{1,4})?$/u;
/** Parts of a percent that are told apart. */
const STEPS = 10_000;

/** What a percentage says as a share, as 0.08 for `8` and `8,0`; null: no number from 0 to 100. */
export function shareOfPercent(text: string): number | null {
  const typed = text.trim();
  if (!PERCENT.test(typed)) return null;
  const percent = Number(typed.replace(',', '.'));
  return percent > 100 ? null : Math.round(percent * STEPS) / (100 * STEPS);
}

/** `8` for 0.08. */
export function percentOfShare(share: number): string {
  return String(Math.round(share * 100 * STEPS) / STEPS);
}
