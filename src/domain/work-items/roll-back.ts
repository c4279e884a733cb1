import type { Instant } from '../calendar/instant';
import { knownCategory } from '../flow/status-policy';
import { categoryByName } from './category-by-name';
import type { Catalog } from './catalog';
import type { Change, IssueLink, LinkDirection, LinkText, LinkType, WorkItem } from './work-item';

/**
 * The item as it was at an instant: changes after it have not happened. Status, flag, due date,
 * sprints, fix versions, assignee and links go back by the changelog; without one the present values
 * stand (the finding `no-changelog` counts such items). Sprints and versions have no history in Jira:
 * what they are today counts.
 *
 * @returns null for an item that did not exist yet
 */
export function rollBack(item: WorkItem, asOf: Instant, catalog: Catalog): WorkItem | null {
  if (item.created !== null && item.created > asOf) return null;
  if (item.history === null) return item;
  const history = item.history.filter(({ at }) => at <= asOf);
  // Comments and other things no changelog tells move `updated` too.
  const isTouchedLater = item.updated !== null && item.updated > asOf;
  if (history.length === item.history.length && !isTouchedLater) return item;
  const undone = item.history.slice(history.length).reverse();
  const before = undone.reduce((state, change) => undo(state, change, catalog), item);
  return {
    ...before,
    history,
    updated: history.at(-1)?.at ?? item.created,
    resolved: resolvedAt(item, before, history, asOf),
  };
}

/** Jira keeps only the last resolution date; of an earlier one the changelog tells the status. */
function resolvedAt(
  now: WorkItem,
  before: WorkItem,
  history: readonly Change[],
  asOf: Instant,
): Instant | null {
  if (now.resolved !== null && now.resolved <= asOf) return now.resolved;
  if (before.status.category !== 'done') return null;
  return history.findLast(({ kind }) => kind === 'status')?.at ?? null;
}

function undo(item: WorkItem, change: Change, catalog: Catalog): WorkItem {
  switch (change.kind) {
    case 'status': {
      const category =
        knownCategory(catalog.statusCategories, change.from) ?? categoryByName(change.from.name);
      return { ...item, status: { ...change.from, category } };
    }
    case 'flag':
      return { ...item, isFlagged: change.from };
    case 'due':
      return { ...item, due: change.from };
    case 'assignee':
      return { ...item, assignee: change.from };
    case 'sprints':
      return { ...item, sprints: change.from.flatMap((id) => catalog.sprints.get(id) ?? []) };
    case 'fix-version':
      return { ...item, fixVersions: undoVersion(item, change.added, change.removed, catalog) };
    case 'link':
      return { ...item, links: undoLink(item.links, change.added, change.removed, catalog) };
  }
}

function undoVersion(
  item: WorkItem,
  added: string | null,
  removed: string | null,
  catalog: Catalog,
): WorkItem['fixVersions'] {
  const back = removed === null ? undefined : catalog.fixVersions.get(removed);
  return [...item.fixVersions.filter(({ id }) => id !== added), ...(back ? [back] : [])];
}

function undoLink(
  links: readonly IssueLink[],
  added: LinkText | null,
  removed: LinkText | null,
  catalog: Catalog,
): readonly IssueLink[] {
  const kept = added ? links.filter((link) => !isToldBy(link, added, links)) : links;
  const back = removed && linkToldBy(removed, catalog.linkTypes);
  return back ? [...kept, back] : kept;
}

/** By its sentence; in another language, or after a type was renamed, by its other end if only one fits. */
function isToldBy(link: IssueLink, text: LinkText, all: readonly IssueLink[]): boolean {
  if (link.other.key !== text.otherKey) return false;
  if (tells(text, link.type, link.direction)) return true;
  const candidates = all.filter(({ other }) => other.key === text.otherKey);
  return candidates.length === 1;
}

/** The link a changelog's sentence tells, as the issue shows it; null for a wording no type has. */
export function linkToldBy(text: LinkText, types: readonly LinkType[]): IssueLink | null {
  for (const type of types) {
    for (const direction of ['inward', 'outward'] as const) {
      if (!tells(text, type, direction)) continue;
      return { type, direction, other: { id: null, key: text.otherKey } };
    }
  }
  return null;
}

/** Jira writes "This issue is blocked by KEY", newer sites "This work item is blocked by KEY". */
function tells(text: LinkText, type: LinkType, direction: LinkDirection): boolean {
  const wording = type[direction];
  if (wording === null) return false;
  return ['This issue', 'This work item'].some(
    (subject) => text.sentence === `${subject} ${wording} ${text.otherKey}`,
  );
}
