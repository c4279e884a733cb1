import { daysBetween, type Day } from '../../calendar/day';
import type { Instant } from '../../calendar/instant';
import type { TimeZone } from '../../calendar/time-zone';
import { isSameStatus, statusChanges } from '../../flow/status-history';
import { firstMoment } from '../../flow/item-flow';
import { categoryByName } from '../../work-items/category-by-name';
import type { Status, StatusName, WorkItem } from '../../work-items/work-item';
import { kanbanColumnOf, type KanbanMapping } from './kanban-column';

/** Tells the category of a status that only a changelog names. */
export type StatusLookup = (named: StatusName) => Status;

/** Statuses by id first: in team-managed projects many share a name. */
export function statusLookup(known: readonly Status[]): StatusLookup {
  const byId = new Map<string, Status>();
  const byName = new Map<string, Status>();
  for (const status of known) {
    if (status.id !== null) byId.set(status.id, status);
    if (!byName.has(status.name)) byName.set(status.name, status);
  }
  return ({ id, name }) => {
    const category =
      (id === null ? undefined : byId.get(id))?.category ??
      byName.get(name)?.category ??
      categoryByName(name);
    return { id, name, category };
  };
}

/**
 * Since when an epic has been in its column: a move among statuses of one column does not begin it anew.
 * Null where its changelog was not read, or does not lead to the status the epic has.
 */
export function columnSince(
  item: Pick<WorkItem, 'created' | 'status' | 'history'>,
  mapping: KanbanMapping,
  lookUp: StatusLookup,
): Instant | null {
  if (item.history === null) return null;
  const column = kanbanColumnOf(item.status, mapping);
  let standing: StatusName = item.status;
  for (const { from, to, at } of statusChanges(item.history).toReversed()) {
    if (!isSameStatus(to, standing)) return null;
    if (kanbanColumnOf(lookUp(from), mapping) !== column) return at;
    standing = from;
  }
  return firstMoment(item);
}

/** Calendar days; 0 on the day it came. */
export function columnAge(since: Instant, today: Day, timeZone: TimeZone): number {
  return Math.max(0, daysBetween(timeZone.dayAt(since), today));
}
