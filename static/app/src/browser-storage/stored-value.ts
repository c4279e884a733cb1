import * as z from 'zod/mini';
import type { StoredKey } from './stored-key';

/** A storage of the browser; `sessionStorage` lasts as long as the tab. */
export type StringStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** One value that a browser keeps as JSON. Where it keeps nothing, nothing happens. */
export interface StoredValue<Value> {
  /** Null: nothing is kept, or it cannot be read. */
  readonly read: () => Value | null;
  /** @returns false where this browser did not keep it */
  readonly keep: (value: object) => boolean;
  /** @returns false where this browser does not let go of it */
  readonly forget: () => boolean;
}

/**
 * @param schema of what is read back: anybody may have written it
 * @param openStore may throw, as browsers do in private windows and where storage is switched off
 */
export function storedValue<Schema extends z.core.$ZodType>(
  key: StoredKey,
  schema: Schema,
  openStore: () => StringStore,
): StoredValue<z.output<Schema>> {
  return {
    read: () => {
      let stored: unknown = null;
      attempt(() => {
        stored = JSON.parse(openStore().getItem(key) ?? 'null');
      });
      const parsed = z.safeParse(schema, stored);
      return parsed.success ? parsed.data : null;
    },
    keep: (value) =>
      attempt(() => {
        openStore().setItem(key, JSON.stringify(value));
      }),
    forget: () =>
      attempt(() => {
        openStore().removeItem(key);
      }),
  };
}

function attempt(use: () => void): boolean {
  try {
    use();
    return true;
  } catch {
    return false;
  }
}
