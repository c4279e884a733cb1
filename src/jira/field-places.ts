/**
 * Where a site keeps the facts that Jira stores in custom fields. Their ids differ on every site, so
 * they are found by name and shape, never by a fixed id.
 */
export interface FieldPlaces {
  readonly flagged: string | null;
  /** What the site calls that field, if not "Flagged": older changelog entries tell no field id. */
  readonly flaggedName?: string;
  readonly sprint: string | null;
  readonly epicLink: string | null;
  readonly storyPoints: string | null;
  readonly start: string | null;
  /** Jira's own due date unless the settings choose another field. */
  readonly due: string;
}

/** The fields an admin chose; null: found by name and shape. */
export type ChosenFields = Readonly<
  Record<'flagged' | 'sprint' | 'storyPoints' | 'start' | 'due', string | null>
>;

/** A field as `GET /field` lists it. Exports that give only names have no schema. */
export interface SiteField {
  readonly id: string;
  readonly name: string;
  readonly schemaType: string | null;
}

const FLAGGED_TYPE = 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes';
const SPRINT_TYPE = 'com.pyxis.greenhopper.jira:gh-sprint';
const EPIC_LINK_TYPE = 'com.pyxis.greenhopper.jira:gh-epic-link';
const ESTIMATE_TYPE = 'com.pyxis.greenhopper.jira:jsw-story-points';
const NUMBER_TYPE = 'com.atlassian.jira.plugin.system.customfieldtypes:float';
const DATE_TYPE = 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker';

/** These types say nothing by themselves: many fields have them. */
const GENERAL_TYPES = new Set([FLAGGED_TYPE, NUMBER_TYPE, DATE_TYPE]);

export const DUE_DATE = 'duedate';

const NOTHING_CHOSEN: ChosenFields = {
  flagged: null,
  sprint: null,
  storyPoints: null,
  start: null,
  due: null,
};

export function findFieldPlaces(
  fields: readonly SiteField[],
  chosen: ChosenFields = NOTHING_CHOSEN,
): FieldPlaces {
  const find = (type: string, name: string): string | null => {
    const named = fields.filter((field) => field.name.toLowerCase() === name.toLowerCase());
    const typed = fields.filter((field) => field.schemaType === type);
    const both = named.find((field) => field.schemaType === type);
    const byType = GENERAL_TYPES.has(type) ? undefined : typed[0];
    return (both ?? byType ?? named.find((field) => field.schemaType === null))?.id ?? null;
  };
  const flagged = chosen.flagged ?? find(FLAGGED_TYPE, 'Flagged');
  const flaggedName = fields.find(({ id }) => id === flagged)?.name ?? 'Flagged';
  return {
    flagged,
    ...(flaggedName === 'Flagged' ? {} : { flaggedName }),
    sprint: chosen.sprint ?? find(SPRINT_TYPE, 'Sprint'),
    epicLink: find(EPIC_LINK_TYPE, 'Epic Link'),
    // Company-managed projects estimate in "Story Points", team-managed ones in their own field.
    storyPoints:
      chosen.storyPoints ??
      find(NUMBER_TYPE, 'Story Points') ??
      find(ESTIMATE_TYPE, 'Story point estimate'),
    start: chosen.start ?? find(DATE_TYPE, 'Start date'),
    due: chosen.due ?? DUE_DATE,
  };
}

/** The values of an issue's fields, by field id. */
export type FieldValues = ReadonlyMap<string, unknown>;

export function fieldValues(raw: unknown): FieldValues {
  if (typeof raw !== 'object' || raw === null || !('fields' in raw)) return new Map();
  const { fields } = raw;
  return typeof fields === 'object' && fields !== null
    ? new Map(Object.entries(fields))
    : new Map();
}

/** The value at a known place or, where an export does not name its fields, the one of that shape. */
export function valueAt(
  values: FieldValues,
  place: string | null,
  hasShape: (value: unknown) => boolean,
): unknown {
  if (place !== null) return values.get(place) ?? null;
  for (const [id, value] of values) {
    if (id.startsWith('customfield_') && hasShape(value)) return value;
  }
  return null;
}

/** The option Jira's own Flagged field comes with. */
export function looksFlagged(value: unknown): boolean {
  return firstOf(value)?.get('value') === 'Impediment';
}

export function looksLikeSprints(value: unknown): boolean {
  const first = firstOf(value);
  return first !== null && first.has('boardId') && isSprintState(first.get('state'));
}

function isSprintState(value: unknown): boolean {
  return value === 'active' || value === 'future' || value === 'closed';
}

function firstOf(value: unknown): FieldValues | null {
  const first: unknown = Array.isArray(value) ? value[0] : null;
  return typeof first === 'object' && first !== null ? new Map(Object.entries(first)) : null;
}

/** The text of a field's value: an option, a team, a user-chosen text; of several the first as text. */
export function textOf(value: unknown): string | null {
  if (!Array.isArray(value)) return singleText(value);
  const texts = value.map(singleText).filter((text) => text !== null);
  return texts.sort()[0] ?? null;
}

function singleText(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'object' || value === null) return null;
  const entries = new Map(Object.entries(value));
  for (const property of ['value', 'name', 'title', 'key']) {
    const text: unknown = entries.get(property);
    if (typeof text === 'string' && text !== '') return text;
  }
  return null;
}
