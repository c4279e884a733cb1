import { JqlError, quote, quoteData } from './jql-error';
import type { JqlContext, JqlField } from './jql-field';
import type { NamedValue } from './named-value';
import { createNamedValueField } from './named-value-field';
import type { RestIssue } from './rest-issue';

/** `labels` and custom fields of that kind: any word is a value, compared without case. */
export function createLabelField(
  context: JqlContext,
  name: string,
  readRaw: (issue: RestIssue) => unknown,
): JqlField {
  return createNamedValueField(context, name, {
    read: (issue) => {
      const labels = readRaw(issue);
      if (labels === undefined || labels === null) return [];
      if (Array.isArray(labels)) return labels.filter(isText).map(toNamedValue);
      throw new JqlError(
        'unreadable-data',
        `The field ${quote(name)} of ${issue.key} does not hold a list: ${quoteData(labels)}.`,
      );
    },
    isOpen: true,
  });
}

function isText(label: unknown): label is string {
  return typeof label === 'string';
}

function toNamedValue(label: string): NamedValue {
  return { id: null, names: [label.toLowerCase()], raw: null };
}
