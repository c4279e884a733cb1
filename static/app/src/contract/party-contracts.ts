import { daysBetween, type Day } from '../../../../src/domain/calendar/day';
import type { TimeZone } from '../../../../src/domain/calendar/time-zone';
import type { Ask } from '../../../../src/domain/dependencies/contract/ask';
import { NO_CONTRACT, type Contract } from '../../../../src/domain/dependencies/contract/contract';
import { contractState } from '../../../../src/domain/dependencies/contract/contract-state';

/** What an issue asks of an external party. */
export interface PartyContract {
  readonly partyId: string;
  readonly contract: Contract;
}

/** Of each party the open ask, else the one that ended last. */
export function partyContracts(
  asks: readonly Ask[],
  { today, timeZone }: { readonly today: Day; readonly timeZone: TimeZone },
): readonly PartyContract[] {
  const ofParty = new Map<string, Ask>();
  for (const ask of asks) {
    if (!('partyId' in ask.provider)) continue;
    const { partyId } = ask.provider;
    const known = ofParty.get(partyId);
    if (known === undefined || isAhead(ask, known)) ofParty.set(partyId, ask);
  }
  return [...ofParty].map(([partyId, ask]) => {
    const state = contractState({ ask, answer: null, isProviderDone: false, today });
    return {
      partyId,
      contract: {
        ...NO_CONTRACT,
        ...{ state, ask },
        neededBy: ask.closed === null ? ask.neededBy : null,
        promisedBy: ask.closed === null ? ask.promisedBy : null,
        unansweredDays: state === 'asked' ? daysBetween(timeZone.dayAt(ask.at), today) : null,
      },
    };
  });
}

function isAhead(ask: Ask, known: Ask): boolean {
  if ((ask.closed === null) !== (known.closed === null)) return ask.closed === null;
  return ask.at > known.at;
}
