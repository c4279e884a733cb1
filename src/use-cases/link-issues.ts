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
  /** Jira made the link, with the ends the other way round. */
  | { readonly kind: 'reversed'; readonly linkId: string }
  /** Jira said yes, and the link cannot be found. */
  | { readonly kind: 'missing' };

/** Links two issues and looks at what Jira made of it, since its two ends are easily confused. */
export async function addDependency(
  store: LinkStore,
  wanted: WantedDependency,
): Promise<AddedDependency> {
  const { focusId, otherId, by } = wanted;
  const before = new Set((await store.linksOf(focusId)).map(({ id }) => id));
  const typeId = by.type.id;
  await store.create({ typeId, ...readersOf(focusId, otherId, directionAtFocus(wanted)) });
  const between = (await store.linksOf(focusId)).filter(
    (link) => link.otherId === otherId && link.typeId === typeId,
  );
  const isWanted = (link: FocusLink): boolean => link.direction === directionAtFocus(wanted);
  // A link that is there already is not made again, and counts as made.
  const made = between.find(isWanted);
  if (made) return { kind: 'added', linkId: made.id };
  const reversed = between.find((link) => !before.has(link.id));
  return reversed ? { kind: 'reversed', linkId: reversed.id } : { kind: 'missing' };
}

/** Jira asks for the right to link issues at the end that reads the inward wording. */
export function needsRightOn(wanted: WantedDependency): 'focus' | 'other' {
  return directionAtFocus(wanted) === 'inward' ? 'focus' : 'other';
}

/** Makes a link again that was removed. */
export async function restoreLink(
  store: LinkStore,
  focusId: string,
  { typeId, direction, otherId }: FocusLink,
): Promise<void> {
  await store.create({ typeId, ...readersOf(focusId, otherId, direction) });
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
