import { refused, smallSite, testSite } from './small-site';

const HIDDEN = 'Issue does not exist or you do not have permission to see it.';

it.each([
  ['an issue of a restricted project', 'LOCK-1', 'max'],
  ['an issue with a security level', 'WEB-3', 'max'],
  ['the same even from an administrator', 'WEB-3', 'ann'],
  ['any issue from who is not signed in', 'WEB-1', null],
  ['any issue from an inactive person', 'WEB-1', 'gone'],
  ['any issue from an account that does not exist', 'WEB-1', 'nobody'],
  ['an issue that does not exist, which reads the same', 'WEB-99', 'ann'],
])('hides %s', async (_what, key, as) => {
  const given = await testSite().ask(`GET /rest/api/3/issue/${key}`, { as });
  expect(given).toEqual(refused(404, HIDDEN));
});

it.each(['LOCK-1', 'WEB-3'])('shows %s to who may browse it and is of its level', async (key) => {
  const given = await testSite().ask(`GET /rest/api/3/issue/${key}`, { as: 'leo' });
  expect(given).toMatchObject({ status: 200, body: { key } });
});

it.each([
  ['max', ['WEB-2']],
  ['leo', ['WEB-2', 'LOCK-1']],
])('shows %s only the links whose other end they may see', async (as, keys) => {
  const given = await testSite().ask('GET /rest/api/3/issue/WEB-1?fields=issuelinks', { as });
  const { fields } = given.body as { fields: { issuelinks: { outwardIssue: { key: string } }[] } };
  expect(fields.issuelinks.map(({ outwardIssue }) => outwardIssue.key)).toEqual(keys);
});

it.each([
  ['max', ['WEB-4', 'WEB-2', 'WEB-1']],
  ['leo', ['LOCK-1', 'WEB-4', 'WEB-3', 'WEB-2', 'WEB-1']],
  [null, []],
])('finds for %s only what they may see', async (as, keys) => {
  const body = { jql: 'created >= "1970-01-01"', fields: ['key'] };
  const given = await testSite().ask('POST /rest/api/3/search/jql', { as, body });
  expect(given.body).toMatchObject({ issues: keys.map((key) => ({ key })), isLast: true });
});

it('takes a restricted project for one that does not exist, in a query and by its key', async () => {
  const { ask } = testSite();
  const query = `jql=${encodeURIComponent('project = "LOCK"')}`;
  await expect(ask(`GET /rest/api/3/search/jql?${query}`)).resolves.toEqual(
    refused(400, "The value 'LOCK' does not exist for the field 'project'."),
  );
  await expect(ask('GET /rest/api/3/project/LOCK')).resolves.toEqual(
    refused(404, "No project could be found with key 'LOCK'."),
  );
  await expect(ask('GET /rest/api/3/project/LOCK', { as: 'leo' })).resolves.toMatchObject({
    status: 200,
    body: { key: 'LOCK', isPrivate: true },
  });
});

it('leaves a parent that the person may not see out', async () => {
  const site = smallSite();
  const hidden = site.issues.map((one) =>
    one.key === 'WEB-4' ? { ...one, securityLevelId: '51' } : one,
  );
  const { ask } = testSite({ ...site, issues: hidden });
  const asMax = await ask('GET /rest/api/3/issue/WEB-2?fields=parent,summary');
  expect(asMax.body).toMatchObject({ fields: { summary: 'Summary of WEB-2' } });
  expect(asMax.body).not.toHaveProperty('fields.parent');
  const asLeo = await ask('GET /rest/api/3/issue/WEB-2?fields=parent', { as: 'leo' });
  expect(asLeo.body).toMatchObject({ fields: { parent: { key: 'WEB-4' } } });
});

it.each<[string, string | null, string, readonly boolean[]]>([
  ['an administrator', 'ann', '', [true, true, true]],
  ['a developer', 'max', '', [false, true, true]],
  ['somebody who only looks', 'vera', '&projectKey=WEB', [false, true, false]],
  ['somebody who is not signed in', null, '', [false, false, false]],
  ['a developer of an issue', 'max', '&issueKey=WEB-1', [false, true, true]],
])('tells %s what they may do', async (_who, as, scope, held) => {
  const keys = ['ADMINISTER', 'BROWSE_PROJECTS', 'EDIT_ISSUES'];
  const path = `/rest/api/3/mypermissions?permissions=${keys.join(',')}${scope}`;
  const { body } = await testSite().ask(`GET ${path}`, { as });
  const { permissions } = body as { permissions: Record<string, { havePermission: boolean }> };
  expect(Object.keys(permissions)).toEqual(keys);
  expect(keys.map((key) => permissions[key]?.havePermission)).toEqual(held);
});

it('names an unknown permission', async () => {
  const { ask } = testSite();
  await expect(ask('GET /rest/api/3/mypermissions?permissions=FLY')).resolves.toMatchObject({
    status: 400,
    body: { errorMessages: [], errors: { FLY: 'Unrecognized permission' } },
  });
});

it('checks permissions in bulk for oneself, and for others as an administrator', async () => {
  const { ask } = testSite();
  const request = {
    globalPermissions: ['ADMINISTER'],
    projectPermissions: [
      {
        permissions: ['BROWSE_PROJECTS', 'EDIT_ISSUES'],
        projects: [100, 101, 999],
        issues: [1001, 1003],
      },
    ],
  };
  const grants = (projects: number[], issues: number[]) => [
    { permission: 'BROWSE_PROJECTS', projects, issues },
    { permission: 'EDIT_ISSUES', projects, issues },
  ];
  const path = 'POST /rest/api/3/permissions/check';
  await expect(ask(path, { body: request })).resolves.toMatchObject({
    body: { globalPermissions: [], projectPermissions: grants([100], [1001]) },
  });
  const forLeo = { ...request, accountId: 'leo' };
  await expect(ask(path, { body: forLeo })).resolves.toEqual(
    refused(403, 'Only Jira administrators can perform this operation.'),
  );
  await expect(ask(path, { as: 'ann', body: forLeo })).resolves.toMatchObject({
    body: { globalPermissions: [], projectPermissions: grants([100, 101], [1001, 1003]) },
  });
});

const APP_PERMISSION = {
  key: 'ari:cloud:ecosystem::extension/app-1/environment-1/static/portfolio-manager',
  name: 'Manage the portfolio',
  groups: ['locksmiths'],
};

it.each([
  ['somebody of the group', 'leo', true],
  ['somebody else', 'max', false],
  ['an administrator who was not granted it', 'ann', false],
  ['somebody who is not signed in', null, false],
])("tells %s whether they hold an app's permission", async (_who, as, havePermission) => {
  const { ask } = testSite(smallSite(), { appPermissions: [APP_PERMISSION] });
  const { key, name } = APP_PERMISSION;
  const path = `/rest/api/3/mypermissions?permissions=${encodeURIComponent(key)}`;
  await expect(ask(`GET ${path}`, { as })).resolves.toMatchObject({
    status: 200,
    body: { permissions: { [key]: { key, name, type: 'GLOBAL', havePermission } } },
  });
  const body = { globalPermissions: [key] };
  await expect(ask('POST /rest/api/3/permissions/check', { as, body })).resolves.toMatchObject({
    status: 200,
    body: { globalPermissions: havePermission ? [key] : [] },
  });
});

it("does not know an app's permission where the app is not installed", async () => {
  const path = `/rest/api/3/mypermissions?permissions=${encodeURIComponent(APP_PERMISSION.key)}`;
  await expect(testSite().ask(`GET ${path}`)).resolves.toMatchObject({ status: 400 });
});

it.each([
  ['an edit', 'PUT /rest/api/3/issue/WEB-1', { fields: { summary: 'x' } }, 400],
  ['a property', 'PUT /rest/api/3/issue/WEB-1/properties/p', { a: 1 }, 403],
  [
    'a comment',
    'POST /rest/api/3/issue/WEB-1/comment',
    { body: { type: 'doc', version: 1, content: [] } },
    400,
  ],
  ['a move', 'POST /rest/api/3/issue/WEB-1/transitions', { transition: { id: '31' } }, 400],
  [
    'a link',
    'POST /rest/api/3/issueLink',
    { type: { name: 'Relates' }, inwardIssue: { key: 'WEB-1' }, outwardIssue: { key: 'WEB-2' } },
    401,
  ],
  [
    'an issue',
    'POST /rest/api/3/issue',
    { fields: { project: { key: 'WEB' }, issuetype: { id: '11' }, summary: 'x' } },
    400,
  ],
  ['the end of a link', 'DELETE /rest/api/3/issueLink/81', undefined, 401],
  ['a version', 'PUT /rest/api/3/version/71', { name: 'x' }, 401],
  ['a sprint', 'POST /rest/agile/1.0/sprint/6', { name: 'x' }, 403],
])('refuses %s of who only looks, and leaves no trace', async (_what, request, body, status) => {
  const { ask, jira, events } = testSite();
  const before = jira.snapshot();
  const given = await ask(request, { as: 'vera', ...(body === undefined ? {} : { body }) });
  expect(given.status).toBe(status);
  expect(jira.snapshot()).toEqual(before);
  expect(events).toEqual([]);
});

it('lets only administrators delete an issue', async () => {
  const { ask } = testSite();
  await expect(ask('DELETE /rest/api/3/issue/WEB-1')).resolves.toMatchObject({ status: 403 });
  await expect(ask('DELETE /rest/api/3/issue/WEB-1', { as: 'ann' })).resolves.toMatchObject({
    status: 204,
  });
});
