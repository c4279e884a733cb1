import type { Waits } from '../domain/dependencies/link-type-meaning';
import type { LinkType } from '../domain/work-items/work-item';
import type { FocusLink } from './neighbourhood-reading';
import type { Side } from './neighbourhood';

/** Port: the links of issues in Jira. */
export interface LinkStore {
  /** `reader` is the end that reads the outward wording ("blocks"), `read` the other one. */
  readonly create: (link: {
    readonly typeId: string;
    readonly outwardReader: string;
    readonly inwardReader: string;
  }) => Promise<void>;
  /** `gone`: somebody else had removed it. */
  readonly remove: (linkId: string) => Promise<'removed' | 'gone'>;
  /** The links of an issue as they are now. */
  readonly linksOf: (issueId: string) => Promise<readonly FocusLink[]>;
}

/** A link type that makes somebody wait. */
export interface WaitingType {
  readonly type: LinkType & { readonly id: string };
  readonly waits: Exclude<Waits, 'none'>;
}

/** A dependency somebody wants between the issue that is looked at and another one. */
export interface WantedDependency {
  readonly focusId: string;
  readonly otherId: string;
  /** What the other one is to the issue. */
  readonly side: Side;
  readonly by: WaitingType;
}

export type AddedDependency =
  | { readonly kind: 'added'; readonly linkId: string }
  /** They were linked this way before, by whomever. */
  | { readonly kind: 'present' }
  /** Jira made the link, with the ends the other way round. */
  | { readonly kind: 'reversed'; readonly linkId: string }
  /** Jira said yes, and the link cannot be found. */
  | { readonly kind: 'missing' }
  /** Jira said yes, and did not show its links afterwards; `made` looks again. */
  | { readonly kind: 'unchecked'; readonly made: () => Promise<readonly FocusLink[]> }
  /** Jira did not say yes. Whether it made the link all the same is for the error to tell. */
  | { readonly kind: 'failed'; readonly error: unknown };

/**
 * Links two issues and looks at what Jira made of it, since its two ends are easily confused. Rejects
 * where nothing was tried.
 */
export async function addDependency(
  store: LinkStore,
  wanted: WantedDependency,
): Promise<AddedDependency> {
  const { focusId, otherId, by } = wanted;
  const typeId = by.type.id;
  const direction = directionAtFocus(wanted);
  const linksBetween = async (): Promise<readonly FocusLink[]> =>
    (await store.linksOf(focusId)).filter(
      (link) => link.otherId === otherId && link.typeId === typeId,
    );
  const before = await linksBetween();
  if (before.some((link) => link.direction === direction)) return { kind: 'present' };
  const made = async (): Promise<readonly FocusLink[]> =>
    (await linksBetween()).filter((link) => before.every(({ id }) => id !== link.id));
  try {
    await store.create({ typeId, ...readersOf(focusId, otherId, direction) });
  } catch (error) {
    return { kind: 'failed', error };
  }
  const found = await made().catch(() => null);
  if (found === null) return { kind: 'unchecked', made };
  const [link] = found;
  if (link === undefined) return { kind: 'missing' };
  return { kind: link.direction === direction ? 'added' : 'reversed', linkId: link.id };
}

/** What became of several links that were changed one after the other. */
export interface LinksChanged<Link> {
  readonly done: readonly Link[];
  /** What stopped it before all were done. */
  readonly problem: { readonly error: unknown } | null;
}

/** Removes links. Those that somebody else had removed are not among the done ones: an undo leaves them. */
export function removeLinks<Link extends { readonly id: string }>(
  store: LinkStore,
  links: readonly Link[],
): Promise<LinksChanged<Link>> {
  return oneByOne(links, async ({ id }) => (await store.remove(id)) === 'removed');
}

/** Makes links again that were removed. */
export function restoreLinks<Link extends FocusLink>(
  store: LinkStore,
  focusId: string,
  links: readonly Link[],
): Promise<LinksChanged<Link>> {
  return oneByOne(links, async ({ typeId, direction, otherId }) => {
    await store.create({ typeId, ...readersOf(focusId, otherId, direction) });
    return true;
  });
}

async function oneByOne<Link>(
  links: readonly Link[],
  change: (link: Link) => Promise<boolean>,
): Promise<LinksChanged<Link>> {
  const done: Link[] = [];
  for (const link of links) {
    try {
      if (await change(link)) done.push(link);
    } catch (error) {
      return { done, problem: { error } };
    }
  }
  return { done, problem: null };
}

/** Jira asks for the right to link issues at the end that reads the inward wording. */
export function needsRightOn(wanted: WantedDependency): 'focus' | 'other' {
  return directionAtFocus(wanted) === 'inward' ? 'focus' : 'other';
}

function readersOf(
  focusId: string,
  otherId: string,
  direction: FocusLink['direction'],
): { readonly outwardReader: string; readonly inwardReader: string } {
  return direction === 'inward'
    ? { inwardReader: focusId, outwardReader: otherId }
    : { inwardReader: otherId, outwardReader: focusId };
}

/** The wording the issue itself will read. */
function directionAtFocus({ side, by }: WantedDependency): 'inward' | 'outward' {
  if (side === 'providers') return by.waits;
  return by.waits === 'inward' ? 'outward' : 'inward';
}
