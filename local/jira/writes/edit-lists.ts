import type { NamedData } from '../site-data';
import {
  changeItem,
  FieldFault,
  namedBy,
  NOTHING,
  type EditContext,
  type SetField,
} from './field-edit';

/** Labels: words without spaces, told as one change. */
export const setLabels: SetField = ({ issue }, value) => {
  const labels = listOf(value, 'labels').map((label) => {
    if (typeof label !== 'string' || label === '') throw new FieldFault('A label must be a text.');
    if (/\s/u.test(label)) {
      throw new FieldFault(`The label '${label}' contains spaces which is invalid.`);
    }
    return label;
  });
  const unique = [...new Set(labels)];
  const [from, to] = [issue.labels.join(' '), unique.join(' ')];
  if (from === to) return { values: {}, items: [] };
  const place = { field: 'labels', fieldId: 'labels' };
  return {
    values: { labels: unique },
    items: [changeItem(place, { id: null, text: from }, { id: null, text: to })],
  };
};

interface ListField {
  readonly fieldId: 'components' | 'fixVersions';
  /** As the changelog names it. */
  readonly field: string;
  readonly idsKey: 'componentIds' | 'fixVersionIds';
  readonly what: string;
}

/** Components and fix versions: one change for each that comes or goes. */
function listSetter({ fieldId, field, idsKey, what }: ListField): SetField {
  return (context, value) => {
    const known: readonly NamedData[] = knownIn(context, fieldId);
    const wanted = listOf(value, fieldId).map((entry) => {
      const found = namedBy(known, entry);
      if (found === null) throw new FieldFault(`${what} name or id is not valid.`);
      return found.id;
    });
    const before = context.issue[idsKey];
    const after = [...new Set(wanted)];
    const side = (id: string) => ({ id, text: known.find((one) => one.id === id)?.name ?? id });
    const gone = before.filter((id) => !after.includes(id));
    const come = after.filter((id) => !before.includes(id));
    return {
      values: gone.length + come.length === 0 ? {} : { [idsKey]: after },
      items: [
        ...gone.map((id) => changeItem({ field, fieldId }, side(id), NOTHING)),
        ...come.map((id) => changeItem({ field, fieldId }, NOTHING, side(id))),
      ],
    };
  };
}

export const setComponents = listSetter({
  fieldId: 'components',
  field: 'Component',
  idsKey: 'componentIds',
  what: 'Component',
});

export const setFixVersions = listSetter({
  fieldId: 'fixVersions',
  field: 'Fix Version',
  idsKey: 'fixVersionIds',
  what: 'Version',
});

function knownIn(
  { project }: EditContext,
  fieldId: 'components' | 'fixVersions',
): readonly NamedData[] {
  return fieldId === 'components' ? project.components : project.versions;
}

function listOf(value: unknown, fieldId: string): readonly unknown[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value;
  throw new FieldFault(`The value of '${fieldId}' must be an array.`);
}

/** The list a field holds now, in the form in which it is sent. */
export function presentList({ issue }: EditContext, fieldId: string): readonly unknown[] | null {
  if (fieldId === 'labels') return issue.labels;
  if (fieldId === 'components') return issue.componentIds.map((id) => ({ id }));
  if (fieldId === 'fixVersions') return issue.fixVersionIds.map((id) => ({ id }));
  return null;
}
