import type { Page } from '../../contract/resolvers';

/** A property of an issue. */
export interface PropertyPlace {
  readonly issueId: string;
  readonly propertyKey: string;
}

/** Port: properties of issues in Jira, as the one who acts. */
export interface PropertyStore {
  readonly read: (place: PropertyPlace) => Promise<PropertyStanding>;
  /** Unknown where Jira gave no clear answer: it may have written it, or still do so. */
  readonly write: (place: PropertyPlace, value: object) => Promise<PropertyWriting>;
  /** Whether the person may see the issue. */
  readonly isIssueVisible: (issueId: string) => Promise<boolean>;
}

export type PropertyStanding =
  | { readonly kind: 'value'; readonly value: unknown }
  | { readonly kind: 'none' }
  /** There is no such issue, or the person may not see it. */
  | { readonly kind: 'no-issue' };

export type PropertyWriting =
  | { readonly kind: 'written' }
  /** `error` is what to tell where it is not the issue that cannot be edited. */
  | { readonly kind: 'refused'; readonly message: string; readonly error: Error | null }
  | { readonly kind: 'unknown' };

/**
 * What the app last wrote into a property, and who is about to write it. Jira has no conditional writes
 * of properties, so whoever writes claims the property here first.
 */
export interface Guard {
  /** Grows with each change of the guard. */
  readonly version: number;
  /** Of this change alone, so that a lost answer can be told from somebody else's change. */
  readonly stamp: string;
  /** Account id of who changed it, and when: ISO 8601 in UTC. */
  readonly writer: string;
  readonly at: string;
  /** The revision the app last wrote; 0: none yet. */
  readonly revision: number;
  /** Of the value with that revision. */
  readonly hash: string | null;
  readonly claim: Claim | null;
}

export interface Claim {
  readonly revision: number;
  readonly hash: string;
  /** Until then nobody else writes; ISO 8601 in UTC. */
  readonly until: string;
  /** What the history will say when it is written. */
  readonly entry: HistoryRecord;
}

/** The parts of the app's records that have a history of their own. */
export const HISTORY_PARTS = ['asks', 'answers', 'impediment', 'case'] as const;
export type HistoryPart = (typeof HISTORY_PARTS)[number];

/** Histories that are read as one: both halves of the contracts of an issue, its impediment, its case. */
export type HistorySubject = 'contract' | 'impediment' | 'case';

/** One save of a property as app storage keeps it. */
export interface HistoryRecord {
  readonly issueId: string;
  readonly part: HistoryPart;
  readonly at: string;
  /** Account id. */
  readonly actor: string;
  /** The name of what was done, as the part's subject has it. */
  readonly action: string;
  readonly revision: number;
  readonly changedOutside: boolean;
  /** In the form of the property; null: there was none. */
  readonly before: object | null;
  readonly after: object | null;
}

/** Port: guards and the history of properties, in app storage. */
export interface GuardStore {
  readonly guard: (place: PropertyPlace) => Promise<Guard | null>;
  /**
   * Changes the guard, and adds to the history, both or neither, if the guard is still the one before.
   *
   * @returns false if somebody else changed it in between
   */
  readonly replaceGuard: (place: PropertyPlace, change: GuardChange) => Promise<boolean>;
  /** Newest first. */
  readonly history: (
    subject: HistorySubject,
    issueId: string,
    cursor: string | null,
  ) => Promise<Page<HistoryRecord>>;
}

export interface GuardChange {
  readonly before: Guard | null;
  readonly after: Guard;
  readonly entry: HistoryRecord | null;
}

/** What writing properties under a guard works with. */
export interface GuardedPorts {
  readonly properties: PropertyStore;
  readonly store: GuardStore;
  /** A digest by which equal texts are told from others. */
  readonly hash: (text: string) => string;
  /** Never the same twice. */
  readonly newStamp: () => string;
  readonly now: () => Date;
  readonly waitMs: (milliseconds: number) => Promise<void>;
}
