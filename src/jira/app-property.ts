import * as z from 'zod/mini';

/** What every property the app writes has in common, and how one gets room in Jira. */

export const SCHEMA = 1;
/** Jira takes 32,768 characters; the rest is for spellings of its own. */
const MOST_BYTES = 32_000;
const MOST_REVISION = 2_000_000_000;

export const propertyEnvelope = {
  schema: z.literal(SCHEMA),
  revision: z.int().check(z.minimum(1), z.maximum(MOST_REVISION)),
} as const;

export interface Unreadable {
  readonly kind: 'unreadable';
  readonly fault: string;
}

/** Parses a value of unknown origin; what is unreadable says so and throws nothing. */
export function readProperty<Parsed, Parts extends object>(
  value: unknown,
  schema: z.ZodMiniType<Parsed>,
  partsOf: (parsed: Parsed) => Parts,
): ({ readonly kind: 'readable' } & Parts) | Unreadable {
  if (bytesOf(value) > MOST_BYTES) return unreadable('is too long or nested too deeply');
  const parsed = z.safeParse(schema, value);
  if (parsed.success) return { kind: 'readable', ...partsOf(parsed.data) };
  const [issue] = parsed.error.issues;
  const place = issue?.path.map(String).join('.') ?? '';
  return unreadable(place === '' ? 'has another form' : `${place} cannot be read`);
}

function unreadable(fault: string): Unreadable {
  return { kind: 'unreadable', fault };
}

/** How entries give way when there is no room for all. */
export interface GivingWay<Entry> {
  readonly shrunk: (entry: Entry) => Entry;
  /** Whether the entry may go altogether. */
  readonly mayGo: (entry: Entry) => boolean;
  readonly at: (entry: Entry) => number;
}

/**
 * The value with as much of the entries as has room: the oldest lose their words first, and then the
 * oldest of those that may go are left out.
 *
 * @returns null where even that does not help
 */
export function fittedValue<Entry>(
  entries: readonly Entry[],
  { shrunk, mayGo, at }: GivingWay<Entry>,
  valueOf: (entries: readonly Entry[]) => object,
): object | null {
  let kept = [...entries];
  let value = valueOf(kept);
  const fits = (): boolean => {
    value = valueOf(kept);
    return bytesOf(value) <= MOST_BYTES;
  };
  if (fits()) return value;
  const oldestFirst = [...entries].sort((a, b) => at(a) - at(b));
  const short = new Map<Entry, Entry>();
  for (const entry of oldestFirst) {
    const shorter = shrunk(entry);
    if (shorter === entry) continue;
    short.set(entry, shorter);
    kept = entries.map((one) => short.get(one) ?? one);
    if (fits()) return value;
  }
  for (const entry of oldestFirst.filter(mayGo)) {
    const gone = short.get(entry) ?? entry;
    kept = kept.filter((one) => one !== gone);
    if (fits()) return value;
  }
  return null;
}

/** As it goes over the wire; endless where it is no JSON. */
function bytesOf(value: unknown): number {
  try {
    const text: unknown = JSON.stringify(value);
    return typeof text === 'string' ? new TextEncoder().encode(text).length : 0;
  } catch {
    // Nested so deeply that it cannot even be written.
    return Number.POSITIVE_INFINITY;
  }
}
