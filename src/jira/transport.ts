/**
 * The one way out to Jira, as a function: through the bridge as the viewer, in a resolver as the user,
 * in a job as the app, or over HTTP from the command line. A transport sends and answers; what the
 * answer means is decided by `callJira`.
 */
export type Transport = (request: JiraRequest) => Promise<JiraResponse>;

export interface JiraRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path and query below the site, beginning with a slash. */
  readonly path: string;
  readonly body?: unknown;
}

export interface JiraResponse {
  readonly status: number;
  /** The value of a header, whatever its case; null where it is missing. */
  readonly header: (name: string) => string | null;
  /** Parsed JSON, or the text where it is none. */
  readonly body: unknown;
}
