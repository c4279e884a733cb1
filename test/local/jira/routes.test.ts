import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { LIMIT_BEHAVIOURS } from '../../../local/jira/limits/rate-limits';
import {
  behaviourList,
  effectsTable,
  evidenceCounts,
  fidelityTable,
} from '../../../local/jira/rest/fidelity';
import { METHODS_NOT_EMULATED } from '../../../local/jira/rest/jira-paths';
import { ROUTES } from '../../../local/jira/rest/routes';
import { describeWithFile, sharedDataFile } from '../../shared-data';
import { testSite } from './small-site';

it.each([
  ['a path Jira does not have', 'GET /rest/api/3/nonsense', 404],
  ['a path that is none of the interface', 'GET /browse/WEB-1', 404],
  ['a path with a broken escape', 'GET /rest/api/3/issue/%ZZ', 404],
  ['a method Jira does not have', 'DELETE /rest/api/3/search/jql', 405],
])('answers %s as Spring does', async (_what, request, status) => {
  const given = await testSite().ask(request);
  expect(given.status).toBe(status);
  expect(given.headers['content-type']).toBe('application/problem+json;charset=UTF-8');
  expect(given.body).toMatchObject({ type: 'about:blank', status });
});

it.each([
  ['a path that Jira has', 'GET /rest/api/3/dashboard', 'GET /rest/api/3/dashboard'],
  ['a method that Jira has', 'POST /rest/api/3/issueLinkType', 'POST /rest/api/3/issueLinkType'],
  ['an older interface', 'GET /rest/api/2/issue/WEB-1', '/rest/api/2/issue/WEB-1'],
  ['a query parameter', 'GET /rest/api/3/issue/WEB-1?fieldsByKeys=true', 'fieldsByKeys'],
])('names %s that is not emulated, with status 501', async (_what, request, named) => {
  const given = await testSite().ask(request);
  expect(given.status).toBe(501);
  const { errorMessages } = given.body as { errorMessages: string[] };
  expect(errorMessages[0]).toContain(named);
});

it('ignores a query parameter that Jira does not have', async () => {
  await expect(testSite().ask('GET /rest/api/3/myself?colour=red')).resolves.toMatchObject({
    status: 200,
  });
});

it('says for each endpoint how it is known, in the README too', () => {
  expect(ROUTES.every(({ behaviours }) => behaviours.length > 0)).toBe(true);
  const readme = readFileSync(path.join(__dirname, '../../../local/jira/README.md'), 'utf8');
  expect(narrow(readme)).toContain(narrow(fidelityTable()));
  expect(narrow(readme)).toContain(narrow(effectsTable()));
  // Long lines are kept as they are: the formatter does not wrap text.
  expect(readme).toContain(behaviourList(LIMIT_BEHAVIOURS));
});

/** Formatting pads the columns of a table. */
function narrow(table: string): string {
  return table.replaceAll(/ +/gu, ' ').replaceAll(/-{3,}/gu, '---');
}

it('counts what nobody has verified', () => {
  const counts = evidenceCounts();
  expect(counts.get('recorded')).toBeGreaterThan(10);
  expect(counts.get('assumed')).toBeGreaterThan(0);
});

interface Operation {
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
}
type Document = Readonly<
  Record<'paths', Readonly<Record<string, Readonly<Record<string, Operation>>>>>
>;

const platform = sharedDataFile('openapi/jira-platform-swagger-v3.v3.json');
const agile = sharedDataFile('openapi/jira-software-swagger.v3.2022-07-17.json');

function documentedPaths(): ReadonlyMap<string, Readonly<Record<string, Operation>>> {
  const documents = [platform, agile].map(
    (file) => JSON.parse(readFileSync(file, 'utf8')) as Document,
  );
  return new Map(
    documents
      .flatMap(({ paths }) => Object.entries(paths))
      .map(([name, operations]) => [name.startsWith('/rest') ? name : `/rest${name}`, operations]),
  );
}

describeWithFile(existsSync(platform) ? agile : platform)("Atlassian's own documents", () => {
  const paths =
    existsSync(platform) && existsSync(agile) ? documentedPaths() : new Map<string, never>();

  it.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
    'know %s, and each of its query parameters is emulated or refused',
    (_name, { method, path: template, query = [], refusedQuery = [] }) => {
      const operation = paths.get(template)?.[method.toLowerCase()];
      expect(operation).toBeDefined();
      if (template === '/rest/api/3/search') return;
      const names = (operation?.parameters ?? [])
        .filter((one) => one.in === 'query')
        .map(({ name }) => name);
      expect([...query, ...refusedQuery]).toEqual(expect.arrayContaining(names));
    },
  );

  it('have on these paths the methods that are emulated or named as not emulated', () => {
    const known = ['GET', 'POST', 'PUT', 'DELETE'];
    for (const template of new Set(ROUTES.map((route) => route.path))) {
      const own = ROUTES.filter((route) => route.path === template).map(({ method }) => method);
      const all = Object.keys(paths.get(template) ?? {}).map((method) => method.toUpperCase());
      const named = [...own, ...(METHODS_NOT_EMULATED.get(template) ?? [])];
      expect([template, named.sort()]).toEqual([
        template,
        all.filter((one) => known.includes(one)).sort(),
      ]);
    }
  });
});
