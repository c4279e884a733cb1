import { BASE_URL, refused, SOME_SENTENCE, testSite } from './small-site';

const PATH = '/rest/api/3/issue/WEB-1/properties';
const KEYS = ['a', 'b', 'c', 'd', 'e'];

it('keeps properties: 201 for a new one, 200 for a changed one, 404 for a missing one', async () => {
  const { ask } = testSite();
  await expect(ask(`PUT ${PATH}/pmo`, { body: { a: 1 } })).resolves.toMatchObject({ status: 201 });
  await expect(ask(`PUT ${PATH}/pmo`, { body: [2] })).resolves.toMatchObject({ status: 200 });
  await expect(ask(`GET ${PATH}/pmo`)).resolves.toMatchObject({ body: { key: 'pmo', value: [2] } });
  await expect(ask(`GET ${PATH}`)).resolves.toMatchObject({
    body: { keys: [{ key: 'pmo', self: `${BASE_URL}/rest/api/3/issue/1001/properties/pmo` }] },
  });
  await expect(ask(`DELETE ${PATH}/pmo`)).resolves.toMatchObject({ status: 204 });
  await expect(ask(`GET ${PATH}/pmo`)).resolves.toMatchObject({ status: 404 });
  await expect(ask(`DELETE ${PATH}/pmo`)).resolves.toMatchObject({ status: 404 });
});

it.each([
  ['32,768 characters', 32_766, 201],
  ['one more', 32_767, 400],
])('takes a property value of %s or not', async (_what, length, status) => {
  const given = await testSite().ask(`PUT ${PATH}/p`, { body: 'x'.repeat(length) });
  expect(given.status).toBe(status);
});

it.each([
  ['255 characters', 255, 201],
  ['one more', 256, 400],
])('takes a property key of %s or not', async (_what, length, status) => {
  const given = await testSite().ask(`PUT ${PATH}/${'k'.repeat(length)}`, { body: 1 });
  expect(given.status).toBe(status);
});

it('takes property names that every object has', async () => {
  const { ask } = testSite();
  for (const key of ['constructor', '__proto__', 'toString']) {
    await expect(ask(`GET ${PATH}/${key}`)).resolves.toMatchObject({ status: 404 });
    await expect(ask(`PUT ${PATH}/${key}`, { body: 1 })).resolves.toMatchObject({ status: 201 });
    await expect(ask(`GET ${PATH}/${key}`)).resolves.toMatchObject({ body: { key, value: 1 } });
  }
});

it.each([
  ['no value', `PUT ${PATH}/p`, 'max', undefined, 400],
  ['who may only look', `PUT ${PATH}/p`, 'vera', 1, 403],
  ['a hidden issue', 'PUT /rest/api/3/issue/LOCK-1/properties/p', 'max', 1, 404],
  ['a restricted issue', 'PUT /rest/api/3/issue/WEB-3/properties/p', 'max', 1, 404],
  ['a missing issue', 'PUT /rest/api/3/issue/WEB-99/properties/p', 'max', 1, 404],
  ['a property of a hidden issue', 'GET /rest/api/3/issue/LOCK-1/properties/p', 'max', null, 404],
  ['deleting as who may only look', `DELETE ${PATH}/pmo`, 'vera', undefined, 404],
])('refuses %s', async (_what, request, as, body, status) => {
  const { ask, jira } = testSite();
  await ask(`PUT ${PATH}/pmo`, { body: 1 });
  const before = jira.snapshot();
  const given = await ask(request, { as, ...(body === undefined ? {} : { body }) });
  expect(given).toMatchObject({ status, body: { errorMessages: [SOME_SENTENCE] } });
  expect(jira.snapshot()).toEqual(before);
});

it.each([
  ['GET search', `GET /rest/api/3/search/jql?jql=key%3DWEB-1&properties=${KEYS.join(',')}`, null],
  [
    'GET search, repeated',
    `GET /rest/api/3/search/jql?jql=key%3DWEB-1&properties=${KEYS.join('&properties=')}`,
    null,
  ],
  ['POST search', 'POST /rest/api/3/search/jql', { jql: 'key = WEB-1' }],
  ['bulk fetch', 'POST /rest/api/3/issue/bulkfetch', { issueIdsOrKeys: ['WEB-1'] }],
])('brings five properties with %s, and refuses a sixth', async (_what, request, asked) => {
  const { ask } = testSite();
  for (const key of ['a', 'e', 'other']) await ask(`PUT ${PATH}/${key}`, { body: { of: key } });
  const bodyWith = (properties: readonly string[]) =>
    asked === null ? {} : { body: { ...asked, properties } };
  const given = await ask(request, bodyWith(KEYS));
  const { issues } = given.body as { issues: readonly { readonly properties: unknown }[] };
  expect(issues.map(({ properties }) => properties)).toEqual([{ a: { of: 'a' }, e: { of: 'e' } }]);
  const more = asked === null ? `${request}&properties=f` : request;
  await expect(ask(more, bodyWith([...KEYS, 'f']))).resolves.toEqual(
    refused(400, 'A maximum of 5 issue properties can be requested.'),
  );
});

it.each([
  ['*all', ['a', 'b', 'c', 'd', 'e', 'f']],
  ['*all,-b', ['a', 'c', 'd', 'e', 'f']],
  ['a,b&properties=c', ['a', 'b', 'c']],
  ['a,b,c,d,e,f', ['a', 'b', 'c', 'd', 'e', 'f']],
])('brings the properties %s of a single issue', async (asked, shown) => {
  const { ask } = testSite();
  for (const key of [...KEYS, 'f']) await ask(`PUT ${PATH}/${key}`, { body: 1 });
  const given = await ask(`GET /rest/api/3/issue/WEB-1?fields=summary&properties=${asked}`);
  const { properties } = given.body as { properties: object };
  expect(Object.keys(properties)).toEqual(shown);
});
