import type { ContractChange, ContractWriting } from '../../contract/contract-writing';
import { good, type Result } from '../../contract/result';
import { writeGuarded } from '../guarded-writing/guarded-writer';
import type { GuardedPorts } from '../guarded-writing/ports';
import { halfWork } from './half-work';
import type { HalfForms } from './halves';

/** What writing and reading contracts works with. */
export interface ContractPorts extends GuardedPorts {
  readonly forms: HalfForms;
}

/** Writes one half of a contract as the person; see `writeGuarded`. */
export async function writeContract(
  change: ContractChange,
  accountId: string,
  ports: ContractPorts,
): Promise<Result<ContractWriting>> {
  const writing = await writeGuarded(
    change,
    halfWork(change.action, ports.forms),
    accountId,
    ports,
  );
  if (!writing.ok) return writing;
  const { value } = writing;
  return good(value.kind === 'refused' ? value : { ...value, comment: null });
}
