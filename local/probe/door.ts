/** A REST call to a site, as the person who probes it or as nobody. */
export interface ProbeRequest {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Path and query below the site. */
  readonly path: string;
  readonly body?: unknown;
  readonly isAnonymous?: boolean;
}

export interface ProbeAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  /** Parsed JSON, a text where it is none, undefined for no body. */
  readonly body: unknown;
}

/** The way into a site. @throws ProbeError where it cannot be reached */
export type Door = (request: ProbeRequest) => Promise<ProbeAnswer>;
