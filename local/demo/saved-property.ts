/** Properties that people wrote through the app, and what its history tells of it. */

export type SavedPart = 'asks' | 'answers' | 'impediment' | 'case';

export interface SavedProperty {
  readonly issueId: string;
  readonly propertyKey: string;
  readonly part: SavedPart;
  /** What stands on the issue. */
  readonly value: object;
  /** What the app wrote last, where somebody wrote over it by hand. */
  readonly overwritten?: object;
  /** Oldest first, each a revision more; none: another tool wrote it. */
  readonly saves: readonly Save[];
}

export interface Save {
  /** In the app's spelling. */
  readonly at: string;
  /** Account id. */
  readonly actor: string;
  readonly action: string;
  /** What the action was about, in the form of the property; null: there was nothing. */
  readonly before: object | null;
  readonly after: object | null;
}

/** Whose log it is: the settings', or an entry's by its kind and id. */
export type LogSubject =
  'settings' | `${'epic' | 'epic-money' | 'theme' | 'objective' | 'review'}:${string}`;

/** An entry of the app's log of what it keeps in its own storage. */
export interface LoggedChange {
  readonly subject: LogSubject;
  readonly version: number;
  /** Of this change alone; the row that it made has the same. */
  readonly stamp: string;
  readonly at: string;
  readonly actor: string;
  readonly action: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** Each save begins where the one before ended. */
export function savesOf(steps: readonly Omit<Save, 'before'>[]): readonly Save[] {
  return steps.map((step, at) => ({ ...step, before: steps[at - 1]?.after ?? null }));
}

/** What the last save left. */
export function lastOf(saves: readonly Save[]): Save {
  const last = saves.at(-1);
  if (last === undefined) throw new Error('nobody saved anything');
  return last;
}

/** What stands on each issue, by its id. */
export function propertiesByIssue(
  properties: readonly SavedProperty[],
): ReadonlyMap<string, Readonly<Record<string, unknown>>> {
  const byIssue = new Map<string, Readonly<Record<string, unknown>>>();
  for (const { issueId, propertyKey, value } of properties) {
    byIssue.set(issueId, { ...byIssue.get(issueId), [propertyKey]: value });
  }
  return byIssue;
}
