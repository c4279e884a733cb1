import type { IntlShape } from 'react-intl';
import type { TimeZone } from '../../../../src/domain/calendar/time-zone';
import type { Answer } from '../../../../src/domain/dependencies/contract/answer';
import type { Contract } from '../../../../src/domain/dependencies/contract/contract';
import { dayInWords } from '../health/health-words';
import { contractMessages } from '../messages/contract';

/** What the provider's side wrote beside its day; of an ask that changed since, all it had answered. */
export function answerInWords(
  { state, answer }: Pick<Contract, 'state' | 'answer'>,
  timeZone: TimeZone,
  intl: IntlShape,
): { readonly text: string; readonly isEarlier: boolean } | null {
  if (answer === null) return null;
  const { text } = answer;
  if (state === 'asked-again') {
    const sentence = earlierInWords(answer, timeZone, intl);
    const quoted = intl.formatMessage(contractMessages.earlierQuoted, { sentence, text });
    return { text: text === '' ? sentence : quoted, isEarlier: true };
  }
  if (text === '') return null;
  return { text: intl.formatMessage(contractMessages.answer, { text }), isEarlier: false };
}

function earlierInWords(answer: Answer, timeZone: TimeZone, intl: IntlShape): string {
  const { kind, promisedBy, deliveredAt } = answer;
  const day = deliveredAt === null ? promisedBy : timeZone.dayAt(deliveredAt);
  return intl.formatMessage(contractMessages.earlier, {
    kind: deliveredAt === null ? kind : 'delivered',
    day: day === null ? '' : dayInWords(day, intl),
  });
}
