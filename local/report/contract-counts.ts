import type { Contract } from '../../src/domain/dependencies/contract/contract';
import type { ContractState } from '../../src/domain/dependencies/contract/contract-state';

/** How many dependencies have a contract in each state; they sum to all dependencies. */
export type ContractCounts = Readonly<Record<ContractState, number>>;

export function countContracts(contracts: readonly Contract[]): ContractCounts {
  const counts: Record<ContractState, number> = {
    none: 0,
    'no-access': 0,
    asked: 0,
    'asked-again': 0,
    negotiating: 0,
    promised: 0,
    broken: 0,
    declined: 0,
    delivered: 0,
    accepted: 0,
    withdrawn: 0,
    'orphaned-answer': 0,
  };
  for (const { state } of contracts) counts[state] += 1;
  return counts;
}
