import type { Day } from '../../calendar/day';
import type { Instant } from '../../calendar/instant';

/**
 * The consumer's half of a contract: what one issue asks of another, or of an external party that has
 * no issue. It stands on the consumer, so whoever may edit the consumer speaks for it.
 */
export interface Ask {
  /** Never used twice on an issue. */
  readonly id: string;
  readonly provider: AskProvider;
  readonly neededBy: Day;
  /** Empty where nothing was said, or a closed ask had to give room. */
  readonly why: string;
  /** Account id of who spoke last; empty where a closed ask had to give room. */
  readonly by: string;
  readonly at: Instant;
  /** Grows with each change of the ask; an answer names the one it is for. */
  readonly seq: number;
  /** How it ended; null: it is open. */
  readonly closed: AskEnd | null;
  /** What an external party promised, as the consumer's side was told; null for issues. */
  readonly promisedBy: Day | null;
}

export type AskProvider = { readonly issueId: string } | { readonly partyId: string };

export type AskEnd = 'accepted' | 'withdrawn';

export function isOpen({ closed }: Ask): boolean {
  return closed === null;
}

/** Texts of a contract are short: a sentence or two. */
export const LONGEST_TEXT = 280;
