import { testSite } from './small-site';

const PATH = '/rest/api/3/user/assignable/search';

it.each([
  ['issues of a project', 'project=WEB', ['ann', 'max', 'leo']],
  ['issues of a project, by its id', 'project=100', ['ann', 'max', 'leo']],
  ['an issue', 'issueKey=WEB-1', ['ann', 'max', 'leo']],
  ['an issue, by the beginning of a name', 'issueId=1001&query=le', ['leo']],
  ['an issue, by the account', 'issueKey=WEB-1&accountId=max', ['max']],
  ['an issue, page by page', 'issueKey=WEB-1&startAt=1&maxResults=1', ['max']],
  ['an issue with a security level, of those who see it', 'issueKey=WEB-3', ['leo']],
])('finds who may be assigned to %s', async (_what, query, found) => {
  const { body } = await testSite().ask(`GET ${PATH}?${query}`, { as: 'leo' });
  expect((body as { accountId: string }[]).map(({ accountId }) => accountId)).toEqual(found);
});

it.each([
  ['neither issue nor project', '', 400],
  ['a hidden project', '?project=LOCK', 404],
  ['a hidden issue', '?issueKey=WEB-3', 404],
])('refuses %s', async (_what, query, status) => {
  await expect(testSite().ask(`GET ${PATH}${query}`)).resolves.toMatchObject({ status });
});

it('finds nobody for who is not signed in', async () => {
  await expect(testSite().ask(`GET ${PATH}?project=WEB`, { as: null })).resolves.toMatchObject({
    status: 200,
    body: [],
  });
});
