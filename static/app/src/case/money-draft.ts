import * as z from 'zod/mini';
import type { TypedMoney } from './money-form';

const text = z.string().check(z.maxLength(1000));
const quarter = z.int().check(z.minimum(0), z.maximum(1000));
const amount = z.object({ quarter, low: text, likely: text, high: text });
const storedSchema = z.object({
  seen: z.int().check(z.minimum(0)),
  typed: z.object({
    firstQuarter: text,
    lines: z
      .array(
        z.object({
          ...{ id: text, kind: z.enum(['cost', 'benefit']), name: text, isForMvp: z.boolean() },
          amounts: z.array(amount).check(z.maxLength(200)),
        }),
      )
      .check(z.maxLength(200)),
    measured: z.array(z.object({ quarter, amount: text, note: text })).check(z.maxLength(500)),
  }),
});

export interface MoneyDraft {
  /** The version of the amounts that were there when the first of these was typed. */
  readonly seen: number;
  readonly typed: TypedMoney;
}

/** Amounts that a person typed and nobody saved yet, for as long as the browser's tab is open. */
export interface MoneyDraftStore {
  /** Null: nothing is kept, or it cannot be read. */
  readonly read: () => MoneyDraft | null;
  /** Where this browser keeps nothing, nothing happens. */
  readonly keep: (draft: MoneyDraft) => void;
  readonly forget: () => void;
}

/** @param openStore may throw, as browsers do where storage is switched off */
export function moneyDraftStore(
  place: { readonly issueId: string; readonly accountId: string | null },
  openStore: () => Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> = () =>
    window.sessionStorage,
): MoneyDraftStore {
  const key = `agile-pmo.money-draft.1 ${place.accountId ?? ''} ${place.issueId}`;
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
