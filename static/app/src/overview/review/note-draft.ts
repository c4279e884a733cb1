import * as z from 'zod/mini';
import {
  storedValue,
  type StoredValue,
  type StringStore,
} from '../../browser-storage/stored-value';

const storedSchema = z.object({
  /** Of the review it belongs to: tried again, also after a reload, it is kept only once. */
  id: z.uuid(),
  note: z.string().check(z.minLength(1), z.maxLength(20_000)),
});

export type NoteDraft = Readonly<z.output<typeof storedSchema>>;

/** The note that a person typed for a review nobody kept yet, for as long as the browser's tab is open. */
export function noteDraftStore(
  accountId: string | null,
  openStore: () => StringStore = () => window.sessionStorage,
): StoredValue<NoteDraft> {
  return storedValue(`agile-pmo.review-note.1 ${accountId ?? ''}`, storedSchema, openStore);
}
