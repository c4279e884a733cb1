import { buildIssues, buildSite, refusalOf, searchKeys } from './jql-site-builder';

const low = { id: '4', name: 'Low' };
const high = { id: '2', name: 'High' };
const site = buildSite(
  buildIssues(
    { duedate: '2026-03-12', priority: low, summary: 'beta', customfield_1: 10 },
    { duedate: null, priority: high, summary: 'Alpha', customfield_1: null },
    { duedate: '2026-03-10', priority: high, summary: 'alpha', customfield_1: 9 },
    { duedate: '2026-03-12', priority: null, summary: 'Gamma', customfield_1: 9 },
  ),
);

it.each([
  ['ORDER BY duedate ASC, key DESC', ['A-3', 'A-4', 'A-1', 'A-2']],
  ['ORDER BY duedate', ['A-3', 'A-1', 'A-4', 'A-2']],
  ['ORDER BY due DESC', ['A-2', 'A-1', 'A-4', 'A-3']],
  ['ORDER BY key DESC', ['A-4', 'A-3', 'A-2', 'A-1']],
  ['ORDER BY summary, key DESC', ['A-3', 'A-2', 'A-1', 'A-4']],
  ['ORDER BY priority DESC', ['A-4', 'A-2', 'A-3', 'A-1']],
  ['ORDER BY cf[1], key', ['A-3', 'A-4', 'A-1', 'A-2']],
  ['due is not EMPTY ORDER BY due, cf[1]', ['A-3', 'A-4', 'A-1']],
] as const)('%s gives %j', (jql, keys) => {
  expect(searchKeys(site, jql)).toEqual(keys);
});

it('keys are ordered by project and then by number', () => {
  const keys = ['B-1', 'A-10', 'A-9', 'A-100000000000000000001', 'A-100000000000000000000'];
  const mixed = buildSite(keys.map((key) => ({ key, fields: {} })));
  expect(searchKeys(mixed, 'ORDER BY key')).toEqual([
    'A-9',
    'A-10',
    'A-100000000000000000000',
    'A-100000000000000000001',
    'B-1',
  ]);
});

it('priorities of the site come in the order of its list', () => {
  const odd = { id: '10001', name: 'Burning' };
  const issues = buildIssues({ priority: high }, { priority: odd });
  const values = new Map([['priority', [odd, high]]] as const);
  expect(searchKeys(buildSite(issues, { values }), 'ORDER BY priority DESC')).toEqual([
    'A-2',
    'A-1',
  ]);
  expect(refusalOf(buildSite(issues), 'ORDER BY priority').message).toMatch(
    "The order of the priority 'Burning' is not emulated",
  );
});

it('people are ordered by the names that Jira shows, projects by name, ranks by their text', () => {
  const people = buildSite(
    buildIssues(
      { assignee: { accountId: '1', displayName: 'zoe' }, customfield_9: '0|i0002:' },
      { assignee: { accountId: '2', displayName: 'Adam' }, customfield_9: '0|i0010:' },
      { assignee: null, customfield_9: '0|hzzzz:', project: { key: 'Z', name: 'Aardvark' } },
    ),
    { fields: [{ id: 'customfield_9', name: 'Rank' }] },
  );
  expect(searchKeys(people, 'ORDER BY assignee')).toEqual(['A-2', 'A-1', 'A-3']);
  expect(searchKeys(people, 'ORDER BY project, key DESC')).toEqual(['A-3', 'A-2', 'A-1']);
  expect(searchKeys(people, 'ORDER BY Rank')).toEqual(['A-3', 'A-1', 'A-2']);
});

it.each(['status', 'labels', 'text', 'issueLinkType', 'fixVersion'])(
  'ORDER BY %s is refused by name',
  (field) => {
    const { reason, message } = refusalOf(site, `ORDER BY ${field}`);
    expect([reason, message]).toEqual([
      'not-emulated',
      `ORDER BY the field '${field}' is not possible or is not emulated.`,
    ]);
  },
);

it('an unknown field to order by is refused', () => {
  expect(refusalOf(site, 'ORDER BY zzfield').reason).toBe('unknown-field');
});
