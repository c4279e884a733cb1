import { useEffect, useRef } from 'react';
import type { InboxGroup, InboxRow } from '../../../../../src/use-cases/inbox';
import type { Move } from '../../../../../src/use-cases/inbox-moves';
import type { InboxState } from '../inbox-address';

export interface RowForms {
  /** The form that is open in a row. */
  readonly openIn: (row: InboxRow) => Move | null;
  readonly open: (row: InboxRow, move: Move | null) => void;
}

/** One form is open at a time, and where the keyboard goes on when it closes. */
export function useRowForms(
  form: InboxState['form'],
  onForm: (form: InboxState['form']) => void,
): RowForms {
  // What was left may be gone after the next paint: a row that is settled leaves its group.
  const goOnAt = useRef<readonly string[] | null>(null);
  useEffect(() => {
    if (goOnAt.current === null) return;
    const found = goOnAt.current.map((id) => document.getElementById(id)).find(Boolean);
    goOnAt.current = null;
    found?.focus();
  });
  return {
    openIn: (row) => {
      const move = form?.rowId === row.id ? form.move : null;
      return move !== null && row.moves.includes(move) ? move : null;
    },
    open: (row, move) => {
      if (move === null && form !== null) {
        goOnAt.current = [moveButtonId(row.id, form.move), groupAnchor(row.group)];
      }
      onForm(move && { rowId: row.id, move });
    },
  };
}

export function moveButtonId(rowId: string, move: Move): string {
  return `move-${rowId}-${move}`;
}

export function groupAnchor(group: InboxGroup): string {
  return `group-${group}`;
}
