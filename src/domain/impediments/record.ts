import type { Day } from '../calendar/day';
import type { Instant } from '../calendar/instant';
import type { FoundCode } from './found-codes';

/** What an issue says about its impediment. Definitions: docs/figures.md, "Impediments". */

/** The columns of the board, in their order. */
export const IMPEDIMENT_STATES = ['raised', 'owned', 'escalated', 'resolving', 'removed'] as const;
export type ImpedimentState = (typeof IMPEDIMENT_STATES)[number];

/** Who deals with it; each one escalates to the next. */
export const IMPEDIMENT_LEVELS = ['team', 'train', 'portfolio'] as const;
export type ImpedimentLevel = (typeof IMPEDIMENT_LEVELS)[number];

export interface ImpedimentRecord {
  readonly state: ImpedimentState;
  readonly level: ImpedimentLevel;
  /** When it came to its level; the clock counts from here. */
  readonly levelSince: Instant;
  /** Code of a cause in the settings; null: not known yet. */
  readonly cause: string | null;
  /** Account id of who removes it, which is not who does the work; null: nobody yet. */
  readonly owner: string | null;
  /** By when it should be gone. */
  readonly target: Day | null;
  /** One line: what impedes. */
  readonly what: string;
  readonly nextStep: string;
  readonly raisedBy: string;
  readonly raisedAt: Instant;
  /** Since when it was stuck, as known when it was raised, never later; null: nothing was known. */
  readonly stuckSince: Instant | null;
  /** Null while it stands. */
  readonly removed: Removal | null;
}

export interface Removal {
  readonly at: Instant;
  readonly by: string;
  /** What removed it, in one line; empty where nobody said. */
  readonly solution: string;
}

/** One that was removed and followed by another on the same issue: what memory keeps of it. */
export interface PastImpediment {
  readonly what: string;
  readonly cause: string | null;
  readonly solution: string;
  readonly level: ImpedimentLevel;
  readonly raisedAt: Instant;
  readonly removedAt: Instant;
}

/** Somebody said that what was found is no impediment. */
export interface Dismissal {
  /** What was known then. */
  readonly codes: readonly FoundCode[];
  readonly at: Instant;
  readonly by: string;
}

/** Everything an issue's property says. */
export interface ImpedimentNotes {
  readonly record: ImpedimentRecord | null;
  readonly dismissed: Dismissal | null;
  /** Newest first. */
  readonly past: readonly PastImpediment[];
}

export const NO_IMPEDIMENT_NOTES: ImpedimentNotes = { record: null, dismissed: null, past: [] };

/** Characters of any text of a record, each sign counted as people count it. */
export const LONGEST_IMPEDIMENT_TEXT = 280;
/** How many earlier ones an issue remembers. */
export const MOST_PAST_IMPEDIMENTS = 10;

/** The level a level escalates to; null: nobody is above it. */
export function nextLevel(level: ImpedimentLevel): ImpedimentLevel | null {
  return IMPEDIMENT_LEVELS[IMPEDIMENT_LEVELS.indexOf(level) + 1] ?? null;
}

/** A record of something that still impedes. */
type StandingRecord = ImpedimentRecord & { readonly removed: null };

export function isOpenRecord(record: ImpedimentRecord | null): record is StandingRecord {
  return record !== null && record.state !== 'removed';
}
