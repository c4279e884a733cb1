import { notEmulated } from '../rest/refusal';
import type { Site } from '../site/site';
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

/** Names of the fields of an answer, as `expand=names` gives them. */
export function fieldNames(site: Site, { ids }: FieldSelection): Readonly<Record<string, string>> {
  const known = [...SYSTEM_FIELDS, ...site.customFields.values()];
  return Object.fromEntries(
    known.filter(({ id }) => ids.has(id)).map(({ id, name }) => [id, name]),
  );
}
