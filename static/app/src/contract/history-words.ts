import type { IntlShape } from 'react-intl';
import type { ContractHistoryEntry } from '../../../../src/contract/contract-writing';
import type { Day } from '../../../../src/domain/calendar/day';
import { dayInWords } from '../health/health-words';
import { historyMessages } from '../messages/contract-history';
import { textOf } from './history-entry';

/** What was done, without who: "asked PAY-3 for 4 Dec 2026". */
export function entryInWords(entry: ContractHistoryEntry, other: string, intl: IntlShape): string {
  const sentence = sentenceOf(entry, other, intl);
  const text = textOf(entry);
  return text === '' ? sentence : intl.formatMessage(historyMessages.quoted, { sentence, text });
}

function sentenceOf(entry: ContractHistoryEntry, other: string, intl: IntlShape): string {
  const { action } = entry;
  if (action === 'begin-anew') return intl.formatMessage(historyMessages.anew);
  const day = dayOf(entry.half === 'asks' ? entry.after?.neededBy : entry.after?.promisedBy, intl);
  if (action === 'change' && entry.half === 'asks') {
    const before = dayOf(entry.before?.neededBy, intl);
    const isMoved = before !== '' && before !== day;
    const words = isMoved ? historyMessages.changeFrom : historyMessages.change;
    return intl.formatMessage(words, { other, day, before });
  }
  return intl.formatMessage(historyMessages[action], { other, day });
}

function dayOf(day: Day | null | undefined, intl: IntlShape): string {
  return day === null || day === undefined ? '' : dayInWords(day, intl);
}
