import type {
  CommentData,
  HistoryItemData,
  IssueData,
  LinkData,
  SprintData,
  VersionData,
} from '../site-data';
import type { EventSubject } from '../site/site-event';
import type { OfProject, Site } from '../site/site';
import {
  renderIssueType,
  renderProject,
  renderStatus,
  renderVersionInFull,
} from './render-catalog';
import { renderComment } from './render-comments';

/** What an event about an issue carries; the issue as it is after the write. */
export function issueSubject(
  site: Site,
  issue: IssueData,
  authorId: string,
  items?: readonly HistoryItemData[],
): EventSubject {
  return {
    about: { issueId: issue.id },
    payload: () => ({
      issue: eventIssue(site, issue),
      ...(items === undefined ? {} : { changelog: { items: items.map(eventItem) } }),
      ...associatedStatuses(site, items ?? []),
      associatedUsers: associatedUsers(authorId, items ?? []),
    }),
  };
}

export function commentSubject(
  site: Site,
  issue: IssueData,
  authorId: string,
  comment: CommentData,
): EventSubject {
  return {
    about: { issueId: issue.id, commentId: comment.id },
    payload: () => ({
      issue: eventIssue(site, issue),
      comment: renderComment(site, issue, comment),
      associatedUsers: associatedUsers(authorId, []),
    }),
  };
}

/** A link is told by its ends and its type; its issues are not carried along. */
export function linkSubject(
  site: Site,
  link: LinkData,
  { source, target }: { readonly source: IssueData; readonly target: IssueData },
): EventSubject {
  return {
    about: {
      linkId: link.id,
      linkTypeId: link.typeId,
      sourceIssueId: source.id,
      destinationIssueId: target.id,
    },
    payload: () => {
      const type = site.linkTypes.get(link.typeId);
      return {
        id: link.id,
        sourceIssueId: source.id,
        destinationIssueId: target.id,
        sourceProjectId: source.projectId,
        destinationProjectId: target.projectId,
        issueLinkType: {
          id: link.typeId,
          name: type?.name ?? '',
          outwardName: type?.outward ?? '',
          inwardName: type?.inward ?? '',
          isSubTaskLinkType: false,
          isSystemLinkType: false,
        },
      };
    },
  };
}

export function versionSubject(site: Site, version: OfProject<VersionData>): EventSubject {
  return {
    about: { versionId: version.value.id, projectId: version.project.id },
    payload: () => ({ version: renderVersionInFull(site, version) }),
  };
}

/** @param before told as `oldValue`, by what has changed; left out where the state changed */
export function sprintSubject(sprint: SprintData, before: SprintData): EventSubject {
  return {
    about: { sprintId: String(sprint.id) },
    payload: () => {
      const shown = new Map(Object.entries(eventSprint(sprint)));
      const earlier = Object.entries(eventSprint(before));
      const changed = earlier.filter(([name, value]) => shown.get(name) !== value);
      return {
        sprint: Object.fromEntries(shown),
        ...(sprint.state === before.state ? { oldValue: Object.fromEntries(changed) } : {}),
      };
    },
  };
}

/** Forge documents no event for properties. */
export function propertySubject({ id }: IssueData, propertyKey: string): EventSubject {
  return { about: { issueId: id, propertyKey }, payload: () => ({}) };
}

function eventIssue(site: Site, issue: IssueData): object {
  const { id, key, summary, created, updated, creatorId, reporterId, assigneeId } = issue;
  const type = site.issueTypes.get(issue.typeId);
  const project = site.projects.get(issue.projectId);
  const status = site.statuses.get(issue.statusId);
  return {
    id,
    key,
    fields: {
      summary,
      ...(type === undefined ? {} : { issuetype: renderIssueType(site, type) }),
      creator: account(creatorId ?? reporterId),
      created,
      ...(project === undefined ? {} : { project: renderProject(site, project) }),
      reporter: account(reporterId),
      assignee: account(assigneeId),
      updated,
      ...(status === undefined ? {} : { status: renderStatus(site, status) }),
    },
  };
}

function eventItem({ fieldId, ...item }: HistoryItemData): object {
  return fieldId === null ? item : { ...item, fieldId };
}

function eventSprint(sprint: SprintData): Readonly<Record<string, string>> {
  const { startDate, endDate, completeDate } = sprint;
  return {
    id: String(sprint.id),
    originBoardId: String(sprint.boardId),
    name: sprint.name,
    goal: sprint.goal,
    state: sprint.state,
    ...(startDate === null ? {} : { startDate }),
    ...(endDate === null ? {} : { endDate }),
    ...(completeDate === null ? {} : { completeDate }),
  };
}

/** Who did it, and who was assigned before and after. */
function associatedUsers(authorId: string, items: readonly HistoryItemData[]): readonly object[] {
  const assigned = items.flatMap(({ fieldId, from, to }) =>
    fieldId === 'assignee' ? [from, to] : [],
  );
  const ids = new Set([authorId, ...assigned].filter((id) => id !== null));
  return [...ids].map((accountId) => ({ accountId }));
}

function associatedStatuses(site: Site, items: readonly HistoryItemData[]): object {
  const change = items.find(({ fieldId }) => fieldId === 'status');
  if (change === undefined) return {};
  const ids = [change.to, change.from].filter((id) => id !== null);
  const statuses = ids.flatMap((id) => site.statuses.get(id) ?? []);
  return { associatedStatuses: statuses.map((status) => renderStatus(site, status)) };
}

function account(accountId: string | null): object | null {
  return accountId === null ? null : { accountId };
}
