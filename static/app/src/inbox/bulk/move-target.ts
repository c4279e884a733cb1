import type { PayloadOf } from '../../../../../src/contract/resolvers';
import { formatDay, type Day } from '../../../../../src/domain/calendar/day';
import type { Ask } from '../../../../../src/domain/dependencies/contract/ask';
import { projectOfKey } from '../../../../../src/domain/work-items/issue-key';
import type { Half, WorkItem } from '../../../../../src/domain/work-items/work-item';
import type { InboxRow } from '../../../../../src/use-cases/inbox';

/** The moves that can be made for several contracts at once. */
export const BULK_MOVES = ['ask', 'promise', 'decline', 'accept'] as const;
export type BulkMove = (typeof BULK_MOVES)[number];

/** The contract a move is about, so that it can be written without the row it was shown in. */
export interface MoveTarget {
  readonly rowId: string;
  readonly consumerId: string;
  readonly providerId: string;
  /** Of an ask still to be made the id it will have, so that nothing is asked twice. */
  readonly askId: string;
  /** 0: it is still to be made. */
  readonly askSeq: number;
  /** Who provides; the project where the team is not known. */
  readonly team: string;
  /** The day the consumer is planned to need it; null: none is known. */
  readonly plannedNeed: Day | null;
}

/** What a person says with a move. */
export interface Said {
  readonly day: Day | null;
  readonly text: string;
  /** Each ask for its own planned day; the day said is for those that have none. */
  readonly isByPlan: boolean;
}

/**
 * Null where there are no two issues.
 *
 * @param newId an id never used before
 */
export function targetOf(row: InboxRow, newId: string): MoveTarget | null {
  const { id, consumer, provider, contract, judgement } = row;
  const { ask } = contract;
  if (consumer === null || provider === null || 'partyId' in provider) return null;
  return {
    rowId: id,
    consumerId: consumer.id,
    providerId: provider.id,
    askId: ask?.id ?? newId,
    askSeq: ask?.seq ?? 0,
    team: provider.team ?? projectOfKey(provider.key),
    plannedNeed: judgement?.need?.day ?? null,
  };
}

/** Which half a move is written in. */
export function halfOf(move: BulkMove): Half {
  return move === 'accept' || move === 'ask' ? 'asks' : 'answers';
}

export function issueOf({ consumerId, providerId }: MoveTarget, move: BulkMove): string {
  return halfOf(move) === 'asks' ? consumerId : providerId;
}

type Action = PayloadOf<'writeContract'>['action'];

/** The move as the back end takes it; null where a day is missing. */
export function actionOf(target: MoveTarget, move: BulkMove, said: Said): Action | null {
  const { askId, askSeq, consumerId, providerId } = target;
  const { day, text } = said;
  const answered = { askId, askSeq, consumerId };
  switch (move) {
    case 'ask': {
      const need = (said.isByPlan ? target.plannedNeed : null) ?? day;
      if (need === null) return null;
      const provider = { issueId: providerId };
      return {
        ...{ kind: move, id: askId, provider, neededBy: formatDay(need), why: text },
        promisedBy: null,
      };
    }
    case 'promise':
      return day === null ? null : { kind: move, ...answered, day: formatDay(day), text };
    case 'decline':
      return { kind: move, ...answered, text };
    case 'accept':
      return { kind: move, askId };
  }
}

/**
 * What a move chosen some time ago finds: `wanted` while the ask is open and unchanged, and nobody
 * answered it since, or while nobody asked; `made` where it was written already and its answer got lost.
 * What cannot be looked up is left to the back end.
 */
export function foundFor(
  target: MoveTarget,
  move: BulkMove,
  find: (issueId: string) => WorkItem | null,
): 'wanted' | 'made' | 'gone' {
  const asks = find(target.consumerId)?.asks ?? [];
  const ask = asks.find(({ id }) => id === target.askId);
  if (move === 'ask') {
    if (ask !== undefined) return ask.closed === null ? 'made' : 'gone';
    return asks.some((one) => one.closed === null && isAskOf(one, target)) ? 'gone' : 'wanted';
  }
  if (ask === undefined) return 'wanted';
  if (ask.closed !== null || ask.seq !== target.askSeq) return 'gone';
  if (halfOf(move) === 'asks') return 'wanted';
  const answers = find(target.providerId)?.answers ?? [];
  const isAnswered = answers.some(
    ({ askId, consumerId, askSeq }) =>
      askId === target.askId && consumerId === target.consumerId && askSeq >= target.askSeq,
  );
  return isAnswered ? 'gone' : 'wanted';
}

function isAskOf({ provider }: Ask, { providerId }: MoveTarget): boolean {
  return 'issueId' in provider && provider.issueId === providerId;
}
