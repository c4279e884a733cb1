import { daysBetween, type Day } from '../../../../src/domain/calendar/day';
import type { TimeZone } from '../../../../src/domain/calendar/time-zone';
import type { Contract } from '../../../../src/domain/dependencies/contract/contract';
import type { ContractEnd, OtherEnd } from './contract-end';
import { offeredDay } from './offered-day';

type Told = Pick<ContractEnd, 'half' | 'other' | 'contract'>;

/** Sentences that both sides read in their own words. */
type CommonSentence =
  | 'asked'
  | 'askedAgain'
  | 'promised'
  | 'promisedLate'
  | 'counter'
  | 'declined'
  | 'broken'
  | 'delivered'
  | 'accepted'
  | 'acceptedUndelivered'
  | 'withdrawn'
  | 'orphaned'
  | 'noAccess';

export type ConsumerSentence = CommonSentence | 'partyAsked' | 'done';
export type ProviderSentence = CommonSentence;

/** Where a contract stands: which sentence says it, and what is put into it. */
export type ContractSentence = SentenceFacts &
  (
    | { readonly to: 'consumer'; readonly says: ConsumerSentence }
    | { readonly to: 'provider'; readonly says: ProviderSentence }
  );

interface SentenceFacts {
  readonly needed: Day | null;
  /** Promised or offered. */
  readonly promised: Day | null;
  /** Days the promise lies behind the need. */
  readonly late: number;
  /** Days without an answer. */
  readonly unanswered: number;
  readonly ended: Day | null;
}

/** Null where nobody has asked, or nothing may be told. */
export function contractSentence(end: Told, timeZone: TimeZone): ContractSentence | null {
  const { half, other, contract } = end;
  const facts = factsOf(contract, timeZone);
  if (half === 'asks') {
    const says = toConsumer(contract, other);
    return says === null ? null : { to: 'consumer', says, ...facts };
  }
  const says = toProvider(contract, other);
  return says === null ? null : { to: 'provider', says, ...facts };
}

function factsOf(contract: Contract, timeZone: TimeZone): SentenceFacts {
  const { ask, unansweredDays } = contract;
  const needed = ask?.neededBy ?? null;
  const promised = offeredDay(contract);
  return {
    needed,
    promised,
    late: needed === null || promised === null ? 0 : daysBetween(needed, promised),
    unanswered: unansweredDays ?? 0,
    ended: ask === null ? null : timeZone.dayAt(ask.at),
  };
}

function toConsumer(contract: Contract, other: OtherEnd): ConsumerSentence | null {
  const { state, ask, answer } = contract;
  if (state === 'no-access') return ask === null ? null : 'noAccess';
  if (state === 'asked' && other.kind === 'party') return 'partyAsked';
  if (state === 'delivered') {
    const isSaid = answer !== null && answer.deliveredAt !== null;
    return isSaid ? 'delivered' : 'done';
  }
  return commonSentence(contract);
}

function toProvider(contract: Contract, other: OtherEnd): ProviderSentence | null {
  // Of an issue one cannot see nobody can say that it asks anything.
  const isHidden = other.kind === 'issue' && other.key === null;
  return contract.state === 'no-access' && isHidden ? null : commonSentence(contract);
}

function commonSentence({ state, answer, isAcceptedUndelivered }: Contract): CommonSentence | null {
  switch (state) {
    case 'none':
      return null;
    case 'no-access':
      return 'noAccess';
    case 'asked-again':
      return 'askedAgain';
    case 'negotiating':
      return answer?.kind === 'counter' ? 'counter' : 'promisedLate';
    case 'accepted':
      return isAcceptedUndelivered ? 'acceptedUndelivered' : 'accepted';
    case 'orphaned-answer':
      return 'orphaned';
    case 'asked':
    case 'promised':
    case 'declined':
    case 'broken':
    case 'delivered':
    case 'withdrawn':
      return state;
  }
}
