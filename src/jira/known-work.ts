import type { Instant } from '../domain/calendar/instant';
import type { Ancestor } from '../domain/work-items/ancestor';
import type { WorkItem } from '../domain/work-items/work-item';

/** An issue as it was read. */
export interface KnownItem {
  readonly item: WorkItem;
  /** When the reading began that found it like this: what happened before is in it. */
  readonly since: Instant;
  /** Kept without its texts: it may be shown, and has to be read again. */
  readonly isStripped: boolean;
}

/** What earlier readings found, whole or not. */
export interface KnownWork {
  /** By issue id. */
  readonly items: ReadonlyMap<string, KnownItem>;
  /** When the reading began that first read everything anew; null: nothing was read. */
  readonly fullSince: Instant | null;
  /** Keys of the projects the person could browse then. */
  readonly projects: readonly string[];
  /** The link types and the places of fields then: by others, everything is read anew. */
  readonly shape: string;
  readonly ancestors: KnownAncestors;
}

/** The issues that the items stand below, as far as they are none of them. */
export interface KnownAncestors {
  readonly found: readonly Ancestor[];
  /** When the reading began that found them all like this; null: none has. */
  readonly since: Instant | null;
}

export const NO_ANCESTORS: KnownAncestors = { found: [], since: null };

export const NOTHING_KNOWN: KnownWork = {
  items: new Map(),
  fullSince: null,
  projects: [],
  shape: '',
  ancestors: NO_ANCESTORS,
};

const DAY_MS = 86_400_000;
/** What no search can tell, as a property written by another tool, is found after so long. */
export const FULL_READING_MS = 7 * DAY_MS;

/** Whether everything has to be read anew: too long ago, read by other rules, or by another clock. */
export function isWorthNothing(known: KnownWork, shape: string, now: Instant): boolean {
  const { fullSince, items, ancestors } = known;
  if (fullSince === null || items.size === 0 || known.shape !== shape) return true;
  if (now - fullSince >= FULL_READING_MS) return true;
  if (ancestors.since !== null && ancestors.since > now) return true;
  return fullSince > now || [...items.values()].some(({ since }) => since > now);
}

/** Whether an item names an issue of one of these projects, by a key that need not be right any more. */
export function mentions(
  { key, parent, links = [] }: Pick<WorkItem, 'key' | 'parent'> & Partial<Pick<WorkItem, 'links'>>,
  isOfProject: (key: string) => boolean,
): boolean {
  return (
    isOfProject(key) ||
    (parent !== null && isOfProject(parent.key)) ||
    links.some(({ other }) => isOfProject(other.key))
  );
}
