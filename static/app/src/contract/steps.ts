import type { Contract } from '../../../../src/domain/dependencies/contract/contract';
import { movesOf, type Move } from '../../../../src/use-cases/inbox-moves';
import type { ContractEnd } from './contract-end';

/** What somebody can begin at one end of a contract. */
export type Step = Move;

export interface Steps {
  /** The first is what usually comes next. */
  readonly own: readonly Step[];
  /** What the other side could do now; it does so on its own issue. */
  readonly others: readonly Step[];
}

type Spoken = Pick<ContractEnd, 'half' | 'other' | 'contract'>;

export function stepsOf(end: Spoken): Steps {
  const { half, other, contract } = end;
  if (half === 'answers') {
    return {
      own: movesOf(contract, { provider: true, consumer: false }),
      others: movesOf(contract, { provider: false, consumer: true }),
    };
  }
  if (other.kind === 'party') return { own: partySteps(contract), others: [] };
  const isAskable = other.key !== null && ASKABLE.has(contract.state);
  return {
    own: isAskable ? ['ask'] : movesOf(contract, { provider: false, consumer: true }),
    // To take away what is left over is nothing that this side waits for.
    others: movesOf(contract, { provider: true, consumer: false }).filter(
      (one) => one !== 'remove',
    ),
  };
}

const ASKABLE: ReadonlySet<Contract['state']> = new Set([
  'none',
  'orphaned-answer',
  'accepted',
  'withdrawn',
]);

/** An external party answers through whoever speaks for the waiting issue. */
function partySteps({ state }: Contract): readonly Step[] {
  return ASKABLE.has(state) ? ['ask'] : ['change', 'accept', 'withdraw'];
}
