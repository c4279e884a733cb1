import { buildIssues, buildSite, searchKeys } from './jql-site-builder';

const open = { id: '1', name: 'Open', statusCategory: { id: 2, key: 'new', name: 'To Do' } };
const done = { id: '3', name: 'Done', statusCategory: { id: 3, key: 'done', name: 'Done' } };
const bug = { id: '1', name: 'Bug', subtask: false };
const part = { id: '2', name: 'Part', subtask: true };
const ann = { accountId: 'ann', displayName: 'Ann Lee' };
const bob = { accountId: '557058:bob', displayName: 'Bob Ray' };
const fixed = { id: '7', name: 'Fixed' };

const site = buildSite(
  buildIssues(
    { status: open, issuetype: bug, assignee: ann, labels: ['one', 'Two'] },
    { status: open, issuetype: part, assignee: bob, labels: ['two'], components: [{ name: 'UI' }] },
    { status: done, issuetype: bug, assignee: null, labels: [], resolution: fixed },
  ),
);

it.each([
  ['', ['A-1', 'A-2', 'A-3']],
  ['status = Open', ['A-1', 'A-2']],
  ['status = "oPEN"', ['A-1', 'A-2']],
  ['STATUS = 3', ['A-3']],
  ['status = "3"', ['A-3']],
  ['status != Open', ['A-3']],
  ['status in (Done, 1)', ['A-1', 'A-2', 'A-3']],
  ['status not in (Done)', ['A-1', 'A-2']],
  ['statusCategory = "To Do"', ['A-1', 'A-2']],
  ['statusCategory = indeterminate', []],
  ['statusCategory != done', ['A-1', 'A-2']],
  ['statusCategory in (new, 3)', ['A-1', 'A-2', 'A-3']],
  ['project = a', ['A-1', 'A-2', 'A-3']],
  ['project = Alpha AND key = A-2', ['A-2']],
  ['project in (10)', ['A-1', 'A-2', 'A-3']],
  ['type = Bug', ['A-1', 'A-3']],
  ['issuetype in subtaskIssueTypes()', ['A-2']],
  ['issuetype in standardIssueTypes()', ['A-1', 'A-3']],
  ['component = ui', ['A-2']],
  ['component is EMPTY', ['A-1', 'A-3']],
] as const)('%s finds %j', (jql, keys) => {
  expect(searchKeys(site, jql)).toEqual(keys);
});

it.each([
  ['assignee = currentUser()', ['A-1']],
  ['assignee = "Bob Ray"', ['A-2']],
  ['assignee = 557058:bob', ['A-2']],
  ['assignee in (currentUser(), EMPTY)', ['A-1', 'A-3']],
  ['assignee != currentUser()', ['A-2']],
  ['assignee not in (currentUser())', ['A-2']],
  ['NOT assignee = currentUser()', ['A-2']],
  ['NOT (assignee = currentUser() OR status = Done)', ['A-2']],
  ['NOT NOT assignee = currentUser()', ['A-1']],
  ['! assignee is EMPTY', ['A-1', 'A-2']],
  ['assignee = EMPTY', ['A-3']],
  ['assignee != NULL', ['A-1', 'A-2']],
  ['labels = two', ['A-1', 'A-2']],
  ['labels != one', ['A-2']],
  ['labels not in (two)', []],
  ['labels = never-used', []],
  ['resolution = Unresolved', ['A-1', 'A-2']],
  ['resolution != Unresolved', ['A-3']],
  ['resolution in (unresolved, Fixed)', ['A-1', 'A-2', 'A-3']],
  ['resolution != Fixed', []],
] as const)('empty fields count as in Jira: %s finds %j', (jql, keys) => {
  expect(searchKeys(site, jql)).toEqual(keys);
});

it.each([
  ['key = a-2', ['A-2']],
  ['issuekey = 1002', ['A-2']],
  ['id in (A-1, 1003)', ['A-1', 'A-3']],
  ['key in (A-1, A-999, ZZZ-1)', ['A-1']],
  ['key in (A-999)', []],
  ['issue not in (A-1, A-999)', ['A-2', 'A-3']],
  ['key > A-1', ['A-2', 'A-3']],
  ['key <= A-2', ['A-1', 'A-2']],
  ['key > B-1', []],
] as const)('keys: %s finds %j', (jql, keys) => {
  expect(searchKeys(site, jql)).toEqual(keys);
});

it.each([
  ['status = Open AND type = Bug OR status = Done', ['A-1', 'A-3']],
  ['status = Open AND (type = Bug OR status = Done)', ['A-1']],
  ['status = Open && type = Bug || status = Done', ['A-1', 'A-3']],
] as const)('AND binds closer than OR: %s finds %j', (jql, keys) => {
  expect(searchKeys(site, jql)).toEqual(keys);
});

it('a name that is also an id is a name in quotes and an id without', () => {
  const versions = buildIssues(
    { fixVersions: [{ id: '5', name: '7' }] },
    { fixVersions: [{ id: '7', name: 'Two' }] },
  );
  expect(searchKeys(buildSite(versions), 'fixVersion = "7"')).toEqual(['A-1']);
  expect(searchKeys(buildSite(versions), 'fixVersion = 7')).toEqual(['A-2']);
});

it('values without ids are found by name', () => {
  const fluid = buildSite(buildIssues({ status: { name: 'Open' } }, { status: { name: 'Done' } }));
  expect(searchKeys(fluid, 'status = open')).toEqual(['A-1']);
});

it('an issue that is not among those of the site can be tested too', () => {
  const later = { status: done };
  const [, , , issue] = buildIssues({}, {}, {}, later);
  expect(issue).toBeDefined();
  const withLater = { ...site, issues: issue === undefined ? [] : [issue] };
  expect(searchKeys(withLater, 'status = Done')).toEqual(['A-4']);
});

it('keys, fields and values with the names of built-in properties are ordinary', () => {
  const fields = [
    { id: 'customfield_1', name: '__proto__' },
    { id: 'customfield_2', name: 'constructor' },
    { id: 'constructor', name: 'Builder' },
  ];
  const [odd] = buildIssues({
    customfield_1: { value: 'toString' },
    customfield_2: 4,
    constructor: 5,
    labels: ['constructor', '__proto__'],
  });
  const issues = [odd, { key: 'constructor', fields: {} }].filter((issue) => issue !== undefined);
  const oddSite = buildSite(issues, { fields });
  expect(searchKeys(oddSite, '__proto__ = toString')).toEqual(['A-1']);
  expect(searchKeys(oddSite, 'labels = "__proto__"')).toEqual(['A-1']);
  expect(searchKeys(oddSite, 'constructor = 5')).toEqual(['A-1']);
  expect(searchKeys(oddSite, 'cf[2] = 4')).toEqual(['A-1']);
  expect(searchKeys(oddSite, 'Builder is EMPTY')).toEqual(['constructor']);
  expect(searchKeys(oddSite, 'key = constructor')).toEqual(['constructor']);
});

it('a key of 300 characters is ordinary', () => {
  const key = `${'K'.repeat(290)}-123456789`;
  const long = buildSite([{ key, fields: {} }]);
  expect(searchKeys(long, `key = ${key} AND key > ${'K'.repeat(290)}-9`)).toEqual([key]);
});

it('links and documents that form a ring are read once', () => {
  const link = (key: string, other: string) => ({
    type: { name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
    outwardIssue: { key: other, self: key },
  });
  const paragraph: { type: string; content: unknown[] } = { type: 'paragraph', content: [] };
  paragraph.content.push({ type: 'text', text: 'round' }, paragraph);
  const ring = buildSite(
    buildIssues(
      { issuelinks: [link('A-1', 'A-2')], description: { type: 'doc', content: [paragraph] } },
      { issuelinks: [link('A-2', 'A-1')], parent: { key: 'A-2' } },
    ),
  );
  expect(searchKeys(ring, 'issue in linkedIssues(A-1, "blocks")')).toEqual(['A-2']);
  expect(searchKeys(ring, 'parent = A-2')).toEqual(['A-2']);
  expect(searchKeys(ring, 'text ~ round')).toEqual(['A-1']);
});
