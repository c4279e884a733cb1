import { refused, testSite } from './small-site';

it.each<[string, unknown]>([
  [
    '/rest/api/3/serverInfo',
    {
      deploymentType: 'Cloud',
      serverTimeZone: 'Europe/Berlin',
      serverTime: '2026-11-20T09:01:00.000+0000',
    },
  ],
  [
    '/rest/api/3/issueLinkType',
    { issueLinkTypes: [{ id: '31', inward: 'is blocked by' }, { id: '32' }] },
  ],
  ['/rest/api/3/issueLinkType/31', { name: 'Blocks', outward: 'blocks' }],
  [
    '/rest/api/3/status',
    [
      { id: '1', statusCategory: { key: 'new' } },
      {},
      { name: 'Done', statusCategory: { id: 3, name: 'Done' } },
    ],
  ],
  ['/rest/api/3/status/Done', { id: '3' }],
  ['/rest/api/3/statuscategory', [{}, { key: 'new' }, { key: 'indeterminate' }, { key: 'done' }]],
  [
    '/rest/api/3/issuetype',
    [
      { name: 'Story', subtask: false },
      { hierarchyLevel: 1 },
      { subtask: true, hierarchyLevel: -1 },
    ],
  ],
  ['/rest/api/3/priority', [{ name: 'High' }, { name: 'Low' }]],
  ['/rest/api/3/resolution', [{ name: "Won't do" }, { name: 'Done' }]],
  [
    '/rest/api/3/project/WEB',
    {
      id: '100',
      key: 'WEB',
      lead: { accountId: 'ann' },
      versions: [{ name: '1.0', overdue: true }, {}],
      components: [{ name: 'Shop' }, {}],
      issueTypes: [{}, {}, {}],
    },
  ],
  [
    '/rest/api/3/project/100/versions',
    [{ id: '71', released: false, releaseDate: '2026-10-01', projectId: 100 }, { id: '72' }],
  ],
  [
    '/rest/api/3/project/WEB/version?maxResults=1',
    { total: 2, isLast: false, values: [{ id: '71' }] },
  ],
  [
    '/rest/api/3/project/WEB/component',
    { total: 2, values: [{ name: 'Shop', project: 'WEB' }, {}] },
  ],
  ['/rest/api/3/project/WEB/components', [{ name: 'Shop' }, {}]],
  [
    '/rest/api/3/project/WEB/statuses',
    [{ name: 'Story', statuses: [{ name: 'To Do' }, {}, {}] }, {}, {}],
  ],
  ['/rest/api/3/project', [{ key: 'WEB' }]],
  ['/rest/api/3/version/71', { name: '1.0', overdue: true }],
  ['/rest/api/3/user?accountId=ann', { displayName: 'Ann', accountType: 'atlassian' }],
  [
    '/rest/api/3/user/bulk?accountId=ann&accountId=none&accountId=gone',
    { total: 2, values: [{ accountId: 'ann' }, { active: false }] },
  ],
  ['/rest/api/3/users/search?maxResults=2', [{ accountId: 'ann' }, { accountId: 'max' }]],
  ['/rest/api/3/user/search?query=le', [{ accountId: 'leo' }]],
  [
    '/rest/api/3/myself',
    { accountId: 'max', emailAddress: 'max@example.com', timeZone: 'Etc/UTC' },
  ],
])('answers %s', async (path, body) => {
  await expect(testSite().ask(`GET ${path}`)).resolves.toMatchObject({ status: 200, body });
});

it('lets only administrators look statuses up by id', async () => {
  const { ask } = testSite();
  const read = 'GET /rest/api/3/statuses?id=2&id=3';
  await expect(ask(read)).resolves.toMatchObject({ status: 401 });
  await expect(ask(read, { as: 'ann' })).resolves.toMatchObject({
    body: [{ id: '2', statusCategory: 'IN_PROGRESS' }, { statusCategory: 'DONE' }],
  });
});

it('finds nobody for who is not signed in', async () => {
  const given = await testSite().ask('GET /rest/api/3/user/search?query=le', { as: null });
  expect(given).toMatchObject({ status: 200, body: [] });
});

it('lists fields by which custom fields are told apart', async () => {
  const { body } = await testSite().ask('GET /rest/api/3/field');
  const fields = body as { id: string; schema?: { custom?: string; system?: string } }[];
  const schemaOf = (id: string) => fields.find((field) => field.id === id)?.schema;
  expect(schemaOf('customfield_10021')?.custom).toMatch(/:multicheckboxes$/u);
  expect(schemaOf('customfield_10020')?.custom).toBe('com.pyxis.greenhopper.jira:gh-sprint');
  expect(schemaOf('duedate')).toEqual({ type: 'date', system: 'duedate' });
});

it.each([
  '/rest/api/3/myself',
  '/rest/api/3/user/bulk?accountId=ann',
  '/rest/api/3/users/search',
  '/rest/api/3/priority',
])('answers %s only to who is signed in', async (path) => {
  await expect(testSite().ask(`GET ${path}`, { as: null })).resolves.toMatchObject({
    status: 401,
    body: 'Client must be authenticated to access this resource.',
  });
});

it.each([
  ['by key', '', ['LOCK', 'WEB']],
  ['the other way round', 'orderBy=-key', ['WEB', 'LOCK']],
  ['by keys', 'keys=WEB', ['WEB']],
  ['by a part of the name', 'query=project%20l', ['LOCK']],
  ['page by page', 'startAt=1&maxResults=1', ['WEB']],
])('searches projects %s', async (_how, query, keys) => {
  const { body } = await testSite().ask(`GET /rest/api/3/project/search?${query}`, { as: 'leo' });
  expect((body as { values: { key: string }[] }).values.map(({ key }) => key)).toEqual(keys);
});

it.each([
  ['an unknown order of projects', '/rest/api/3/project/search?orderBy=colour', 400],
  ['an order that is not emulated', '/rest/api/3/project/search?orderBy=issueCount', 501],
  ['a parameter that is not emulated', '/rest/api/3/project/search?typeKey=software', 501],
  ['a page that begins before the first', '/rest/api/3/project/search?startAt=-1', 400],
  ['a page size that is no number', '/rest/api/3/project/search?maxResults=many', 400],
  ['an unknown status', '/rest/api/3/status/Odd', 404],
  ['an unknown link type', '/rest/api/3/issueLinkType/99', 404],
  ['an unknown person', '/rest/api/3/user?accountId=nobody', 404],
  ['an unknown version', '/rest/api/3/version/99', 404],
  ['people without ids', '/rest/api/3/user/bulk', 400],
])('refuses %s', async (_what, path, status) => {
  await expect(testSite().ask(`GET ${path}`)).resolves.toMatchObject({ status });
});

it('lists boards and sprints of what the person may browse', async () => {
  const { ask } = testSite();
  const agile = '/rest/agile/1.0';
  await expect(ask(`GET ${agile}/board`)).resolves.toMatchObject({
    body: {
      total: 1,
      isLast: true,
      values: [{ id: 1, type: 'scrum', location: { projectKey: 'WEB' } }],
    },
  });
  await expect(ask(`GET ${agile}/board`, { as: 'leo' })).resolves.toMatchObject({
    body: { total: 2 },
  });
  await expect(ask(`GET ${agile}/board/1`)).resolves.toMatchObject({ body: { name: 'WEB board' } });
  await expect(ask(`GET ${agile}/board/2`)).resolves.toMatchObject({ status: 404 });
  await expect(ask(`GET ${agile}/board/1/sprint?state=active,future`)).resolves.toMatchObject({
    body: { values: [{ id: 6, originBoardId: 1 }, { id: 7 }] },
  });
  await expect(ask(`GET ${agile}/sprint/8`)).resolves.toMatchObject({ status: 404 });
  await expect(ask(`GET ${agile}/board?projectKeyOrId=LOCK`, { as: 'leo' })).resolves.toMatchObject(
    {
      body: { values: [{ id: 2 }] },
    },
  );
});

it('starts, moves and closes a sprint, and issues show it', async () => {
  const { ask } = testSite();
  const change = (id: number, body: object) =>
    ask(`POST /rest/agile/1.0/sprint/${String(id)}`, { body });
  await expect(change(7, { state: 'active' })).resolves.toEqual(
    refused(400, 'A sprint needs a start date and an end date to be started.'),
  );
  await expect(change(7, { state: 'closed' })).resolves.toMatchObject({ status: 400 });
  await expect(change(5, { state: 'active' })).resolves.toMatchObject({ status: 400 });
  await expect(change(6, { endDate: 'soon' })).resolves.toMatchObject({ status: 400 });
  await expect(change(6, { colour: 'red' })).resolves.toMatchObject({ status: 400 });
  await ask('PUT /rest/api/3/issue/WEB-2', { body: { fields: { customfield_10020: 6 } } });
  await expect(
    change(6, { name: 'Six', endDate: '2026-11-27T08:00:00.000Z' }),
  ).resolves.toMatchObject({
    status: 200,
    body: { id: 6, name: 'Six', state: 'active', endDate: '2026-11-27T08:00:00.000Z' },
  });
  await expect(change(6, { state: 'closed' })).resolves.toMatchObject({
    body: { state: 'closed', completeDate: '2026-11-20T09:08:00.000Z' },
  });
  await expect(ask('GET /rest/api/3/issue/WEB-2?fields=customfield_10020')).resolves.toMatchObject({
    body: { fields: { customfield_10020: [{ id: 6, name: 'Six', state: 'closed', boardId: 1 }] } },
  });
});

it('changes a version everywhere', async () => {
  const { ask } = testSite();
  const change = (body: object) => ask('PUT /rest/api/3/version/71', { as: 'ann', body });
  await expect(change({ releaseDate: '2026-13-01' })).resolves.toMatchObject({ status: 400 });
  await expect(change({ moveUnfixedIssuesTo: 'x' })).resolves.toMatchObject({ status: 501 });
  await expect(change({ name: 'One', releaseDate: '' })).resolves.toMatchObject({
    status: 200,
    body: { name: 'One' },
  });
  const shown = await ask('GET /rest/api/3/issue/WEB-1?fields=fixVersions');
  expect(shown.body).toMatchObject({ fields: { fixVersions: [{ id: '71', name: 'One' }] } });
  expect(shown.body).not.toHaveProperty('fields.fixVersions[0].releaseDate');
});
