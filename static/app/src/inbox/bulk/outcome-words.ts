import type { IntlShape } from 'react-intl';
import type { ContractRefusal } from '../../../../../src/contract/contract-writing';
import { refusalMessages } from '../../messages/contract-forms';
import { bulkMessages } from '../../messages/inbox-bulk';
import { writeErrorInWords } from '../../states/error-words';
import { passesByItself } from '../../states/passing-error';
import type { MoveOutcome } from './write-move';

const REFUSALS = {
  conflict: bulkMessages.overtaken,
  'already-asked': bulkMessages.overtaken,
  'id-taken': bulkMessages.overtaken,
  'already-closed': refusalMessages.gone,
  'unknown-ask': refusalMessages.gone,
  'unknown-answer': refusalMessages.gone,
  busy: refusalMessages.busy,
  full: refusalMessages.full,
  unreadable: refusalMessages.unreadable,
  'no-issue': refusalMessages.noIssue,
  'not-editable': refusalMessages.notEditable,
} as const satisfies Record<ContractRefusal, (typeof refusalMessages)['busy']>;

/** Whether a move that was not carried out may well go through later. */
export function mayPass(outcome: MoveOutcome): boolean {
  if (outcome.kind === 'failed') return passesByItself(outcome.error);
  return outcome.kind === 'refused' && outcome.because === 'busy';
}

/** Why a move was not carried out, and what to do; null where it was. */
export function problemInWords(outcome: MoveOutcome, key: string, intl: IntlShape): string | null {
  switch (outcome.kind) {
    case 'written':
      return null;
    case 'failed':
      return writeErrorInWords(outcome.error, intl);
    case 'refused': {
      const sentence = intl.formatMessage(REFUSALS[outcome.because], { key });
      if (outcome.message === null) return sentence;
      return intl.formatMessage(refusalMessages.jiraSaid, { sentence, text: outcome.message });
    }
  }
}
