/** An issue in the shape of Jira's REST answers. Everything behind `fields` is read with care. */
export interface RestIssue {
  readonly id?: string | undefined;
  readonly key: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Issue properties by key. */
  readonly properties?: Readonly<Record<string, unknown>> | undefined;
  /** As with `expand=changelog`: `{ histories: [{ created, author, items }] }`. */
  readonly changelog?: unknown;
}

export type JsonRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * The own property of a record. Plain indexing would also find what every object inherits, and both
 * `constructor` and a changelog item's `toString` are names that occur in Jira's data.
 */
export function own(record: unknown, key: string): unknown {
  return isRecord(record) && Object.hasOwn(record, key) ? record[key] : undefined;
}

/** A property as text; numbers count, because agile answers have numeric ids. */
export function ownText(record: unknown, key: string): string | null {
  const value = own(record, key);
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : null;
}

/** What a field holds, be it one value or a list, without the empty ones. */
export function rawValues(value: unknown): readonly unknown[] {
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter((one) => one !== undefined && one !== null && one !== '');
}

/** A property that holds one thing or a list of things, without the empty ones. */
export function ownList(record: unknown, key: string): readonly unknown[] {
  const value = own(record, key);
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.filter((entry) => entry !== null) : [value];
}
