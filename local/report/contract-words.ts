import type { ContractState } from '../../src/domain/dependencies/contract/contract-state';
import type { ReportDependency } from './report';

/** What a state means to somebody who has never seen the app, in the order in which a board asks. */
export const CONTRACT_WORDS: readonly {
  readonly state: ContractState;
  readonly name: string;
  readonly meaning: string;
}[] = [
  {
    state: 'broken',
    name: 'Promise broken',
    meaning: 'the promised day is past and nothing is delivered',
  },
  { state: 'declined', name: 'Declined', meaning: 'the provider said no' },
  { state: 'asked', name: 'Asked', meaning: 'no answer yet' },
  { state: 'asked-again', name: 'Asked again', meaning: 'the ask changed since it was answered' },
  { state: 'negotiating', name: 'Other day offered', meaning: 'than was asked for' },
  { state: 'promised', name: 'Promised', meaning: 'by the day it is needed' },
  { state: 'delivered', name: 'Delivered', meaning: 'and not accepted yet' },
  { state: 'accepted', name: 'Accepted', meaning: 'settled' },
  { state: 'withdrawn', name: 'Withdrawn', meaning: 'nobody asks any more' },
  {
    state: 'orphaned-answer',
    name: 'Answer left over',
    meaning: 'the ask is gone',
  },
  { state: 'no-access', name: 'Not readable', meaning: 'what one side says cannot be read' },
];

/** Whose turn it is, and with what. */
export interface NextWord {
  /** Smaller comes first. */
  readonly rank: number;
  readonly speaker: 'provider' | 'consumer';
  readonly what: string;
}

/** Null where nobody has to speak now: nothing is agreed on, it stands, or it is over. */
export function nextWord({ contract, need, provide }: ReportDependency): NextWord | null {
  const needed = need === null ? '' : `, needed by ${need.date}`;
  const promised = provide?.source === 'promise' ? ` for ${provide.date}` : '';
  switch (contract) {
    case 'broken':
      return { rank: 0, speaker: 'provider', what: `say a new day: promised${promised}${needed}` };
    case 'declined':
      return { rank: 1, speaker: 'consumer', what: `plan without it, or ask otherwise${needed}` };
    case 'asked':
      return { rank: 2, speaker: 'provider', what: `answer the ask${needed}` };
    case 'asked-again':
      return { rank: 3, speaker: 'provider', what: `answer the changed ask${needed}` };
    case 'negotiating':
      return {
        rank: 4,
        speaker: 'consumer',
        what: `take the day that was offered${promised && ` (promised${promised})`}, or ask otherwise${needed}`,
      };
    case 'delivered':
      return { rank: 5, speaker: 'consumer', what: 'accept what was delivered' };
    case 'orphaned-answer':
      return { rank: 6, speaker: 'provider', what: 'take back an answer whose ask is gone' };
    case 'none':
    case 'no-access':
    case 'promised':
    case 'accepted':
    case 'withdrawn':
      return null;
  }
}
