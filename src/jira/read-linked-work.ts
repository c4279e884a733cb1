import type { LinkTypeRule } from '../domain/dependencies/link-type-meaning';
import type { Ancestor } from '../domain/work-items/ancestor';
import type { LinkType, WorkItem } from '../domain/work-items/work-item';
import type { JiraConnection } from './call-jira';
import type { JiraError } from './jira-error';
import { NOTHING_KNOWN } from './known-work';
import type { MappingChoices } from './mapping-choices';
import { LONG_AGO, updateLinkedWork } from './update-linked-work';

export interface LinkedWorkRequest {
  readonly connection: JiraConnection;
  readonly settings: MappingChoices & { readonly linkTypes: readonly LinkTypeRule[] | null };
  /** Stops the reading before its next call. */
  readonly signal: AbortSignal;
  /** After each page. */
  readonly onProgress: (progress: LinkedWorkProgress) => void;
}

export interface LinkedWorkProgress {
  readonly read: number;
  readonly total: number;
  /** Everything read so far. */
  readonly items: readonly WorkItem[];
  readonly linkTypes: readonly LinkType[];
}

/**
 * Every issue of a site that stands at an end of a dependency or of an open contract, as the
 * connection's person sees it. What was asked or promised outlives its link.
 */
export interface LinkedWork {
  readonly items: readonly WorkItem[];
  /** The issues they stand below, those above these, and so on, as far as they are none of the items. */
  readonly ancestors: readonly Ancestor[];
  /** All of the site. */
  readonly linkTypes: readonly LinkType[];
  /** Those that make somebody wait. */
  readonly dependencyTypes: readonly LinkType[];
  /** Projects the person can browse. */
  readonly projects: number;
  /** Issues the search named, and those at the other ends of their contracts. */
  readonly total: number;
  /** Of these, how many could not be read: a page failed, or what stands in them is odd. */
  readonly unread: number;
  /** How many of those above the items could not be read. */
  readonly unreadAncestors: number;
  /** Why a part of the items is missing; null: nothing failed. */
  readonly problem: JiraError | null;
}

/**
 * Reads the ids of the issues first, then their fields, several pages at once.
 *
 * @throws JiraError if nothing could be read; the signal's reason if it was stopped
 */
export async function readLinkedWork(request: LinkedWorkRequest): Promise<LinkedWork> {
  const nothing = { known: NOTHING_KNOWN, now: LONG_AGO, written: [] };
  return (await updateLinkedWork({ ...request, ...nothing })).work;
}
