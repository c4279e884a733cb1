import type { Contract } from '../../../../src/domain/dependencies/contract/contract';
import type { ContractEnd } from './contract-end';

/** What somebody owes next in a contract. */
export type Duty =
  | 'answer'
  /** A promise is past. */
  | 'deliver-late'
  | 'deliver'
  | 'accept'
  /** On a day that was offered. */
  | 'decide'
  /** How to go on after a refusal. */
  | 'go-on';

export interface Turn {
  readonly duty: Duty;
  /** Whether it is the end's own side that must speak. */
  readonly isOurs: boolean;
}

const DUTIES: Readonly<
  Partial<Record<Contract['state'], { readonly duty: Duty; readonly of: ContractEnd['half'] }>>
> = {
  asked: { duty: 'answer', of: 'answers' },
  'asked-again': { duty: 'answer', of: 'answers' },
  broken: { duty: 'deliver-late', of: 'answers' },
  promised: { duty: 'deliver', of: 'answers' },
  negotiating: { duty: 'decide', of: 'asks' },
  declined: { duty: 'go-on', of: 'asks' },
  delivered: { duty: 'accept', of: 'asks' },
};

/** Who must speak next, and what about; null where nothing is owed. */
export function turnOf({ half, contract }: Pick<ContractEnd, 'half' | 'contract'>): Turn | null {
  const found = DUTIES[contract.state];
  return found === undefined ? null : { duty: found.duty, isOurs: found.of === half };
}

/** Smaller stands higher: what we owe, what is owed to us, promises that stand, all else. */
export function attention(end: Pick<ContractEnd, 'half' | 'contract'>): number {
  const turn = turnOf(end);
  const { state, removable } = end.contract;
  const isLeft = end.half === 'answers' && removable !== null;
  if (turn === null) return isLeft || state === 'orphaned-answer' || state === 'no-access' ? 2 : 4;
  if (turn.duty === 'deliver') return 3;
  return turn.isOurs ? 0 : 1;
}
