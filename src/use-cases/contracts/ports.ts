import type { ContractAction } from '../../contract/contract-writing';
import type { Page } from '../../contract/resolvers';
import type { HalfForms } from './halves';

/** One half: a property of an issue. */
export interface HalfPlace {
  readonly issueId: string;
  readonly propertyKey: string;
}

/** Port: properties of issues in Jira, as the person who acts. */
export interface PropertyStore {
  readonly read: (place: HalfPlace) => Promise<PropertyStanding>;
  /** Unknown where Jira gave no clear answer: it may have written it, or still do so. */
  readonly write: (place: HalfPlace, value: object) => Promise<PropertyWriting>;
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
 * What the app last wrote into a half, and who is about to write it. Jira has no conditional writes of
 * properties, so whoever writes claims the half here first.
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

/** One save of a half as app storage keeps it. */
export interface HistoryRecord {
  readonly issueId: string;
  readonly half: 'asks' | 'answers';
  readonly at: string;
  readonly actor: string;
  readonly action: ContractAction['kind'];
  readonly revision: number;
  readonly changedOutside: boolean;
  /** In the form of the property; null: there was none. */
  readonly before: object | null;
  readonly after: object | null;
}

/** Port: guards and the history of halves, in app storage. */
export interface ContractStore {
  readonly guard: (place: HalfPlace) => Promise<Guard | null>;
  /**
   * Changes the guard, and adds to the history, both or neither, if the guard is still the one before.
   *
   * @returns false if somebody else changed it in between
   */
  readonly replaceGuard: (place: HalfPlace, change: GuardChange) => Promise<boolean>;
  /** Newest first. */
  readonly history: (issueId: string, cursor: string | null) => Promise<Page<HistoryRecord>>;
}

export interface GuardChange {
  readonly before: Guard | null;
  readonly after: Guard;
  readonly entry: HistoryRecord | null;
}

/** What writing and reading contracts works with. */
export interface ContractPorts {
  readonly forms: HalfForms;
  readonly properties: PropertyStore;
  readonly store: ContractStore;
  /** A digest by which equal texts are told from others. */
  readonly hash: (text: string) => string;
  /** Never the same twice. */
  readonly newStamp: () => string;
  readonly now: () => Date;
  readonly waitMs: (milliseconds: number) => Promise<void>;
}
