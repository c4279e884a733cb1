import { JqlError, quote } from './jql-error';
import { unsupportedOperator } from './jql-field';
import type { JqlContext, JqlField } from './jql-field';
import type { JqlFieldName, JqlOperator } from './jql-query';
import { createNumberField } from './number-field';
import { createPropertyDateField } from './property-date-field';
import { createPropertyUserField } from './property-user-field';
import { readPropertyValues } from './read-property';
import type { RestIssue } from './rest-issue';
import type { SearchAlias, SearchAliasType } from './search-alias';
import { createTextField } from './text-field';

const membership = ['=', '!=', 'in', 'not in', 'is', 'is not'] as const;
const comparison = [...membership, '<', '>', '<=', '>='] as const;

const operatorsOf: Readonly<Record<SearchAliasType, readonly JqlOperator[]>> = {
  string: membership,
  user: membership,
  text: ['~', '!~', 'is', 'is not'],
  number: comparison,
  date: comparison,
};

/**
 * The alias a query names.
 *
 * @throws JqlError where several apps, or modules of one, declare the same
 */
export function findAlias({ site }: JqlContext, name: string): SearchAlias | null {
  const wanted = name.toLowerCase();
  const [alias, second] = (site.searchAliases ?? []).filter(
    (known) => known.alias.toLowerCase() === wanted,
  );
  if (second !== undefined) throw ambiguousAlias(name);
  return alias ?? null;
}

/** The declaration of `issue.property[key].path`, which searches just as the alias does. */
export function findDeclaredPath(
  { site }: JqlContext,
  { key, path }: NonNullable<JqlFieldName['property']>,
): SearchAlias | null {
  const joined = path.join('.');
  const declared = (site.searchAliases ?? []).find(
    (known) => known.propertyKey === key && known.path === joined,
  );
  return declared ?? null;
}

/** What Jira does where a name is taken twice is told nowhere. */
export function ambiguousAlias(name: string): JqlError {
  return new JqlError(
    'not-emulated',
    `The search alias ${quote(name)} is also the name of something else, which is not emulated.`,
  );
}

/**
 * A path of an issue property with a declared type. Each element of a list is a value; what is not of that
 * type is none.
 */
export function createAliasField(context: JqlContext, name: string, alias: SearchAlias): JqlField {
  const allowed = operatorsOf[alias.type];
  const { compile, order } = fieldOf(context, name, alias);
  return {
    compile: (clause) => {
      if (allowed.includes(clause.operator)) return compile(clause);
      throw unsupportedOperator(clause.operator, name);
    },
    order,
  };
}

function fieldOf(context: JqlContext, name: string, alias: SearchAlias): JqlField {
  const path = alias.path.split('.');
  const read = (issue: RestIssue) => readPropertyValues(issue, alias.propertyKey, path);
  switch (alias.type) {
    case 'number':
      return createNumberField(name, (issue) =>
        read(issue).filter((value) => typeof value === 'number'),
      );
    case 'date':
      return createPropertyDateField(context, name, read);
    case 'user':
      return createPropertyUserField(context, name, read);
    case 'string':
    case 'text': {
      const isExact = alias.type === 'string';
      const readTexts = (issue: RestIssue) => read(issue).flatMap(textsOf);
      return { ...createTextField(name, { read: readTexts, isExact }), order: 'impossible' };
    }
  }
}

function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'boolean') return [String(value)];
  return typeof value === 'string' ? [value] : [];
}
