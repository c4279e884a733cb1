import type { Site } from '../site/site';
import type { Viewer } from '../site/viewer';
import type { JiraAnswer } from './jira-request';
import type { QueryReader } from './query-reader';

/** What a handler gets to know of a request. */
export interface Call {
  readonly site: Site;
  readonly viewer: Viewer;
  /** The values of the places in braces of the route's path. */
  readonly place: (name: string) => string;
  readonly query: QueryReader;
  readonly body: unknown;
  /** Path without query, as errors repeat it. */
  readonly path: string;
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE';

/**
 * How we know that Jira behaves so: an answer was recorded, Atlassian's documents say it, or it is
 * assumed and nobody has verified it on a real site yet.
 */
export type Evidence = 'recorded' | 'documented' | 'assumed';

export interface Behaviour {
  readonly what: string;
  readonly evidence: Evidence;
}

/** One row of the table that requests are answered from, and that the README is compared with. */
export interface Route {
  readonly method: Method;
  /** Templates as in Atlassian's documents: `/rest/api/3/issue/{issueIdOrKey}`. */
  readonly path: string;
  /** Query parameters that have an effect, or rightly none. */
  readonly query?: readonly string[];
  /** Query parameters that Jira has and the emulator refuses. Others are ignored, as Jira does. */
  readonly refusedQuery?: readonly string[];
  readonly behaviours: readonly Behaviour[];
  readonly answer: (call: Call) => JiraAnswer;
}

export function recorded(what: string): Behaviour {
  return { what, evidence: 'recorded' };
}

export function documented(what: string): Behaviour {
  return { what, evidence: 'documented' };
}

export function assumed(what: string): Behaviour {
  return { what, evidence: 'assumed' };
}
