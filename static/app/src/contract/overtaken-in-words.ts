import type { IntlShape } from 'react-intl';
import type { TimeZone } from '../../../../src/domain/calendar/time-zone';
import { CONTRACT_STATE_MESSAGES } from '../messages/contract';
import { outcomeMessages } from '../messages/contract-forms';
import type { ContractEnd } from './contract-end';
import { contractInWords } from './contract-words';

/**
 * What stands after a save that the other side had overtaken.
 *
 * @param names as the person had read them
 */
export function overtakenInWords(
  now: ContractEnd,
  names: { readonly own: string; readonly other: string },
  timeZone: TimeZone,
  intl: IntlShape,
): string {
  const sentence = contractInWords(now, timeZone, intl);
  const values = {
    ...names,
    state: intl.formatMessage(CONTRACT_STATE_MESSAGES[now.contract.state]),
  };
  return sentence === null
    ? intl.formatMessage(outcomeMessages.overtakenUnseen, values)
    : intl.formatMessage(outcomeMessages.overtakenDetail, { ...values, sentence });
}
