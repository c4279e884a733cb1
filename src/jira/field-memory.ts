import type { FieldPlaces, SiteField } from './field-places';

/**
 * Port: the fields of the site that the mapping looks for, remembered between two readings, so that an
 * issue can be asked for what is needed instead of for everything.
 */
export interface FieldMemory {
  readonly recall: () => RememberedFields | null;
  readonly keep: (fields: RememberedFields) => void;
}

export interface RememberedFields {
  /** Those the mapping found or may find; few. */
  readonly siteFields: readonly SiteField[];
  /** The fields that were asked for last, so that an issue can be asked for before settings are there. */
  readonly asked: readonly string[];
}

/** Heavy fields that no figure uses. */
const UNUSED = ['comment', 'description', 'worklog', 'attachment', 'environment', 'subtasks'];

/** Asks for every field, known or not, but the heavy ones. */
export const EVERY_FIELD: readonly string[] = ['*all', ...UNUSED.map((name) => `-${name}`)];

/** The fields among those of an answer that were found to hold a fact. */
export function foundFields(
  siteFields: readonly SiteField[],
  places: FieldPlaces,
): readonly SiteField[] {
  const ids = new Set<string | null>(Object.values(places));
  return siteFields.filter(({ id }) => ids.has(id));
}

/**
 * Whether the places that health rests on are known. An issue shows only the fields of its own project,
 * so one that is missing here may still be there in the project of a neighbour.
 */
export function isEnough({ flagged, sprint }: FieldPlaces): boolean {
  return flagged !== null && sprint !== null;
}
