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
  return histories
    .flatMap(({ created, items }) =>
      items.flatMap((item) => mapChange(created, item, places) ?? []),
    )
    .map((change, position) => ({ change, position }))
    .sort((a, b) => a.change.at - b.change.at || a.position - b.position)
    .map(({ change }) => change);
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
      // Any value means flagged: sites rename the option, and other languages have their own word.
      return { at, kind: 'flag', from: !isBlank(change.fromString), to: !isBlank(change.toString) };
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
  const id = fieldId ?? field;
  if (id === 'status') return 'status';
  if (id === 'duedate') return 'due';
  if (id === 'assignee') return 'assignee';
  if (id === 'fixVersions' || field === 'Fix Version') return 'fix-version';
  if (field === 'Link') return 'link';
  if (places.flagged === null ? field === 'Flagged' : id === places.flagged) return 'flag';
  if (places.sprint === null ? field === 'Sprint' : id === places.sprint) return 'sprints';
  return null;
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
