import type { ContractHalf } from '../../../../src/contract/contract-writing';
import type { PayloadOf } from '../../../../src/contract/resolvers';
import { formatDay, type Day } from '../../../../src/domain/calendar/day';
import type { Answer } from '../../../../src/domain/dependencies/contract/answer';
import type { Ask } from '../../../../src/domain/dependencies/contract/ask';
import { isFor } from '../../../../src/domain/dependencies/contract/answer-actions';
import { isSameProvider } from '../../../../src/domain/dependencies/contract/ask-actions';
import type { ContractEnd } from './contract-end';
import type { Step } from './steps';

export type ChangePayload = PayloadOf<'writeContract'>;
export type ActionPayload = ChangePayload['action'];

/** What somebody filled in. */
export interface Said {
  readonly day: Day | null;
  readonly text: string;
  /** What an external party was heard to promise. */
  readonly promisedBy: Day | null;
}

export const NOTHING_SAID: Said = { day: null, text: '', promisedBy: null };

/**
 * The action that a step means with what was said; null where the contract has no ask to act on.
 *
 * @param newId an id never used before
 */
export function actionOf(
  step: Step,
  end: ContractEnd,
  said: Said,
  newId: string,
): ActionPayload | null {
  const { other, contract } = end;
  const { ask, removable } = contract;
  const day = said.day === null ? null : formatDay(said.day);
  const promisedBy = said.promisedBy === null ? null : formatDay(said.promisedBy);
  switch (step) {
    case 'ask': {
      if (day === null) return null;
      const provider = providerOf(end);
      return { kind: 'ask', id: newId, provider, neededBy: day, why: said.text, promisedBy };
    }
    case 'change':
      if (day === null || ask === null) return null;
      return { kind: 'change', askId: ask.id, neededBy: day, why: said.text, promisedBy };
    case 'withdraw':
    case 'accept':
      return ask && { kind: step, askId: ask.id };
    case 'remove':
      return removable && { kind: 'remove', askId: removable.askId, consumerId: other.id };
    case 'promise':
    case 'counter':
      if (day === null || ask === null) return null;
      return { kind: step, ...answered(ask, other.id), day, text: said.text };
    case 'decline':
      return ask && { kind: 'decline', ...answered(ask, other.id), text: said.text };
    case 'deliver':
      return ask && { kind: 'deliver', ...answered(ask, other.id) };
  }
}

function answered(ask: Ask, consumerId: string) {
  return { askId: ask.id, askSeq: ask.seq, consumerId };
}

function providerOf({ other }: Pick<ContractEnd, 'other'>) {
  return other.kind === 'party' ? { partyId: other.id } : { issueId: other.id };
}

/** The ask or answer of this contract in a half as it stands. */
export function standingEntry(
  standing: ContractHalf | null,
  end: Pick<ContractEnd, 'other' | 'contract'>,
): { readonly ask: Ask | null; readonly answer: Answer | null } {
  if (standing === null) return { ask: null, answer: null };
  if (standing.half === 'answers') {
    const toConsumer = standing.entries.filter(({ consumerId }) => consumerId === end.other.id);
    const askId = end.contract.ask?.id ?? end.contract.answer?.askId;
    const answer = toConsumer.find((entry) => entry.askId === askId) ?? null;
    return { ask: null, answer };
  }
  const provider = providerOf(end);
  const asks = standing.entries.filter((ask) => isSameProvider(ask.provider, provider));
  const open = asks.find(({ closed }) => closed === null);
  return { ask: open ?? asks.at(-1) ?? null, answer: null };
}

/**
 * The same wish on top of what stands now.
 *
 * @returns null where nothing is left to do: what it was about is gone or ended already
 */
export function onTop(
  action: ActionPayload,
  end: ContractEnd,
  standing: ContractHalf,
  newId: string,
): ActionPayload | null {
  const { ask } = standingEntry(standing, end);
  switch (action.kind) {
    case 'ask':
    case 'change': {
      const { neededBy, why, promisedBy } = action;
      if (ask?.closed === null) {
        return { kind: 'change', askId: ask.id, neededBy, why, promisedBy };
      }
      return { kind: 'ask', id: newId, provider: providerOf(end), neededBy, why, promisedBy };
    }
    case 'withdraw':
    case 'accept':
      return ask?.closed === null ? { kind: action.kind, askId: ask.id } : null;
    case 'remove':
      return hasAnswer(standing, action) ? action : null;
    case 'promise':
    case 'counter':
    case 'decline':
    case 'deliver':
    case 'begin-anew':
      return action;
  }
}

function hasAnswer(
  standing: ContractHalf,
  named: { readonly askId: string; readonly consumerId: string },
): boolean {
  return standing.half === 'answers' && standing.entries.some((answer) => isFor(answer, named));
}
