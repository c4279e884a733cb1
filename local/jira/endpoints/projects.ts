import {
  renderComponent,
  renderIssueType,
  renderLead,
  renderProject,
  renderProjectInFull,
  renderStatus,
  renderVersionInFull,
} from '../render/render-catalog';
import { answer } from '../rest/jira-request';
import { pageOf, readPage } from '../rest/paging';
import { notEmulated, refusal } from '../rest/refusal';
import { assumed, documented, type Call, type Route } from '../rest/route';
import type { ProjectData } from '../site-data';

const ORDERS: ReadonlyMap<string, (project: ProjectData) => string> = new Map([
  ['key', ({ key }) => key],
  ['name', ({ name }) => name.toLowerCase()],
  ['category', ({ category }) => category?.name.toLowerCase() ?? ''],
]);
const REFUSED_ORDERS = [
  'owner',
  'issueCount',
  'lastIssueUpdatedDate',
  'archivedDate',
  'deletedDate',
];
const EXPANSIONS = ['description', 'projectKeys', 'lead', 'issueTypes', 'url', 'insight'];
const MISSING = 'a missing and a hidden project read the same (404)';

function browsable({ site, viewer }: Call): readonly ProjectData[] {
  return [...site.projects.values()].filter((project) => viewer.browses(project));
}

/** @throws Refusal where the project is missing or hidden */
export function projectOfPath({ site, viewer, place }: Call): ProjectData {
  const wanted = place('projectIdOrKey');
  const project = site.findProject(wanted);
  if (project !== undefined && viewer.browses(project)) return project;
  const kind = /^\d+$/u.test(wanted) ? 'id' : 'key';
  throw refusal(404, `No project could be found with ${kind} '${wanted}'.`);
}

export const PROJECT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/project',
    refusedQuery: ['expand', 'recent', 'properties'],
    behaviours: [documented('the projects the person may browse')],
    answer: (call) => answer(browsable(call).map((project) => renderProject(call.site, project))),
  },
  {
    method: 'GET',
    path: '/rest/api/3/project/search',
    query: ['startAt', 'maxResults', 'orderBy', 'id', 'keys', 'query', 'expand', 'action'],
    refusedQuery: ['typeKey', 'categoryId', 'status', 'properties', 'propertyQuery'],
    behaviours: [
      documented('50 a page, at most 100; the projects the person may browse, by key'),
      documented('query finds a part of key or name'),
      assumed('an unknown orderBy is refused (400), the sentence too'),
    ],
    answer: (call) => {
      const { site, query } = call;
      const page = readPage(call, { usual: 50, most: 100 });
      const found = sorted(filtered(call), query.text('orderBy') ?? 'key');
      const { values, ...envelope } = pageOf(call, page, found);
      const expanded = expansions(call);
      return answer({
        ...envelope,
        values: values.map((project) => renderFound(call, project, expanded)),
      });

      function renderFound({ site: own }: Call, project: ProjectData, wanted: ReadonlySet<string>) {
        const types = project.issueTypeIds.flatMap((id) => own.issueTypes.get(id) ?? []);
        return {
          expand: 'description,lead,issueTypes,url,projectKeys,permissions,insight',
          ...renderProject(site, project),
          style: 'classic',
          isPrivate: project.browseGroups !== null,
          properties: {},
          ...(wanted.has('lead') ? { lead: renderLead(own, project) } : {}),
          ...(wanted.has('issueTypes')
            ? { issueTypes: types.map((type) => renderIssueType(own, type)) }
            : {}),
        };
      }
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}',
    refusedQuery: ['expand', 'properties'],
    behaviours: [documented(MISSING), assumed('the sentence of the 404')],
    answer: (call) => answer(renderProjectInFull(call.site, projectOfPath(call))),
  },
  {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/versions',
    refusedQuery: ['expand'],
    behaviours: [documented(MISSING)],
    answer: (call) => answer(versionsOf(call)),
  },
  {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/version',
    query: ['startAt', 'maxResults'],
    refusedQuery: ['orderBy', 'query', 'status', 'expand'],
    behaviours: [documented(MISSING), documented('50 a page')],
    answer: (call) =>
      answer(pageOf(call, readPage(call, { usual: 50, most: 1000 }), versionsOf(call))),
  },
  {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/components',
    refusedQuery: ['componentSource'],
    behaviours: [documented(MISSING)],
    answer: (call) => answer(componentsOf(call)),
  },
  {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/component',
    query: ['startAt', 'maxResults'],
    refusedQuery: ['orderBy', 'componentSource', 'query'],
    behaviours: [documented(MISSING), documented('50 a page')],
    answer: (call) =>
      answer(pageOf(call, readPage(call, { usual: 50, most: 1000 }), componentsOf(call))),
  },
  {
    method: 'GET',
    path: '/rest/api/3/project/{projectIdOrKey}/statuses',
    behaviours: [documented('the statuses of each issue type'), assumed('all types have the same')],
    answer: (call) => {
      const { site } = call;
      const project = projectOfPath(call);
      const statuses = project.statusIds
        .flatMap((id) => site.statuses.get(id) ?? [])
        .map((status) => renderStatus(site, status));
      const types = project.issueTypeIds.flatMap((id) => site.issueTypes.get(id) ?? []);
      return answer(types.map((type) => ({ ...renderIssueType(site, type), statuses })));
    },
  },
];

function versionsOf(call: Call): readonly object[] {
  const project = projectOfPath(call);
  return project.versions.map((value) => renderVersionInFull(call.site, { project, value }));
}

function componentsOf(call: Call): readonly object[] {
  const project = projectOfPath(call);
  return project.components.map((component) => ({
    ...renderComponent(call.site, component),
    project: project.key,
    projectId: Number(project.id),
    isAssigneeTypeValid: false,
  }));
}

function filtered(call: Call): readonly ProjectData[] {
  const { query, viewer } = call;
  const ids = query.list('id');
  const keys = query.list('keys')?.map((key) => key.toUpperCase()) ?? null;
  const part = query.text('query')?.toLowerCase() ?? '';
  const actions = query.list('action') ?? ['view'];
  const unknown = actions.find((action) => !['view', 'browse', 'edit', 'create'].includes(action));
  if (unknown !== undefined) throw notEmulated(`the action '${unknown}' of a project search`);
  return browsable(call).filter(
    (project) =>
      (ids === null || ids.includes(project.id)) &&
      (keys === null || keys.includes(project.key)) &&
      `${project.key}\n${project.name}`.toLowerCase().includes(part) &&
      actions.some(
        (action) =>
          action === 'view' ||
          action === 'browse' ||
          (action === 'create' ? viewer.editsIn(project) : viewer.isAdmin),
      ),
  );
}

function expansions({ query }: Call): ReadonlySet<string> {
  const wanted = new Set(query.list('expand') ?? []);
  const refused = EXPANSIONS.find(
    (name) => wanted.has(name) && name !== 'lead' && name !== 'issueTypes',
  );
  if (refused !== undefined) throw notEmulated(`the expansion '${refused}' of a project search`);
  return wanted;
}

function sorted(projects: readonly ProjectData[], orderBy: string): readonly ProjectData[] {
  const name = orderBy.replace(/^[-+]/u, '');
  const sortKey = ORDERS.get(name);
  if (sortKey === undefined) {
    if (REFUSED_ORDERS.includes(name)) throw notEmulated(`ordering projects by '${name}'`);
    const allowed = [...ORDERS.keys(), ...REFUSED_ORDERS].join(', ');
    throw refusal(400, `The 'orderBy' field '${orderBy}' is not one of: ${allowed}.`);
  }
  const sign = orderBy.startsWith('-') ? -1 : 1;
  return [...projects].sort((a, b) => {
    const [left, right] = [sortKey(a), sortKey(b)];
    return left === right ? 0 : sign * (left < right ? -1 : 1);
  });
}
