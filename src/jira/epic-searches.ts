import { quoted } from './jql-text';

/** What the settings say about which issues carry a case. */
export interface EpicChoices {
  readonly cases: {
    /** Names; null: the types above the level of stories. */
    readonly types: readonly string[] | null;
  };
}

interface SiteIssueType {
  readonly name: string;
  /** 0 is that of stories, 1 that of epics; null: Jira does not tell. */
  readonly hierarchyLevel: number | null;
}

/** Calendar days after which an issue that is done, and that nobody touches any more, is left out. */
const DONE_EPICS_DAYS = 730;

/** Parents in one search for children: many enough to be quick, and far from where JQL is too long. */
export const PARENTS_A_SEARCH = 200;

interface EpicTypes {
  /** Names of the types to look for, each once. */
  readonly known: readonly string[];
  /** Names in the settings that the site does not have, or the person does not see. */
  readonly missing: readonly string[];
}

/** In team-managed projects many types share a name: a search asks for it once. */
export function epicTypesOf(choices: EpicChoices, site: readonly SiteIssueType[]): EpicTypes {
  const { types } = choices.cases;
  if (types === null) {
    const above = site.filter(({ hierarchyLevel }) => (hierarchyLevel ?? 0) >= 1);
    return { known: [...new Set(above.map(({ name }) => name))], missing: [] };
  }
  const names = new Set(site.map(({ name }) => name));
  return {
    known: types.filter((name) => names.has(name)),
    missing: types.filter((name) => !names.has(name)),
  };
}

/**
 * The JQL that finds the issues with a case, without ORDER BY.
 *
 * @param types at least one
 */
export function epicSearch(types: readonly string[]): string {
  const recent = `(statusCategory != Done OR updated >= -${String(DONE_EPICS_DAYS)}d)`;
  return `issuetype in (${types.map(quoted).join(', ')}) AND ${recent}`;
}

/**
 * The JQL that finds what stands directly below some issues.
 *
 * @param ids issue ids, at least one
 */
export function childSearch(ids: readonly string[]): string {
  return `parent in (${ids.join(', ')})`;
}
