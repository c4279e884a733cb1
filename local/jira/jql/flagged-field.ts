import type { JqlContext, JqlField } from './jql-field';
import type { NamedValue } from './named-value';
import { namedValueReader } from './named-value';
import { createNamedValueField } from './named-value-field';
import { own } from './rest-issue';
import type { RestIssue } from './rest-issue';

/** The one option that Jira's Flagged field has, which stands for the boolean of agile answers. */
const impediment: NamedValue = { id: null, names: ['impediment'], raw: null };

/** Flagged: a checkbox field with other ids on every site, or the boolean of agile answers. */
export function createFlaggedField(
  context: JqlContext,
  name: string,
  fieldIds: readonly string[],
): JqlField {
  const readers = fieldIds.map((id) => namedValueReader(id, 'id', ['value']));
  const read = (issue: RestIssue): readonly NamedValue[] => {
    const options = readers.flatMap((readOptions) => readOptions(issue));
    return own(issue.fields, 'flagged') === true ? [impediment, ...options] : options;
  };
  return createNamedValueField(context, name, {
    read,
    known: ({ site }) => [impediment, ...site.issues.flatMap(read)],
  });
}
