import type { CustomFieldData } from '../site-data';
import type { Site } from '../site/site';

const SPRINT_TYPE = 'com.pyxis.greenhopper.jira:gh-sprint';
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

function findField(
  { customFields }: Site,
  isWanted: (field: CustomFieldData) => boolean,
): CustomFieldData | null {
  return [...customFields.values()].find(isWanted) ?? null;
}
