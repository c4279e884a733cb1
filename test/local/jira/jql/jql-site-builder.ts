import { JqlError } from '../../../../local/jira/jql/jql-error';
import { compileJql } from '../../../../local/jira/jql/jql-filter';
import type { JqlSite } from '../../../../local/jira/jql/jql-site';
import type { RestIssue } from '../../../../local/jira/jql/rest-issue';

/** Issues, … of project A, one for each set of fields. */
export function buildIssues(...fieldSets: readonly RestIssue['fields'][]): readonly RestIssue[] {
  return fieldSets.map((fields, index) => {
    const number = String(index + 1);
    const project = { id: '10', key: 'A', name: 'Alpha' };
    return { id: `100${number}`, key: `A-${number}`, fields: { project, ...fields } };
  });
}

/** A site at noon of 2026-03-11, a Wednesday, in UTC, where ann is signed in. */
export function buildSite(
  issues: readonly RestIssue[],
  overrides: Partial<Omit<JqlSite, 'issues'>> = {},
): JqlSite {
  return {
    issues,
    now: Date.parse('2026-03-11T12:00:00Z'),
    timeZone: 'UTC',
    currentUser: 'ann',
    ...overrides,
  };
}

/** The keys of the issues that a query finds, in its order. */
export function searchKeys(site: JqlSite, jql: string): readonly string[] {
  const { matches, compare } = compileJql(jql, site);
  const found = site.issues.filter(matches);
  return (compare === null ? found : found.sort(compare)).map(({ key }) => key);
}

/** Why a query is refused, be it when it is compiled or when it is run. */
export function refusalOf(site: JqlSite, jql: string): JqlError {
  try {
    searchKeys(site, jql);
  } catch (error) {
    if (error instanceof JqlError) return error;
    throw error;
  }
  throw new Error(`The query was not refused: ${jql}`);
}
