import { JqlError } from '../../../../local/jira/jql/jql-error';
import { buildIssues, buildSite, refusalOf, searchKeys } from './jql-site-builder';

const site = buildSite(
  buildIssues({
    status: { id: '1', name: 'Open' },
    fixVersions: [{ id: '1', name: '1.0' }],
    priority: { id: '3', name: 'Medium' },
  }),
);

it.each([
  ['project = ORDER', 1, 11],
  ['project = A status', 1, 13],
  ['project = A\nAND', 2, 4],
  ['summary ~ "open', 1, 11],
] as const)('the syntax error of %j stands at line %i, character %i', (jql, line, column) => {
  const error = refusalOf(site, jql);
  expect(error).toBeInstanceOf(JqlError);
  expect([error.name, error.reason]).toEqual(['JqlError', 'syntax']);
  expect([error.line, error.column]).toEqual([line, column]);
  expect(error.message).toContain(`(line ${String(line)}, character ${String(column)})`);
});

it('brackets that nest without end are refused, not a crash', () => {
  const deep = `${'('.repeat(20_000)}key = A-1${')'.repeat(20_000)}`;
  expect(refusalOf(site, deep).message).toBe('Error in the JQL Query: the query cannot be parsed.');
});

it.each([
  ['colour = red', 'unknown-field', "Field 'colour' does not exist or is not emulated."],
  [
    'status = Shipped',
    'unknown-value',
    "The value 'Shipped' does not exist for the field 'status'.",
  ],
  ['project = NOPE', 'unknown-value', "The value 'NOPE' does not exist for the field 'project'."],
  [
    'statusCategory = Waiting',
    'unknown-value',
    "The value 'Waiting' does not exist for the field 'statusCategory'.",
  ],
  [
    'assignee = nobody',
    'unknown-value',
    "The value 'nobody' does not exist for the field 'assignee'.",
  ],
  [
    'key = A-99',
    'unknown-value',
    "An issue with key 'A-99' does not exist for the field 'key', or you do not have permission to see it.",
  ],
  [
    'issue in linkedIssues(A-99)',
    'unknown-value',
    "Issue 'A-99' could not be found in function 'linkedIssues'.",
  ],
  [
    'issue in linkedIssues(A-1, near)',
    'unknown-value',
    "Issue link type 'near' could not be found in function 'linkedIssues'.",
  ],
  [
    'assignee in membersOf(team)',
    'not-emulated',
    "The JQL function 'membersOf' is not emulated where the groups of the site are not known.",
  ],
  [
    'status = currentUser()',
    'not-emulated',
    "The JQL function 'currentUser' does not exist or is not emulated for the field 'status'.",
  ],
  [
    'status < Open',
    'unsupported-operator',
    "The operator '<' is not supported by the 'status' field.",
  ],
  [
    'fixVersion > "1.0"',
    'not-emulated',
    "The operator '>' of the 'fixVersion' field is not emulated.",
  ],
  [
    'priority > Medium',
    'not-emulated',
    "The operator '>' of the 'priority' field is not emulated.",
  ],
  [
    'development[commits].all > 0',
    'unknown-field',
    "Field 'development' does not exist or is not emulated.",
  ],
  [
    'assignee.property[x] = y',
    'unknown-field',
    "Field 'assignee.property' does not exist or is not emulated.",
  ],
  [
    'assignee in currentUser()',
    'invalid-value',
    "Operator 'in' does not support the non-list function 'currentUser'.",
  ],
  [
    'issue = linkedIssues(A-1)',
    'invalid-value',
    "Operator '=' does not support the list function 'linkedIssues'.",
  ],
] as const)('%s is refused as %s: %s', (jql, reason, message) => {
  const error = refusalOf(site, jql);
  expect([error.reason, error.message]).toEqual([reason, message]);
  expect([error.line, error.column]).toEqual([null, null]);
});

it('a value that no issue has is known from the list of the site', () => {
  const values = new Map([['status', [{ id: '9', name: 'Shipped' }]]] as const);
  expect(searchKeys({ ...site, values }, 'status = Shipped')).toEqual([]);
  expect(searchKeys({ ...site, values }, 'status != 9')).toEqual(['A-1']);
});

it.each([
  [
    'status = Open',
    { status: 'Open' },
    "The field 'status' of A-1 does not hold an object: 'Open'.",
  ],
  [
    'statusCategory != Done',
    { status: { name: 'Open' } },
    'The status of A-1 does not say to which category it belongs.',
  ],
] as const)('data that %s cannot read is reported, not taken for empty', (jql, fields, message) => {
  const error = refusalOf(buildSite(buildIssues(fields)), jql);
  expect([error.reason, error.message]).toEqual(['unreadable-data', message]);
});

it('currentUser() is refused where nobody is signed in', () => {
  expect(refusalOf({ ...site, currentUser: null }, 'assignee = currentUser()').message).toBe(
    "The function 'currentUser' has no value: nobody is signed in.",
  );
});

it('a very long value is cut in the message', () => {
  const { message } = refusalOf(site, `status = ${'x'.repeat(5000)}`);
  expect(message.length).toBeLessThan(250);
});
