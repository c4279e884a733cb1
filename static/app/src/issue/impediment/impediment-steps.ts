import { isOpenRecord, nextLevel } from '../../../../../src/domain/impediments/record';
import type { ImpedimentPayloadAction } from '../../impediment-record/use-impediment-writer';
import type { IssueImpediment } from '../../../../../src/use-cases/impediments/impediment-of';

/** What a person can do about the impediment of an issue. */
export type ImpedimentStep =
  | 'raise'
  | 'take'
  | 'resolving'
  | 'change'
  | 'escalate'
  | 'remove'
  | 'reopen'
  | 'dismiss'
  | 'undo-dismiss'
  | 'begin-anew';

/** Which of them can be done now; what usually comes next first. */
export function stepsOf(
  of: IssueImpediment,
  { isUnreadable, isDone }: { readonly isUnreadable: boolean; readonly isDone: boolean },
): readonly ImpedimentStep[] {
  if (isUnreadable) return ['begin-anew'];
  if (isDone) return [];
  if (of.standing === 'none') return ['raise'];
  const { record } = of.impediment;
  if (isOpenRecord(record)) {
    const rest = nextLevel(record.level) === null ? [] : (['escalate'] as const);
    if (record.owner === null) return ['take', 'change', ...rest, 'remove'];
    if (record.state === 'resolving') return ['remove', 'change', ...rest];
    return ['resolving', 'change', ...rest, 'remove'];
  }
  if (of.standing === 'removed') return ['reopen', 'raise'];
  const reopen = record === null ? [] : (['reopen'] as const);
  if (of.standing === 'dismissed') return ['undo-dismiss', 'raise', ...reopen];
  return ['raise', 'dismiss', ...reopen];
}

/** What a step writes without asking anything; null: it has a form. */
export function oneClickAction(
  step: ImpedimentStep,
  of: IssueImpediment,
): ImpedimentPayloadAction | null {
  switch (step) {
    case 'take':
      return { kind: 'move', to: 'owned' };
    case 'resolving':
      return { kind: 'move', to: 'resolving' };
    case 'reopen':
      return { kind: 'reopen' };
    case 'undo-dismiss':
      return { kind: 'undo-dismiss' };
    case 'dismiss': {
      if (of.standing === 'none') return null;
      return { kind: 'dismiss', codes: [...of.impediment.found] };
    }
    case 'raise':
    case 'change':
    case 'escalate':
    case 'remove':
    case 'begin-anew':
      return null;
  }
}
