import type { Day } from '../../calendar/day';

/** Why an epic is worth doing, in the words of those who want it. Empty texts: not written yet. */
export interface BusinessCase {
  readonly hypothesis: Hypothesis;
  /** What will be different for the business, one a line. */
  readonly outcomes: readonly string[];
  readonly indicators: readonly Indicator[];
  readonly scopeIn: string;
  readonly scopeOut: string;
  /** Needs such as security or speed that come with it (non-functional requirements). */
  readonly qualities: readonly string[];
  /** Account ids of who answers for the money. */
  readonly sponsors: readonly string[];
  /** Account ids of who has to be heard. */
  readonly stakeholders: readonly string[];
  readonly themeId: string | null;
  /** The objective it serves. */
  readonly objectiveId: string | null;
}

/** The clauses of the sentence "For … who … the … is a … that …; unlike … our solution …". */
export const HYPOTHESIS_PARTS = [
  'for',
  'who',
  'the',
  'isA',
  'that',
  'unlike',
  'ourSolution',
] as const;

export type HypothesisPart = (typeof HYPOTHESIS_PARTS)[number];
export type Hypothesis = Readonly<Record<HypothesisPart, string>>;

/** A number that tells early whether the hypothesis holds. */
export interface Indicator {
  /** Never used twice in a case. */
  readonly id: string;
  readonly name: string;
  /** As `%` or `minutes`; may be empty. */
  readonly unit: string;
  /** Before anything was done; null: not known. */
  readonly baseline: number | null;
  readonly target: number | null;
  /** Whether the target is reached from below. */
  readonly isHigherBetter: boolean;
  readonly readings: readonly Reading[];
}

export interface Reading {
  readonly on: Day;
  readonly value: number;
}

export const EMPTY_CASE: BusinessCase = {
  hypothesis: { for: '', who: '', the: '', isA: '', that: '', unlike: '', ourSolution: '' },
  outcomes: [],
  indicators: [],
  scopeIn: '',
  scopeOut: '',
  qualities: [],
  sponsors: [],
  stakeholders: [],
  themeId: null,
  objectiveId: null,
};
