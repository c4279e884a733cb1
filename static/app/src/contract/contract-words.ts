import type { IntlShape, MessageDescriptor } from 'react-intl';
import type { Day } from '../../../../src/domain/calendar/day';
import type { TimeZone } from '../../../../src/domain/calendar/time-zone';
import { dayInWords } from '../health/health-words';
import { consumerMessages, contractMessages, providerMessages } from '../messages/contract';
import type { ContractEnd, OtherEnd } from './contract-end';
import { contractSentence, type ContractSentence } from './contract-sentence';

/** How the other end is called. */
export function otherInWords(other: OtherEnd, intl: IntlShape): string {
  const words = other.kind === 'issue' ? contractMessages.hiddenIssue : contractMessages.goneParty;
  return (other.kind === 'issue' ? other.key : other.name) ?? intl.formatMessage(words);
}

/** Where a contract stands, in a sentence for the people of one end; null where nobody has asked. */
export function contractInWords(
  end: Pick<ContractEnd, 'half' | 'other' | 'contract'>,
  timeZone: TimeZone,
  intl: IntlShape,
): string | null {
  const sentence = contractSentence(end, timeZone);
  if (sentence === null) return null;
  const day = (value: Day | null): string => (value === null ? '' : dayInWords(value, intl));
  return intl.formatMessage(messageOf(sentence), {
    other: otherInWords(end.other, intl),
    needed: day(sentence.needed),
    promised: day(sentence.promised),
    late: sentence.late,
    days: sentence.unanswered,
    ended: day(sentence.ended),
  });
}

function messageOf(sentence: ContractSentence): MessageDescriptor {
  return sentence.to === 'consumer'
    ? consumerMessages[sentence.says]
    : providerMessages[sentence.says];
}
