import { BASE_URL, refused, SOME_SENTENCE, testSite } from './small-site';

it('offers a transition to each status, and moves an issue', async () => {
  const { ask } = testSite();
  const path = '/rest/api/3/issue/WEB-1/transitions';
  await expect(ask(`GET ${path}`)).resolves.toMatchObject({
    body: {
      transitions: [
        { id: '11', to: { name: 'To Do' } },
        { id: '21', to: { name: 'In Progress' } },
        { id: '31', name: 'Done', to: { statusCategory: { key: 'done' } } },
      ],
    },
  });
  await expect(ask(`GET ${path}`, { as: 'vera' })).resolves.toMatchObject({
    body: { transitions: [] },
  });
  await ask(`POST ${path}`, { body: { transition: { id: '21' } } });
  await expect(ask('GET /rest/api/3/issue/WEB-1?fields=status')).resolves.toMatchObject({
    body: { fields: { status: { name: 'In Progress' } } },
  });
});

it('sets resolution and its date on the way into done, and clears them on the way out', async () => {
  const { ask, stored } = testSite();
  const move = (id: string, fields?: object) =>
    ask('POST /rest/api/3/issue/WEB-1/transitions', {
      body: { transition: { id }, ...(fields === undefined ? {} : { fields }) },
    });
  await move('31');
  expect(stored('WEB-1')).toMatchObject({
    resolutionId: '22',
    resolved: '2026-11-20T09:01:00.000+0000',
  });
  await move('21');
  expect(stored('WEB-1')).toMatchObject({ resolutionId: null, resolved: null });
  await move('31', { resolution: { name: "Won't do" } });
  expect(stored('WEB-1')).toMatchObject({ resolutionId: '21', statusId: '3' });
  const items = stored('WEB-1').histories.map((history) =>
    history.items.map(({ field, from, to }) => [field, from, to]),
  );
  expect(items).toEqual([
    [
      ['resolution', null, '22'],
      ['status', '1', '3'],
    ],
    [
      ['resolution', '22', null],
      ['status', '3', '2'],
    ],
    [
      ['resolution', null, '22'],
      ['status', '2', '3'],
      ['resolution', '22', '21'],
    ],
  ]);
});

it('refuses a transition that does not exist', async () => {
  const body = { transition: { id: '99' } };
  const given = await testSite().ask('POST /rest/api/3/issue/WEB-1/transitions', { body });
  expect(given).toEqual(refused(400, "Transition id '99' is not valid for this issue."));
});

it('pages through a changelog, oldest first, and expands it newest first', async () => {
  const { ask } = testSite();
  for (const summary of ['a', 'b', 'c']) {
    await ask('PUT /rest/api/3/issue/WEB-1', { body: { fields: { summary } } });
  }
  const page = await ask('GET /rest/api/3/issue/WEB-1/changelog?startAt=1&maxResults=1');
  expect(page.body).toMatchObject({
    startAt: 1,
    maxResults: 1,
    total: 3,
    isLast: false,
    values: [{ author: { accountId: 'max' }, items: [{ fromString: 'a', toString: 'b' }] }],
  });
  await expect(ask('GET /rest/api/3/issue/WEB-1/changelog?startAt=1')).resolves.toMatchObject({
    body: { isLast: true, values: [{}, {}] },
  });
  const expanded = await ask('GET /rest/api/3/issue/WEB-1?expand=changelog&fields=summary');
  expect(expanded.body).toMatchObject({
    changelog: { total: 3, histories: [{ items: [{ toString: 'c' }] }, {}, {}] },
  });
});

it('cuts an expanded changelog at the newest 100', async () => {
  const { ask } = testSite();
  for (let count = 1; count <= 101; count += 1) {
    await ask('PUT /rest/api/3/issue/WEB-1', {
      body: { fields: { summary: `S ${String(count)}` } },
    });
  }
  const { body } = await ask('GET /rest/api/3/issue/WEB-1?expand=changelog&fields=summary');
  const { changelog } = body as { changelog: { total: number; histories: unknown[] } };
  expect(changelog.total).toBe(101);
  expect(changelog.histories).toHaveLength(100);
  expect(changelog.histories[0]).toMatchObject({ items: [{ toString: 'S 101' }] });
});

it('fetches changelogs in bulk, for some fields, page by page', async () => {
  const { ask } = testSite();
  await ask('PUT /rest/api/3/issue/WEB-2', {
    body: { fields: { summary: 'x', duedate: '2026-12-01' } },
  });
  await ask('PUT /rest/api/3/issue/WEB-1', { body: { fields: { duedate: '2026-12-02' } } });
  await ask('PUT /rest/api/3/issue/WEB-2', { body: { fields: { summary: 'y' } } });
  const request = { issueIdsOrKeys: ['WEB-1', '1002', 'LOCK-1'], fieldIds: ['duedate'] };
  const path = 'POST /rest/api/3/changelog/bulkfetch';
  const first = await ask(path, { body: { ...request, maxResults: 1 } });
  expect(first.body).toMatchObject({
    issueChangeLogs: [
      {
        issueId: '1002',
        changeHistories: [{ created: 1_795_165_260, items: [{ field: 'duedate' }] }],
      },
    ],
  });
  const { nextPageToken } = first.body as { nextPageToken: string };
  const second = await ask(path, { body: { ...request, maxResults: 1, nextPageToken } });
  expect(second.body).toMatchObject({ issueChangeLogs: [{ issueId: '1001' }] });
  expect(second.body).not.toHaveProperty('nextPageToken');
});

it('creates an issue and finds it at once', async () => {
  const { ask, stored } = testSite();
  const fields = {
    project: { key: 'WEB' },
    issuetype: { name: 'Sub-task' },
    summary: 'New',
    parent: { key: 'WEB-1' },
    labels: ['x'],
  };
  const made = await ask('POST /rest/api/3/issue', { body: { fields } });
  expect(made).toMatchObject({
    status: 201,
    body: { id: '10000', key: 'WEB-5', self: `${BASE_URL}/rest/api/3/issue/10000` },
  });
  expect(stored('WEB-5')).toMatchObject({
    reporterId: 'max',
    creatorId: 'max',
    statusId: '1',
    histories: [],
  });
  const found = await ask('POST /rest/api/3/search/jql', { body: { jql: 'labels = x' } });
  expect(found.body).toEqual({ issues: [{ id: '10000' }], isLast: true });
  await expect(ask('GET /rest/api/3/issue/WEB-1?fields=subtasks')).resolves.toMatchObject({
    body: { fields: { subtasks: [{ key: 'WEB-5' }] } },
  });
  await expect(ask('DELETE /rest/api/3/issue/WEB-1', { as: 'ann' })).resolves.toMatchObject({
    status: 400,
  });
  const all = ask('DELETE /rest/api/3/issue/WEB-1?deleteSubtasks=true', { as: 'ann' });
  await expect(all).resolves.toMatchObject({ status: 204 });
  await expect(ask('GET /rest/api/3/issue/WEB-5')).resolves.toMatchObject({ status: 404 });
});

it.each<[string, object, object]>([
  ['project', { issuetype: { id: '11' }, summary: 'x' }, { project: SOME_SENTENCE }],
  [
    'hidden project',
    { project: { key: 'LOCK' }, issuetype: { id: '11' }, summary: 'x' },
    { project: SOME_SENTENCE },
  ],
  ['type', { project: { key: 'WEB' }, summary: 'x' }, { issuetype: SOME_SENTENCE }],
  ['summary', { project: { key: 'WEB' }, issuetype: { id: '11' } }, { summary: SOME_SENTENCE }],
  [
    'parent of a sub-task',
    { project: { key: 'WEB' }, issuetype: { id: '13' }, summary: 'x' },
    { parent: SOME_SENTENCE },
  ],
])('refuses a new issue for its %s', async (_what, fields, errors) => {
  const { ask, jira } = testSite();
  const before = jira.snapshot();
  const given = await ask('POST /rest/api/3/issue', { body: { fields } });
  expect(given).toMatchObject({ status: 400, body: { errors } });
  expect(jira.snapshot()).toEqual(before);
});

it('does not reuse the key of a deleted issue', async () => {
  const { ask } = testSite();
  const create = async () => {
    const fields = { project: { id: '100' }, issuetype: { id: '11' }, summary: 'x' };
    return ((await ask('POST /rest/api/3/issue', { body: { fields } })).body as { key: string })
      .key;
  };
  const first = await create();
  await ask(`DELETE /rest/api/3/issue/${first}`, { as: 'ann' });
  await expect(create()).resolves.not.toBe(first);
});
