import { mapIssue, type MappingRules } from '../../src/jira/issue-mapping';
import { MalformedIssue } from '../../src/jira/malformed-issue';
import type { WorkItem } from '../../src/domain/work-items/work-item';
import { PLAIN_RULES, restIssue, restLink } from '../builders/rest-issue';
import { at, day } from '../builders/work-item';

const map = (
  fields: Readonly<Record<string, unknown>>,
  rules: Partial<MappingRules> = {},
  rest: Readonly<Record<string, unknown>> = {},
): WorkItem => mapIssue(restIssue('A-1', fields, rest), { ...PLAIN_RULES, ...rules });

const flaggedField = { fields: { ...PLAIN_RULES.fields, flagged: 'customfield_7' } };

it('maps an issue with next to nothing in it', () => {
  const item = mapIssue(
    { key: 'A-1', fields: { status: { name: 'To Do' }, summary: null, priority: null } },
    PLAIN_RULES,
  );
  expect(item).toMatchObject({
    id: null,
    key: 'A-1',
    summary: null,
    created: null,
    links: [],
    history: null,
    team: 'A',
    status: { id: null, name: 'To Do', category: 'to-do' },
  });
});

it.each<[string, Readonly<Record<string, unknown>>, Partial<WorkItem>]>([
  [
    'dates with their offset',
    { updated: '2018-04-30T13:22:33.903-0400', duedate: '2026-03-01' },
    { updated: at('2018-04-30T17:22:33.903Z'), due: day('2026-03-01') },
  ],
  ['an agile flag', { flagged: true }, { isFlagged: true }],
  [
    'a flag by its shape',
    { customfield_9: [{ value: 'Impediment', id: '1' }] },
    { isFlagged: true },
  ],
  [
    'another checkbox as no flag',
    { customfield_9: [{ value: 'Yes', id: '1' }] },
    { isFlagged: false },
  ],
  ['a parent', { parent: { id: '5', key: 'A-5' } }, { parent: { id: '5', key: 'A-5' } }],
  [
    'an agile epic, whose id is a number',
    { epic: { id: 5, key: 'A-5' } },
    { parent: { id: '5', key: 'A-5' } },
  ],
  ['a parent known by id alone', { parent: { id: '5' } }, { parent: { id: '5', key: '5' } }],
  ['an assignee', { assignee: { accountId: 'ann', displayName: 'Ann' } }, { assignee: 'ann' }],
  [
    'a resolution as done where the category is missing',
    { status: { name: 'Ende' }, resolution: { name: 'Fixed' } },
    { status: { id: null, name: 'Ende', category: 'done' } },
  ],
  [
    '"No Category" as not started',
    { status: { id: '4', name: 'X', statusCategory: { key: 'undefined' } } },
    { status: { id: '4', name: 'X', category: 'to-do' } },
  ],
])('maps %s', (_, fields, expected) => {
  expect(map(fields)).toMatchObject(expected);
});

it('finds the flag at its known place whatever its option is called', () => {
  expect(map({ customfield_7: [{ value: 'Hindernis' }] }, flaggedField).isFlagged).toBe(true);
  expect(map({ customfield_7: null }, flaggedField).isFlagged).toBe(false);
  expect(map({ customfield_9: [{ value: 'Impediment' }] }, flaggedField).isFlagged).toBe(false);
});

it('reads sprints of agile answers and of a custom field', () => {
  const open = {
    id: 3,
    name: 'S3',
    state: 'active',
    boardId: 2,
    startDate: '2022-04-12T16:51:00.000Z',
    endDate: '2022-04-26T16:51:00.000Z',
  };
  const closed = { ...open, id: 2, name: 'S2', state: 'closed' };
  const dates = { start: at('2022-04-12T16:51:00Z'), end: at('2022-04-26T16:51:00Z') };
  const expected = [
    { id: '3', name: 'S3', isClosed: false, ...dates },
    { id: '2', name: 'S2', isClosed: true, ...dates },
  ];
  expect(map({ sprint: open, closedSprints: [closed] }).sprints).toEqual(expected);
  expect(map({ customfield_20: [open, closed] }).sprints).toEqual(expected);
  // Planned is not started.
  expect(map({ sprint: { ...open, state: 'future' } }).sprints).toMatchObject([{ start: null }]);
});

it('reads a link with the direction this issue reads it in', () => {
  const { links } = map({
    issuelinks: [restLink('inwardIssue', 'B-2'), restLink('outwardIssue', 'B-3', { name: 'Bare' })],
  });
  expect(links).toEqual([
    {
      type: { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' },
      direction: 'inward',
      other: { id: 'id of B-2', key: 'B-2' },
    },
    {
      type: { id: null, name: 'Bare', inward: null, outward: null },
      direction: 'outward',
      other: { id: 'id of B-3', key: 'B-3' },
    },
  ]);
});

it.each([
  ['project', 'A'],
  ['component', 'Apple'],
  ['field:customfield_5', 'Red'],
  ['field:customfield_6', 'Blue'],
  ['field:customfield_404', null],
  ['field:__proto__', null],
] as const)('takes the team from %s', (team, expected) => {
  const fields = {
    components: [{ name: 'Pear' }, { name: 'Apple' }],
    customfield_5: { value: 'Red' },
    customfield_6: { id: 't', name: 'Blue', title: 'Blue' },
  };
  expect(map(fields, { team }).team).toBe(expected);
});

it('takes a person without account id for an assignee', () => {
  expect(map({ assignee: { name: 'ann', displayName: 'Ann' } }).assignee).toBe('ann');
});

it('survives values nested deeper than a stack', () => {
  const deep: unknown = JSON.parse('['.repeat(20_000) + ']'.repeat(20_000));
  const properties = { 'agile-pmo-ask': { schema: 1, revision: 1, index: {}, deep } };
  const item = map({ customfield_5: deep }, { team: 'field:customfield_5' }, { properties });
  expect(item).toMatchObject({ team: null, unreadableProperties: ['agile-pmo-ask'] });
});

it('takes the increment from a label or a field', () => {
  const names = ['PI 1', 'PI 2'];
  const fields = { labels: ['x', 'PI 2'], customfield_5: [{ value: 'PI 1' }] };
  expect(map(fields, { increments: { from: 'label', names } }).increment).toBe('PI 2');
  expect(map(fields, { increments: { from: 'field:customfield_5', names } }).increment).toBe(
    'PI 1',
  );
});

it('names the app’s properties that cannot be read, and only those', () => {
  const readable = { schema: 1, revision: 3, index: { touched: '2026-11-20' } };
  const properties = {
    'agile-pmo-ask': { ...readable, asks: [] },
    'agile-pmo-case': { ...readable, revision: 0 },
    'agile-pmo-promise': 'text',
    'agile-pmo-impediment': { ...readable, record: {} },
    'other-app': 'anything',
  };
  expect(map({}, {}, { properties }).unreadableProperties).toEqual([
    'agile-pmo-promise',
    'agile-pmo-impediment',
    'agile-pmo-case',
  ]);
  const large = { ...readable, text: 'x'.repeat(32_001) };
  expect(map({}, {}, { properties: { 'agile-pmo-ask': large } }).unreadableProperties).toHaveLength(
    1,
  );
});

it.each([
  ['no status', { status: null }, 'issue A-1: fields.status should be an object'],
  [
    'a date that does not exist',
    { duedate: '2026-02-30' },
    'issue A-1: fields.duedate is no date that exists: "2026-02-30"',
  ],
  [
    'a time without offset',
    { created: '2026-02-01T00:00:00' },
    'issue A-1: fields.created is no date and time that exists: "2026-02-01T00:00:00"',
  ],
  [
    'links that are no list',
    { issuelinks: 'many' },
    'issue A-1: fields.issuelinks should be an array',
  ],
  [
    'a link without ends',
    { issuelinks: [{ type: { name: 'Blocks' } }] },
    'issue A-1: fields.issuelinks.0 names neither an inwardIssue nor an outwardIssue',
  ],
])('refuses %s with its place', (_, fields, message) => {
  expect(() => map(fields)).toThrow(MalformedIssue);
  expect(() => map(fields)).toThrow(message);
});

it.each([null, 7, 'A-1', [], { fields: {} }, { key: '', fields: { status: { name: 'x' } } }])(
  'refuses %j, which is no issue',
  (raw) => {
    expect(() => mapIssue(raw, PLAIN_RULES)).toThrow(MalformedIssue);
  },
);
