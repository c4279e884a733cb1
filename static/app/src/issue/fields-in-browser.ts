import * as z from 'zod/mini';
import type { FieldMemory, RememberedFields } from '../../../../src/jira/field-memory';

const A_DAY_MS = 86_400_000;

const storedSchema = z.object({
  at: z.number(),
  siteFields: z.array(
    z.object({ id: z.string(), name: z.string(), schemaType: z.nullable(z.string()) }),
  ),
  asked: z.array(z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9_]{0,99}$/))).check(z.minLength(1)),
});

type StringStore = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Remembers for a day in this browser which fields of a site hold what: their ids, names and types,
 * nothing else. Where the browser refuses to store, every reading finds them anew.
 *
 * @param openStore may throw, as browsers do where storage is switched off
 */
export function fieldsInBrowser(
  siteUrl: string,
  openStore: () => StringStore = () => window.localStorage,
  now: () => number = Date.now,
): FieldMemory {
  const key = `agile-pmo.fields.1 ${siteUrl}`;
  return {
    recall: () => {
      const stored = z.safeParse(storedSchema, parsed(attempt(() => openStore().getItem(key))));
      if (!stored.success) return null;
      const { at, siteFields, asked } = stored.data;
      const age = now() - at;
      return age >= 0 && age < A_DAY_MS ? { siteFields, asked } : null;
    },
    keep: ({ siteFields, asked }: RememberedFields) => {
      const text = JSON.stringify({ at: now(), siteFields, asked });
      attempt(() => {
        openStore().setItem(key, text);
      });
    },
  };
}

/** Storage is refused in private windows and where it is full; then nothing is remembered. */
function attempt<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}

function parsed(text: string | null): unknown {
  return text === null ? null : attempt<unknown>(() => JSON.parse(text));
}
