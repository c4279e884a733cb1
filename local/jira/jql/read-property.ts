import { own } from './rest-issue';
import type { RestIssue } from './rest-issue';

/** What an issue property holds along a path; undefined where there is nothing. */
export function readProperty(issue: RestIssue, key: string, path: readonly string[]): unknown {
  return path.reduce<unknown>(own, own(issue.properties, key));
}

/**
 * What Jira's index has of it: each scalar of a list is a value of its own; objects, and lists in
 * lists, are none.
 */
export function readPropertyValues(
  issue: RestIssue,
  key: string,
  path: readonly string[],
): readonly (string | number | boolean)[] {
  const value = readProperty(issue, key, path);
  const all: readonly unknown[] = Array.isArray(value) ? value : [value];
  return all.filter(isScalar);
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
