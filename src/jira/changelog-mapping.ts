import type { Instant } from '../domain/calendar/instant';
import { parseDay, type Day } from '../domain/calendar/day';
import type { Change, LinkText, StatusName } from '../domain/work-items/work-item';
import type { FieldPlaces } from './field-places';
import type { RestChange, RestIssue } from './issue-schema';

type Changelog = NonNullable<RestIssue['changelog']>;

/**
 * The changes the figures need, oldest first (a search answers newest first, `/changelog` oldest
 * first). Null where the changelog is cut: a search brings only its newest entries.
 */
export function mapChangelog(
  { total, histories }: Changelog,
  places: FieldPlaces,
): readonly Change[] | null {
  if (total !== null && total > histories.length) return null;
  return oldestFirst(histories).flatMap(({ created, items }) =>
    items.flatMap((item) => mapChange(created, item, places) ?? []),
  );
}

/** Of entries made at the same moment the lower id is older; without ids the listing's order decides. */
function oldestFirst(histories: Changelog['histories']): Changelog['histories'] {
  const first = histories[0]?.created ?? 0;
  const last = histories.at(-1)?.created ?? 0;
  // Also where all moments are the same: that is how searches list them.
  const listed = first >= last ? histories.slice().reverse() : histories.slice();
  return listed.sort((a, b) => a.created - b.created || idNumber(a.id) - idNumber(b.id));
}

function idNumber(id: string | null): number {
  const number = Number(id ?? 0);
  return Number.isFinite(number) ? number : 0;
}

function mapChange(at: Instant, change: RestChange, places: FieldPlaces): Change | null {
  switch (changedFact(change, places)) {
    case 'status':
      return {
        at,
        kind: 'status',
        from: statusName(change.from, change.fromString),
        to: statusName(change.to, change.toString),
      };
    case 'flag':
      return {
        at,
        kind: 'flag',
        from: isAnySet(change.from, change.fromString),
        to: isAnySet(change.to, change.toString),
      };
    case 'due':
      return { at, kind: 'due', from: dueDay(change.from), to: dueDay(change.to) };
    case 'assignee':
      return { at, kind: 'assignee', from: named(change.from), to: named(change.to) };
    case 'sprints':
      return { at, kind: 'sprints', from: sprintIds(change.from), to: sprintIds(change.to) };
    case 'fix-version':
      return { at, kind: 'fix-version', removed: named(change.from), added: named(change.to) };
    case 'link':
      return {
        at,
        kind: 'link',
        removed: linkText(change.from, change.fromString),
        added: linkText(change.to, change.toString),
      };
    case null:
      return null;
  }
}

function changedFact({ field, fieldId }: RestChange, places: FieldPlaces): Change['kind'] | null {
  // Links have no field id, and older entries have none at all: there the field's name says it.
  const isCustom = fieldId?.startsWith('customfield_') ?? false;
  if (isCustom || fieldId === null) {
    if (isAt(places.flagged, 'Flagged', { field, fieldId })) return 'flag';
    if (fieldId === null && field === places.flaggedName) return 'flag';
    if (isAt(places.sprint, 'Sprint', { field, fieldId })) return 'sprints';
  }
  if ((fieldId ?? field) === places.due) return 'due';
  return isCustom ? null : (FACT_OF_FIELD.get(fieldId ?? field) ?? null);
}

const FACT_OF_FIELD: ReadonlyMap<string, Change['kind']> = new Map([
  ['status', 'status'],
  ['assignee', 'assignee'],
  ['fixVersions', 'fix-version'],
  ['Fix Version', 'fix-version'],
  ['Link', 'link'],
  // What `POST /changelog/bulkfetch` calls them.
  ['issuelinks', 'link'],
]);

function isAt(
  place: string | null,
  name: string,
  { field, fieldId }: Pick<RestChange, 'field' | 'fieldId'>,
): boolean {
  return place !== null && fieldId !== null ? fieldId === place : field === name;
}

function statusName(id: string | null, name: string | null): StatusName {
  return { id, name: name ?? id ?? '' };
}

/** Custom fields write an empty text where system fields write null. */
function named(id: string | null): string | null {
  return isBlank(id) ? null : id;
}

function isBlank(text: string | null): boolean {
  return text === null || text === '';
}

/**
 * Any value means flagged: sites rename the option or add more of them, and other languages have their
 * own word. Where there are no words the ids tell it, which are written in brackets.
 */
function isAnySet(ids: string | null, words: string | null): boolean {
  return words === null ? !isBlank(ids) && ids !== '[]' : words.trim() !== '';
}

/** `2024-04-25`, on some sites with a time behind it. */
function dueDay(text: string | null): Day | null {
  return text === null ? null : parseDay(text.slice(0, 10));
}

function sprintIds(text: string | null): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}

function linkText(otherKey: string | null, sentence: string | null): LinkText | null {
  return otherKey === null || sentence === null ? null : { otherKey, sentence };
}
