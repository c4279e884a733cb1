import type { CustomFieldData } from '../site-data';
import type { Site } from '../site/site';

const SPRINT_TYPE = 'com.pyxis.greenhopper.jira:gh-sprint';
export const RANK_TYPE = 'com.pyxis.greenhopper.jira:gh-lexo-rank';
const CHECKBOXES = 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes';

/** The custom field that shows `sprintIds`; null on a site without Jira Software. */
export function sprintField(site: Site): CustomFieldData | null {
  return findField(site, ({ schema }) => schema.custom === SPRINT_TYPE);
}

export function flaggedField(site: Site): CustomFieldData | null {
  return findField(
    site,
    ({ schema, name }) => schema.custom === CHECKBOXES && name.toLowerCase() === 'flagged',
  );
}

/** The custom field that holds the place of an issue among all issues; null on a site without Jira Software. */
export function rankField(customFields: Iterable<CustomFieldData>): CustomFieldData | null {
  return [...customFields].find(({ schema }) => schema.custom === RANK_TYPE) ?? null;
}

function findField(
  { customFields }: Site,
  isWanted: (field: CustomFieldData) => boolean,
): CustomFieldData | null {
  return [...customFields.values()].find(isWanted) ?? null;
}
