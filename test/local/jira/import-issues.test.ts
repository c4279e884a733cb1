import { importIssues } from '../../../local/jira/import/import-issues';
import { restIssue, restLink } from '../../builders/rest-issue';
import { testSite } from './small-site';

const SETTINGS = { title: 'Export', fieldNames: new Map<string, string>() };
const AS_ADMIN = { as: 'local-admin' };

function siteOf(issues: readonly unknown[], fieldNames: ReadonlyMap<string, string> = new Map()) {
  return importIssues(issues, { ...SETTINGS, fieldNames });
}

it('makes one link of what both ends show, and of an end that is missing an invisible issue', async () => {
  const data = siteOf([
    restIssue('A-1', {
      issuelinks: [restLink('outwardIssue', 'A-2'), restLink('inwardIssue', 'Z-9')],
    }),
    restIssue('A-2', { issuelinks: [restLink('inwardIssue', 'A-1')] }),
  ]);
  expect(data.links).toMatchObject([
    { sourceId: 'id of A-1', targetId: 'id of A-2' },
    { sourceId: 'id of Z-9', targetId: 'id of A-1' },
  ]);
  expect(data.issues.map(({ key, isVisible }) => [key, isVisible])).toEqual([
    ['A-1', true],
    ['A-2', true],
    ['Z-9', false],
  ]);
  const { ask } = testSite(data);
  const shown = await ask('GET /rest/api/3/issue/A-1?fields=issuelinks', AS_ADMIN);
  expect(shown.body).toMatchObject({ fields: { issuelinks: [{ outwardIssue: { key: 'A-2' } }] } });
  await expect(ask('GET /rest/api/3/issue/Z-9', AS_ADMIN)).resolves.toMatchObject({ status: 404 });
  await expect(ask('GET /rest/api/3/project/search', AS_ADMIN)).resolves.toMatchObject({
    body: { total: 1 },
  });
});

it('gives ids where the export has none, the same in every run', () => {
  const bare = (key: string, fields: object) => ({
    key,
    fields: { status: { name: 'Open' }, issuetype: { name: 'Bug' }, ...fields },
  });
  const issues = [
    bare('B-1', {
      components: [{ name: 'C' }],
      priority: { name: 'Major' },
      issuelinks: [{ type: { name: 'Needs' }, outwardIssue: { key: 'B-2' } }],
    }),
    bare('B-2', {
      components: [{ name: 'C' }],
      priority: { name: 'Blocker' },
      issuelinks: [{ type: { name: 'Needs' }, inwardIssue: { key: 'B-1' } }],
    }),
  ];
  const data = siteOf(issues);
  expect(data).toEqual(siteOf(issues));
  expect(data.issues.map(({ id }) => id)).toEqual(['10000', '10001']);
  expect(data.linkTypes).toEqual([
    { id: '10000', name: 'Needs', inward: 'Needs', outward: 'Needs' },
  ]);
  expect(data.links).toEqual([
    { id: '10000', typeId: '10000', sourceId: '10000', targetId: '10001' },
  ]);
  expect(data.priorities.map(({ name }) => name)).toEqual(['Blocker', 'Major']);
  expect(data.projects).toMatchObject([
    { key: 'B', components: [{ name: 'C' }], statusIds: ['10000'] },
  ]);
});

it('reads sprints, flags and epics of the agile interface', async () => {
  const sprint = (id: number, state: string) => ({
    id,
    name: `S${String(id)}`,
    state,
    originBoardId: 4,
  });
  const data = siteOf([
    restIssue('A-1', { issuetype: { name: 'Epic' } }),
    restIssue('A-2', {
      flagged: true,
      sprint: sprint(2, 'active'),
      closedSprints: [sprint(1, 'closed')],
      epic: { id: 7, key: 'A-1' },
    }),
  ]);
  const { ask } = testSite(data);
  const body = {
    jql: 'Flagged = Impediment AND sprint in openSprints() AND parent = A-1',
    fields: ['*all'],
  };
  await expect(ask('POST /rest/api/3/search/jql', { ...AS_ADMIN, body })).resolves.toMatchObject({
    body: {
      issues: [
        {
          key: 'A-2',
          fields: {
            customfield_10021: [{ value: 'Impediment' }],
            customfield_10020: [
              { id: 1, state: 'closed' },
              { id: 2, boardId: 4 },
            ],
            parent: { key: 'A-1' },
          },
        },
      ],
    },
  });
  await expect(ask('GET /rest/agile/1.0/board/4/sprint', AS_ADMIN)).resolves.toMatchObject({
    body: { total: 2 },
  });
});

it('finds sprint, flag and epic link among custom fields, by name or by shape', () => {
  const issue = restIssue('A-2', {
    customfield_7: [{ id: 3, name: 'S3', state: 'active', boardId: 1 }],
    customfield_8: [{ value: 'Impediment', id: '1' }],
    customfield_9: 'A-1',
    customfield_11: 3.5,
    customfield_12: '2026-01-31',
    customfield_13: { value: 'Red', id: '5' },
  });
  const names = new Map([
    ['customfield_9', 'Epic Link'],
    ['customfield_11', 'Story Points'],
  ]);
  const data = siteOf([restIssue('A-1'), issue], names);
  const fields = new Map(
    data.customFields.map(({ id, name, schema }) => [id, [name, schema.type, schema.items]]),
  );
  expect(Object.fromEntries(fields)).toEqual({
    customfield_7: ['Sprint', 'array', 'json'],
    customfield_8: ['Flagged', 'array', 'option'],
    customfield_9: ['Epic Link', 'any', undefined],
    customfield_11: ['Story Points', 'number', undefined],
    customfield_12: ['customfield_12', 'date', undefined],
    customfield_13: ['customfield_13', 'option', undefined],
  });
  expect(data.issues[1]).toMatchObject({
    sprintIds: [3],
    parentId: 'id of A-1',
    customValues: { customfield_11: 3.5 },
  });
});

it('keeps changelogs, whichever way they run, and everybody in them', async () => {
  const entry = (id: string, day: string, to: string) => ({
    id,
    created: `2026-02-${day}T10:00:00.000+0100`,
    author: { accountId: 'eve', displayName: 'Eve' },
    items: [
      {
        field: 'status',
        fieldtype: 'jira',
        fieldId: 'status',
        from: '1',
        fromString: 'To Do',
        to,
        toString: to,
      },
    ],
  });
  const histories = [entry('3', '03', 'c'), entry('2', '02', 'b'), entry('1', '02', 'a')];
  const data = siteOf([restIssue('A-1', {}, { changelog: { histories } })]);
  expect(data.issues[0]?.histories.map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(data.people.map(({ accountId }) => accountId)).toEqual([
    'local-admin',
    'local-member',
    'eve',
  ]);
  const page = await testSite(data).ask('GET /rest/api/3/issue/A-1/changelog', { as: 'eve' });
  expect(page.body).toMatchObject({
    total: 3,
    values: [{ author: { displayName: 'Eve' } }, {}, {}],
  });
});

it('bears what has no shape at all', () => {
  const odd = [
    null,
    7,
    'x',
    {},
    { key: 'A-1' },
    { key: 'A-2', fields: { status: 5, labels: 'l', issuelinks: [{}], components: [null] } },
  ];
  expect(siteOf(odd).issues.map(({ key }) => key)).toEqual(['A-1', 'A-2']);
});

it('gives a site that answers the same after it was taken down and put up again', async () => {
  const first = testSite(
    siteOf([restIssue('A-1', { issuelinks: [restLink('outwardIssue', 'A-2')] }), restIssue('A-2')]),
  );
  await first.ask('PUT /rest/api/3/issue/A-1', {
    ...AS_ADMIN,
    body: { fields: { summary: 'New' } },
  });
  const second = testSite(first.jira.snapshot());
  const read = 'GET /rest/api/3/issue/A-1?expand=changelog';
  await expect(second.ask(read, AS_ADMIN)).resolves.toEqual(await first.ask(read, AS_ADMIN));
});
