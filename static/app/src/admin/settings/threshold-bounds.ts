export const LONGEST_DAYS = 3650;

/**
 * The thresholds of health, and what the critical chain assumes, by their place in the settings, with
 * the numbers the schema takes.
 */
export const THRESHOLDS = [
  { key: 'health.bufferDays', unit: 'days', min: 1, max: LONGEST_DAYS },
  { key: 'health.soonDays', unit: 'days', min: 1, max: LONGEST_DAYS },
  { key: 'blocked.stalledDays', unit: 'days', min: 1, max: LONGEST_DAYS },
  { key: 'health.answerDays', unit: 'days', min: 1, max: LONGEST_DAYS },
  { key: 'health.chainItems', unit: 'items', min: 2, max: 1000 },
  { key: 'chain.assumedDays', unit: 'days', min: 1, max: 365 },
] as const;

export type Threshold = (typeof THRESHOLDS)[number];

/** The whole number a text says; null for everything else, as 1.5, 1e3 and nothing. */
export function wholeNumber(text: string): number | null {
  return /^\d{1,6}$/u.test(text.trim()) ? Number(text) : null;
}

export function isWithin(value: number, { min, max }: Pick<Threshold, 'min' | 'max'>): boolean {
  return value >= min && value <= max;
}
