import { DEFAULT_SETTINGS, parseSettings } from '../../contract/settings';
import type { Day } from '../../domain/calendar/day';
import { instantOf } from '../../domain/calendar/instant';
import { timeZoneNamed } from '../../domain/calendar/time-zone';
import type { Ask } from '../../domain/dependencies/contract/ask';
import type { SiteTimeZone } from '../read-settings';
import type { SettingsStore } from '../settings-store';
import type { HalfForm } from './halves';

/** Port: what the person who asks may see of issues, and the comments they write. */
export interface ProviderMessages {
  /** Null: the person may not see one of them. */
  readonly endsOf: (ends: AskEnds) => Promise<SeenEnds | null>;
  /** By id; without those the person may not see. */
  readonly issues: (ids: readonly string[]) => Promise<ReadonlyMap<string, SeenIssue>>;
  readonly write: (message: AskMessage) => Promise<CommentWriting>;
  readonly writeDigest: (digest: AskDigest) => Promise<CommentWriting>;
}

/** Two issues, by id. */
export interface AskEnds {
  readonly consumerId: string;
  readonly providerId: string;
}

export interface Assignee {
  readonly accountId: string;
  readonly name: string;
}

export interface SeenEnds {
  readonly consumerKey: string;
  /** Of the provider; null: nobody has it. */
  readonly assignee: Assignee | null;
}

export interface SeenIssue {
  readonly key: string;
  readonly assignee: Assignee | null;
  /** The property with its asks, as somebody wrote it; undefined without one. */
  readonly asks: unknown;
}

export interface AskMessage extends SeenEnds {
  readonly providerId: string;
  readonly neededBy: Day;
  /** Whether it is asked for the first time. */
  readonly isNew: boolean;
  /** Where the site is; null: Jira did not tell. */
  readonly siteAddress: string | null;
}

/** Several asks in one comment. */
export interface AskDigest {
  /** The issue that gets the comment. */
  readonly issueId: string;
  /** Of the issues that are asked, each once. */
  readonly assignees: readonly Assignee[];
  readonly asks: readonly {
    readonly providerKey: string;
    readonly consumerKey: string;
    readonly neededBy: Day;
  }[];
  readonly siteAddress: string | null;
}

export type CommentWriting =
  | { readonly kind: 'written' }
  /** Jira has said for certain that there is no comment. */
  | { readonly kind: 'refused'; readonly message: string }
  | { readonly kind: 'unknown' };

/** Port: who was told what on which day. */
export interface ToldAsks {
  /** @returns false if it is noted already */
  readonly note: (ask: AskOfDay, stamp: string) => Promise<boolean>;
  readonly forget: (ask: AskOfDay) => Promise<void>;
}

export interface AskOfDay extends AskEnds {
  readonly day: Day;
}

/** What telling works with. */
export interface TellingPorts {
  readonly settings: SettingsStore;
  readonly siteTimeZone: SiteTimeZone;
  readonly siteAddress: () => Promise<string | null>;
  readonly messages: ProviderMessages;
  readonly told: ToldAsks;
  readonly asks: HalfForm<Ask>;
  /** Never the same twice. */
  readonly newStamp: () => string;
  readonly now: () => Date;
}

/** Null: the settings say that nobody is told. Else what tells the day it is for the site. */
export async function telling({
  settings: store,
  siteTimeZone,
  now,
}: TellingPorts): Promise<(() => Promise<Day>) | null> {
  const saved = await store.read();
  const settings = saved === null ? DEFAULT_SETTINGS : parseSettings(saved.settings);
  if (!settings.messages.comments) return null;
  return async () => {
    const zone = timeZoneNamed(settings.timeZone ?? (await siteTimeZone()) ?? 'UTC');
    return zone.dayAt(instantOf(now()));
  };
}
