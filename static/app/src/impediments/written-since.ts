import type { FoundCode } from '../../../../src/domain/impediments/found-codes';
import { isOpenRecord } from '../../../../src/domain/impediments/record';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';
import type { Impediment, Impediments } from '../../../../src/use-cases/impediments/impediment';
import { asTold, type ToldIssue } from './reading/told-issues';

/** What a removal ends: it is a change, and ends an impediment of its type. */
export const ENDED_BY_REMOVAL: readonly FoundCode[] = ['recorded', 'stalled', 'impediment-type'];

/**
 * The impediments of a picture with what was written after its question was asked: who moves a card sees
 * it moved at once. Its limit, and whether something else is found of it, the next picture tells.
 *
 * @param items as they were read
 * @param before what the picture was drawn with
 */
export function withWritten(
  impediments: Impediments,
  items: readonly WorkItem[],
  before: readonly ToldIssue[],
  now: readonly ToldIssue[],
): Impediments {
  const changed = changedIssues(before, now);
  if (changed.size === 0) return impediments;
  const read = items.filter((item) => changed.has(nameOf(item)));
  const standing = new Map(asTold(read, now).map((item) => [nameOf(item), item]));
  const lists: Record<keyof Impediments, Impediment[]> = { open: [], removed: [], dismissed: [] };
  for (const list of ['open', 'removed', 'dismissed'] as const) {
    for (const one of impediments[list]) {
      const item = standing.get(nameOf(one.item));
      if (item === undefined) {
        lists[list].push(one);
        continue;
      }
      const after = written(one, item);
      const place = listOf(after);
      if (place !== null) lists[place].push(after);
    }
  }
  return lists;
}

function changedIssues(
  before: readonly ToldIssue[],
  now: readonly ToldIssue[],
): ReadonlySet<string> {
  const known = new Set(before.map((one) => JSON.stringify(one)));
  const standing = new Set(now.map((one) => JSON.stringify(one)));
  return new Set([
    ...now.filter((one) => !known.has(JSON.stringify(one))).map(({ issueId }) => issueId),
    ...before.filter((one) => !standing.has(JSON.stringify(one))).map(({ issueId }) => issueId),
  ]);
}

function written(one: Impediment, { impediment, isFlagged }: WorkItem): Impediment {
  const { notes, revision, isUnreadable } = impediment;
  const { record } = notes;
  const isOpen = isOpenRecord(record);
  const isGone = record?.state === 'removed' && one.state !== 'removed';
  const found = one.found.filter(
    (code) =>
      code !== 'recorded' &&
      !(code === 'flagged' && !isFlagged) &&
      !(code === 'stalled' && isFlagged !== one.item.isFlagged) &&
      !(isGone && ENDED_BY_REMOVAL.includes(code)),
  );
  const isStill = found.length > 0 || isOpen || isUnreadable;
  return {
    ...one,
    item: { ...one.item, impediment, isFlagged },
    ...{ notes, revision, isUnreadable, record },
    found: isOpen || isUnreadable ? [...found, 'recorded'] : found,
    state: isOpen ? record.state : isStill ? 'raised' : 'removed',
    level: record !== null && (isOpen || !isStill) ? record.level : 'team',
    clock: isOpen && isOpenRecord(one.record) ? one.clock : null,
    removedAt: isStill ? null : (record?.removed?.at ?? one.removedAt),
  };
}

/** Null: neither found nor recorded, it is no impediment any more. */
function listOf({ found, record, notes: { dismissed } }: Impediment): keyof Impediments | null {
  if (found.length === 0) return record === null ? null : 'removed';
  const isDismissed =
    dismissed !== null &&
    found.every((code) => code !== 'recorded' && dismissed.codes.includes(code));
  return isDismissed ? 'dismissed' : 'open';
}

function nameOf({ id, key }: Pick<WorkItem, 'id' | 'key'>): string {
  return id ?? key;
}
