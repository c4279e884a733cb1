import type { Route } from './route';
import { routeOf } from './route-of';
import { ROUTES } from './routes';

/**
 * The OAuth scopes that calls need, as Atlassian's OpenAPI documents give them under `Current`: the
 * classic one where there is one; the agile interface has granular ones only. A test compares them where
 * those documents are at hand, and says why where they differ.
 */
const SCOPES: readonly {
  /** Any one of the lists suffices, all of a list together. */
  readonly anyOf: readonly (readonly string[])[];
  readonly calls: readonly string[];
}[] = [
  { anyOf: [], calls: ['GET /rest/api/3/serverInfo'] },
  {
    anyOf: [['read:jira-user']],
    calls: [
      'GET /rest/api/3/myself',
      'GET /rest/api/3/user',
      'GET /rest/api/3/user/assignable/search',
      'GET /rest/api/3/user/bulk',
      'GET /rest/api/3/user/search',
      'GET /rest/api/3/user/viewissue/search',
      'GET /rest/api/3/users/search',
    ],
  },
  {
    anyOf: [['read:jira-work']],
    calls: [
      'GET /rest/api/3/field',
      'GET /rest/api/3/issue/{issueIdOrKey}',
      'GET /rest/api/3/issue/{issueIdOrKey}/changelog',
      'GET /rest/api/3/issue/{issueIdOrKey}/comment',
      'GET /rest/api/3/issue/{issueIdOrKey}/editmeta',
      'GET /rest/api/3/issue/{issueIdOrKey}/properties',
      'GET /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}',
      'GET /rest/api/3/issue/{issueIdOrKey}/transitions',
      'GET /rest/api/3/issueLink/{linkId}',
      'GET /rest/api/3/issueLinkType',
      'GET /rest/api/3/issueLinkType/{issueLinkTypeId}',
      'GET /rest/api/3/issuetype',
      'GET /rest/api/3/mypermissions',
      'GET /rest/api/3/priority',
      'GET /rest/api/3/project',
      'GET /rest/api/3/project/search',
      'GET /rest/api/3/project/{projectIdOrKey}',
      'GET /rest/api/3/project/{projectIdOrKey}/component',
      'GET /rest/api/3/project/{projectIdOrKey}/components',
      'GET /rest/api/3/project/{projectIdOrKey}/statuses',
      'GET /rest/api/3/project/{projectIdOrKey}/version',
      'GET /rest/api/3/project/{projectIdOrKey}/versions',
      'GET /rest/api/3/resolution',
      'GET /rest/api/3/search',
      'GET /rest/api/3/search/jql',
      'GET /rest/api/3/status',
      'GET /rest/api/3/status/{idOrName}',
      'GET /rest/api/3/statuscategory',
      'GET /rest/api/3/version/{id}',
      'POST /rest/api/3/changelog/bulkfetch',
      'POST /rest/api/3/issue/bulkfetch',
      'POST /rest/api/3/jql/match',
      'POST /rest/api/3/search',
      'POST /rest/api/3/search/approximate-count',
      'POST /rest/api/3/search/jql',
    ],
  },
  {
    // The table of the document names no classic scope, its text does.
    anyOf: [['read:jira-work'], ['read:permission:jira']],
    calls: ['POST /rest/api/3/permissions/check'],
  },
  {
    anyOf: [['write:jira-work']],
    calls: [
      'DELETE /rest/api/3/issue/{issueIdOrKey}',
      'DELETE /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}',
      'DELETE /rest/api/3/issueLink/{linkId}',
      'POST /rest/api/3/issue',
      'POST /rest/api/3/issue/{issueIdOrKey}/comment',
      'POST /rest/api/3/issue/{issueIdOrKey}/transitions',
      'POST /rest/api/3/issueLink',
      'PUT /rest/api/3/issue/{issueIdOrKey}',
      'PUT /rest/api/3/issue/{issueIdOrKey}/properties/{propertyKey}',
    ],
  },
  { anyOf: [['manage:jira-configuration']], calls: ['GET /rest/api/3/statuses'] },
  {
    anyOf: [['manage:jira-project']],
    calls: ['POST /rest/api/3/version', 'PUT /rest/api/3/version/{id}'],
  },
  {
    // The document names none; the page of the operation does.
    anyOf: [['read:board-scope:jira-software', 'read:project:jira']],
    calls: ['GET /rest/agile/1.0/board'],
  },
  {
    anyOf: [['read:board-scope:jira-software', 'read:issue-details:jira']],
    calls: ['GET /rest/agile/1.0/board/{boardId}'],
  },
  {
    anyOf: [['read:sprint:jira-software']],
    calls: ['GET /rest/agile/1.0/board/{boardId}/sprint', 'GET /rest/agile/1.0/sprint/{sprintId}'],
  },
  {
    anyOf: [['write:issue:jira-software']],
    calls: ['PUT /rest/agile/1.0/issue/rank'],
  },
  {
    anyOf: [['write:sprint:jira-software']],
    calls: ['POST /rest/agile/1.0/sprint/{sprintId}'],
  },
];

const SCOPES_OF_CALL = new Map(
  SCOPES.flatMap(({ anyOf, calls }) => calls.map((call) => [call, anyOf] as const)),
);

/**
 * The scopes an app needs for a call: any one of the lists, all of a list together. None needed: an empty
 * list. Null for a call that the embedded Jira does not answer.
 *
 * @param path path of a request, with or without a query
 */
export function scopesOf(method: string, path: string): readonly (readonly string[])[] | null {
  const route = routeOf(method, path);
  return route === null ? null : scopesOfRoute(route);
}

export function scopesOfRoute({ method, path }: Route): readonly (readonly string[])[] | null {
  return SCOPES_OF_CALL.get(`${method} ${path}`) ?? null;
}

export interface OAuthScopes {
  readonly scheme: 'OAuth2';
  readonly state: 'Current';
  readonly scopes: readonly string[];
}

/** The part of an OpenAPI document that tells scopes; methods in lower case. */
export interface ScopeDocument {
  readonly paths: Readonly<
    Record<
      string,
      Readonly<Record<string, { readonly 'x-atlassian-oauth2-scopes': readonly OAuthScopes[] }>>
    >
  >;
}

/**
 * The same facts in the form of Atlassian's two documents. Fixed paths come before those with places, for
 * readers that take the first path that fits: `/issue/bulkfetch` is no issue.
 */
export function openApiSubset(): {
  readonly platform: ScopeDocument;
  readonly agile: ScopeDocument;
} {
  return { platform: documentOf('/rest/api/'), agile: documentOf('/rest/agile/') };
}

function documentOf(prefix: string): ScopeDocument {
  const paths = [...new Set(ROUTES.map(({ path }) => path))]
    .filter((path) => path.startsWith(prefix))
    .sort((a, b) => placesIn(a) - placesIn(b));
  return {
    paths: Object.fromEntries(
      paths.map((path) => [
        path,
        Object.fromEntries(
          ROUTES.filter((route) => route.path === path).map((route) => [
            route.method.toLowerCase(),
            { 'x-atlassian-oauth2-scopes': [current(scopesOfRoute(route)?.[0] ?? [])] },
          ]),
        ),
      ]),
    ),
  };
}

function current(scopes: readonly string[]): OAuthScopes {
  return { scheme: 'OAuth2', state: 'Current', scopes };
}

function placesIn(path: string): number {
  return path.split('{').length - 1;
}
