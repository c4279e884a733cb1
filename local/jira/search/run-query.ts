import { JqlError } from '../jql/jql-error';
import { parseJql } from '../jql/parse-jql';
import { refusal } from '../rest/refusal';
import type { Site } from '../site/site';
import type { Viewer } from '../site/viewer';
import { isHiddenFromAnonymous, jqlRefusal } from './jql-refusal';
import { SearchIndex } from './search-index';

/** One index a site, for as long as the site lives. */
const indexes = new WeakMap<Site, SearchIndex>();

/** Makes the index of a site, which from then on knows what searches do not see yet. */
export function openIndex(site: Site): SearchIndex {
  const index = indexes.get(site) ?? new SearchIndex(site);
  indexes.set(site, index);
  return index;
}

/**
 * The ids of the issues a query finds for a person, in its order.
 *
 * @param reconciled ids of issues that are seen as they are, although searches lag
 * @throws Refusal for a query that Jira refuses or the evaluator does not know
 */
export function findIssueIds(
  site: Site,
  viewer: Viewer,
  jql: string,
  reconciled?: ReadonlySet<string>,
): readonly string[] {
  const index = openIndex(site);
  try {
    if (parseJql(jql).where === null) throw unbounded();
    return index.search(jql, viewer, reconciled);
  } catch (error) {
    if (!(error instanceof JqlError)) throw error;
    const refused = jqlRefusal(error);
    if (viewer.person !== null || !isHiddenFromAnonymous(refused, error)) throw refused;
    return withoutOrder(index, jql, viewer);
  }
}

function unbounded() {
  return refusal(
    400,
    'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
  );
}

/** For who is not signed in, Jira drops an order it cannot use and finds nothing for the rest. */
function withoutOrder(index: SearchIndex, jql: string, viewer: Viewer): readonly string[] {
  const restriction = jql.replace(/\border\s+by\b(?:[^"']|"[^"]*"|'[^']*')*$/iu, '');
  try {
    return index.search(restriction, viewer);
  } catch (error) {
    if (error instanceof JqlError) return [];
    throw error;
  }
}
