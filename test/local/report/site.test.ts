import { JiraError } from '../../../src/jira/jira-error';
import { restIssue, restLink } from '../../builders/rest-issue';
import { run, runJson } from '../../builders/run';
import {
  siteServer,
  type SiteAnswer,
  type SiteCall,
  type SiteServer,
} from '../../builders/site-server';

const environment = { JIRA_EMAIL: 'ann@example.com', JIRA_API_TOKEN: 'secret' };
const SIGNED_IN = `Basic ${Buffer.from('ann@example.com:secret').toString('base64')}`;

const history = (status: string) => ({
  created: '2026-02-01T10:00:00.000+0000',
  items: [
    {
      field: 'status',
      fieldId: 'status',
      from: '1',
      fromString: 'To Do',
      to: '2',
      toString: status,
    },
  ],
});

const PAGES = [
  [
    restIssue(
      'A-1',
      { issuelinks: [restLink('outwardIssue', 'A-2')] },
      { changelog: { total: 0, histories: [] } },
    ),
  ],
  [
    restIssue(
      'A-2',
      {
        customfield_7: [{ value: 'Hindernis' }],
        issuelinks: [restLink('inwardIssue', 'A-1'), restLink('inwardIssue', 'B-9')],
      },
      { changelog: { total: 3, histories: [history('x')] } },
    ),
  ],
];

/** A small site that answers as the OpenAPI document and recordings of public sites show it. */
function answer({ path, body }: SiteCall): SiteAnswer {
  if (path === '/rest/api/3/myself') return { body: { accountId: 'ann' } };
  if (path === '/rest/api/3/serverInfo') return { body: { serverTimeZone: 'Europe/Berlin' } };
  if (path === '/rest/api/3/field') {
    const custom = 'com.atlassian.jira.plugin.system.customfieldtypes:multicheckboxes';
    return { body: [{ id: 'customfield_7', name: 'Flagged', schema: { custom } }] };
  }
  if (path === '/rest/api/3/issueLinkType') {
    return {
      body: {
        issueLinkTypes: [
          { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
        ],
      },
    };
  }
  if (path.startsWith('/rest/api/3/issue/A-2/changelog')) {
    const startAt = Number(new URL(path, 'http://x').searchParams.get('startAt'));
    const values = startAt === 0 ? [history('Doing'), history('Doing')] : [history('Doing')];
    return { body: { isLast: startAt > 0, values } };
  }
  if (path === '/rest/api/3/issue/bulkfetch') {
    return {
      body: { issues: [restIssue('B-9', {}, { changelog: { histories: [] } })], issueErrors: [] },
    };
  }
  if (path === '/rest/api/3/search/jql') {
    const token = (body as { nextPageToken?: string }).nextPageToken;
    const page = token === undefined ? 0 : Number(token);
    const next = page + 1 < PAGES.length ? { nextPageToken: String(page + 1) } : { isLast: true };
    return { body: { issues: PAGES[page], ...next } };
  }
  return { status: 404, body: { errorMessages: [`No such path ${path}`], errors: {} } };
}

let site: SiteServer | null = null;
afterEach(async () => site?.close());

async function serve(answers: (call: SiteCall) => SiteAnswer): Promise<SiteServer> {
  site = await siteServer(answers);
  return site;
}

it('reads a site page after page, signed in, with its zone, fields and whole changelogs', async () => {
  const { url, calls } = await serve(answer);
  const { scope, findings, dependencies } = await runJson(
    ['--site', url, '--as-of', '2026-11-20'],
    { environment },
  );
  expect(scope).toMatchObject({ issues: 2, projects: ['A'] });
  expect(dependencies).toMatchObject({ edges: 2, outside: 1 });
  expect(findings.map(({ kind }) => kind)).not.toContain('no-changelog');
  expect(calls.every(({ authorization }) => authorization === SIGNED_IN)).toBe(true);
  expect(calls.filter(({ path }) => path.includes('/changelog'))).toHaveLength(2);
  const searched = calls.find(({ path }) => path.endsWith('/search/jql'))?.body;
  expect(searched).toMatchObject({ jql: 'created >= "1970-01-01" ORDER BY key' });
});

it('reads the other ends of dependencies that a query leaves out', async () => {
  const { url } = await serve(answer);
  const { scope, dependencies } = await runJson(['--site', url, '--jql', 'project = A'], {
    environment,
  });
  expect(scope).toMatchObject({ issues: 2, partial: 1 });
  expect(dependencies).toMatchObject({ edges: 2, outside: 0 });
});

it('asks for what both sides say of a dependency, also where one end is out of the query', async () => {
  const { url, calls } = await serve(answer);
  await runJson(['--site', url, '--jql', 'project = A'], { environment });
  const read = calls.filter(({ path }) => /search\/jql|bulkfetch/u.test(path));
  expect(read.length).toBeGreaterThan(1);
  for (const { body } of read) {
    expect(body).toMatchObject({
      properties: expect.arrayContaining(['agile-pmo-ask', 'agile-pmo-promise']) as unknown,
    });
  }
});

it('follows dependencies out of the query to their end, each issue once', async () => {
  const changelog = { histories: [] };
  const outside = new Map([
    ['B-9', ['C-1']],
    ['C-1', ['A-1']],
  ]);
  const fetched: string[] = [];
  const { url } = await serve((call) => {
    if (call.path !== '/rest/api/3/issue/bulkfetch') return answer(call);
    const { issueIdsOrKeys } = call.body as { issueIdsOrKeys: string[] };
    const keys = issueIdsOrKeys.map((id) => id.replace('id of ', ''));
    fetched.push(...keys);
    const issues = keys.map((key) => {
      const issuelinks = (outside.get(key) ?? []).map((end) => restLink('inwardIssue', end));
      return restIssue(key, { issuelinks }, { changelog });
    });
    return { body: { issues, issueErrors: [] } };
  });
  const args = ['--site', url, '--jql', 'key in (A-1, A-2)'];
  const { scope, dependencies } = await runJson(args, { environment });
  expect(fetched).toEqual(['B-9', 'C-1']);
  expect(scope.issues).toBe(2);
  // B-9 waits for C-1, which lies beyond the query but decides how long the chain behind A-2 is.
  const behind = dependencies.list.find(({ provider }) => provider === 'B-9');
  expect(behind?.reasons).toContain('chain-long');
});

it('does not take a changelog that stops in the middle for the whole', async () => {
  const { url } = await serve((call) =>
    call.path.includes('/changelog') ? { body: { isLast: false, values: [] } } : answer(call),
  );
  await expect(run(['--site', url], { environment })).rejects.toThrow(
    'Jira stopped in the middle of the changelog of A-2',
  );
});

it('waits as long as Jira asks, and longer each time where Jira does not say', async () => {
  const refusals: SiteAnswer[] = [
    { status: 429, headers: { 'retry-after': '7' }, body: {} },
    { status: 503, body: 'try later' },
    { status: 429, body: {} },
  ];
  const { url } = await serve((call) =>
    call.path.endsWith('/search/jql') ? (refusals.shift() ?? answer(call)) : answer(call),
  );
  const waits: number[] = [];
  await expect(runJson(['--site', url], { environment, waits })).resolves.toMatchObject({
    scope: { issues: 2 },
  });
  expect(waits).toEqual([7000, 2000, 4000]);
});

it.each<[string, SiteAnswer, string]>([
  [
    'a refused sign-in',
    { status: 401, body: 'Basic authentication failed' },
    'Jira did not accept the sign-in: Basic authentication failed',
  ],
  [
    'a quota that stays exhausted',
    { status: 429, headers: { 'retry-after': '1' }, body: {} },
    'Jira asks to slow down and goes on asking',
  ],
  [
    'a wait of an hour',
    { status: 429, headers: { 'retry-after': '3600' }, body: {} },
    'Jira asks to slow down',
  ],
  ['a site that is down', { status: 503, body: {} }, 'Jira is not available (503)'],
  [
    'a redirect',
    { status: 302, headers: { location: 'https://example.com/login' }, body: {} },
    'redirects elsewhere',
  ],
  ['a page that is no Jira', { body: '<html>' }, 'in a form this version does not know'],
  [
    'wrong JQL',
    { status: 400, body: { errorMessages: ["Field 'foo' does not exist."], errors: {} } },
    "Field 'foo' does not exist.",
  ],
])('says what happened with %s', async (_, given, message) => {
  const { url } = await serve(() => given);
  const reading = run(['--site', url], { environment });
  await expect(reading).rejects.toThrow(JiraError);
  await expect(reading).rejects.toThrow(message);
});

it('never sends the sign-in to where a redirect points', async () => {
  const other = await siteServer(() => ({ body: {} }));
  const { url } = await serve(() => ({ status: 302, headers: { location: other.url }, body: {} }));
  await expect(run(['--site', url], { environment })).rejects.toThrow('redirects elsewhere');
  expect(other.calls).toEqual([]);
  await other.close();
});

it('needs an address and a token', async () => {
  const reading = run(['--site', 'https://example.atlassian.net']);
  await expect(reading).rejects.toThrow('--site needs JIRA_EMAIL and JIRA_API_TOKEN');
});

it('says that a site cannot be reached', async () => {
  const { url, close } = await siteServer(answer);
  await close();
  await expect(run(['--site', url], { environment })).rejects.toThrow('cannot be reached');
});
