/** A REST call as it reaches the site, whatever brought it: a seam of the app, HTTP, a test. */
export interface JiraRequest {
  readonly method: string;
  /** Path and query below the site, beginning with a slash. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Parsed JSON; undefined where the request has no body. */
  readonly body?: unknown;
}

export interface JiraAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** What is sent as JSON; a text as it is, where the content type is text; undefined for no body. */
  readonly body: unknown;
}

/** Who asks. Badly signed requests count as anonymous, as they do in Jira. */
export type Caller = { readonly accountId: string } | 'anonymous';

const JSON_TYPE = { 'content-type': 'application/json;charset=UTF-8' };

export function answer(body: unknown, status = 200): JiraAnswer {
  return { status, headers: JSON_TYPE, body };
}

export function emptyAnswer(status: number): JiraAnswer {
  return { status, headers: {}, body: undefined };
}
