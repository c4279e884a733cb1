import type { Day } from '../../calendar/day';
import type { Answer } from './answer';
import type { Ask } from './ask';

/**
 * How a contract stands. Definitions: docs/figures.md, "Contract". Derived from both halves whenever it
 * is shown, so that no half can claim what the other did not say.
 */
export type ContractState =
  | 'none'
  /** A half that matters cannot be read: hidden from the viewer, or written by somebody else's tool. */
  | 'no-access'
  /** An answer whose ask is gone; shown to the provider's side, which may remove it. */
  | 'orphaned-answer'
  | 'asked'
  /** The ask changed since it was answered. */
  | 'asked-again'
  | 'promised'
  /** A promise after the need, or another offer. */
  | 'negotiating'
  | 'declined'
  /** The promised day is past and nothing was delivered. */
  | 'broken'
  | 'delivered'
  | 'accepted'
  | 'withdrawn';

export interface ContractFacts {
  readonly ask: Ask | null;
  /** The answer that names the ask. */
  readonly answer: Answer | null;
  readonly isProviderDone: boolean;
  readonly today: Day;
}

export function contractState({
  ask,
  answer,
  isProviderDone,
  today,
}: ContractFacts): ContractState {
  if (ask === null) return answer === null ? 'none' : 'orphaned-answer';
  if (ask.closed !== null) return ask.closed;
  if ('partyId' in ask.provider) return partyState(ask, today);
  // A provider that Jira calls done has delivered, whatever was said before.
  if (isProviderDone) return 'delivered';
  if (answer === null) return 'asked';
  if (ask.seq > answer.askSeq) return 'asked-again';
  if (answer.deliveredAt !== null) return 'delivered';
  return answeredState(ask, answer, today);
}

function answeredState(ask: Ask, { kind, promisedBy }: Answer, today: Day): ContractState {
  if (kind === 'declined') return 'declined';
  if (kind === 'counter' || promisedBy === null) return 'negotiating';
  if (promisedBy < today) return 'broken';
  return promisedBy > ask.neededBy ? 'negotiating' : 'promised';
}

/** An external party answers through the consumer's side. */
function partyState({ promisedBy, neededBy }: Ask, today: Day): ContractState {
  if (promisedBy === null) return 'asked';
  if (promisedBy < today) return 'broken';
  return promisedBy > neededBy ? 'negotiating' : 'promised';
}

/** Accepted although the provider has not delivered: a finding, not another state. */
export function isAcceptedUndelivered({ ask, answer, isProviderDone }: ContractFacts): boolean {
  if (ask?.closed !== 'accepted' || 'partyId' in ask.provider) return false;
  return !isProviderDone && (answer?.deliveredAt ?? null) === null;
}
