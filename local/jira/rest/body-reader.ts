import * as z from 'zod/mini';
import { invalidPayload, notEmulated } from './refusal';

/**
 * Reads a request body. Properties that neither the schema nor `refused` knows do not exist in Jira,
 * which answers so.
 *
 * @param refused properties that Jira has and the emulator does not
 * @throws Refusal
 */
export function readBody<Schema extends z.core.$ZodType>(
  body: unknown,
  schema: Schema,
  refused: readonly string[] = [],
): z.infer<Schema> {
  const given = typeof body === 'object' && body !== null ? Object.keys(body) : [];
  const missing = given.find((name) => refused.includes(name));
  if (missing !== undefined) throw notEmulated(`the property '${missing}' of the request body`);
  const parsed = z.safeParse(schema, body);
  if (!parsed.success) throw invalidPayload();
  return parsed.data;
}

/** Ids come as texts and, from some clients, as numbers. */
export const idSchema = z.pipe(z.union([z.string(), z.number()]), z.transform(String));

/** An object with outside keys, as a map: plain indexing would find inherited names. */
export const mapSchema = z.pipe(
  z.record(z.string(), z.unknown()),
  z.transform((record): ReadonlyMap<string, unknown> => new Map(Object.entries(record))),
);
