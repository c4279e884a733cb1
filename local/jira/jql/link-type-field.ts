import { readLinks } from './issue-link';
import type { JqlContext, JqlField } from './jql-field';
import type { NamedValue } from './named-value';
import { createNamedValueField } from './named-value-field';
import type { RestIssue } from './rest-issue';

/**
 * issueLinkType: an issue has the wordings that it reads itself, so `= blocks` finds the blockers; and
 * the names of their types, which take both ends.
 */
export function createLinkTypeField(context: JqlContext, name: string): JqlField {
  return createNamedValueField(context, name, {
    read: (issue) => readLinks(issue).map(({ wording, typeName }) => named([wording, typeName])),
    known: ({ site }) => site.issues.flatMap(readAllWordings),
    list: 'issueLinkType',
  });
}

/** The far end's wording exists too, even where no issue at hand reads it. */
function readAllWordings(issue: RestIssue): readonly NamedValue[] {
  return readLinks(issue).map(({ wording, otherWording, typeName }) =>
    named([wording, otherWording, typeName]),
  );
}

function named(names: readonly (string | null)[]): NamedValue {
  return { id: null, names: names.filter((text) => text !== null), raw: null };
}
