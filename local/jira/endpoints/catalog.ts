import {
  renderCustomField,
  renderIssueType,
  renderLinkType,
  renderPriority,
  renderResolution,
  renderStatus,
  renderStatusCategory,
} from '../render/render-catalog';
import { systemSchema } from '../render/field-schema';
import { SYSTEM_FIELDS, type SystemField } from '../render/system-fields';
import { answer } from '../rest/jira-request';
import { refusal } from '../rest/refusal';
import { assumed, documented, type Call, type Route } from '../rest/route';
import { signedIn } from './people';

const FOR_EVERYBODY = documented('everybody may ask');
const UNFILTERED = assumed(
  'the whole list, where Jira leaves out what no project the person may browse uses',
);

/** A list that everybody gets. */
function openList(path: string, list: (call: Call) => unknown): Route {
  const behaviours = [FOR_EVERYBODY, UNFILTERED];
  return { method: 'GET', path, behaviours, answer: (call) => answer(list(call)) };
}

/** A list for who is signed in. */
function ownList(path: string, list: (call: Call) => unknown): Route {
  return {
    method: 'GET',
    path,
    behaviours: [documented('only for who is signed in (401)')],
    answer: (call) => {
      signedIn(call);
      return answer(list(call));
    },
  };
}

/** The lists a site is configured with: fields, types, statuses, priorities, resolutions. */
export const CATALOG_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/field',
    behaviours: [
      FOR_EVERYBODY,
      documented('custom fields are told by schema.custom'),
      assumed(
        "only fields that are emulated are listed, so fewer of Jira's own than on a real site",
      ),
    ],
    answer: ({ site }) => {
      const key = {
        id: 'issuekey',
        key: 'issuekey',
        name: 'Key',
        custom: false,
        orderable: false,
        navigable: true,
        searchable: false,
        clauseNames: ['id', 'issue', 'issuekey', 'key'],
      };
      const custom = [...site.customFields.values()].map(renderCustomField);
      return answer([key, ...SYSTEM_FIELDS.map(renderSystemField), ...custom]);
    },
  },
  {
    method: 'GET',
    path: '/rest/api/3/issueLinkType',
    behaviours: [FOR_EVERYBODY],
    answer: ({ site }) =>
      answer({
        issueLinkTypes: [...site.linkTypes.values()].map((type) => renderLinkType(site, type)),
      }),
  },
  {
    method: 'GET',
    path: '/rest/api/3/issueLinkType/{issueLinkTypeId}',
    behaviours: [FOR_EVERYBODY, assumed('the sentence of the 404')],
    answer: ({ site, place }) => {
      const id = place('issueLinkTypeId');
      const type = site.linkTypes.get(id);
      if (type === undefined) throw refusal(404, `No issue link type with id '${id}' found.`);
      return answer(renderLinkType(site, type));
    },
  },
  openList('/rest/api/3/issuetype', ({ site }) =>
    [...site.issueTypes.values()].map((type) => renderIssueType(site, type)),
  ),
  ownList('/rest/api/3/priority', ({ site }) =>
    [...site.priorities.values()].map((priority) => ({
      ...renderPriority(site, priority),
      statusColor: '#555555',
      description: '',
    })),
  ),
  ownList('/rest/api/3/resolution', ({ site }) =>
    [...site.resolutions.values()].map((resolution) => renderResolution(site, resolution)),
  ),
  openList('/rest/api/3/status', ({ site }) =>
    [...site.statuses.values()].map((status) => renderStatus(site, status)),
  ),
  {
    method: 'GET',
    path: '/rest/api/3/status/{idOrName}',
    behaviours: [FOR_EVERYBODY, assumed('the sentence of the 404')],
    answer: ({ site, place }) => {
      const wanted = place('idOrName');
      const named = [...site.statuses.values()].find(({ name }) => name === wanted);
      const status = site.statuses.get(wanted) ?? named;
      if (status === undefined) throw refusal(404, `The status '${wanted}' does not exist.`);
      return answer(renderStatus(site, status));
    },
  },
  ownList('/rest/api/3/statuscategory', ({ site }) =>
    (['undefined', 'new', 'indeterminate', 'done'] as const).map((key) =>
      renderStatusCategory(site, key),
    ),
  ),
  {
    method: 'GET',
    path: '/rest/api/3/statuses',
    query: ['id'],
    refusedQuery: ['expand'],
    behaviours: [
      documented('by id; categories are TODO, IN_PROGRESS and DONE'),
      documented('only for administrators (401), so of little use to look a status up'),
      assumed('unknown ids are left out; the sentence of the 401'),
    ],
    answer: ({ site, viewer, query }) => {
      if (!viewer.isAdmin) {
        throw refusal(401, 'You must be a Jira or project administrator to read statuses.');
      }
      const statuses = (query.list('id') ?? []).flatMap((id) => site.statuses.get(id) ?? []);
      return answer(
        statuses.map(({ id, name, category }) => ({
          id,
          name,
          statusCategory: CATEGORY_NAMES[category],
          scope: { type: 'GLOBAL' },
          description: '',
        })),
      );
    },
  },
];

const CATEGORY_NAMES = {
  undefined: 'TODO',
  new: 'TODO',
  indeterminate: 'IN_PROGRESS',
  done: 'DONE',
} as const;

function renderSystemField(field: SystemField): object {
  const { id, name, clauseNames } = field;
  const schema = systemSchema(field);
  return {
    id,
    key: id,
    name,
    custom: false,
    orderable: field.isOrderable,
    navigable: field.isNavigable,
    searchable: field.isSearchable,
    clauseNames,
    ...(schema === null ? {} : { schema }),
  };
}
