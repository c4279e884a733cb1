import { notEmulated } from '../rest/refusal';
import type { Site } from '../site/site';
import { customSchema, systemSchema } from './field-schema';
import { REFUSED_FIELDS, SYSTEM_FIELDS } from './system-fields';

/** Which fields an answer shows. */
export interface FieldSelection {
  readonly ids: ReadonlySet<string>;
  /** Whether any field beyond id and key is asked for. */
  readonly hasFields: boolean;
  readonly hasKey: boolean;
}

const WORDS = new Set(['*all', '*navigable']);

/**
 * Reads a list of fields: ids, `*all`, `*navigable`, and names behind a minus, which are left out. As in
 * Jira a field that does not exist is ignored.
 *
 * @param otherwise what is shown where the list is missing or only leaves out
 * @throws Refusal for a field of Jira's that is not emulated
 */
export function selectFields(
  site: Site,
  asked: readonly string[] | null,
  otherwise: '*all' | '*navigable',
): FieldSelection {
  const wanted = (asked ?? []).filter((name) => !name.startsWith('-'));
  const unwanted = new Set((asked ?? []).filter((name) => name.startsWith('-')).map(withoutMinus));
  const refused = wanted.find((name) => REFUSED_FIELDS.has(name));
  if (refused !== undefined) throw notEmulated(`the issue field '${refused}'`);
  const names = wanted.length === 0 ? [otherwise] : wanted;
  const ids = new Set<string>();
  for (const name of names) {
    if (WORDS.has(name)) for (const id of allFieldIds(site, name === '*navigable')) ids.add(id);
    else ids.add(name);
  }
  for (const id of unwanted) ids.delete(id);
  const hasKey = ids.delete('key') || ids.delete('issuekey');
  ids.delete('id');
  return { ids, hasFields: ids.size > 0, hasKey };
}

function withoutMinus(name: string): string {
  return name.slice(1);
}

function allFieldIds(site: Site, onlyNavigable: boolean): readonly string[] {
  const own = SYSTEM_FIELDS.filter(({ isNavigable }) => isNavigable || !onlyNavigable);
  return [...own.map(({ id }) => id), ...site.customFields.keys()];
}

/** What `expand=names,schema` tells about the fields of an answer, beside the issues. */
export function describeFields(
  site: Site,
  { ids }: FieldSelection,
  expand: ReadonlySet<string>,
): { readonly names?: object; readonly schema?: object } {
  const own = SYSTEM_FIELDS.filter(({ id }) => ids.has(id));
  const custom = [...site.customFields.values()].filter(({ id }) => ids.has(id));
  const names = () => Object.fromEntries([...own, ...custom].map(({ id, name }) => [id, name]));
  const schema = () =>
    Object.fromEntries([
      ...own.flatMap((field) => {
        const known = systemSchema(field);
        return known === null ? [] : [[field.id, known] as const];
      }),
      ...custom.map((field) => [field.id, customSchema(field)] as const),
    ]);
  return {
    ...(expand.has('names') ? { names: names() } : {}),
    ...(expand.has('schema') ? { schema: schema() } : {}),
  };
}
