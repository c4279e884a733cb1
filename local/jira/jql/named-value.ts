import { JqlError, quote, quoteData } from './jql-error';
import { isRecord, own, ownText } from './rest-issue';
import type { RestIssue } from './rest-issue';

/** A status, person, version, option …: whatever has an id and names that a query may use. */
export interface NamedValue {
  readonly id: string | null;
  /** Lower-cased: names are compared without case. */
  readonly names: readonly string[];
  /** What the id and names were read from, for functions that ask for more. */
  readonly raw: unknown;
}

export function readNamedValue(
  raw: unknown,
  idKey: string,
  nameKeys: readonly string[],
): NamedValue | null {
  if (!isRecord(raw)) return null;
  const names: string[] = [];
  for (const key of nameKeys) {
    const name = ownText(raw, key);
    if (name !== null) names.push(name.toLowerCase());
  }
  return { id: ownText(raw, idKey), names, raw };
}

/** Reads the named values of one REST field, be it one value or a list. */
export function namedValueReader(
  fieldId: string,
  idKey: string,
  nameKeys: readonly string[],
): (issue: RestIssue) => readonly NamedValue[] {
  return (issue) => {
    const field = own(issue.fields, fieldId);
    if (field === undefined || field === null) return [];
    const entries = Array.isArray(field) ? field : [field];
    const values: NamedValue[] = [];
    for (const entry of entries) {
      if (entry === null) continue;
      const value = readNamedValue(entry, idKey, nameKeys);
      if (value === null) throw notAnObject(issue, fieldId, entry);
      values.push(value);
    }
    return values;
  };
}

/** Taken for empty, it would drop out of every answer unseen. */
function notAnObject(issue: RestIssue, fieldId: string, value: unknown): JqlError {
  return new JqlError(
    'unreadable-data',
    `The field ${quote(fieldId)} of ${issue.key} does not hold an object: ${quoteData(value)}.`,
  );
}

/** People are known by account id, and by what Jira shows of them. */
export function userReader(fieldId: string): (issue: RestIssue) => readonly NamedValue[] {
  return namedValueReader(fieldId, 'accountId', ['displayName', 'emailAddress']);
}

export function readUser(raw: unknown): NamedValue | null {
  return readNamedValue(raw, 'accountId', ['displayName', 'emailAddress']);
}
