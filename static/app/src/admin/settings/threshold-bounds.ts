/** The thresholds of health by their place in the settings, with the numbers the schema takes. */
export const THRESHOLDS = [
  { key: 'health.bufferDays', unit: 'days', min: 1, max: 3650 },
  { key: 'health.soonDays', unit: 'days', min: 1, max: 3650 },
  { key: 'blocked.stalledDays', unit: 'days', min: 1, max: 3650 },
  { key: 'health.chainItems', unit: 'items', min: 2, max: 1000 },
] as const;

export type Threshold = (typeof THRESHOLDS)[number];

/** The whole number a text says; null for everything else, as 1.5, 1e3 and nothing. */
export function wholeNumber(text: string): number | null {
  return /^\d{1,6}$/u.test(text.trim()) ? Number(text) : null;
}
