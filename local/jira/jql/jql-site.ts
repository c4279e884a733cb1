import type { RestIssue } from './rest-issue';
import type { SearchAlias } from './search-alias';

/** A field as GET /field lists it. */
export interface JqlSiteField {
  readonly id: string;
  readonly name: string;
}

/** A value that exists on the site, whether or not an issue has it. */
export interface JqlSiteValue {
  readonly id?: string | undefined;
  readonly key?: string | undefined;
  readonly name: string;
  /** Id of the project whose value it is, where projects have values of their own. */
  readonly projectId?: string | undefined;
  readonly isReleased?: boolean | undefined;
  readonly isArchived?: boolean | undefined;
}

/** The lists that `JqlSite.values` may hold. For link types give name and both wordings as values. */
export type JqlValueList =
  | 'project'
  | 'status'
  | 'issuetype'
  | 'priority'
  | 'resolution'
  | 'component'
  | 'version'
  | 'sprint'
  | 'user'
  | 'issueLinkType';

/** What a query is evaluated against. */
export interface JqlSite {
  /** All issues the person may see. */
  readonly issues: readonly RestIssue[];
  /** `now` of relative dates, in milliseconds since 1970. */
  readonly now: number;
  /** IANA zone in which dates without an offset are read. */
  readonly timeZone: string;
  /** Account id, or null where nobody is signed in. */
  readonly currentUser: string | null;
  readonly fields?: readonly JqlSiteField[] | undefined;
  /**
   * Jira refuses a value that does not exist. Without a list here, the values that exist are those
   * the issues have. The list of priorities also gives their order, highest first, that of versions
   * the order in their project; statuses, types and resolutions are sorted by theirs.
   */
  readonly values?: ReadonlyMap<JqlValueList, readonly JqlSiteValue[]> | undefined;
  /** Account ids of the members of each group, by its lower-cased name; not known, if left out. */
  readonly groups?: ReadonlyMap<string, ReadonlySet<string>> | undefined;
  /** What apps declared; none, if left out. */
  readonly searchAliases?: readonly SearchAlias[] | undefined;
}
