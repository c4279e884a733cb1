import * as z from 'zod/mini';
import type { FieldMemory, RememberedFields } from '../../../../src/jira/field-memory';
import { storedValue, type StringStore } from '../browser-storage/stored-value';

const A_DAY_MS = 86_400_000;

const storedSchema = z.object({
  at: z.number(),
  siteFields: z.array(
    z.object({ id: z.string(), name: z.string(), schemaType: z.nullable(z.string()) }),
  ),
  asked: z.array(z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9_]{0,99}$/))).check(z.minLength(1)),
});

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
  const stored = storedValue(`agile-pmo.fields.1 ${siteUrl}`, storedSchema, openStore);
  return {
    recall: () => {
      const found = stored.read();
      if (found === null) return null;
      const { at, siteFields, asked } = found;
      const age = now() - at;
      return age >= 0 && age < A_DAY_MS ? { siteFields, asked } : null;
    },
    keep: ({ siteFields, asked }: RememberedFields) => {
      stored.keep({ at: now(), siteFields, asked });
    },
  };
}
