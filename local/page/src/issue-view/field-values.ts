import * as z from 'zod/mini';
import { sprintSchema, type Field, type Sprint } from '../rest/issue-schemas';
import type { SiteFields } from '../rest/site-fields';

type Fields = Readonly<Record<string, unknown>>;

/** The sprints of an issue, closed ones included. */
export function sprintsOf(fields: Fields, field: Field | null): readonly Sprint[] {
  const read = z.array(sprintSchema).safeParse(field === null ? null : fields[field.id]);
  return read.success ? read.data : [];
}

export function numberOf(fields: Fields, field: Field | null): number | null {
  const value = field === null ? null : fields[field.id];
  return typeof value === 'number' ? value : null;
}

export interface NamedValue {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

/** Custom fields with a value that the page has no place of its own for, by name. */
export function otherValues(
  fields: Fields,
  { all, sprint, flagged, storyPoints }: SiteFields,
): readonly NamedValue[] {
  const placed = new Set([sprint?.id, flagged?.id, storyPoints?.id]);
  return all
    .filter(({ id, custom }) => custom && !placed.has(id))
    .flatMap(({ id, name }) => {
      const text = textOf(fields[id]);
      return text === null ? [] : [{ id, name, text }];
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

const worded = z.union([
  z.pipe(
    z.object({ value: z.string() }),
    z.transform(({ value }) => value),
  ),
  z.pipe(
    z.object({ displayName: z.string() }),
    z.transform(({ displayName }) => displayName),
  ),
  z.pipe(
    z.object({ name: z.string() }),
    z.transform(({ name }) => name),
  ),
]);

/** A value as text; null for nothing and for what only a document or a special view can show. */
function textOf(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) {
    const texts = value.flatMap((entry) => textOf(entry) ?? []);
    return texts.length === 0 ? null : texts.join(', ');
  }
  const read = worded.safeParse(value);
  return read.success ? read.data : null;
}
