import { mapIssue } from '../../src/jira/issue-mapping';
import { PLAIN_RULES, restIssue } from '../builders/rest-issue';
import { at, day } from '../builders/work-item';

type Item = Readonly<Record<string, unknown>>;

const history = (created: string, ...items: readonly Item[]) => ({ created, items });

const map = (changelog: unknown, fields = PLAIN_RULES.fields) =>
  mapIssue(restIssue('A-1', {}, { changelog }), { ...PLAIN_RULES, fields }).history;

const NOON = '2026-02-01T12:00:00.000+0000';
const AT_NOON = at('2026-02-01T12:00:00Z');

// Shapes as recorded from Jira Cloud sites (bitovi/jira-timeline-report, mikebowler/jirametrics).
it.each<[string, Item, object]>([
  [
    'a status',
    {
      field: 'status',
      fieldId: 'status',
      from: '1',
      fromString: 'To Do',
      to: '3',
      toString: 'Done',
    },
    { kind: 'status', from: { id: '1', name: 'To Do' }, to: { id: '3', name: 'Done' } },
  ],
  [
    'a flag set',
    {
      field: 'Flagged',
      fieldId: 'customfield_10021',
      from: null,
      fromString: null,
      to: '[10019]',
      toString: 'Impediment',
    },
    { kind: 'flag', from: false, to: true },
  ],
  [
    'a flag cleared',
    {
      field: 'Flagged',
      fieldId: 'customfield_10021',
      from: '[10019]',
      fromString: 'Impediment',
      to: '',
      toString: '',
    },
    { kind: 'flag', from: true, to: false },
  ],
  [
    'a due date',
    {
      field: 'duedate',
      fieldId: 'duedate',
      from: null,
      fromString: null,
      to: '2024-04-25',
      toString: '2024-04-25 00:00:00.0',
    },
    { kind: 'due', from: null, to: day('2024-04-25') },
  ],
  [
    'sprints',
    {
      field: 'Sprint',
      fieldId: 'customfield_10020',
      from: '',
      fromString: '',
      to: '1, 2',
      toString: 'S1, S2',
    },
    { kind: 'sprints', from: [], to: ['1', '2'] },
  ],
  [
    'a fix version',
    {
      field: 'Fix Version',
      fieldId: 'fixVersions',
      from: null,
      fromString: null,
      to: '10000',
      toString: 'R1',
    },
    { kind: 'fix-version', removed: null, added: '10000' },
  ],
  [
    'an assignee',
    { field: 'assignee', fieldId: 'assignee', from: null, to: 'ann', toString: 'Ann' },
    { kind: 'assignee', from: null, to: 'ann' },
  ],
  [
    'a link',
    {
      field: 'Link',
      from: null,
      fromString: null,
      to: 'B-1',
      toString: 'This issue is blocked by B-1',
    },
    {
      kind: 'link',
      removed: null,
      added: { otherKey: 'B-1', sentence: 'This issue is blocked by B-1' },
    },
  ],
  [
    'an old entry without fieldId',
    { field: 'status', from: '1', fromString: 'To Do', to: '3', toString: 'Done' },
    { kind: 'status' },
  ],
])('maps %s', (_, item, expected) => {
  expect(map({ histories: [history(NOON, item)] })).toMatchObject([{ at: AT_NOON, ...expected }]);
});

it('leaves out what no figure needs', () => {
  const items = [
    { field: 'Rank', fieldId: 'customfield_10019' },
    { field: 'summary', fieldId: 'summary' },
  ];
  expect(map({ histories: [history(NOON, ...items)] })).toEqual([]);
});

it('puts the newest-first order of a search oldest first, and keeps the order within a moment', () => {
  const status = (from: string, to: string) => ({
    field: 'status',
    from,
    fromString: from,
    to,
    toString: to,
  });
  const changes = map({
    histories: [
      history('2026-02-02T12:00:00.000+0000', status('b', 'c'), status('c', 'd')),
      history(NOON, status('a', 'b')),
    ],
  });
  expect(changes?.map((change) => (change.kind === 'status' ? change.to.id : ''))).toEqual([
    'b',
    'c',
    'd',
  ]);
});

it('knows a flag by the site’s own field where it is known', () => {
  const item = {
    field: 'Markiert',
    fieldId: 'customfield_8',
    fromString: '',
    toString: 'Hindernis',
  };
  const fields = { ...PLAIN_RULES.fields, flagged: 'customfield_8' };
  expect(map({ histories: [history(NOON, item)] }, fields)).toMatchObject([
    { kind: 'flag', to: true },
  ]);
});

it('does not take a cut changelog for the whole', () => {
  expect(map({ total: 2, histories: [history(NOON)] })).toBeNull();
  expect(map({ total: 1, histories: [history(NOON)] })).toEqual([]);
});

it.each([
  ['by their ids', [{ id: '9' }, { id: '10' }]],
  ['newest first, as searches list them, without ids', [{}, {}]],
])('orders entries of one moment %s', (_, [a, b]) => {
  const change = (from: string, to: string) =>
    history(NOON, { field: 'status', from, fromString: from, to, toString: to });
  const older = { ...change('a', 'b'), ...a };
  const newer = { ...change('b', 'c'), ...b };
  const changes = map({ histories: [newer, older] });
  expect(changes?.map((entry) => (entry.kind === 'status' ? entry.to.id : ''))).toEqual(['b', 'c']);
});

it('does not take a custom field called "Link" for links, nor miss a flag without field id', () => {
  const fields = { ...PLAIN_RULES.fields, flagged: 'customfield_8' };
  const custom = { field: 'Link', fieldId: 'customfield_3', to: 'B-1', toString: 'x' };
  const flag = { field: 'Flagged', fromString: '', toString: 'Impediment' };
  expect(map({ histories: [history(NOON, custom, flag)] }, fields)).toMatchObject([
    { kind: 'flag' },
  ]);
});

describe('flags', () => {
  const flag = (from: string | null, to: string | null, rest: Item = {}) =>
    history(NOON, { field: 'Flagged', fromString: from, toString: to, ...rest });

  it.each<[string, string | null, string | null, { from: boolean; to: boolean }]>([
    ['a word of the site’s own', '', 'Awaiting input', { from: false, to: true }],
    ['a second value beside the first', 'Impediment', 'Impediment,Risk', { from: true, to: true }],
    ['one of two values gone', 'Impediment,Risk', 'Risk', { from: true, to: true }],
    ['the last value gone', 'Risk', null, { from: true, to: false }],
    ['a blank', 'Hindernis', ' ', { from: true, to: false }],
  ])('reads %s', (_, from, to, expected) => {
    expect(map({ histories: [flag(from, to)] })).toEqual([
      { at: AT_NOON, kind: 'flag', ...expected },
    ]);
  });

  it('goes by the ids where an entry has no words', () => {
    const set = flag(null, null, { from: '[]', to: '[10019, 10020]' });
    expect(map({ histories: [set] })).toMatchObject([{ from: false, to: true }]);
  });

  it('knows the field by the name the site gives it where an entry has no field id', () => {
    const fields = { ...PLAIN_RULES.fields, flagged: 'customfield_8', flaggedName: 'Markiert' };
    const old = flag('', 'Hindernis', { field: 'Markiert' });
    const other = flag('', 'x', { field: 'Markiert', fieldId: 'customfield_9' });
    expect(map({ histories: [old, other] }, fields)).toHaveLength(1);
    expect(map({ histories: [old] })).toEqual([]);
  });
});
