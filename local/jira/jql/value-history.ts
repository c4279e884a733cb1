import { parseInstant } from './date-field';
import { JqlError, quoteData } from './jql-error';
import { readUser } from './named-value';
import type { NamedValue } from './named-value';
import { own, ownText } from './rest-issue';
import type { RestIssue } from './rest-issue';

/** One change of a field; null stands for EMPTY. */
export interface ValueChange {
  readonly at: number;
  readonly author: NamedValue | null;
  readonly from: NamedValue | null;
  readonly to: NamedValue | null;
}

/** A time in which a field had one value; `author` brought it about. */
export interface ValueSpan {
  readonly value: NamedValue | null;
  readonly start: number;
  readonly end: number;
  readonly author: NamedValue | null;
}

/** When and by whom an issue was changed, whatever was changed. */
export function readAllChanges(issue: RestIssue): readonly Pick<ValueChange, 'at' | 'author'>[] {
  return historiesOf(issue).map((history) => ({
    at: readInstant(issue, own(history, 'created')),
    author: readUser(own(history, 'author')),
  }));
}

/** @throws JqlError when the issue carries no changelog */
function historiesOf(issue: RestIssue): readonly unknown[] {
  const histories: unknown = own(issue.changelog, 'histories');
  if (Array.isArray(histories)) return histories;
  throw new JqlError(
    'unreadable-data',
    `${issue.key} carries no changelog, which WAS and CHANGED need.`,
  );
}

/**
 * The changes of a field with one value, oldest first.
 * @throws JqlError when the issue carries no changelog
 */
export function readChanges(issue: RestIssue, fieldId: string): readonly ValueChange[] {
  const changes: ValueChange[] = [];
  for (const history of historiesOf(issue)) {
    const items = own(history, 'items');
    if (!Array.isArray(items)) continue;
    for (const item of items) {
      if ((ownText(item, 'fieldId') ?? ownText(item, 'field'))?.toLowerCase() !== fieldId) continue;
      changes.push({
        at: readInstant(issue, own(history, 'created')),
        author: readUser(own(history, 'author')),
        from: readSide(item, 'from', 'fromString'),
        to: readSide(item, 'to', 'toString'),
      });
    }
  }
  // An expanded changelog is newest first. Turning it round before a stable sort keeps the order of
  // changes that were made in the same moment.
  const [first] = changes;
  const last = changes.at(-1);
  if (first !== undefined && last !== undefined && first.at > last.at) changes.reverse();
  return changes.sort((a, b) => a.at - b.at);
}

/** The values a field has had from the issue's creation on. */
export function readSpans(
  issue: RestIssue,
  fieldId: string,
  present: NamedValue | null,
): readonly ValueSpan[] {
  const changes = readChanges(issue, fieldId);
  const spans: ValueSpan[] = [];
  let value = changes[0]?.from ?? (changes.length === 0 ? present : null);
  let start = readInstant(issue, own(issue.fields, 'created'));
  let author = readUser(own(issue.fields, 'creator'));
  for (const change of changes) {
    spans.push({ value, start, end: change.at, author });
    ({ to: value, at: start, author } = change);
  }
  spans.push({ value, start, end: Number.POSITIVE_INFINITY, author });
  return spans;
}

function readSide(item: unknown, idKey: string, nameKey: string): NamedValue | null {
  const id = ownText(item, idKey);
  const name = ownText(item, nameKey);
  if ((id === null || id === '') && (name === null || name === '')) return null;
  return { id, names: name === null ? [] : [name.toLowerCase()], raw: null };
}

function readInstant(issue: RestIssue, value: unknown): number {
  const instant = typeof value === 'string' ? parseInstant(value) : null;
  if (instant !== null) return instant;
  throw new JqlError(
    'unreadable-data',
    `The history of ${issue.key} does not hold a date: ${quoteData(value)}.`,
  );
}
