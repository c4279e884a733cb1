import type { IssueData } from '../site-data';
import type { Site } from '../site/site';
import type { Viewer } from '../site/viewer';
import {
  renderComponent,
  renderIssueType,
  renderPriority,
  renderProject,
  renderResolution,
  renderStatus,
  renderStatusCategory,
  renderVersion,
} from './render-catalog';
import { renderComments } from './render-comments';
import { renderIssueRef, renderLinks } from './render-linked-issue';
import { renderPerson } from './render-person';
import { renderDocument } from './rich-text';
import { statusCategoryChanged } from './status-category-changed';

/** Answers undefined where Jira leaves the field out altogether. */
type RenderField = (site: Site, issue: IssueData, viewer: Viewer) => unknown;

export interface SystemField {
  readonly id: string;
  readonly name: string;
  readonly schema: { readonly type: string; readonly items?: string } | null;
  readonly isNavigable: boolean;
  readonly isOrderable: boolean;
  readonly isSearchable: boolean;
  readonly clauseNames: readonly string[];
  readonly render: RenderField;
}

type Traits = 'navigable' | 'orderable' | 'searchable';

function field(
  [id, name]: readonly [string, string],
  type: string | null,
  traits: readonly Traits[],
  clauseNames: readonly string[],
  render: RenderField,
): SystemField {
  const [outer = '', items] = (type ?? '').split(' of ');
  return {
    id,
    name,
    schema: type === null ? null : { type: outer, ...(items === undefined ? {} : { items }) },
    isNavigable: traits.includes('navigable'),
    isOrderable: traits.includes('orderable'),
    isSearchable: traits.includes('searchable'),
    clauseNames,
    render,
  };
}

const ALL: readonly Traits[] = ['navigable', 'orderable', 'searchable'];
const READ_ONLY: readonly Traits[] = ['navigable', 'searchable'];

/** Jira's own fields, as far as they are emulated; names and traits as a real site's `/field` gives them. */
export const SYSTEM_FIELDS: readonly SystemField[] = [
  field(
    ['statuscategorychangedate', 'Status Category Changed'],
    'datetime',
    READ_ONLY,
    ['statusCategoryChangedDate'],
    (site, issue) => statusCategoryChanged(site, issue),
  ),
  field(['parent', 'Parent'], null, ['navigable'], ['parent'], (site, { parentId }, viewer) => {
    const parent = parentId === null ? undefined : site.issues.get(parentId);
    return parent !== undefined && viewer.sees(parent) ? renderIssueRef(site, parent) : undefined;
  }),
  field(
    ['fixVersions', 'Fix versions'],
    'array of version',
    ALL,
    ['fixVersion'],
    (site, { fixVersionIds }) => versionsOf(site, fixVersionIds),
  ),
  field(
    ['statusCategory', 'Status Category'],
    null,
    READ_ONLY,
    ['statusCategory'],
    (site, issue) => {
      const status = site.statuses.get(issue.statusId);
      return status === undefined ? null : renderStatusCategory(site, status.category);
    },
  ),
  field(['resolution', 'Resolution'], 'resolution', ALL, ['resolution'], (site, issue) => {
    const resolution = site.resolutions.get(issue.resolutionId ?? '');
    return resolution === undefined ? null : renderResolution(site, resolution);
  }),
  field(['priority', 'Priority'], 'priority', ALL, ['priority'], (site, issue) => {
    const priority = site.priorities.get(issue.priorityId ?? '');
    return priority === undefined ? null : renderPriority(site, priority);
  }),
  field(['labels', 'Labels'], 'array of string', ALL, ['labels'], (_site, { labels }) => labels),
  field(
    ['versions', 'Affects versions'],
    'array of version',
    ALL,
    ['affectedVersion'],
    (site, { affectsVersionIds }) => versionsOf(site, affectsVersionIds ?? []),
  ),
  field(
    ['issuelinks', 'Linked Issues'],
    'array of issuelinks',
    ALL,
    ['issueLink'],
    (site, issue, viewer) => renderLinks(site, viewer, issue),
  ),
  field(['assignee', 'Assignee'], 'user', ALL, ['assignee'], (site, { assigneeId }) =>
    renderPerson(site, assigneeId),
  ),
  field(['status', 'Status'], 'status', READ_ONLY, ['status'], (site, { statusId }) => {
    const status = site.statuses.get(statusId);
    return status === undefined ? null : renderStatus(site, status);
  }),
  field(
    ['components', 'Components'],
    'array of component',
    ALL,
    ['component'],
    (site, { projectId, componentIds }) => {
      const components = site.projects.get(projectId)?.components ?? [];
      return components
        .filter(({ id }) => componentIds.includes(id))
        .map((component) => renderComponent(site, component));
    },
  ),
  field(['creator', 'Creator'], 'user', READ_ONLY, ['creator'], (site, issue) =>
    renderPerson(site, issue.creatorId === undefined ? issue.reporterId : issue.creatorId),
  ),
  field(
    ['subtasks', 'Sub-tasks'],
    'array of issuelinks',
    ['navigable'],
    ['subtasks'],
    (site, { id }, viewer) =>
      site.issues
        .childrenOf(id)
        .filter((child) => (site.issueTypes.get(child.typeId)?.hierarchyLevel ?? 0) < 0)
        .filter((child) => viewer.sees(child))
        .map((child) => renderIssueRef(site, child)),
  ),
  field(['reporter', 'Reporter'], 'user', ALL, ['reporter'], (site, { reporterId }) =>
    renderPerson(site, reporterId),
  ),
  field(
    ['issuetype', 'Issue Type'],
    'issuetype',
    ALL,
    ['issuetype', 'type'],
    (site, { typeId }) => {
      const type = site.issueTypes.get(typeId);
      return type === undefined ? null : renderIssueType(site, type);
    },
  ),
  field(['project', 'Project'], 'project', READ_ONLY, ['project'], (site, { projectId }) => {
    const project = site.projects.get(projectId);
    return project === undefined ? null : renderProject(site, project);
  }),
  field(
    ['resolutiondate', 'Resolved'],
    'datetime',
    READ_ONLY,
    ['resolutiondate', 'resolved'],
    (_site, { resolved }) => resolved,
  ),
  field(
    ['created', 'Created'],
    'datetime',
    READ_ONLY,
    ['created', 'createdDate'],
    (_site, { created }) => created,
  ),
  field(
    ['updated', 'Updated'],
    'datetime',
    READ_ONLY,
    ['updated', 'updatedDate'],
    (_site, { updated }) => updated,
  ),
  field(['description', 'Description'], 'string', ALL, ['description'], (_site, { description }) =>
    renderDocument(description),
  ),
  field(['security', 'Security Level'], 'securitylevel', ALL, ['level'], (site, issue) => {
    const levels = site.projects.get(issue.projectId)?.securityLevels ?? [];
    const level = levels.find(({ id }) => id === issue.securityLevelId);
    if (level === undefined) return null;
    const self = `${site.baseUrl}/rest/api/3/securitylevel/${level.id}`;
    return { self, id: level.id, name: level.name, description: '' };
  }),
  field(['summary', 'Summary'], 'string', ALL, ['summary'], (_site, { summary }) => summary),
  field(['duedate', 'Due date'], 'date', ALL, ['due', 'duedate'], (_site, { dueDate }) => dueDate),
  field(
    ['comment', 'Comment'],
    'comments-page',
    ['orderable', 'searchable'],
    ['comment'],
    (site, issue, viewer) => renderComments(site, issue, viewer),
  ),
];

/** Jira's own fields that the emulator has no data for. Asked for by name, they are refused. */
export const REFUSED_FIELDS: ReadonlySet<string> = new Set([
  'aggregateprogress',
  'aggregatetimeestimate',
  'aggregatetimeoriginalestimate',
  'aggregatetimespent',
  'attachment',
  'environment',
  'issuerestriction',
  'lastViewed',
  'progress',
  'thumbnail',
  'timeestimate',
  'timeoriginalestimate',
  'timespent',
  'timetracking',
  'votes',
  'watches',
  'worklog',
  'workratio',
]);

function versionsOf(site: Site, ids: readonly string[]): readonly object[] {
  return ids
    .flatMap((id) => site.versions.get(id) ?? [])
    .map(({ value }) => renderVersion(site, value));
}
