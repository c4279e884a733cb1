import type { TreeRow } from '../../../../src/use-cases/dependency-tree';
import type { ContractEnd } from '../contract/contract-end';
import { attention } from '../contract/turn';
import type { PanelContract } from './panel-contracts';

/** A row of one side of the panel. */
export type GroupRow =
  | { readonly kind: 'linked'; readonly id: string; readonly row: TreeRow }
  | { readonly kind: 'loose'; readonly id: string; readonly contract: PanelContract };

/** Where somebody must speak first; among equals the order of the health stays. */
export function groupRows(
  linked: readonly TreeRow[],
  loose: readonly PanelContract[],
  endOf: (row: TreeRow) => ContractEnd,
): readonly GroupRow[] {
  const rows: readonly GroupRow[] = [
    ...loose.map((contract) => ({
      kind: 'loose' as const,
      id: `${contract.end.other.kind} ${contract.end.other.id}`,
      contract,
    })),
    ...linked.map((row) => ({ kind: 'linked' as const, id: row.path, row })),
  ];
  const rank = (row: GroupRow): number =>
    attention(row.kind === 'linked' ? endOf(row.row) : row.contract.end);
  return [...rows].sort((a, b) => rank(a) - rank(b));
}
