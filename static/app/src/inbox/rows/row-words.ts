import type { IntlShape } from 'react-intl';
import type { Settings } from '../../../../../src/contract/settings';
import type { TimeZone } from '../../../../../src/domain/calendar/time-zone';
import type { Half } from '../../../../../src/domain/work-items/work-item';
import type { InboxRow } from '../../../../../src/use-cases/inbox';
import { halfOfMove, type Move } from '../../../../../src/use-cases/inbox-moves';
import type { OtherEnd } from '../../contract/contract-end';
import { contractInWords, otherInWords } from '../../contract/contract-words';
import { stepWords } from '../../contract/step-button-words';
import { turnOf } from '../../contract/turn';
import { dayInWords } from '../../health/health-words';
import { LOOSE_END_MESSAGES, nextMessages } from '../../messages/inbox';

export type Parties = Settings['parties'];

/** What the words of a row need to know of the site. */
export interface RowContext {
  readonly intl: IntlShape;
  readonly timeZone: TimeZone;
  readonly parties: Parties;
}

/** For which of its sides a row is told: where both are ours, for the one that must move. */
export function halfTold({ ours, contract }: Pick<InboxRow, 'ours' | 'contract'>): Half {
  if (!ours.provider) return 'asks';
  if (!ours.consumer) return 'answers';
  return turnOf({ half: 'answers', contract })?.isOurs === false ? 'asks' : 'answers';
}

/** The end a half speaks to. */
export function otherEnd(
  { consumer, provider, contract }: Pick<InboxRow, 'consumer' | 'provider' | 'contract'>,
  half: Half,
  parties: Parties,
): OtherEnd {
  if (half === 'answers') {
    const id = consumer?.id ?? contract.removable?.consumerId ?? '';
    return { kind: 'issue', id, key: consumer?.key ?? null };
  }
  if (provider === null) {
    const asked = contract.ask?.provider;
    return { kind: 'issue', id: asked && 'issueId' in asked ? asked.issueId : '', key: null };
  }
  if ('id' in provider) return { kind: 'issue', id: provider.id, key: provider.key };
  const party = parties.find(({ id }) => id === provider.partyId);
  return {
    kind: 'party',
    id: provider.partyId,
    name: party?.name ?? null,
    leadDays: party?.leadDays ?? null,
  };
}

/** How the row calls its two ends, as in a sentence. */
export function endNames(
  row: Pick<InboxRow, 'consumer' | 'provider' | 'contract'>,
  { intl, parties }: RowContext,
): { readonly consumer: string; readonly provider: string } {
  return {
    consumer: otherInWords(otherEnd(row, 'answers', parties), intl),
    provider: otherInWords(otherEnd(row, 'asks', parties), intl),
  };
}

/** Where the row stands. */
export function standingInWords(row: InboxRow, { intl, timeZone, parties }: RowContext): string {
  const half = halfTold(row);
  const told = { half, other: otherEnd(row, half, parties), contract: row.contract };
  const sentence = contractInWords(told, timeZone, intl) ?? '';
  if (row.looseEnd === null) return sentence;
  const promised = row.contract.removable?.promisedBy ?? null;
  const loose = intl.formatMessage(LOOSE_END_MESSAGES[row.looseEnd], {
    consumer: otherInWords(otherEnd(row, 'answers', parties), intl),
    day: promised === null ? '' : dayInWords(promised, intl),
  });
  return row.looseEnd === 'orphaned-ask' ? `${sentence} ${loose}` : loose;
}

/** Who moves next, and how; null where the words on the standing say it already. */
export function nextInWords(row: InboxRow, { intl, parties }: RowContext): string | null {
  const half = halfTold(row);
  const turn = turnOf({ half, contract: row.contract });
  if (turn === null || row.looseEnd !== null) return null;
  const isOurs = turn.isOurs || (row.provider !== null && 'partyId' in row.provider);
  const other = otherInWords(otherEnd(row, half, parties), intl);
  switch (turn.duty) {
    case 'answer':
    case 'accept':
    case 'deliver':
      return null;
    case 'deliver-late':
      return half === 'answers' ? null : intl.formatMessage(nextMessages.theyDeliver, { other });
    case 'decide':
      return isOurs
        ? intl.formatMessage(nextMessages.decide)
        : intl.formatMessage(nextMessages.theyDecide, { other });
    case 'go-on':
      return isOurs
        ? intl.formatMessage(nextMessages.goOn)
        : intl.formatMessage(nextMessages.theyDecide, { other });
  }
}

/** The words of the button that begins a move. */
export function moveInWords(move: Move, row: InboxRow, { intl, parties }: RowContext): string {
  const half = halfOfMove(move);
  const other = otherEnd(row, half, parties);
  return intl.formatMessage(stepWords(move, { contract: row.contract, other, half }));
}
