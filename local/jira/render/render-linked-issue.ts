import type { IssueData, LinkData } from '../site-data';
import type { Site } from '../site/site';
import type { Viewer } from '../site/viewer';
import { renderIssueType, renderLinkType, renderPriority, renderStatus } from './render-catalog';

/** An issue as links, sub-tasks and parents show it. */
export function renderIssueRef(site: Site, issue: IssueData): object {
  const status = site.statuses.get(issue.statusId);
  const type = site.issueTypes.get(issue.typeId);
  const priority = issue.priorityId === null ? undefined : site.priorities.get(issue.priorityId);
  return {
    id: issue.id,
    key: issue.key,
    self: `${site.baseUrl}/rest/api/3/issue/${issue.id}`,
    fields: {
      summary: issue.summary,
      ...(status === undefined ? {} : { status: renderStatus(site, status) }),
      priority: priority === undefined ? null : renderPriority(site, priority),
      ...(type === undefined ? {} : { issuetype: renderIssueType(site, type) }),
    },
  };
}

/** The links of an issue as its viewer sees them: without those that lead to a hidden issue. */
export function renderLinks(site: Site, viewer: Viewer, issue: IssueData): readonly object[] {
  return site.links.of(issue.id).flatMap((link) => {
    const isSource = link.sourceId === issue.id;
    const other = site.issues.get(isSource ? link.targetId : link.sourceId);
    if (other === undefined || !viewer.sees(other)) return [];
    return [
      {
        ...linkHead(site, link),
        [isSource ? 'outwardIssue' : 'inwardIssue']: renderIssueRef(site, other),
      },
    ];
  });
}

/** A link as `GET /issueLink/{id}` shows it, with both ends. */
export function renderLink(
  site: Site,
  link: LinkData,
  { source, target }: { readonly source: IssueData; readonly target: IssueData },
): object {
  return {
    ...linkHead(site, link),
    inwardIssue: renderIssueRef(site, source),
    outwardIssue: renderIssueRef(site, target),
  };
}

function linkHead(site: Site, { id, typeId }: LinkData): object {
  const type = site.linkTypes.get(typeId);
  return {
    id,
    self: `${site.baseUrl}/rest/api/3/issueLink/${id}`,
    ...(type === undefined ? {} : { type: renderLinkType(site, type) }),
  };
}
