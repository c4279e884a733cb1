import type { Instant } from '../../src/domain/calendar/instant';
import { projectOfKey } from '../../src/domain/work-items/issue-key';
import type { IssueRef } from '../../src/domain/work-items/work-item';
import { propertiesOf, type RawIssue } from '../data/raw-issue';
import { compileJql } from '../jira/jql/jql-filter';
import type { RestIssue } from '../jira/jql/rest-issue';

/** What "now" and "today" mean in a query. */
export interface JqlMoment {
  readonly now: Instant;
  readonly timeZone: string;
}

/**
 * Which of the issues a query selects, evaluated on their present values as the embedded Jira does.
 *
 * @throws JqlError for a query that is wrong or asks for something that is not emulated
 */
export function selectByJql(
  raw: readonly RawIssue[],
  { query, moment }: { readonly query: string; readonly moment: JqlMoment },
): (item: IssueRef) => boolean {
  const restIssues = raw.flatMap(({ issue }) => asRestIssue(issue) ?? []);
  const names = new Map(raw.flatMap(({ fieldNames }) => [...fieldNames]));
  const fields = [...names].map(([id, name]) => ({ id, name }));
  const site = { issues: restIssues, fields, currentUser: null, ...moment };
  const { matches } = compileJql(query, site);
  const selected = new Set(restIssues.filter(matches).map(({ key }) => key));
  return ({ key }) => selected.has(key);
}

function asRestIssue(issue: unknown): RestIssue | null {
  const { key, fields } = Object.fromEntries(propertiesOf(issue));
  if (typeof key !== 'string') return null;
  const given = issue as RestIssue;
  // Some exports leave the project to the key.
  const project = { key: projectOfKey(key) };
  return { ...given, key, fields: { project, ...Object.fromEntries(propertiesOf(fields)) } };
}
