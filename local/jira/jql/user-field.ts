import { compareTexts, orderBy } from './issue-order';
import type { JqlContext, JqlField } from './jql-field';
import { userReader } from './named-value';
import { createNamedValueField } from './named-value-field';
import { ownText } from './rest-issue';
import type { RestIssue } from './rest-issue';
import { userSource } from './user-source';

/** A field that holds a person, or several. Sorted by the name that Jira shows. */
export function createUserField(
  context: JqlContext,
  name: string,
  fieldId: string,
  historyId?: string,
): JqlField {
  const read = userReader(fieldId);
  const readDisplayName = (issue: RestIssue): string | null => {
    const [person] = read(issue);
    return ownText(person?.raw, 'displayName')?.toLowerCase() ?? null;
  };
  return createNamedValueField(context, name, {
    ...userSource,
    read,
    known: function* (all) {
      yield* userSource.known(all);
      for (const issue of all.site.issues) yield* read(issue);
    },
    notEmulated: ['~', '!~'],
    order: orderBy(readDisplayName, compareTexts),
    ...(historyId === undefined ? {} : { historyId }),
  });
}
