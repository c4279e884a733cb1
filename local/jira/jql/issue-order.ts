import type { IssueCompare } from './jql-field';
import type { RestIssue } from './rest-issue';

/**
 * Compares issues by a value read from each, once per issue. An empty value comes last; as DESC turns
 * the whole order round, it then comes first. Jira is known to do so for dates; the same is assumed
 * of all other fields.
 */
export function orderBy<K>(
  read: (issue: RestIssue) => K | null,
  compare: (a: K, b: K) => number,
): IssueCompare {
  const keys = new WeakMap<RestIssue, { readonly key: K | null }>();
  const keyOf = (issue: RestIssue): K | null => {
    const known = keys.get(issue);
    if (known !== undefined) return known.key;
    const key = read(issue);
    keys.set(issue, { key });
    return key;
  };
  return (a, b) => {
    const left = keyOf(a);
    const right = keyOf(b);
    if (left === null) return right === null ? 0 : 1;
    return right === null ? -1 : compare(left, right);
  };
}

export function compareNumbers(a: number, b: number): number {
  return a - b;
}

/** Texts are compared as Jira's index does: without case, by code unit and not by language. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
