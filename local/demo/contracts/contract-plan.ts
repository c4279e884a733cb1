/** What teams asked of each other and what they were answered; times are work time. */

export const CONTRACT_KINDS = [
  'ask-new',
  'ask-unanswered',
  'asked-again',
  'promised',
  'promised-too-late',
  'countered',
  'ask-declined',
  'promise-broken',
  'delivered',
  'accepted',
  'withdrawn',
  'orphaned-answer',
  'party-ask',
  'unreadable-property',
] as const;

export type ContractKind = (typeof CONTRACT_KINDS)[number];

export interface ContractPlan {
  readonly kind: ContractKind;
  /** Handle of the issue that is asked, or the id of somebody who has none. */
  readonly provider: string | { readonly partyId: string };
  /** Handle of the issue that waits. */
  readonly consumer: string;
  /** Null: the ask was taken away, and its answer stayed. */
  readonly ask: AskPlan | null;
  readonly answer: AnswerPlan | null;
}

interface SaidAsk {
  readonly at: number;
  /** Working days from today. */
  readonly neededBy: number;
  readonly why: string;
}

export interface AskPlan extends SaidAsk {
  /** What was asked before, oldest first. */
  readonly earlier?: readonly SaidAsk[];
  readonly by?: string;
  readonly closed?: { readonly as: 'accepted' | 'withdrawn'; readonly at: number };
  /** What somebody without an issue promised, in working days from today. */
  readonly promisedBy?: number;
  /** Days in the spelling of another tool, which nobody can read. */
  readonly isMisspelt?: boolean;
}

export interface AnswerPlan {
  readonly kind: 'promised' | 'declined' | 'counter';
  readonly at: number;
  /** Working days from today. */
  readonly promisedBy?: number;
  readonly text?: string;
  readonly deliveredAt?: number;
}
