import type { Instant } from '../calendar/instant';
import type { LinkTypeMeaning } from '../dependencies/link-type-meaning';
import { difference, unionOf, type Intervals } from '../flow/intervals';
import { firstMoment, type ItemFlow } from '../flow/item-flow';
import { Timeline } from '../flow/timeline';
import { linkToldBy } from '../work-items/roll-back';
import type { IssueLink, LinkType, WorkItem } from '../work-items/work-item';

export interface LinkWaits {
  readonly types: readonly LinkType[];
  /** One for each type. */
  readonly meanings: readonly LinkTypeMeaning[];
  /** The flow of the item at the other end of a link; null where it was not read. */
  readonly flowOf: (key: string) => ItemFlow | null;
}

/**
 * When an item waited for unfinished items by its links, as its own changelog tells them. A link no
 * changelog tells has stood since the creation. A provider that was not read, or that is done since
 * nobody knows when, holds nobody.
 *
 * @param item rolled back to `asOf`
 */
export function heldByLinks(item: WorkItem, asOf: Instant, waits: LinkWaits): Intervals {
  const begin = firstMoment(item);
  if (begin === null || item.history === null) return [];
  const providers = new Map<string, ProviderLinks>();
  const meaningOf = waitReader(waits);
  const linksTo = (key: string): ProviderLinks => {
    const known = providers.get(key) ?? { standing: new Set(), told: new Map() };
    providers.set(key, known);
    return known;
  };
  const meet = (link: IssueLink | null, isMade: boolean, at: Instant): void => {
    if (link === null || !meaningOf(link)) return;
    const { told } = linksTo(link.other.key);
    const type = identity(link.type);
    const timeline = told.get(type) ?? new Timeline();
    // What is removed without ever having been made was there from the beginning.
    if (!told.has(type) && !isMade) timeline.set(true, begin);
    timeline.set(isMade, at);
    told.set(type, timeline);
  };
  for (const change of item.history) {
    if (change.kind !== 'link' || change.at > asOf) continue;
    if (change.removed) meet(linkToldBy(change.removed, waits.types), false, change.at);
    if (change.added) meet(linkToldBy(change.added, waits.types), true, change.at);
  }
  for (const link of item.links) {
    if (!meaningOf(link)) continue;
    const { standing, told } = linksTo(link.other.key);
    const type = identity(link.type);
    standing.add(type);
    if (told.has(type)) continue;
    const timeline = new Timeline();
    timeline.set(true, begin);
    told.set(type, timeline);
  }
  return unionOf(
    [...providers].flatMap(([key, links]) => {
      const flow = waits.flowOf(key);
      if (flow === null || (flow.isDone && flow.inDoneStatus.length === 0)) return [];
      return difference(stoodIn(links, asOf), flow.inDoneStatus);
    }),
  );
}

/** Of the links to one provider: which types stand now, and when each of them stood. */
interface ProviderLinks {
  readonly standing: Set<string>;
  readonly told: Map<string, Timeline>;
}

/** A link that is gone without a word counts for nothing since it was last made. */
function stoodIn({ standing, told }: ProviderLinks, asOf: Instant): Intervals {
  return unionOf(
    [...told].flatMap(([type, timeline]) =>
      standing.has(type) ? timeline.until(asOf) : timeline.closed(),
    ),
  );
}

/** Whether the item that shows a link is the one that waits. */
function waitReader({ types, meanings }: LinkWaits): (link: IssueLink) => boolean {
  const waits = new Map(types.map((type, at) => [identity(type), meanings[at]?.waits ?? 'none']));
  return ({ type, direction }) => waits.get(identity(type)) === direction;
}

function identity({ id, name }: LinkType): string {
  return id === null ? `name ${name}` : `id ${id}`;
}
