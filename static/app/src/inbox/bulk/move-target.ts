import type { PayloadOf } from '../../../../../src/contract/resolvers';
import { formatDay, type Day } from '../../../../../src/domain/calendar/day';
import type { Half, WorkItem } from '../../../../../src/domain/work-items/work-item';
import type { InboxRow } from '../../../../../src/use-cases/inbox';

/** The moves that can be made for several contracts at once. */
export const BULK_MOVES = ['promise', 'decline', 'accept'] as const;
export type BulkMove = (typeof BULK_MOVES)[number];

/** The contract a move is about, so that it can be written without the row it was shown in. */
export interface MoveTarget {
  readonly rowId: string;
  readonly consumerId: string;
  readonly providerId: string;
  readonly askId: string;
  readonly askSeq: number;
}

/** What a person says with a move. */
export interface Said {
  readonly day: Day | null;
  readonly text: string;
}

/** Null where there are no two issues and no ask. */
export function targetOf({ id, consumer, provider, contract }: InboxRow): MoveTarget | null {
  const { ask } = contract;
  if (ask === null || provider === null || 'partyId' in provider) return null;
  return {
    rowId: id,
    consumerId: consumer.id,
    providerId: provider.id,
    askId: ask.id,
    askSeq: ask.seq,
  };
}

/** Which half a move is written in. */
export function halfOf(move: BulkMove): Half {
  return move === 'accept' ? 'asks' : 'answers';
}

export function issueOf({ consumerId, providerId }: MoveTarget, move: BulkMove): string {
  return halfOf(move) === 'asks' ? consumerId : providerId;
}

type Action = PayloadOf<'writeContract'>['action'];

/** The move as the back end takes it; null where a day is missing. */
export function actionOf(
  { askId, askSeq, consumerId }: MoveTarget,
  move: BulkMove,
  { day, text }: Said,
): Action | null {
  const answered = { askId, askSeq, consumerId };
  switch (move) {
    case 'promise':
      return day === null ? null : { kind: move, ...answered, day: formatDay(day), text };
    case 'decline':
      return { kind: move, ...answered, text };
    case 'accept':
      return { kind: move, askId };
  }
}

/**
 * Whether a move chosen some time ago still answers what stands: the ask is open and unchanged, and
 * nobody answered it since. What cannot be looked up is left to the back end.
 */
export function isStillWanted(
  target: MoveTarget,
  move: BulkMove,
  find: (issueId: string) => WorkItem | null,
): boolean {
  const ask = find(target.consumerId)?.asks.find(({ id }) => id === target.askId);
  if (ask === undefined) return true;
  if (ask.closed !== null || ask.seq !== target.askSeq) return false;
  if (halfOf(move) === 'asks') return true;
  const answers = find(target.providerId)?.answers ?? [];
  return !answers.some(
    ({ askId, consumerId, askSeq }) =>
      askId === target.askId && consumerId === target.consumerId && askSeq >= target.askSeq,
  );
}
