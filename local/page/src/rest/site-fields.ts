import type { Field } from './issue-schemas';

/** The custom fields the page knows by what they are: their ids differ from site to site. */
export interface SiteFields {
  /** Without those that hold ranks, which mean nothing to people and which Jira does not show either. */
  readonly all: readonly Field[];
  readonly sprint: Field | null;
  readonly flagged: Field | null;
  readonly storyPoints: Field | null;
}

const SPRINT = 'com.pyxis.greenhopper.jira:gh-sprint';
const RANK = 'com.pyxis.greenhopper.jira:gh-lexo-rank';
const CHECKBOXES = 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes';
const NUMBER = 'com.atlassian.jira.plugin.system.customfieldtypes:float';
const ESTIMATE = 'com.pyxis.greenhopper.jira:jsw-story-points';
const POINTS_NAMES = ['story points', 'story point estimate'];

export function findSiteFields(all: readonly Field[]): SiteFields {
  const ofType = (custom: string) => all.filter(({ schema }) => schema?.custom === custom);
  return {
    all: all.filter(({ schema }) => schema?.custom !== RANK),
    sprint: ofType(SPRINT)[0] ?? null,
    flagged: ofType(CHECKBOXES).find(({ name }) => name.toLowerCase() === 'flagged') ?? null,
    storyPoints:
      ofType(ESTIMATE)[0] ??
      ofType(NUMBER).find(({ name }) => POINTS_NAMES.includes(name.toLowerCase())) ??
      null,
  };
}
