import type { MessageDescriptor } from 'react-intl';
import { stepMessages } from '../messages/contract';
import type { ContractEnd } from './contract-end';
import type { Step } from './steps';

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
    const hasPromised = state === 'promised' || state === 'broken';
    return hasPromised ? stepMessages.promiseOther : stepMessages.promise;
  }
  return stepMessages[step];
}
