import * as z from 'zod/mini';
import { findFieldPlaces, type ChosenFields, type SiteField } from './field-places';
import { optional } from './issue-schema';

/** A field with what it holds, as far as choosing among fields needs it. */
export interface DescribedField extends SiteField {
  readonly valueType: string | null;
  /** What a list holds. */
  readonly itemType: string | null;
}

export const describedFieldsAnswer = z.pipe(
  z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      schema: optional(
        z.object({
          type: optional(z.string()),
          items: optional(z.string()),
          custom: optional(z.string()),
        }),
      ),
    }),
  ),
  z.transform((fields) =>
    fields.map(({ id, name, schema }): DescribedField => ({
      id,
      name,
      schemaType: schema?.custom ?? null,
      valueType: schema?.type ?? null,
      itemType: schema?.items ?? null,
    })),
  ),
);

/** The facts whose field an admin may choose. */
export type ChosenFact = keyof ChosenFields;

export const CHOSEN_FACTS = ['flagged', 'sprint', 'storyPoints', 'start', 'due'] as const;

const SPRINT_TYPE = 'com.pyxis.greenhopper.jira:gh-sprint';

/** What Jira keeps for itself in fields that look like dates people set. */
const STAMPS = new Set(['created', 'updated', 'resolutiondate', 'lastViewed']);

const FITS: Readonly<Record<ChosenFact, (field: DescribedField) => boolean>> = {
  flagged: ({ id, valueType, itemType }) =>
    isCustom(id) && valueType === 'array' && itemType === 'option',
  sprint: ({ schemaType }) => schemaType === SPRINT_TYPE,
  storyPoints: ({ id, valueType }) => isCustom(id) && valueType === 'number',
  start: isDate,
  due: isDate,
};

function isDate({ id, valueType }: DescribedField): boolean {
  return valueType === 'date' && !STAMPS.has(id);
}

function isCustom(id: string): boolean {
  return id.startsWith('customfield_');
}

/** The fields of the site that can hold the fact, by name. */
export function fieldsThatFit(
  fields: readonly DescribedField[],
  fact: ChosenFact,
): readonly DescribedField[] {
  return fields.filter(FITS[fact]).sort(byName);
}

const TEAM_VALUES = new Set(['option', 'string', 'team', 'group']);

/** The custom fields whose value can name the team of an item. */
export function fieldsForTeams(fields: readonly DescribedField[]): readonly DescribedField[] {
  return fields
    .filter(({ id, valueType, itemType }) => {
      const held = valueType === 'array' ? itemType : valueType;
      return isCustom(id) && held !== null && TEAM_VALUES.has(held);
    })
    .sort(byName);
}

function byName(a: DescribedField, b: DescribedField): number {
  return a.name.localeCompare(b.name, 'en') || (a.id < b.id ? -1 : 1);
}

/** The field the app finds by itself for the fact; null: the site has none that fits. */
export function proposedField(
  fields: readonly DescribedField[],
  fact: ChosenFact,
): DescribedField | null {
  const id = findFieldPlaces(fields)[fact];
  return fields.find((field) => field.id === id) ?? null;
}
