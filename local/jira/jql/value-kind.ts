import { isRecord, own } from './rest-issue';
import { isDocument } from './rich-text';
import { isSprint } from './sprint-field';

/** What a custom field or a property holds, told from its values: GET /field does not always say. */
export type ValueKind =
  | 'empty'
  | 'number'
  | 'date'
  | 'datetime'
  | 'text'
  | 'rank'
  | 'issue-key'
  | 'labels'
  | 'user'
  | 'sprint'
  | 'option'
  | 'unknown';

const textKinds: ReadonlySet<ValueKind> = new Set([
  'text',
  'date',
  'datetime',
  'rank',
  'issue-key',
]);

/** The kind that all the values have. A text among dates or keys makes all of them texts. */
export function inferKind(values: Iterable<unknown>): ValueKind {
  let kind: ValueKind = 'empty';
  for (const value of values) {
    kind = mergeKinds(kind, kindOf(value));
    if (kind === 'unknown') break;
  }
  return kind;
}

export function mergeKinds(a: ValueKind, b: ValueKind): ValueKind {
  if (a === b || b === 'empty') return a;
  if (a === 'empty') return b;
  return textKinds.has(a) && textKinds.has(b) ? 'text' : 'unknown';
}

export function kindOf(value: unknown): ValueKind {
  if (value === undefined || value === null || value === '') return 'empty';
  if (typeof value === 'number') return 'number';
  if (typeof value === 'string') return kindOfText(value);
  if (Array.isArray(value)) {
    const kinds = value.map((entry) => (typeof entry === 'string' ? 'labels' : kindOf(entry)));
    return kinds.reduce<ValueKind>(mergeKinds, 'empty');
  }
  return kindOfObject(value);
}

function kindOfText(text: string): ValueKind {
  if (/^\d{4}-\d{2}-\d{2}$/u.test(text)) return 'date';
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/u.test(text)) return 'datetime';
  if (/^\d\|[0-9a-z]+:[0-9a-z]*$/u.test(text)) return 'rank';
  return /^[A-Z][A-Z0-9_]*-\d+$/u.test(text) ? 'issue-key' : 'text';
}

function kindOfObject(value: unknown): ValueKind {
  if (!isRecord(value)) return 'unknown';
  if (isDocument(value)) return 'text';
  if (own(value, 'accountId') !== undefined) return 'user';
  if (isSprint(value)) return 'sprint';
  return ['value', 'name', 'key'].some((key) => typeof own(value, key) === 'string')
    ? 'option'
    : 'unknown';
}
