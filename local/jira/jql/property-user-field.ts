import type { JqlContext, JqlField } from './jql-field';
import type { NamedValue } from './named-value';
import { createNamedValueField } from './named-value-field';
import type { RestIssue } from './rest-issue';
import { userSource } from './user-source';

/** An issue property that holds an account id, or several. */
export function createPropertyUserField(
  context: JqlContext,
  name: string,
  readRaw: (issue: RestIssue) => readonly unknown[],
): JqlField {
  const people = namesById(context);
  const read = (issue: RestIssue): readonly NamedValue[] =>
    readRaw(issue).flatMap((id) => {
      if (typeof id !== 'string' || id === '') return [];
      return [{ id, names: people.get(id) ?? [], raw: id }];
    });
  const field = createNamedValueField(context, name, { ...userSource, read });
  return { ...field, order: 'impossible' };
}

function namesById({ site }: JqlContext): ReadonlyMap<string, readonly string[]> {
  const listed = site.values?.get('user') ?? [];
  return new Map(
    listed.flatMap(({ id, key, name }) => {
      if (id === undefined) return [];
      const names = [name, ...(key === undefined ? [] : [key])].map((text) => text.toLowerCase());
      return [[id, names] as const];
    }),
  );
}
