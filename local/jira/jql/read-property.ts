import { own } from './rest-issue';
import type { RestIssue } from './rest-issue';

/** What an issue property holds along a path; undefined where there is nothing. */
export function readProperty(issue: RestIssue, key: string, path: readonly string[]): unknown {
  return path.reduce<unknown>(own, own(issue.properties, key));
}
