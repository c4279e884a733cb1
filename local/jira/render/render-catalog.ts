import type {
  CustomFieldData,
  IssueTypeData,
  LinkTypeData,
  NamedData,
  ProjectData,
  SprintData,
  StatusCategoryKey,
  StatusData,
  VersionData,
} from '../site-data';
import type { OfProject, Site } from '../site/site';
import { customSchema } from './field-schema';
import { avatarUrls, renderPerson } from './render-person';

interface StatusCategory {
  readonly id: number;
  readonly colorName: string;
  readonly name: string;
}

export const STATUS_CATEGORIES: Readonly<Record<StatusCategoryKey, StatusCategory>> = {
  undefined: { id: 1, colorName: 'medium-gray', name: 'No Category' },
  new: { id: 2, colorName: 'blue-gray', name: 'To Do' },
  indeterminate: { id: 4, colorName: 'yellow', name: 'In Progress' },
  done: { id: 3, colorName: 'green', name: 'Done' },
};

export function renderStatusCategory(site: Site, key: StatusCategoryKey): object {
  const { id, colorName, name } = STATUS_CATEGORIES[key];
  return { self: `${api(site)}/statuscategory/${String(id)}`, id, key, colorName, name };
}

export function renderStatus(site: Site, status: StatusData): object {
  return site.render(status, ({ id, name, category }) => ({
    self: `${api(site)}/status/${id}`,
    description: '',
    iconUrl: `${site.baseUrl}/`,
    name,
    id,
    statusCategory: renderStatusCategory(site, category),
  }));
}

export function renderIssueType(site: Site, type: IssueTypeData): object {
  return site.render(type, ({ id, name, hierarchyLevel }) => ({
    self: `${api(site)}/issuetype/${id}`,
    id,
    description: '',
    iconUrl: `${site.baseUrl}/images/issuetype/${id}.svg`,
    name,
    subtask: hierarchyLevel < 0,
    hierarchyLevel,
  }));
}

export function renderPriority(site: Site, priority: NamedData): object {
  return site.render(priority, ({ id, name }) => ({
    self: `${api(site)}/priority/${id}`,
    iconUrl: `${site.baseUrl}/images/priority/${id}.svg`,
    name,
    id,
  }));
}

export function renderResolution(site: Site, resolution: NamedData): object {
  return site.render(resolution, ({ id, name }) => ({
    self: `${api(site)}/resolution/${id}`,
    id,
    description: '',
    name,
  }));
}

export function renderLinkType(site: Site, type: LinkTypeData): object {
  return site.render(type, ({ id, name, inward, outward }) => ({
    id,
    name,
    inward,
    outward,
    self: `${api(site)}/issueLinkType/${id}`,
  }));
}

export function renderComponent(site: Site, component: NamedData): object {
  return site.render(component, ({ id, name }) => ({
    self: `${api(site)}/component/${id}`,
    id,
    name,
  }));
}

/** A version as issues show it. */
export function renderVersion(site: Site, version: VersionData): object {
  return site.render(version, (data) => ({
    self: `${api(site)}/version/${data.id}`,
    id: data.id,
    description: '',
    name: data.name,
    archived: data.isArchived,
    released: data.isReleased,
    ...(data.releaseDate === null ? {} : { releaseDate: data.releaseDate }),
  }));
}

/** A version as its own endpoints and the project's list show it. */
export function renderVersionInFull(
  site: Site,
  { project, value }: OfProject<VersionData>,
): object {
  const today = site.instant().slice(0, 10);
  const isOverdue = !value.isReleased && value.releaseDate !== null && value.releaseDate < today;
  return {
    ...renderVersion(site, value),
    ...(value.startDate === null ? {} : { startDate: value.startDate }),
    ...(value.releaseDate === null ? {} : { overdue: isOverdue }),
    projectId: Number(project.id),
  };
}

/** A project as issues show it. */
export function renderProject(site: Site, project: ProjectData): object {
  return site.render(project, ({ id, key, name, category }) => ({
    self: `${api(site)}/project/${id}`,
    id,
    key,
    name,
    projectTypeKey: 'software',
    simplified: false,
    avatarUrls: avatarUrls(`${site.baseUrl}/projectavatar/${id}`),
    ...(category === null ? {} : { projectCategory: renderCategory(site, category) }),
  }));
}

/** A project as `GET /project/{key}` shows it. */
export function renderProjectInFull(site: Site, project: ProjectData): object {
  return {
    expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
    ...renderProject(site, project),
    description: '',
    lead: renderLead(site, project),
    components: project.components.map((component) => renderComponent(site, component)),
    issueTypes: project.issueTypeIds
      .flatMap((id) => site.issueTypes.get(id) ?? [])
      .map((type) => renderIssueType(site, type)),
    assigneeType: 'UNASSIGNED',
    versions: project.versions.map((value) => renderVersionInFull(site, { project, value })),
    roles: {},
    style: 'classic',
    isPrivate: project.browseGroups !== null,
    properties: {},
  };
}

/** Jira leaves the person's time zone and address out of leads. */
export function renderLead(site: Site, { leadAccountId }: ProjectData): object | undefined {
  const lead = renderPerson(site, leadAccountId);
  if (lead === null) return undefined;
  const hidden = new Set(['emailAddress', 'timeZone']);
  return Object.fromEntries(Object.entries(lead).filter(([name]) => !hidden.has(name)));
}

function renderCategory(site: Site, { id, name }: NamedData): object {
  return { self: `${api(site)}/projectCategory/${id}`, id, name, description: '' };
}

/** A sprint as the Sprint field of an issue holds it. */
export function renderSprintValue(site: Site, sprint: SprintData): object {
  return site.render(sprint, (data) => ({
    id: data.id,
    name: data.name,
    state: data.state,
    boardId: data.boardId,
    goal: data.goal,
    ...(data.startDate === null ? {} : { startDate: data.startDate }),
    ...(data.endDate === null ? {} : { endDate: data.endDate }),
    ...(data.completeDate === null ? {} : { completeDate: data.completeDate }),
  }));
}

export function renderCustomField(field: CustomFieldData): object {
  const { id, name } = field;
  return {
    id,
    key: id,
    name,
    untranslatedName: name,
    custom: true,
    orderable: true,
    navigable: true,
    searchable: true,
    clauseNames: [`cf[${id.replace('customfield_', '')}]`, name],
    schema: customSchema(field),
  };
}

function api(site: Site): string {
  return `${site.baseUrl}/rest/api/3`;
}
