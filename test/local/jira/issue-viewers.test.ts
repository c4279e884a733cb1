import { testSite } from './small-site';

const PATH = '/rest/api/3/user/viewissue/search';

it.each([
  ['an issue everybody may see', 'issueKey=WEB-1&query=', ['ann', 'max', 'vera', 'leo']],
  ['an issue, by the beginning of a name', 'issueKey=WEB-1&query=le', ['leo']],
  ['an issue, by the account', 'issueKey=WEB-1&accountId=vera', ['vera']],
  ['an issue of a project for few', 'issueKey=LOCK-1&query=', ['leo']],
  ['an issue of a project for few, somebody else', 'issueKey=LOCK-1&accountId=max', []],
  ['an issue with a security level', 'issueKey=WEB-3&query=', ['leo']],
  ['an issue, somebody who has left', 'issueKey=WEB-1&accountId=gone', []],
  ['an issue, nobody at all', 'issueKey=WEB-1&accountId=nobody', []],
])('finds who may see %s', async (_what, query, found) => {
  const { body } = await testSite().ask(`GET ${PATH}?${query}`, { as: 'leo' });
  expect((body as { accountId: string }[]).map(({ accountId }) => accountId)).toEqual(found);
});

it.each([
  ['without an issue', '?accountId=max', 400],
  ['of a hidden issue', '?issueKey=LOCK-1&accountId=max', 404],
])('refuses a search %s', async (_what, query, status) => {
  await expect(testSite().ask(`GET ${PATH}${query}`)).resolves.toMatchObject({ status });
});

it('finds nobody for who is not signed in', async () => {
  await expect(
    testSite().ask(`GET ${PATH}?issueKey=WEB-1&accountId=max`, { as: null }),
  ).resolves.toMatchObject({ status: 200, body: [] });
});
