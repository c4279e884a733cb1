import { issue, refused, smallSite, testSite } from './small-site';

const EVERYTHING = 'created >= "1970-01-01" ORDER BY key';
const GET = 'GET /rest/api/3/search/jql';
const POST = 'POST /rest/api/3/search/jql';

interface Page {
  readonly issues: readonly Readonly<Record<string, unknown>>[];
  readonly nextPageToken?: string;
  readonly isLast: boolean;
}

/** WEB-1 to WEB-120, of which none is restricted. */
function bigSite() {
  const site = smallSite();
  const issues = Array.from({ length: 120 }, (_, i) =>
    issue(String(2001 + i), `WEB-${String(i + 1)}`, '100'),
  );
  return testSite({ ...site, issues, links: [] });
}

it('reads all pages, each issue once, with a token on all but the last', async () => {
  const { ask } = bigSite();
  const ids: unknown[] = [];
  let token: string | undefined;
  const sizes: number[] = [];
  do {
    const body = { jql: EVERYTHING, maxResults: 50, ...(token ? { nextPageToken: token } : {}) };
    const page = (await ask(POST, { body })).body as Page;
    ids.push(...page.issues.map(({ id }) => id));
    sizes.push(page.issues.length);
    expect(page.isLast).toBe(page.nextPageToken === undefined);
    token = page.nextPageToken;
  } while (token !== undefined);
  expect(sizes).toEqual([50, 50, 20]);
  expect(new Set(ids).size).toBe(120);
});

it.each([
  ['50 without maxResults', '', 50],
  ['as many as asked for', '&maxResults=7', 7],
  ['all of them where ids alone are asked for', '&maxResults=5000', 120],
  ['at most 100 with all fields', '&maxResults=5000&fields=*all', 100],
  ['at most 100 with the changelog', '&maxResults=5000&fields=summary&expand=changelog', 100],
  ['more with some fields', '&maxResults=5000&fields=summary', 120],
])('answers %s', async (_what, parameters, count) => {
  const { ask } = bigSite();
  const given = await ask(`${GET}?jql=${encodeURIComponent(EVERYTHING)}${parameters}`);
  expect((given.body as Page).issues).toHaveLength(count);
});

it('refuses the token of another query', async () => {
  const { ask } = bigSite();
  const { nextPageToken } = (await ask(POST, { body: { jql: EVERYTHING } })).body as Page;
  const body = { jql: 'project = WEB', nextPageToken };
  await expect(ask(POST, { body })).resolves.toEqual(
    refused(400, 'The provided next page token is invalid or expired.'),
  );
});

it.each([
  ['absent', undefined, ['id']],
  ['id', ['id'], ['id']],
  ['key', ['key'], ['expand', 'id', 'self', 'key']],
  ['summary', ['summary'], ['expand', 'id', 'self', 'key', 'fields']],
])('shows of an issue with fields %s only what was asked for', async (_what, fields, shown) => {
  const { ask } = testSite();
  const body = { jql: 'key = WEB-1', ...(fields === undefined ? {} : { fields }) };
  const { issues } = (await ask(POST, { body })).body as Page;
  expect(Object.keys(issues[0] ?? {})).toEqual(shown);
});

it.each([
  ['*all', 'comment', true],
  ['*all', 'customfield_10016', true],
  ['*navigable', 'comment', false],
  ['*navigable', 'summary', true],
  ['-summary', 'summary', false],
  ['-summary', 'status', true],
  ['*all,-comment', 'comment', false],
])('with fields=%s the field %s is shown: %s', async (fields, name, isShown) => {
  const { ask } = testSite();
  const given = await ask(`${GET}?jql=${encodeURIComponent('key = WEB-1')}&fields=${fields}`);
  const [found] = (given.body as Page).issues;
  expect(Object.keys(found?.fields as object).includes(name)).toBe(isShown);
});

it('brings names, changelog and properties where they are asked for', async () => {
  const { ask } = testSite();
  await ask('PUT /rest/api/3/issue/WEB-1/properties/pmo', { body: { n: 1 } });
  await ask('PUT /rest/api/3/issue/WEB-1', { body: { fields: { summary: 'Second' } } });
  await ask('PUT /rest/api/3/issue/WEB-1', { body: { fields: { summary: 'Third' } } });
  const body = {
    jql: 'key = WEB-1',
    fields: ['summary', 'customfield_10016'],
    expand: 'names,changelog',
    properties: ['pmo', 'other'],
  };
  const given = await ask(POST, { body });
  expect(given.body).toMatchObject({
    names: { summary: 'Summary', customfield_10016: 'Story Points' },
    issues: [
      {
        properties: { pmo: { n: 1 } },
        fields: { summary: 'Third', customfield_10016: null },
        changelog: {
          total: 2,
          histories: [{ items: [{ toString: 'Third' }] }, { items: [{ toString: 'Second' }] }],
        },
      },
    ],
  });
});

it.each<[string, object, unknown]>([
  [
    'no query',
    {},
    refused(
      400,
      'Unbounded JQL queries are not allowed here. Please add a search restriction to your query.',
    ),
  ],
  [
    'maxResults 0',
    { jql: EVERYTHING, maxResults: 0 },
    refused(400, 'The max results parameter has to be between 1 and 5,000.'),
  ],
  [
    'six properties',
    { jql: EVERYTHING, properties: ['a', 'b', 'c', 'd', 'e', 'f'] },
    refused(400, 'A maximum of 5 issue properties can be requested.'),
  ],
  [
    '51 reconciled issues',
    { jql: EVERYTHING, reconcileIssues: Array.from({ length: 51 }, (_, i) => i) },
    expect.objectContaining({ status: 400 }),
  ],
  ['a query that is no text', { jql: 7 }, expect.objectContaining({ status: 400 })],
  [
    'an expansion that is not emulated',
    { jql: EVERYTHING, expand: 'renderedFields' },
    expect.objectContaining({ status: 501 }),
  ],
  [
    'a field that is not emulated',
    { jql: EVERYTHING, fields: ['worklog'] },
    expect.objectContaining({ status: 501 }),
  ],
  [
    'a property of the body that is not emulated',
    { jql: EVERYTHING, fieldsByKeys: true },
    expect.objectContaining({ status: 501 }),
  ],
  [
    'a JQL field that is not emulated',
    { jql: 'watcher = ann' },
    expect.objectContaining({ status: 501 }),
  ],
  [
    'a JQL function that is not emulated',
    { jql: 'assignee in projectsLeadByUser()' },
    expect.objectContaining({ status: 501 }),
  ],
])('refuses %s', async (_what, body, wanted) => {
  await expect(testSite().ask(POST, { body })).resolves.toEqual(wanted);
});

it('finds by what people write: sprint, flag, link, property, history, version', async () => {
  const { ask } = testSite();
  await ask('PUT /rest/api/3/issue/WEB-2', {
    body: { fields: { customfield_10021: [{ value: 'Impediment' }] } },
  });
  await ask('PUT /rest/api/3/issue/WEB-2/properties/pmo', { body: { index: { state: 'asked' } } });
  await ask('POST /rest/api/3/issue/WEB-4/transitions', { body: { transition: { id: '31' } } });
  const keys = async (jql: string) => {
    const given = await ask(POST, { body: { jql, fields: ['key'] } });
    return (given.body as Page).issues.map(({ key }) => key);
  };
  await expect(keys('Sprint = "Sprint 5"')).resolves.toEqual(['WEB-1']);
  await expect(keys('sprint in openSprints()')).resolves.toEqual([]);
  await expect(keys('Flagged is not EMPTY')).resolves.toEqual(['WEB-2']);
  await expect(keys('issueLinkType = "is blocked by"')).resolves.toEqual(['WEB-2']);
  await expect(keys('issue in linkedIssues(WEB-1)')).resolves.toEqual(['WEB-2']);
  await expect(keys('issue.property[pmo].index.state = asked')).resolves.toEqual(['WEB-2']);
  await expect(keys('status changed to Done by "max"')).resolves.toEqual(['WEB-4']);
  await expect(keys('fixVersion in unreleasedVersions()')).resolves.toEqual(['WEB-1']);
  await expect(keys('parent = WEB-4')).resolves.toEqual(['WEB-2']);
  await expect(keys('updated >= -10m ORDER BY updated DESC')).resolves.toEqual(['WEB-4']);
  await expect(keys('assignee = currentUser() AND description ~ world')).resolves.toEqual([
    'WEB-4',
  ]);
});

it('sees a released version in queries and issues at once', async () => {
  const { ask } = testSite();
  const released = async () =>
    (await ask(POST, { body: { jql: 'fixVersion in releasedVersions()' } })).body;
  await expect(released()).resolves.toMatchObject({ issues: [] });
  await ask('PUT /rest/api/3/version/71', { as: 'ann', body: { released: true } });
  await expect(released()).resolves.toMatchObject({ issues: [{ id: '1001' }] });
});

it('counts', async () => {
  const { ask } = testSite();
  const count = 'POST /rest/api/3/search/approximate-count';
  await expect(ask(count, { body: { jql: 'project = WEB' } })).resolves.toMatchObject({
    body: { count: 3 },
  });
  await expect(ask(count, { body: { jql: 'order by key' } })).resolves.toMatchObject({
    status: 400,
  });
});

it('tells which of some issues each query finds for the person', async () => {
  const { ask } = testSite();
  const match = 'POST /rest/api/3/jql/match';
  const issueIds = [1001, 1002, 1005, 9999];
  const jqls = ['project IS NOT EMPTY', 'key = WEB-1', 'nonsense = 1'];
  const hidden = await ask(match, { body: { issueIds, jqls } });
  expect(hidden).toMatchObject({
    status: 200,
    body: {
      matches: [
        { matchedIssues: [1002, 1001], errors: [] },
        { matchedIssues: [1001], errors: [] },
        { matchedIssues: [], errors: [expect.stringContaining('nonsense') as string] },
      ],
    },
  });
  const many = Array.from({ length: 1001 }, (_, at) => at + 1);
  await expect(ask(match, { body: { issueIds: many, jqls } })).resolves.toMatchObject({
    status: 400,
  });
});

it.each(['GET', 'POST'])('tells that %s /search is gone', async (method) => {
  await expect(testSite().ask(`${method} /rest/api/3/search?jql=x`)).resolves.toMatchObject({
    status: 410,
  });
});

it('fetches issues in bulk by ids and keys, in the order of their ids, without what is hidden', async () => {
  const { ask } = testSite();
  const fetch = 'POST /rest/api/3/issue/bulkfetch';
  const body = {
    issueIdsOrKeys: ['WEB-2', '1001', 'web-2', 'LOCK-1', 'NO-1'],
    fields: ['summary'],
  };
  const given = await ask(fetch, { body });
  expect(given.body).toMatchObject({
    issues: [{ key: 'WEB-1' }, { key: 'WEB-2' }],
    issueErrors: [],
  });
  const many = { issueIdsOrKeys: Array.from({ length: 101 }, (_, i) => String(i)) };
  await expect(ask(fetch, { body: many })).resolves.toMatchObject({ status: 400 });
});
