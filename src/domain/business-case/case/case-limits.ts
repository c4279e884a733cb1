/** What a case has room for. Characters are counted by `characterCount`. */
export const CASE_LIMITS = {
  /** Characters of a clause of the hypothesis, an outcome, a quality. */
  line: 280,
  /** Characters of what is in scope, and of what is out. */
  scope: 2000,
  /** Characters of the name of an indicator. */
  name: 120,
  /** Characters of a unit, as `%` or `minutes`. */
  unit: 20,
  outcomes: 20,
  qualities: 20,
  indicators: 12,
  /** Of one indicator. */
  readings: 60,
  sponsors: 10,
  stakeholders: 30,
} as const;

/** Baselines, targets and readings: beyond it a number is a slip of the keyboard. */
export const LARGEST_READING = 1e12;
