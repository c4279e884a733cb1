import type { BulkMove } from './move-target';
import type { InboxGroup, InboxRow } from '../../../../../src/use-cases/inbox';

/** What was typed for them so far. */
export interface Draft {
  readonly day: string;
  readonly text: string;
  /** Each row for its own planned day. */
  readonly isByPlan: boolean;
}

export const EMPTY_DRAFT: Draft = { day: '', text: '', isByPlan: true };

/** The rows of one group that were chosen to be answered together. */
export interface Selection {
  readonly group: InboxGroup;
  readonly rowIds: readonly string[];
  /** The form that is open for them. */
  readonly form: { readonly move: BulkMove; readonly draft: Draft } | null;
}

const MOVES_OF_GROUP: Readonly<Partial<Record<InboxGroup, readonly BulkMove[]>>> = {
  'asked-of-us': ['promise', 'decline'],
  delivered: ['accept'],
  'not-asked': ['ask'],
};

/** What can be done to several rows of a group at once. */
export function bulkMovesOf(group: InboxGroup): readonly BulkMove[] {
  return MOVES_OF_GROUP[group] ?? [];
}

/** Whether a row can be chosen: everything its group offers for several must be possible for it. */
export function isSelectable({ group, moves }: Pick<InboxRow, 'group' | 'moves'>): boolean {
  const offered = bulkMovesOf(group);
  return offered.length > 0 && offered.every((move) => moves.includes(move));
}

/** Choosing in another group begins anew. */
export function toggled(
  selection: Selection | null,
  group: InboxGroup,
  rowId: string,
): Selection | null {
  const standing = selection?.group === group ? selection : null;
  const rowIds = standing?.rowIds ?? [];
  const next = rowIds.includes(rowId)
    ? rowIds.filter((chosen) => chosen !== rowId)
    : [...rowIds, rowId];
  return next.length === 0 ? null : { group, rowIds: next, form: standing?.form ?? null };
}

/** Of what was chosen, that which is still there to be done. */
export function chosenRows(
  selection: Selection | null,
  rows: readonly InboxRow[],
): readonly InboxRow[] {
  if (selection === null) return [];
  const chosen = new Set(selection.rowIds);
  return rows.filter(
    (row) => row.group === selection.group && chosen.has(row.id) && isSelectable(row),
  );
}
