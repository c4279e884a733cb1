import { compareNumbers, orderBy } from './issue-order';
import type { IssueCompare, JqlContext } from './jql-field';
import type { JqlValueList } from './jql-site';
import type { NamedValue } from './named-value';
import type { RestIssue } from './rest-issue';

/** ORDER BY a field whose values stand in a list of the site, by their places; null without a list. */
export function listOrder(
  { site }: JqlContext,
  list: JqlValueList,
  read: (issue: RestIssue) => readonly NamedValue[],
): IssueCompare | null {
  const listed = site.values?.get(list);
  if (listed === undefined) return null;
  const places = new Map(listed.map(({ id, name }, place) => [id ?? name, place]));
  return orderBy((issue) => places.get(read(issue)[0]?.id ?? '') ?? null, compareNumbers);
}
