import type { FrameContext, FrameFetch, FrameFetchAnswer } from './bridge/bridge-host';

/**
 * What the server of the local host answers to the page around the app, beside Jira's REST interface,
 * which the page calls as the chosen person. All paths are on the site's own origin; changes need an
 * `Origin` header of it.
 */
export const HOST_PATHS = {
  /** GET → `HostSite` */
  site: '/__host/site',
  /** POST `{ accountId }` → 204; the person is kept in a cookie. */
  person: '/__host/person',
  /** POST `FrameQuestion` → `FrameContext` */
  context: '/__host/context',
  /** POST `InvokeQuestion` → `InvokeAnswer` */
  invoke: '/__host/invoke',
  /** POST `FetchQuestion` → `FrameFetchAnswer` */
  fetchProduct: '/__host/fetch-product',
  /** GET → what the app asked for that is not emulated, `string[]`; POST `string` adds one. */
  record: '/__host/record',
  /** GET → `HostTime`; POST `ClockMove` → `HostTime`, after everything that became due has run. */
  clock: '/__host/clock',
  /** POST `{ moduleKey }` runs a scheduled function now → `HostTime` */
  scheduled: '/__host/scheduled',
} as const;

/** Longest move at once, in days. */
export const MOST_DAYS = 366;

export type ClockMove =
  | { readonly advance: { readonly days?: number; readonly hours?: number } }
  | { readonly backToNow: true };

/** The clock of the local host and what runs by it; instants are ISO texts in UTC. */
export interface HostTime {
  readonly now: string;
  /** Whether it was moved ahead of the machine's. */
  readonly isAhead: boolean;
  readonly functions: readonly HostScheduledFunction[];
}

export interface HostScheduledFunction {
  readonly moduleKey: string;
  readonly interval: 'fiveMinute' | 'hour' | 'day' | 'week';
  readonly nextDueAt: string;
  /** Null: it has not run yet. */
  readonly lastRun: {
    readonly startedAt: string;
    /** Why it failed; null: it did not. */
    readonly failure: string | null;
  } | null;
}

export interface HostSite {
  readonly title: string;
  /** The person looking. */
  readonly person: HostPerson;
  readonly people: readonly HostPerson[];
  readonly app: HostApp;
}

export interface HostPerson {
  readonly accountId: string;
  readonly displayName: string;
  readonly groups: readonly string[];
  readonly isAdmin: boolean;
}

export interface HostApp {
  readonly appId: string;
  readonly environmentId: string;
  readonly name: string;
  /** Origin the frames are served from; never the page's own. */
  readonly origin: string;
  readonly modules: readonly HostModule[];
}

/** One module of the manifest that Jira shows somewhere. */
export interface HostModule {
  readonly key: string;
  readonly type:
    | 'jira:globalPage'
    | 'jira:projectPage'
    | 'jira:issueContext'
    | 'jira:issuePanel'
    | 'jira:issueAction'
    | 'jira:adminPage';
  readonly title: string;
  /** Text of the collapsed block of a `jira:issueContext`. */
  readonly label: string | null;
  /** Address of its document on the app's origin. */
  readonly src: string;
  /** Address of its icon on the app's origin. */
  readonly icon: string | null;
  /** How large the dialog of a `jira:issueAction` is; null: not said. */
  readonly viewportSize: 'small' | 'medium' | 'large' | 'xlarge' | 'max' | null;
  readonly pages: readonly { readonly route: string; readonly title: string }[];
  /** Whether an admin page is the one behind "Configure". */
  readonly isConfigure: boolean;
}

export interface FrameQuestion {
  readonly moduleKey: string;
  readonly extension: Readonly<Record<string, unknown>>;
}

export interface InvokeQuestion extends FrameQuestion {
  readonly functionKey: string;
  readonly payload: unknown;
}

export type InvokeAnswer = { readonly value?: unknown } | { readonly error: string };

export interface FetchQuestion extends FrameQuestion {
  readonly request: FrameFetch;
}

export type { FrameContext, FrameFetchAnswer };
