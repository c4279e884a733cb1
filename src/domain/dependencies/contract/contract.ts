import { daysBetween, type Day } from '../../calendar/day';
import type { TimeZone } from '../../calendar/time-zone';
import { isFor } from './answer-actions';
import type { Answer } from './answer';
import type { Ask } from './ask';
import { contractState, isAcceptedUndelivered, type ContractState } from './contract-state';
import { removableAnswer } from './removable-answer';

/** Both halves of a dependency's contract and what follows from them. */
export interface Contract {
  readonly state: ContractState;
  /** The open ask of this provider, else the one that ended last. */
  readonly ask: Ask | null;
  readonly answer: Answer | null;
  /** What the provider's side may take away again: as far as can be seen, nothing waits for it. */
  readonly removable: Answer | null;
  /** The day by which an open ask needs it. */
  readonly neededBy: Day | null;
  /** The day that was promised and still stands. */
  readonly promisedBy: Day | null;
  /** Calendar days an ask waits for its answer; null: none waits. */
  readonly unansweredDays: number | null;
  readonly isAcceptedUndelivered: boolean;
}

export const NO_CONTRACT: Contract = {
  state: 'none',
  ask: null,
  answer: null,
  removable: null,
  neededBy: null,
  promisedBy: null,
  unansweredDays: null,
  isAcceptedUndelivered: false,
};

/** Whether anything was asked cannot be told. */
export const HIDDEN_CONTRACT: Contract = { ...NO_CONTRACT, state: 'no-access' };

export interface ContractEnds {
  /** Of the consumer, all of them; null: they cannot be read. */
  readonly asks: readonly Ask[] | null;
  /** Of the provider, all of them; null: they cannot be read. */
  readonly answers: readonly Answer[] | null;
  readonly providerId: string;
  readonly consumerId: string;
  readonly isProviderDone: boolean;
}

/** States in which the answer's day is a promise that stands. */
const PROMISING: ReadonlySet<ContractState> = new Set(['promised', 'broken', 'negotiating']);
const WAITING: ReadonlySet<ContractState> = new Set(['asked', 'asked-again']);

export function contractBetween(
  ends: ContractEnds,
  { today, timeZone }: { readonly today: Day; readonly timeZone: TimeZone },
): Contract {
  const removable = removableAnswer(ends);
  if (ends.asks === null) return { ...HIDDEN_CONTRACT, removable };
  const ask = askOf(ends.asks, ends.providerId);
  if (ends.answers === null && ask?.closed === null && !ends.isProviderDone) {
    return { ...HIDDEN_CONTRACT, ask, neededBy: ask.neededBy };
  }
  const answer = ask === null ? removable : answerTo(ask, ends);
  if (ask === null && answer === null) return NO_CONTRACT;
  const facts = { ask, answer, isProviderDone: ends.isProviderDone, today };
  const state = contractState(facts);
  const isPromise = answer?.kind === 'promised' && PROMISING.has(state);
  return {
    state,
    ask,
    answer,
    removable,
    neededBy: ask?.closed === null ? ask.neededBy : null,
    promisedBy: isPromise ? answer.promisedBy : null,
    unansweredDays:
      ask !== null && WAITING.has(state) ? daysBetween(timeZone.dayAt(ask.at), today) : null,
    isAcceptedUndelivered: ends.answers !== null && isAcceptedUndelivered(facts),
  };
}

function askOf(asks: readonly Ask[], providerId: string): Ask | null {
  const ofProvider = asks.filter(
    ({ provider }) => 'issueId' in provider && provider.issueId === providerId,
  );
  const open = ofProvider.find(({ closed }) => closed === null);
  return open ?? ofProvider.reduce<Ask | null>((last, ask) => latest(last, ask), null);
}

function latest(last: Ask | null, ask: Ask): Ask {
  return last === null || ask.at > last.at ? ask : last;
}

function answerTo({ id }: Ask, { answers, consumerId }: ContractEnds): Answer | null {
  return answers?.find((answer) => isFor(answer, { askId: id, consumerId })) ?? null;
}
