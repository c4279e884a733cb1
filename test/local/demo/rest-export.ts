import type { IssueData, SiteData } from '../../../local/jira/site-data';
import { FIELD_IDS } from '../../../local/demo/vocabulary';

/** A site as an export of its issues, with as much of Jira's REST shape as the report reads. */
export function restExport(site: SiteData): readonly unknown[] {
  const byId = <T extends { readonly id: string | number }>(list: readonly T[]) =>
    new Map(list.map((entry) => [entry.id, entry]));
  const issues = byId(site.issues);
  const statuses = byId(site.statuses);
  const types = byId(site.issueTypes);
  const linkTypes = byId(site.linkTypes);
  const sprints = byId(site.sprints);
  const components = byId(site.projects.flatMap((project) => project.components));
  const versions = byId(site.projects.flatMap((project) => project.versions));
  const linksOf = new Map<string, unknown[]>();
  const addLink = (id: string, link: unknown): void => {
    linksOf.set(id, [...(linksOf.get(id) ?? []), link]);
  };
  for (const { typeId, sourceId, targetId } of site.links) {
    const type = linkTypes.get(typeId);
    addLink(sourceId, { type, outwardIssue: { id: targetId, key: issues.get(targetId)?.key } });
    addLink(targetId, { type, inwardIssue: { id: sourceId, key: issues.get(sourceId)?.key } });
  }
  return site.issues.map((issue) => {
    const status = statuses.get(issue.statusId);
    const type = types.get(issue.typeId);
    return {
      id: issue.id,
      key: issue.key,
      fields: {
        summary: issue.summary,
        issuetype: { name: type?.name, subtask: type?.hierarchyLevel === -1 },
        status: { ...status, statusCategory: { key: status?.category } },
        resolution: issue.resolutionId === null ? null : { id: issue.resolutionId },
        created: issue.created,
        updated: issue.updated,
        resolutiondate: issue.resolved,
        duedate: issue.dueDate,
        assignee: issue.assigneeId === null ? null : { accountId: issue.assigneeId },
        labels: issue.labels,
        components: issue.componentIds.map((id) => components.get(id)),
        fixVersions: issue.fixVersionIds.map((id) => {
          const version = versions.get(id);
          return { ...version, released: version?.isReleased };
        }),
        parent: issue.parentId === null ? null : { key: issues.get(issue.parentId)?.key },
        issuelinks: linksOf.get(issue.id) ?? [],
        [FIELD_IDS.sprint]: issue.sprintIds.map((id) => sprints.get(id)),
        ...issue.customValues,
      },
      changelog: changelogOf(issue),
      properties: issue.properties,
    };
  });
}

function changelogOf({ histories }: IssueData): unknown {
  return { total: histories.length, histories };
}
