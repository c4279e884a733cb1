import { existsSync, readFileSync } from 'node:fs';
import { ROUTES } from '../../../local/jira/rest/routes';
import { openApiSubset, scopesOf, scopesOfRoute } from '../../../local/jira/rest/scopes';
import { describeWithFile, sharedDataFile } from '../../shared-data';

it.each([
  ['a read', 'GET', '/rest/api/3/issue/WEB-1?fields=summary', [['read:jira-work']]],
  ['a write', 'put', '/rest/api/3/issue/WEB-1/properties/p', [['write:jira-work']]],
  ['a fixed path, which is no place', 'POST', '/rest/api/3/issue/bulkfetch', [['read:jira-work']]],
  ['a call that needs none', 'GET', '/rest/api/3/serverInfo', []],
  [
    'a call that needs several',
    'GET',
    '/rest/agile/1.0/board',
    [['read:board-scope:jira-software', 'read:project:jira']],
  ],
  [
    'a call with alternatives',
    'POST',
    '/rest/api/3/permissions/check',
    [['read:jira-work'], ['read:permission:jira']],
  ],
  ['a path that is not known', 'GET', '/rest/api/3/dashboard', null],
  ['a method that is not known', 'DELETE', '/rest/api/3/myself', null],
  ['what is no path', 'GET', 'http://', null],
])('tells the scopes of %s', (_what, method, path, scopes) => {
  expect(scopesOf(method, path)).toEqual(scopes);
});

it('tells the scopes of each route', () => {
  expect(ROUTES.filter((route) => scopesOfRoute(route) === null)).toEqual([]);
});

it('gives the same facts in the form of the two documents, fixed paths first', () => {
  const { platform, agile } = openApiSubset();
  const names = Object.keys(platform.paths);
  expect(names.indexOf('/rest/api/3/issue/bulkfetch')).toBeLessThan(
    names.indexOf('/rest/api/3/issue/{issueIdOrKey}'),
  );
  expect(agile.paths['/rest/agile/1.0/sprint/{sprintId}']).toEqual({
    get: {
      'x-atlassian-oauth2-scopes': [
        { scheme: 'OAuth2', state: 'Current', scopes: ['read:sprint:jira-software'] },
      ],
    },
    post: {
      'x-atlassian-oauth2-scopes': [
        { scheme: 'OAuth2', state: 'Current', scopes: ['write:sprint:jira-software'] },
      ],
    },
  });
  expect(names.length + Object.keys(agile.paths).length).toBe(
    new Set(ROUTES.map(({ path }) => path)).size,
  );
});

interface Operation {
  readonly security?: readonly { readonly OAuth2?: readonly string[] }[];
  readonly 'x-atlassian-oauth2-scopes'?: readonly {
    readonly state: string;
    readonly scopes: readonly string[];
  }[];
}
interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
}

/** Calls of which the documents' tables say something else, and why that is not believed. */
const EXCEPTIONS: ReadonlyMap<string, string> = new Map([
  [
    'POST /rest/api/3/permissions/check',
    'the table has no classic scope; the text of the operation announces read:jira-work',
  ],
  [
    'GET /rest/agile/1.0/board',
    "the document names none; the operation's page asks for board scope and project",
  ],
]);

const platformFile = sharedDataFile('openapi/jira-platform-swagger-v3.v3.json');
const agileFile = sharedDataFile('openapi/jira-software-swagger.v3.2022-07-17.json');

function documentedScopes({ security, ...operation }: Operation): readonly string[] {
  const table = operation['x-atlassian-oauth2-scopes'];
  const current = table?.find(({ state }) => state === 'Current')?.scopes;
  return current ?? security?.flatMap(({ OAuth2 }) => OAuth2 ?? []) ?? [];
}

describeWithFile(existsSync(platformFile) ? agileFile : platformFile)(
  "Atlassian's own documents",
  () => {
    const operations = new Map<string, Operation>();
    beforeAll(() => {
      for (const file of [platformFile, agileFile]) {
        const { paths } = JSON.parse(readFileSync(file, 'utf8')) as Document;
        for (const [path, methods] of Object.entries(paths))
          for (const [method, operation] of Object.entries(methods))
            operations.set(`${method.toUpperCase()} ${path}`, operation);
      }
    });

    it.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
      'give %s the same scopes',
      (name, route) => {
        const operation = operations.get(name);
        const theirs = operation === undefined ? null : documentedScopes(operation);
        const ours = scopesOfRoute(route)?.[0] ?? [];
        const isSame =
          JSON.stringify([...ours].sort()) === JSON.stringify([...(theirs ?? [])].sort());
        expect({ theirs, isSame }).toEqual({ theirs, isSame: !EXCEPTIONS.has(name) });
      },
    );
  },
);
