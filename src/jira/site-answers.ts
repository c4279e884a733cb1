import * as z from 'zod/mini';
import { optional } from './issue-schema';
import type { SiteField } from './field-places';

export const serverInfoAnswer = z.object({
  baseUrl: z.optional(z.string()),
  serverTimeZone: z.optional(z.string()),
});

export const linkTypesAnswer = z.object({
  issueLinkTypes: z.array(
    z.object({ id: z.string(), name: z.string(), inward: z.string(), outward: z.string() }),
  ),
});

export const fieldsAnswer = z.array(
  z.object({
    id: z.string(),
    name: z.string(),
    schema: optional(z.object({ custom: optional(z.string()) })),
  }),
);

export function siteFieldsOf(fields: z.infer<typeof fieldsAnswer>): readonly SiteField[] {
  return fields.map(({ id, name, schema }) => ({ id, name, schemaType: schema?.custom ?? null }));
}
