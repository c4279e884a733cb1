import * as z from 'zod/mini';

const storedSchema = z.object({
  id: z.uuid(),
  note: z.string().check(z.minLength(1), z.maxLength(20_000)),
});

export interface NoteDraft {
  /** Of the review it belongs to: tried again, also after a reload, it is kept only once. */
  readonly id: string;
  readonly note: string;
}

/** The note that a person typed for a review nobody kept yet, for as long as the browser's tab is open. */
export interface NoteDraftStore {
  /** Null: nothing is kept, or it cannot be read. */
  readonly read: () => NoteDraft | null;
  /** Where this browser keeps nothing, nothing happens. */
  readonly keep: (draft: NoteDraft) => void;
  readonly forget: () => void;
}

/** @param openStore may throw, as browsers do where storage is switched off */
export function noteDraftStore(
  accountId: string | null,
  openStore: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = () =>
    window.sessionStorage,
): NoteDraftStore {
  const key = `agile-pmo.review-note.1 ${accountId ?? ''}`;
  return {
    read: () => {
      const stored = attempt<unknown>(() => JSON.parse(openStore().getItem(key) ?? 'null'));
      const parsed = z.safeParse(storedSchema, stored);
      return parsed.success ? parsed.data : null;
    },
    keep: (draft) => {
      attempt(() => {
        openStore().setItem(key, JSON.stringify(draft));
      });
    },
    forget: () => {
      attempt(() => {
        openStore().removeItem(key);
      });
    },
  };
}

function attempt<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}
