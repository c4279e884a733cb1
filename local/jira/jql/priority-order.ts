import { compareNumbers, orderBy } from './issue-order';
import { JqlError, quote } from './jql-error';
import type { IssueCompare, JqlContext } from './jql-field';
import type { PlacedValue } from './ordered-values';
import { own, ownText } from './rest-issue';
import type { RestIssue } from './rest-issue';

/** The ids of the priorities that each Jira starts with, highest first. */
const defaultIds: readonly string[] = ['1', '2', '3', '4', '5'];

/** The priorities of the site's list, a higher one being greater; null without a list. */
export function placedPriorities({ site }: JqlContext): readonly PlacedValue[] | null {
  const listed = site.values?.get('priority');
  if (listed === undefined) return null;
  return listed.map(({ id, name }, index) => ({
    id: id ?? null,
    names: [name.toLowerCase()],
    place: listed.length - index,
    listId: '',
  }));
}

/**
 * ORDER BY priority: ascending is lowest first. The order is that of the site's list; without one it
 * is only known for the priorities that Jira starts with.
 */
export function priorityOrder({ site }: JqlContext): IssueCompare {
  const listed = site.values?.get('priority');
  const ids = listed === undefined ? defaultIds : listed.map(({ id, name }) => id ?? name);
  const place = new Map(ids.map((id, index) => [id, ids.length - index]));
  return orderBy((issue: RestIssue) => {
    const priority = own(issue.fields, 'priority');
    if (priority === undefined || priority === null) return null;
    const rank =
      place.get(ownText(priority, 'id') ?? '') ?? place.get(ownText(priority, 'name') ?? '');
    if (rank !== undefined) return rank;
    throw new JqlError(
      'not-emulated',
      `The order of the priority ${quote(ownText(priority, 'name') ?? '')} is not emulated without the site's list of priorities.`,
    );
  }, compareNumbers);
}
