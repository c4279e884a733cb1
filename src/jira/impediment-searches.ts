import { surelyBlocked } from '../domain/impediments/propose-blocked';
import type { Status } from '../domain/work-items/work-item';
import { quoted } from './jql-text';

/** What the settings say about where impediments are looked for. */
export interface ImpedimentChoices {
  /** Names of statuses; null: Jira's status categories decide. */
  readonly flow: {
    readonly start: readonly string[] | null;
    readonly done: readonly string[] | null;
  };
  readonly blocked: {
    readonly flag: boolean;
    /** Null: the ones that are surely blocked by their names. */
    readonly statuses: readonly string[] | null;
    readonly stalledDays: number;
  };
  readonly impediments: { readonly types: readonly string[] };
}

/** What a site has of what the settings may name. */
export interface ImpedimentSite {
  /** Id of the field that holds Jira's flag; null: the site has none. */
  readonly flagged: string | null;
  readonly statuses: readonly Pick<Status, 'name' | 'category'>[];
  readonly issueTypes: readonly string[];
}

export type ImpedimentSearchName =
  | 'flagged'
  | 'blocked-status'
  | 'impediment-type'
  | 'closed-impediment-type'
  | 'recorded'
  | 'removed'
  | 'stalled';

/** Why a search, or a part of it, could not be asked. */
export interface SearchNote {
  readonly search: ImpedimentSearchName;
  readonly because:
    /** The site has no flag field. */
    | 'no-flag-field'
    /** None of `names` exists on the site, or the person sees none. */
    | 'no-such-status'
    | 'no-such-type'
    /** Jira does not know the app's names yet, or any more. */
    | 'not-known'
    | 'not-answered';
  /** Statuses or types of the settings that are missing. */
  readonly names: readonly string[];
}

export interface ImpedimentSearch {
  readonly name: ImpedimentSearchName;
  /** JQL without ORDER BY. */
  readonly where: string;
}

export interface ImpedimentSearches {
  readonly searches: readonly ImpedimentSearch[];
  readonly notes: readonly SearchNote[];
}

/**
 * The searches that together find everything that may be an impediment. Each is bounded, and each fails
 * alone, since a name that Jira does not know costs the whole query it stands in.
 *
 * @param days how far back what was removed or closed is wanted
 */
export function impedimentSearches(
  choices: ImpedimentChoices,
  site: ImpedimentSite,
  days: number,
): ImpedimentSearches {
  const { flow, blocked, impediments } = choices;
  const statusNames = new Set(site.statuses.map(({ name }) => name));
  const blockedNames = blocked.statuses ?? surelyBlocked(site.statuses);
  const isKnownStatus = (name: string): boolean => statusNames.has(name);
  const types = new Set(site.issueTypes);
  const knownTypes = impediments.types.filter((name) => types.has(name));
  const done = flow.done?.filter(isKnownStatus) ?? [];
  const isOpen = done.length === 0 ? 'statusCategory != Done' : `status not in (${listed(done)})`;
  const isDone = done.length === 0 ? 'statusCategory = Done' : `status in (${listed(done)})`;
  const started = flow.start?.filter(isKnownStatus) ?? [];
  const isStarted =
    started.length === 0 ? 'statusCategory = "In Progress"' : `status in (${listed(started)})`;
  const since = `-${String(days)}d`;
  const wanted: readonly (ImpedimentSearch | null)[] = [
    blocked.flag && site.flagged !== null
      ? search('flagged', `${clauseOf(site.flagged)} is not EMPTY AND ${isOpen}`)
      : null,
    among('blocked-status', 'status', blockedNames.filter(isKnownStatus), isOpen),
    among('impediment-type', 'issuetype', knownTypes, isOpen),
    among('closed-impediment-type', 'issuetype', knownTypes, `${isDone} AND updated >= ${since}`),
    search('recorded', 'pmoImpedimentState in (raised, owned, escalated, resolving)'),
    search('removed', `pmoImpedimentState = removed AND pmoImpedimentTouched >= ${since}`),
    // So many working days are at least as many calendar days.
    search('stalled', `${isStarted} AND updated <= -${String(blocked.stalledDays)}d`),
  ];
  const missingTypes = impediments.types.filter((name) => !types.has(name));
  const missingStatuses = blockedNames.filter((name) => !isKnownStatus(name));
  return {
    searches: wanted.filter((one) => one !== null),
    notes: [
      ...(blocked.flag && site.flagged === null
        ? [{ search: 'flagged' as const, because: 'no-flag-field' as const, names: [] }]
        : []),
      ...noteOf('blocked-status', 'no-such-status', missingStatuses),
      ...noteOf('impediment-type', 'no-such-type', missingTypes),
    ],
  };
}

function search(name: ImpedimentSearchName, where: string): ImpedimentSearch {
  return { name, where };
}

function among(
  name: ImpedimentSearchName,
  field: string,
  names: readonly string[],
  also: string,
): ImpedimentSearch | null {
  return names.length === 0 ? null : search(name, `${field} in (${listed(names)}) AND ${also}`);
}

function noteOf(
  name: ImpedimentSearchName,
  because: SearchNote['because'],
  names: readonly string[],
): readonly SearchNote[] {
  return names.length === 0 ? [] : [{ search: name, because, names }];
}

function listed(names: readonly string[]): string {
  return names.map(quoted).join(', ');
}

/** Custom fields are asked by number: two may have one name. */
function clauseOf(fieldId: string): string {
  const [, number] = /^customfield_(\d+)$/u.exec(fieldId) ?? [];
  return number === undefined ? quoted(fieldId) : `cf[${number}]`;
}
