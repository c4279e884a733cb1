import { formatDay } from '../../../../../src/domain/calendar/day';
import {
  IMPEDIMENT_LEVELS,
  isOpenRecord,
  type ImpedimentNotes,
} from '../../../../../src/domain/impediments/record';
import type { ImpedimentPayloadAction } from '../../impediment-record/use-impediment-writer';

/**
 * What does the same after somebody else was first. To raise what stands already is to say anew what it
 * is; who has it and what comes next stays.
 *
 * @returns null: it cannot be done any more
 */
export function onTop(
  action: ImpedimentPayloadAction,
  { record, dismissed }: ImpedimentNotes,
): ImpedimentPayloadAction | null {
  const isOpen = isOpenRecord(record);
  switch (action.kind) {
    case 'raise': {
      if (!isOpen) return action;
      const { owner, target, nextStep } = record;
      return {
        ...{ kind: 'edit', what: action.what, cause: action.cause ?? record.cause },
        ...{ owner, target: target === null ? null : formatDay(target), nextStep },
      };
    }
    case 'edit':
    case 'move':
    case 'remove':
      return isOpen ? action : null;
    case 'escalate':
      return isOpen && levelOf(record.level) < levelOf(action.to) ? action : null;
    case 'hand-back':
      return isOpen && levelOf(record.level) > levelOf(action.to) ? action : null;
    case 'reopen':
      return record !== null && !isOpen ? action : null;
    case 'dismiss':
      return isOpen ? null : action;
    case 'undo-dismiss':
      return dismissed === null ? null : action;
    case 'begin-anew':
      return null;
  }
}

function levelOf(level: (typeof IMPEDIMENT_LEVELS)[number]): number {
  return IMPEDIMENT_LEVELS.indexOf(level);
}
