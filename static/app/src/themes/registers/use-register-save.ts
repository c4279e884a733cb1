import { useMutation } from '@tanstack/react-query';
import type {
  RegisterRefusal,
  RegisterWriting,
} from '../../../../../src/contract/portfolio-registers';

/** What the last save came to, where it was not saved. */
export type RegisterTrouble<Entry> =
  | {
      readonly kind: 'refused';
      readonly because: RegisterRefusal;
      /** Null: it was deleted in between, or was never there. */
      readonly standing: Entry | null;
    }
  /** It is not known whether it was saved, or surely not. */
  | { readonly kind: 'failed'; readonly error: unknown };

export interface RegisterSave<Entry, Payload> {
  readonly save: (payload: Payload) => void;
  readonly isSaving: boolean;
  /** Null: none. */
  readonly trouble: RegisterTrouble<Entry> | null;
  readonly forget: () => void;
}

/**
 * Saves an entry of a register; where somebody else was first, both stand.
 *
 * @param isSame whether what stands is what the payload says: an answer that got lost after saving looks
 * like a conflict with oneself
 * @param onSaved told what stands now; null: it was deleted
 */
export function useRegisterSave<Entry, Payload>(
  call: (payload: Payload) => Promise<RegisterWriting<Entry>>,
  isSame: (standing: Entry | null, payload: Payload) => boolean,
  onSaved: (standing: Entry | null) => void,
): RegisterSave<Entry, Payload> {
  const { mutate, isPending, data, error, reset } = useMutation({
    mutationFn: async (payload: Payload): Promise<RegisterWriting<Entry>> => {
      const writing = await call(payload);
      return writing.kind === 'refused' &&
        writing.because === 'conflict' &&
        isSame(writing.standing, payload)
        ? { kind: 'written', standing: writing.standing }
        : writing;
    },
    onSuccess: (writing) => {
      if (writing.kind === 'written') onSaved(writing.standing);
    },
  });
  const refused: RegisterTrouble<Entry> | null = data?.kind === 'refused' ? data : null;
  return {
    save: (payload) => {
      mutate(payload);
    },
    isSaving: isPending,
    trouble: error === null ? refused : { kind: 'failed', error },
    forget: reset,
  };
}
