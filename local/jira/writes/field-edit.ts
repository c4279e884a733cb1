import type { HistoryItemData, IssueData, ProjectData } from '../site-data';
import type { Site } from '../site/site';
import type { Viewer } from '../site/viewer';
import type { IssueChange } from './record-write';

/** A value that a field does not take; the message stands under the field's id in the answer. */
export class FieldFault extends Error {
  override readonly name = 'FieldFault';
}

export interface EditContext {
  readonly site: Site;
  readonly viewer: Viewer;
  readonly project: ProjectData;
  readonly issue: IssueData;
}

/** @throws FieldFault */
export type SetField = (context: EditContext, value: unknown) => IssueChange;

/** One side of a change: an id and the text people read. */
export interface ChangeSide {
  readonly id: string | null;
  readonly text: string | null;
}

export const NOTHING: ChangeSide = { id: null, text: null };

export function changeItem(
  {
    field,
    fieldId,
    isCustom = false,
  }: { field: string; fieldId: string | null; isCustom?: boolean },
  from: ChangeSide,
  to: ChangeSide,
): HistoryItemData {
  return {
    field,
    fieldtype: isCustom ? 'custom' : 'jira',
    fieldId,
    from: from.id,
    fromString: from.text,
    to: to.id,
    toString: to.text,
  };
}

export const NO_CHANGE: IssueChange = { values: {}, items: [] };

/** A property of what was sent, as text; null where it is missing. */
export function textProperty(value: unknown, name: string): string | null {
  if (typeof value !== 'object' || value === null) return null;
  const found: unknown = new Map<string, unknown>(Object.entries(value)).get(name);
  if (typeof found === 'number') return String(found);
  return typeof found === 'string' ? found : null;
}

/** Finds what a value names by id or name. */
export function namedBy<T extends { readonly id: string; readonly name: string }>(
  known: Iterable<T>,
  value: unknown,
): T | null {
  const id = textProperty(value, 'id');
  const name = textProperty(value, 'name');
  for (const candidate of known) {
    if (id === null ? candidate.name === name : candidate.id === id) return candidate;
  }
  return null;
}
