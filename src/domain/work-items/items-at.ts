import type { Instant } from '../calendar/instant';
import type { Catalog } from './catalog';
import { rollBack } from './roll-back';
import type { IssueLink, WorkItem } from './work-item';

/**
 * The items as they were at an instant: without those that did not exist yet, and without links that
 * either end's changelog says were made later (the other end may have no changelog, or a cut one).
 */
export function itemsAt(
  items: readonly WorkItem[],
  asOf: Instant,
  catalog: Catalog,
): readonly WorkItem[] {
  const notYet = new Set<string>();
  const unmade = new Set<string>();
  const existing = items.flatMap((item) => {
    const before = rollBack(item, asOf, catalog);
    if (before === null) {
      notYet.add(item.key);
      return [];
    }
    if (before.links !== item.links) {
      const stands = new Set(before.links.map((link) => identity(item.key, link)));
      for (const link of item.links) {
        if (stands.has(identity(item.key, link))) continue;
        unmade.add(identity(link.other.key, mirrored(link, item)));
      }
    }
    return [before];
  });
  if (notYet.size === 0 && unmade.size === 0) return existing;
  return existing.map((item) => {
    const links = item.links.filter(
      (link) => !notYet.has(link.other.key) && !unmade.has(identity(item.key, link)),
    );
    return links.length === item.links.length ? item : { ...item, links };
  });
}

/** The link as its other end shows it. */
function mirrored({ type, direction }: IssueLink, { id, key }: WorkItem): IssueLink {
  return { type, direction: direction === 'inward' ? 'outward' : 'inward', other: { id, key } };
}

function identity(key: string, { type, direction, other }: IssueLink): string {
  return JSON.stringify([key, type.id ?? type.name, direction, other.key]);
}
