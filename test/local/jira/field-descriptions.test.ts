import { testSite } from './small-site';

const SUMMARY = { type: 'string', system: 'summary' };
const POINTS = expect.objectContaining({ type: 'number', customId: 10016 }) as unknown;
const FIELDS = ['summary', 'customfield_10016', 'parent'];
const NAMES = { summary: 'Summary', customfield_10016: 'Story Points', parent: 'Parent' };
const QUERY = `fields=${FIELDS.join(',')}&expand=names,schema`;
const JQL = encodeURIComponent('key = WEB-1');

it.each([
  ['an issue', `GET /rest/api/3/issue/WEB-1?${QUERY}`, undefined],
  ['a search', `GET /rest/api/3/search/jql?jql=${JQL}&${QUERY}`, undefined],
  [
    'a search by POST',
    'POST /rest/api/3/search/jql',
    { jql: 'key = WEB-1', fields: FIELDS, expand: 'names,schema' },
  ],
  [
    'a bulk fetch',
    'POST /rest/api/3/issue/bulkfetch',
    { issueIdsOrKeys: ['WEB-1'], fields: FIELDS, expand: ['names', 'schema'] },
  ],
])('tells the names and types of the fields of %s', async (_what, request, body) => {
  const given = await testSite().ask(request, body === undefined ? {} : { body });
  expect(given.body).toMatchObject({ names: NAMES });
  expect(given.body).toHaveProperty('schema', { summary: SUMMARY, customfield_10016: POINTS });
});

it('tells them only where they are asked for, and of no other field', async () => {
  const { ask } = testSite();
  const bare = await ask('GET /rest/api/3/issue/WEB-1?fields=summary');
  expect(Object.keys(bare.body as object)).not.toEqual(expect.arrayContaining(['names']));
  const one = await ask('GET /rest/api/3/issue/WEB-1?fields=summary&expand=schema');
  expect(one.body).toHaveProperty('schema', { summary: SUMMARY });
  expect(one.body).not.toHaveProperty('names');
});
