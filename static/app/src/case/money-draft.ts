import * as z from 'zod/mini';
import { storedValue, type StoredValue, type StringStore } from '../browser-storage/stored-value';
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
export function moneyDraftStore(
  place: { readonly issueId: string; readonly accountId: string | null },
  openStore: () => StringStore = () => window.sessionStorage,
): StoredValue<MoneyDraft> {
  const key = `agile-pmo.money-draft.1 ${place.accountId ?? ''} ${place.issueId}` as const;
  return storedValue(key, storedSchema, openStore);
}
