import type { Origin } from './unreadable-data';

/** One issue as it stands in the data, in the shape of Jira's REST answers but not yet checked. */
export interface RawIssue {
  readonly issue: unknown;
  readonly origin: Origin;
  /** Names of the fields by id, where the data gives them (`expand=names`). */
  readonly fieldNames: ReadonlyMap<string, string>;
}

export const NO_FIELD_NAMES: ReadonlyMap<string, string> = new Map();

/** The own properties of an object; empty for anything else. */
export function propertiesOf(value: unknown): ReadonlyMap<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? new Map(Object.entries(value))
    : new Map();
}

/** The `names` of an answer that was asked for them. */
export function fieldNamesOf(answer: unknown): ReadonlyMap<string, string> {
  const given = propertiesOf(propertiesOf(answer).get('names'));
  if (given.size === 0) return NO_FIELD_NAMES;
  const names = new Map<string, string>();
  for (const [id, name] of given) if (typeof name === 'string') names.set(id, name);
  return names;
}
