import type { MessageDescriptor } from 'react-intl';
import type { Contract } from '../../../../src/domain/dependencies/contract/contract';
import { stepMessages } from '../messages/contract';
import type { ContractEnd } from './contract-end';
import { isPromiseLeft } from './left-promise';
import type { Step } from './steps';

/** In time, late, or past its day. */
const PROMISED: ReadonlySet<Contract['state']> = new Set(['promised', 'negotiating', 'broken']);

/** The words of the button that begins a step. */
export function stepWords(
  step: Step,
  { contract, other, half }: Pick<ContractEnd, 'half' | 'other' | 'contract'>,
): MessageDescriptor {
  const { state } = contract;
  if (step === 'ask') return state === 'none' ? stepMessages.ask : stepMessages.askAgain;
  if (step === 'change') {
    if (state === 'delivered' || state === 'declined') return stepMessages.askAgain;
    if (other.kind === 'party') {
      return (contract.ask?.promisedBy ?? null) === null ? stepMessages.heard : stepMessages.change;
    }
    return half === 'asks' && state === 'negotiating' ? stepMessages.agree : stepMessages.change;
  }
  if (step === 'promise') {
    const isStanding = contract.answer?.kind === 'promised' && PROMISED.has(state);
    return isStanding ? stepMessages.promiseOther : stepMessages.promise;
  }
  if (step === 'remove' && isPromiseLeft({ contract })) return stepMessages.takeBack;
  return stepMessages[step];
}
