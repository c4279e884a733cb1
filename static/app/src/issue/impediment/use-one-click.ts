import { useState } from 'react';
import type { StandingImpediment } from '../../../../../src/contract/impediment-writing';
import {
  useImpedimentWriter,
  type ImpedimentPayloadAction,
  type ImpedimentSaving,
} from '../../impediment-record/use-impediment-writer';
import { onTop } from './on-top';
import type { ImpedimentSubject } from './subject';

export interface OneClick {
  readonly saving: ImpedimentSaving;
  readonly isBusy: boolean;
  /** What was wanted last, in the words of its button. */
  readonly wish: string;
  readonly save: (action: ImpedimentPayloadAction, wish: string) => Promise<void>;
  /** On top of what was found instead; null: it cannot be done any more. */
  readonly onTop: ((standing: StandingImpediment) => void) | null;
  readonly again: () => void;
  readonly leave: () => void;
}

/** Saves what a button says at once. */
export function useOneClick(subject: ImpedimentSubject, onDone: () => void): OneClick {
  const { issue, item } = subject;
  const writer = useImpedimentWriter((_, standing) => {
    subject.onStanding(standing, false);
  });
  const [last, setLast] = useState<{
    readonly action: ImpedimentPayloadAction;
    readonly wish: string;
  } | null>(null);
  const { saving } = writer;
  const write = async (action: ImpedimentPayloadAction, baseRevision: number): Promise<void> => {
    const outcome = await writer.save({ issueId: issue.id, baseRevision, actions: [action] });
    if (outcome.kind !== 'written') return;
    subject.onStanding(outcome.standing, true);
    onDone();
  };
  const standing = saving.kind === 'refused' ? saving.refused.standing : null;
  const over = last === null || standing === null ? null : onTop(last.action, standing.notes);
  return {
    saving,
    isBusy: saving.kind === 'saving',
    wish: last?.wish ?? '',
    save: async (action, wish) => {
      setLast({ action, wish });
      await write(action, item.impediment.revision);
    },
    onTop:
      over === null
        ? null
        : (found) => {
            void write(over, found.revision);
          },
    again: () => {
      if (last !== null) void write(last.action, item.impediment.revision);
    },
    leave: () => {
      writer.forget();
      onDone();
    },
  };
}
