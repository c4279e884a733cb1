import { SOME_SENTENCE, testSite, type Ask } from './small-site';

const PATH = '/rest/api/3/issue/WEB-1/comment';

function document(...content: readonly object[]) {
  return { type: 'doc', version: 1, content: [{ type: 'paragraph', content }] };
}

const text = (words: string) => document({ type: 'text', text: words });

const MENTION = document(
  { type: 'mention', attrs: { id: 'ann', text: '@Ann', accessLevel: '' } },
  { type: 'text', text: ' please look' },
);

it('adds comments and lists them, oldest or newest first', async () => {
  const { ask } = testSite();
  const made = await ask(`POST ${PATH}`, { body: { body: text('one') } });
  expect(made).toMatchObject({
    status: 201,
    body: { author: { accountId: 'max' }, body: text('one') },
  });
  expect(made.body).not.toHaveProperty('visibility');
  await ask(`POST ${PATH}`, { as: 'ann', body: { body: text('two') } });
  await expect(ask(`GET ${PATH}`)).resolves.toMatchObject({
    body: { total: 2, comments: [{ body: text('one') }, { body: text('two') }] },
  });
  await expect(ask(`GET ${PATH}?orderBy=-created&maxResults=1`)).resolves.toMatchObject({
    body: { total: 2, maxResults: 1, comments: [{ body: text('two') }] },
  });
});

it('keeps a mention as it was written', async () => {
  const { ask } = testSite();
  await expect(ask(`POST ${PATH}`, { body: { body: MENTION } })).resolves.toMatchObject({
    status: 201,
    body: { body: MENTION },
  });
  await expect(ask(`GET ${PATH}`)).resolves.toMatchObject({
    body: { comments: [{ body: MENTION }] },
  });
});

it.each<[string, unknown]>([
  ['plain text', 'plain'],
  ['a mention of nobody', document({ type: 'mention', attrs: { text: '@Ann' } })],
  ['an empty text', document({ type: 'text', text: '' })],
  ['a node without a type', document({ text: 'x' })],
  ['content that is no list', { type: 'doc', version: 1, content: [{ type: 'p', content: 'x' }] }],
])('refuses %s', async (_what, body) => {
  const { ask, stored } = testSite();
  const given = await ask(`POST ${PATH}`, { body: { body } });
  expect(given).toMatchObject({ status: 400, body: { errorMessages: [SOME_SENTENCE] } });
  expect(stored('WEB-1').comments).toEqual([]);
});

it('refuses who may only look, and a hidden issue', async () => {
  const { ask } = testSite();
  const body = { body: text('x') };
  await expect(ask(`POST ${PATH}`, { as: 'vera', body })).resolves.toMatchObject({ status: 400 });
  await expect(ask('POST /rest/api/3/issue/LOCK-1/comment', { body })).resolves.toMatchObject({
    status: 404,
  });
});

describe('a comment for a group', () => {
  const visibility = { type: 'group', value: 'jira-administrators' };

  async function commented(ask: Ask) {
    await ask(`POST ${PATH}`, { body: { body: text('open') } });
    return ask(`POST ${PATH}`, { as: 'ann', body: { body: text('secret'), visibility } });
  }

  it('is shown with its group to those in it, and to nobody else, wherever one looks', async () => {
    const { ask } = testSite();
    await expect(commented(ask)).resolves.toMatchObject({ status: 201, body: { visibility } });
    const jql = 'GET /rest/api/3/search/jql?jql=comment~secret';
    await expect(ask(`GET ${PATH}`, { as: 'ann' })).resolves.toMatchObject({
      body: { total: 2, comments: [{ body: text('open') }, { visibility }] },
    });
    await expect(ask(jql, { as: 'ann' })).resolves.toMatchObject({ body: { issues: [{}] } });
    await expect(ask(`GET ${PATH}`)).resolves.toMatchObject({
      body: { total: 1, comments: [{ body: text('open') }] },
    });
    await expect(ask('GET /rest/api/3/issue/WEB-1?fields=comment')).resolves.toMatchObject({
      body: { fields: { comment: { total: 1, comments: [{ body: text('open') }] } } },
    });
    await expect(ask(jql)).resolves.toMatchObject({ body: { issues: [] } });
  });

  it('may be written only by somebody in it', async () => {
    const body = { body: text('x'), visibility };
    await expect(testSite().ask(`POST ${PATH}`, { body })).resolves.toMatchObject({
      status: 400,
      body: { errorMessages: [], errors: { commentLevel: SOME_SENTENCE } },
    });
  });

  it.each([
    ['a role', { type: 'role', value: 'Developers' }, 501],
    ['a group by its id', { type: 'group', identifier: '17' }, 501],
    ['a group without a name', { type: 'group' }, 400],
    ['something else', { type: 'planet', value: 'Mars' }, 400],
  ])('is refused for %s', async (_what, given, status) => {
    const body = { body: text('x'), visibility: given };
    await expect(testSite().ask(`POST ${PATH}`, { body })).resolves.toMatchObject({ status });
  });
});

it('says that nobody can be notified', async () => {
  const given = await testSite().ask('POST /rest/api/3/issue/WEB-1/notify', { body: {} });
  expect(given.status).toBe(501);
});
