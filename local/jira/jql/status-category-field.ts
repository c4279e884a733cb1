import { compareNumbers, orderBy } from './issue-order';
import { JqlError } from './jql-error';
import type { JqlContext, JqlField } from './jql-field';
import type { NamedValue } from './named-value';
import { readNamedValue } from './named-value';
import { createNamedValueField } from './named-value-field';
import { own } from './rest-issue';
import type { RestIssue } from './rest-issue';

/** Jira's four categories in their order: the same on every site, whatever its statuses. */
const categories: readonly NamedValue[] = [
  { id: '1', names: ['no category', 'undefined'], raw: null },
  { id: '2', names: ['to do', 'new'], raw: null },
  { id: '4', names: ['in progress', 'indeterminate'], raw: null },
  { id: '3', names: ['done'], raw: null },
];

/**
 * statusCategory by name, key or id. What an issue says is completed to the whole category, since a
 * site in another language shows other names.
 */
export function createStatusCategoryField(context: JqlContext, name: string): JqlField {
  const read = (issue: RestIssue): readonly NamedValue[] => {
    const category = readCategory(issue);
    return category === null ? [] : [category];
  };
  const place = (issue: RestIssue): number | null => {
    const category = readCategory(issue);
    return category === null ? null : categories.indexOf(category);
  };
  return createNamedValueField(context, name, {
    read,
    known: () => categories,
    order: orderBy(place, compareNumbers),
  });
}

function readCategory(issue: RestIssue): NamedValue | null {
  const status = own(issue.fields, 'status');
  if (status === undefined || status === null) return null;
  const value = readNamedValue(own(status, 'statusCategory'), 'id', ['key', 'name']);
  if (value === null) {
    throw new JqlError(
      'unreadable-data',
      `The status of ${issue.key} does not say to which category it belongs.`,
    );
  }
  return (
    categories.find(
      ({ id, names }) => id === value.id || value.names.some((text) => names.includes(text)),
    ) ?? value
  );
}
