import type { IssueData } from '../site-data';
import type { Site } from '../site/site';
import type { Viewer } from '../site/viewer';
import { sprintField } from './custom-fields';
import type { FieldSelection } from './field-selection';
import { renderNewestChanges } from './render-changelog';
import { renderSprintValue } from './render-catalog';
import { SYSTEM_FIELDS } from './system-fields';

/** How many of the newest changes `expand=changelog` brings; the rest is asked for apart. */
const MOST_EXPANDED_CHANGES = 100;

export interface IssueShape {
  readonly selection: FieldSelection;
  readonly hasChangelog: boolean;
  readonly propertyKeys: readonly string[];
}

/** An issue as GET, searches and bulk fetches answer it. */
export function renderIssue(
  site: Site,
  viewer: Viewer,
  issue: IssueData,
  { selection, hasChangelog, propertyKeys }: IssueShape,
): object {
  return {
    expand: 'operations,versionedRepresentations,editmeta,changelog,renderedFields',
    id: issue.id,
    self: `${site.baseUrl}/rest/api/3/issue/${issue.id}`,
    key: issue.key,
    ...(hasChangelog ? { changelog: renderNewestChanges(site, issue, MOST_EXPANDED_CHANGES) } : {}),
    ...(propertyKeys.length === 0 ? {} : { properties: pickProperties(issue, propertyKeys) }),
    ...(selection.hasFields ? { fields: renderFields(site, viewer, issue, selection.ids) } : {}),
  };
}

function renderFields(
  site: Site,
  viewer: Viewer,
  issue: IssueData,
  ids: ReadonlySet<string>,
): object {
  const fields = new Map<string, unknown>();
  for (const { id, render } of SYSTEM_FIELDS) {
    if (!ids.has(id)) continue;
    const value = render(site, issue, viewer);
    if (value !== undefined) fields.set(id, value);
  }
  const custom = new Map(Object.entries(issue.customValues));
  const sprints = sprintField(site)?.id;
  for (const id of site.customFields.keys()) {
    if (!ids.has(id)) continue;
    fields.set(id, id === sprints ? renderSprints(site, issue) : (custom.get(id) ?? null));
  }
  return Object.fromEntries(fields);
}

export function renderSprints(site: Site, { sprintIds }: IssueData): readonly object[] | null {
  const sprints = sprintIds.flatMap((id) => site.sprints.get(id) ?? []);
  return sprints.length === 0 ? null : sprints.map((sprint) => renderSprintValue(site, sprint));
}

function pickProperties({ properties }: IssueData, keys: readonly string[]): object {
  const known = new Map(Object.entries(properties));
  return Object.fromEntries(
    keys.filter((key) => known.has(key)).map((key) => [key, known.get(key)]),
  );
}
