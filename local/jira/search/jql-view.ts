import type { RestIssue } from '../jql/rest-issue';
import type { IssueData } from '../site-data';
import { sprintField } from '../render/custom-fields';
import { renderHistory } from '../render/render-changelog';
import { renderSprints } from '../render/render-issue';
import { SYSTEM_FIELDS } from '../render/system-fields';
import type { Site } from '../site/site';
import type { Viewer } from '../site/viewer';

/**
 * An issue as a query reads it: all fields with a value. The histories are rendered only for a query
 * that asks for them.
 */
export function jqlView(site: Site, viewer: Viewer, issue: IssueData): RestIssue {
  const fields = new Map<string, unknown>(Object.entries(issue.customValues));
  for (const { id, render } of SYSTEM_FIELDS) {
    const value = render(site, issue, viewer);
    if (value !== null && value !== undefined) fields.set(id, value);
  }
  const sprints = sprintField(site);
  if (sprints !== null) fields.set(sprints.id, renderSprints(site, issue) ?? []);
  return {
    id: issue.id,
    key: issue.key,
    fields: Object.fromEntries(fields),
    properties: issue.properties,
    get changelog() {
      return { histories: issue.histories.map((history) => renderHistory(site, history)) };
    },
  };
}
