/** Careful reading of what an export holds: nothing of its shape is taken for granted. */
export type RawRecord = ReadonlyMap<string, unknown>;

const NOTHING: RawRecord = new Map();

export function recordOf(value: unknown): RawRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : NOTHING;
}

export function listOf(value: unknown): readonly unknown[] {
  if (value === null || value === undefined) return [];
  return Array.isArray(value) ? value : [value];
}

/** A text that is not empty; numbers count, because agile answers have numeric ids. */
export function textOf(value: unknown): string | null {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' ? value : null;
}

export function textAt(record: RawRecord, name: string): string | null {
  return textOf(record.get(name));
}
