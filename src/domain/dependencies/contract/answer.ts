import type { Day } from '../../calendar/day';
import type { Instant } from '../../calendar/instant';

/** The provider's half of a contract. It stands on the provider and names the ask it answers. */
export interface Answer {
  readonly askId: string;
  /** The `seq` of the ask when it was answered. */
  readonly askSeq: number;
  /** Id of the issue that asks. */
  readonly consumerId: string;
  readonly kind: AnswerKind;
  /** The day promised, or offered instead; null for a refusal. */
  readonly promisedBy: Day | null;
  readonly text: string;
  /** Account id of who answered; empty where a delivered answer had to give room. */
  readonly by: string;
  readonly at: Instant;
  readonly deliveredAt: Instant | null;
}

export type AnswerKind = 'promised' | 'declined' | 'counter';
