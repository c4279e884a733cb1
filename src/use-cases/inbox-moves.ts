import type { Contract } from '../domain/dependencies/contract/contract';

/** Written on the issue that provides. */
const PROVIDER_MOVES = ['promise', 'counter', 'decline', 'deliver', 'remove'] as const;
/** Written on the issue that waits. */
const CONSUMER_MOVES = ['ask', 'change', 'accept', 'withdraw'] as const;

export type ProviderMove = (typeof PROVIDER_MOVES)[number];
export type ConsumerMove = (typeof CONSUMER_MOVES)[number];

/** What a person can do about a contract in one step. */
export type Move = ProviderMove | ConsumerMove;

export const MOVES: readonly Move[] = [...PROVIDER_MOVES, ...CONSUMER_MOVES];

export interface Sides {
  readonly provider: boolean;
  readonly consumer: boolean;
}

/** On which of the two issues a move is written. */
export function halfOfMove(move: Move): 'asks' | 'answers' {
  return CONSUMER_MOVES.some((known) => known === move) ? 'asks' : 'answers';
}

/** The moves of the sides a person speaks for; of each side the first is what usually comes next. */
export function movesOf(
  { state, ask, answer, removable }: Pick<Contract, 'state' | 'ask' | 'answer' | 'removable'>,
  sides: Sides,
): readonly Move[] {
  // An external party answers through the side that waits.
  if (ask?.closed === null && 'partyId' in ask.provider) {
    return sides.consumer ? ['change', 'accept', 'withdraw'] : [];
  }
  return [
    ...(sides.provider ? providerMoves(state) : []),
    ...(sides.provider && removable !== null ? (['remove'] as const) : []),
    // What Jira's own status delivered cannot be asked for again: it would be delivered at once.
    ...(sides.consumer && ask !== null
      ? consumerMoves(state, (answer?.deliveredAt ?? null) !== null)
      : []),
  ];
}

function providerMoves(state: Contract['state']): readonly ProviderMove[] {
  switch (state) {
    case 'asked':
    case 'asked-again':
      return ['promise', 'counter', 'decline', 'deliver'];
    case 'promised':
    case 'broken':
      return ['deliver', 'promise', 'decline'];
    case 'negotiating':
      return ['promise', 'counter', 'deliver', 'decline'];
    case 'declined':
      return ['promise', 'counter', 'deliver'];
    case 'orphaned-answer':
    case 'none':
    case 'no-access':
    case 'delivered':
    case 'accepted':
    case 'withdrawn':
      return [];
  }
}

function consumerMoves(
  state: Contract['state'],
  canBeAskedAgain: boolean,
): readonly ConsumerMove[] {
  switch (state) {
    case 'delivered':
      return canBeAskedAgain ? ['accept', 'change'] : ['accept'];
    case 'asked':
    case 'asked-again':
    case 'promised':
    case 'broken':
    case 'negotiating':
    case 'declined':
    case 'no-access':
      return ['change', 'withdraw'];
    case 'none':
    case 'orphaned-answer':
    case 'accepted':
    case 'withdrawn':
      return [];
  }
}
