/**
 * What the embedded Forge is asked and answers: the vocabulary between it, the server in `local/start`
 * and the tests. It knows Jira only as a function.
 */

/** Who a product call is made as; a site knows the app itself as an account too. */
export type ProductCaller = { readonly accountId: string } | 'anonymous';

export interface ProductRequest {
  readonly method: string;
  /** Path and query below the site, beginning with a slash. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; undefined where there is no body. */
  readonly body?: unknown;
}

export interface ProductAnswer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Sent as JSON, or as it is where it is a text of a text type; undefined for no body. */
  readonly body: unknown;
}

/** The way into Jira. */
export type ProductDoor = (
  request: ProductRequest,
  caller: ProductCaller,
) => Promise<ProductAnswer>;

/**
 * The scopes any one of which suffices for a call (`[['read:jira-work']]`), groups of them where
 * several are needed together; null for a call that is not known. An empty list: no scope needed.
 */
export type ScopesOf = (method: string, path: string) => readonly (readonly string[])[] | null;

/** Where a frame of the app stands, as `extension` of `view.getContext()`. */
export type Extension = Readonly<Record<string, unknown>>;

/** A call of `invoke` by a frame. */
export interface Invocation {
  readonly moduleKey: string;
  readonly extension: Extension;
  readonly functionKey: string;
  readonly payload: unknown;
  /** null: nobody is signed in. */
  readonly accountId: string | null;
}

/** `fetchProduct` of the bridge; always as the person looking. */
export interface FrameFetch {
  readonly restPath: string;
  readonly method: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: string | null;
  readonly accountId: string | null;
}

export interface FrameFetchAnswer {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly status: number;
  readonly statusText: string;
  readonly isAttachment: boolean;
}
