import * as z from 'zod/mini';

/** The app's own issue properties; what is inside is read by the subject that owns it. */
export const PROPERTY_KEYS = [
  'agile-pmo-ask',
  'agile-pmo-promise',
  'agile-pmo-impediment',
  'agile-pmo-case',
] as const;

const MAX_PROPERTY_CHARS = 32_000;
const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** What every property of the app has in common. `index` is the flat part that JQL can search. */
const envelopeSchema = z.looseObject({
  schema: z.literal(1),
  revision: z.int().check(z.positive()),
  index: z.record(z.string(), scalar),
});

/** Of these their own readers say whether they can be read. */
const READ_ELSEWHERE: ReadonlySet<string> = new Set([
  'agile-pmo-ask',
  'agile-pmo-promise',
  'agile-pmo-impediment',
]);

/**
 * The names of the app's other properties that cannot be read. Anyone who may edit the issue can write
 * them, so they are untrusted: one that is unreadable is a finding, never a failure.
 */
export function unreadableProperties(
  properties: Readonly<Record<string, unknown>> | null,
): readonly string[] {
  if (properties === null) return [];
  const values = new Map(Object.entries(properties));
  return PROPERTY_KEYS.filter(
    (key) => !READ_ELSEWHERE.has(key) && values.has(key) && !isReadable(values.get(key)),
  );
}

function isReadable(value: unknown): boolean {
  return envelopeSchema.safeParse(value).success && lengthOf(value) <= MAX_PROPERTY_CHARS;
}

function lengthOf(value: unknown): number {
  try {
    return JSON.stringify(value).length;
  } catch {
    // Nested so deeply that it cannot even be written.
    return Number.POSITIVE_INFINITY;
  }
}
