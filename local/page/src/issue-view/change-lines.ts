import type { History } from '../rest/issue-schemas';

/** One change of one field, as the history tells it. */
export interface ChangeLine {
  readonly id: string;
  readonly author: string;
  readonly created: string;
  /** What changed, in the middle of a sentence: "changed the Status". */
  readonly field: string;
  readonly from: string;
  readonly to: string;
}

const NOTHING = 'None';

/** Names of fields that the changelog spells otherwise than people read them. */
const NAMES = new Map([
  ['duedate', 'Due date'],
  ['IssueParentAssociation', 'Parent'],
  ['labels', 'Labels'],
  ['summary', 'Summary'],
  ['description', 'Description'],
  ['status', 'Status'],
  ['assignee', 'Assignee'],
  ['reporter', 'Reporter'],
  ['priority', 'Priority'],
  ['resolution', 'Resolution'],
]);

/** The changelog line by line, newest first. */
export function changeLines(histories: readonly History[]): readonly ChangeLine[] {
  return histories.toReversed().flatMap(({ id, author, created, items }) =>
    items.map((item, position) => ({
      id: `${id}-${String(position)}`,
      author: author?.displayName ?? 'Somebody',
      created,
      field: NAMES.get(item.field) ?? item.field,
      from: sideOf(item.fromString),
      to: sideOf(item.toString),
    })),
  );
}

/** Jira tells days with a midnight nobody means, and emptiness as null or an empty text. */
function sideOf(text: string | null): string {
  if (text === null || text.trim() === '') return NOTHING;
  return text.replace(/ 00:00:00(?:\.0)?$/u, '');
}
