import type { IntlShape } from 'react-intl';
import { isPromiseOpen } from '../../../../src/domain/dependencies/contract/shrink';
import { dayInWords } from '../health/health-words';
import { contractMessages } from '../messages/contract';
import type { ContractEnd } from './contract-end';

/** Whether what the provider's side can take away is a promise, told of beside the state. */
export function isPromiseLeft({ contract }: Pick<ContractEnd, 'contract'>): boolean {
  const { removable, state } = contract;
  return state !== 'orphaned-answer' && removable !== null && isPromiseOpen(removable);
}

/** What the provider's side should know of a promise that nobody is known to wait for; null without. */
export function leftPromiseInWords(
  end: Pick<ContractEnd, 'half' | 'contract'>,
  intl: IntlShape,
): string | null {
  const { removable, state } = end.contract;
  const day = removable?.promisedBy ?? null;
  if (end.half === 'asks' || day === null || !isPromiseLeft(end)) return null;
  const words = contractMessages[state === 'no-access' ? 'unseenPromise' : 'openPromise'];
  return intl.formatMessage(words, { day: dayInWords(day, intl) });
}
