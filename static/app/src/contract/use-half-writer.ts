import { useState } from 'react';
import type {
  ContractHalf,
  ContractWriting,
  ProviderComment,
} from '../../../../src/contract/contract-writing';
import { callResolver } from '../bridge/call-resolver';
import type { ChangePayload } from './contract-change';

export type Refused = ContractWriting & { readonly kind: 'refused' };
type Written = ContractWriting & { readonly kind: 'written' };

/** Where the save of a half stands. */
export type Saving =
  | { readonly kind: 'idle' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'refused'; readonly refused: Refused }
  | { readonly kind: 'failed'; readonly error: unknown };

/** A half as it stands, and where. */
export interface FoundHalf {
  readonly issueId: string;
  readonly standing: ContractHalf;
}

export interface SavedHalf extends FoundHalf {
  readonly changedOutside: boolean;
  readonly comment: ProviderComment | null;
}

export interface HalfWriter {
  readonly saving: Saving;
  /** The half as written; null where it was refused, which `saving` then tells. */
  readonly save: (change: ChangePayload) => Promise<SavedHalf | null>;
}

/**
 * Saves one half of a contract through the resolver, and keeps what came of it.
 *
 * @param onFound told how the half stands where something else than expected was found
 */
export function useHalfWriter(onFound: (half: FoundHalf) => void = ignore): HalfWriter {
  const [saving, setSaving] = useState<Saving>({ kind: 'idle' });
  return {
    saving,
    save: async (change) => {
      setSaving({ kind: 'saving' });
      try {
        const writing = await callResolver('writeContract', change);
        if (writing.kind === 'refused') {
          setSaving({ kind: 'refused', refused: writing });
          const { standing } = writing;
          if (standing !== null) onFound({ issueId: change.issueId, standing });
          return null;
        }
        setSaving({ kind: 'idle' });
        return savedHalf(change, writing);
      } catch (error) {
        setSaving({ kind: 'failed', error });
        return null;
      }
    },
  };
}

function savedHalf(
  { issueId }: ChangePayload,
  { standing, changedOutside, comment }: Written,
): SavedHalf {
  return { issueId, standing, changedOutside, comment };
}

function ignore(): void {
  return undefined;
}
