import { createAliasField, findDeclaredPath } from './alias-field';
import { createDateField, createDateTimeField } from './date-field';
import { JqlError, quote } from './jql-error';
import type { JqlContext, JqlField } from './jql-field';
import type { JqlFieldName } from './jql-query';
import { createNumberField } from './number-field';
import { readPropertyValues } from './read-property';
import type { RestIssue } from './rest-issue';
import { createTextField } from './text-field';
import { inferKind } from './value-kind';

/**
 * `issue.property[key].path`: a scalar in an issue property, or a list of them. In Jira an app declares
 * the type of what it makes searchable; of what no app declared it is told from the values.
 */
export function createPropertyField(
  context: JqlContext,
  name: string,
  property: NonNullable<JqlFieldName['property']>,
): JqlField {
  const { key, path } = property;
  const label = [`${name}[${key}]`, ...path].join('.');
  const declared = findDeclaredPath(context, property);
  if (declared !== null) return createAliasField(context, label, declared);
  const read = (issue: RestIssue): readonly (string | number)[] =>
    readPropertyValues(issue, key, path).map((value) =>
      typeof value === 'boolean' ? String(value) : value,
    );
  const kind = inferKind(context.site.issues.flatMap(read));
  switch (kind) {
    case 'number':
      return createNumberField(label, read);
    case 'date':
      return createDateField(context, label, read);
    case 'datetime':
      return createDateTimeField(context, label, read);
    case 'empty':
      throw new JqlError('unknown-field', `Field ${quote(label)} does not exist in any issue.`);
    case 'text':
    case 'rank':
    case 'issue-key':
      return createTextField(label, {
        read: (issue) => read(issue).filter((value) => typeof value === 'string'),
        isExact: true,
        isSortable: false,
      });
    case 'labels':
    case 'user':
    case 'sprint':
    case 'option':
    case 'unknown':
      throw new JqlError(
        'not-emulated',
        `The kind of values in the field ${quote(label)} is not emulated.`,
      );
  }
}
