import { useState } from 'react';
import type {
  ImpedimentWriting,
  StandingImpediment,
} from '../../../../src/contract/impediment-writing';
import type { PayloadOf } from '../../../../src/contract/resolvers';
import { callResolver } from '../bridge/call-resolver';

export type ImpedimentRefused = ImpedimentWriting & { readonly kind: 'refused' };
/** As it is sent: days are texts. */
export type ImpedimentPayloadAction = PayloadOf<'writeImpediment'>['action'];

export interface ImpedimentWish {
  readonly issueId: string;
  /** The revision the person saw; 0: nothing was said, or it cannot be read. */
  readonly baseRevision: number;
  /** Carried out one after another, each on what the one before wrote. */
  readonly actions: readonly ImpedimentPayloadAction[];
}

export type ImpedimentOutcome =
  | {
      readonly kind: 'written';
      readonly standing: StandingImpediment;
      readonly changedOutside: boolean;
    }
  | {
      readonly kind: 'refused';
      readonly refused: ImpedimentRefused;
      /** How many of the actions were carried out before. */
      readonly done: number;
    }
  | { readonly kind: 'failed'; readonly error: unknown; readonly done: number };

/** Writes one action after another; the first that is not carried out ends it. Never throws. */
export async function writeImpediment(wish: ImpedimentWish): Promise<ImpedimentOutcome> {
  const { issueId, actions } = wish;
  let { baseRevision } = wish;
  let changedOutside = false;
  let standing: StandingImpediment | null = null;
  for (const [done, action] of actions.entries()) {
    try {
      const writing = await callResolver('writeImpediment', { issueId, baseRevision, action });
      if (writing.kind === 'refused') return { kind: 'refused', refused: writing, done };
      changedOutside ||= writing.changedOutside;
      standing = writing.standing;
      baseRevision = standing.revision;
    } catch (error) {
      return { kind: 'failed', error, done };
    }
  }
  if (standing === null) throw new Error('there was nothing to write');
  return { kind: 'written', standing, changedOutside };
}

/** Where a save stands. */
export type ImpedimentSaving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'refused'; readonly refused: ImpedimentRefused }
  | { readonly kind: 'failed'; readonly error: unknown };

export interface ImpedimentWriter {
  readonly saving: ImpedimentSaving;
  readonly save: (wish: ImpedimentWish) => Promise<ImpedimentOutcome>;
  readonly forget: () => void;
}

/**
 * Saves what a form says, and keeps what came of it.
 *
 * @param onStanding told how the record stands, written or found otherwise
 */
export function useImpedimentWriter(
  onStanding: (issueId: string, standing: StandingImpediment) => void,
): ImpedimentWriter {
  const [saving, setSaving] = useState<ImpedimentSaving>({ kind: 'idle' });
  return {
    saving,
    forget: () => {
      setSaving({ kind: 'idle' });
    },
    save: async (wish) => {
      setSaving({ kind: 'saving' });
      const outcome = await writeImpediment(wish);
      const standing =
        outcome.kind === 'written'
          ? outcome.standing
          : outcome.kind === 'refused'
            ? outcome.refused.standing
            : null;
      if (standing !== null) onStanding(wish.issueId, standing);
      setSaving(outcome.kind === 'written' ? { kind: 'idle' } : outcome);
      return outcome;
    },
  };
}
