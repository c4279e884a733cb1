import type { Instant } from '../calendar/instant';
import type { Corpus } from '../work-items/corpus';
import { linkToldBy } from '../work-items/roll-back';
import type { IssueLink, LinkText, LinkType, WorkItem } from '../work-items/work-item';
import type { DependencyGraph } from './dependency-graph';
import type { LinkTypeMeaning } from './link-type-meaning';

/** When dependencies were made and removed, as far as the changelogs of their ends tell it. */
export interface LinkHistory {
  /**
   * Since when a dependency stands: when the oldest of its links was made. Null where no changelog
   * tells that of each of its links, for the untold one may be older.
   */
  madeAt(ends: DependencyKeys, types: readonly LinkType[]): Instant | null;
  /** When the last link of a dependency that no longer stands was removed. */
  removedAt(ends: DependencyKeys): Instant | null;
}

export interface DependencyKeys {
  readonly provider: string;
  readonly consumer: string;
}

/** What is known of the links of a reading. */
export interface LinkKnowledge {
  readonly types: readonly LinkType[];
  /** One for each type. */
  readonly meanings: readonly LinkTypeMeaning[];
  /** Later changes have not happened. */
  readonly asOf: Instant;
}

/** A change shows in the changelogs of both ends; either will do. */
export function linkHistory(
  items: readonly WorkItem[],
  { types, meanings, asOf }: LinkKnowledge,
): LinkHistory {
  const waits = new Map(types.map((type, at) => [identity(type), meanings[at]?.waits ?? 'none']));
  const waiting = types.filter((type) => waits.get(identity(type)) !== 'none');
  const changes = new Map<string, LinkChange>();
  const note = (item: WorkItem, link: IssueLink | null, told: Partial<LinkChange>): void => {
    if (link === null) return;
    const waitsWhere = waits.get(identity(link.type)) ?? 'none';
    if (waitsWhere === 'none') return;
    const [provider, consumer] =
      waitsWhere === link.direction ? [link.other.key, item.key] : [item.key, link.other.key];
    const place = placeOf({ provider, consumer }, link.type);
    changes.set(place, later(changes.get(place), told));
  };
  for (const item of items) {
    for (const change of item.history ?? []) {
      if (change.kind !== 'link' || change.at > asOf) continue;
      const { removed, added, at } = change;
      if (removed !== null) note(item, linkToldBy(removed, waiting), { removed: at });
      if (added === null) continue;
      const isOfNoType = linkToldBy(added, types) === null;
      const link = isOfNoType ? onlyLinkTo(item, added) : linkToldBy(added, waiting);
      note(item, link, { added: at });
    }
  }
  return {
    madeAt: (ends, standing) => {
      const made = standing.map((type) => standsSince(changes.get(placeOf(ends, type))));
      if (made.length === 0) return null;
      return made.reduce((a, b) => (a === null || b === null ? null : b < a ? b : a));
    },
    removedAt: (ends) => {
      const removed = waiting.flatMap((type) => changes.get(placeOf(ends, type))?.removed ?? []);
      return removed.length === 0 ? null : removed.reduce((a, b) => (b > a ? b : a));
    },
  };
}

/** The link types that state a dependency. */
export function typesOfDependency(
  corpus: Corpus,
  { types, typeStarts }: DependencyGraph,
  row: number,
): readonly LinkType[] {
  const numbers = [...types.subarray(typeStarts[row], typeStarts[row + 1])];
  return numbers.flatMap((number) => corpus.linkTypes.all[number] ?? []);
}

/** When links of one type between two items were last made and last removed. */
interface LinkChange {
  readonly added: Instant | null;
  readonly removed: Instant | null;
}

function later(known: LinkChange | undefined, told: Partial<LinkChange>): LinkChange {
  return {
    added: latest(known?.added ?? null, told.added ?? null),
    removed: latest(known?.removed ?? null, told.removed ?? null),
  };
}

function latest(a: Instant | null, b: Instant | null): Instant | null {
  if (a === null || b === null) return a ?? b;
  return b > a ? b : a;
}

/** A link that stands though its removal was told last was made by something no changelog tells. */
function standsSince(change: LinkChange | undefined): Instant | null {
  if (change === undefined || change.added === null) return null;
  return change.removed !== null && change.removed > change.added ? null : change.added;
}

/** In another language, or after a type was renamed: by its other end, if only one link leads there. */
function onlyLinkTo({ links }: WorkItem, { otherKey }: LinkText): IssueLink | null {
  const [first, ...others] = links.filter(({ other }) => other.key === otherKey);
  return first === undefined || others.length > 0 ? null : first;
}

function placeOf({ provider, consumer }: DependencyKeys, type: LinkType): string {
  return `${provider} ${consumer} ${identity(type)}`;
}

function identity({ id, name }: LinkType): string {
  return id === null ? `name ${name}` : `id ${id}`;
}
