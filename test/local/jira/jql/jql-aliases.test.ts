import type { JqlSite } from '../../../../local/jira/jql/jql-site';
import type { SearchAlias } from '../../../../local/jira/jql/search-alias';
import { buildIssues, buildSite, refusalOf, searchKeys } from './jql-site-builder';

function alias(name: string, path: string, type: SearchAlias['type']): SearchAlias {
  return { alias: name, propertyKey: 'pmo', path, type };
}

const ALIASES: readonly SearchAlias[] = [
  alias('pmoState', 'index.state', 'string'),
  alias('pmoOpen', 'index.open', 'number'),
  alias('pmoDue', 'index.due', 'date'),
  alias('pmoTouched', 'index.touched', 'date'),
  alias('pmoOwner', 'index.owner', 'user'),
  alias('pmoNote', 'note', 'text'),
];

const VALUES: readonly unknown[] = [
  {
    index: {
      state: 'accepted',
      open: 3,
      due: '2026-03-10',
      touched: '2026-03-11T11:00:00.000Z',
      owner: 'ann',
    },
    note: 'Waiting for the supplier',
  },
  {
    index: {
      state: 'Asked twice',
      open: 0,
      due: '2026-03-11',
      touched: '2026-03-11T13:00:00+02:00',
      owner: 'bob',
    },
    note: 'Nobody waits',
  },
  { index: { state: 7, open: '3', due: 'soon', touched: '2026-03-09T08:00:00', owner: 5 } },
];

/** carry the property, A-3 with values of wrong types; A-4 does not. */
function site(overrides: Partial<Omit<JqlSite, 'issues'>> = {}): JqlSite {
  const issues = buildIssues({}, {}, {}, {}).map((issue, place) => {
    const value = VALUES[place];
    return value === undefined ? issue : { ...issue, properties: { pmo: value } };
  });
  const people = [
    { id: 'ann', key: 'ann@example.com', name: 'Ann' },
    { id: 'bob', key: 'bob@example.com', name: 'Bob' },
  ];
  return buildSite(issues, {
    searchAliases: ALIASES,
    values: new Map([['user', people]]),
    ...overrides,
  });
}

it.each([
  ['pmoState = accepted', ['A-1']],
  ['PMOSTATE = "asked twice"', ['A-2']],
  ['pmoState = asked', []],
  ['pmoState != accepted', ['A-2']],
  ['pmoState in (accepted, "asked twice")', ['A-1', 'A-2']],
  ['pmoState not in (accepted)', ['A-2']],
  ['pmoState is EMPTY', ['A-3', 'A-4']],
  ['not pmoState = accepted', ['A-2']],
  ['pmoNote ~ "wait*"', ['A-1', 'A-2']],
  ['pmoNote ~ waits', ['A-2']],
  ['pmoNote !~ supplier', ['A-2']],
  ['pmoOpen > 0', ['A-1']],
  ['pmoOpen <= 3', ['A-1', 'A-2']],
  ['pmoOpen in (0, 1)', ['A-2']],
  ['pmoOpen is not EMPTY ORDER BY pmoOpen', ['A-2', 'A-1']],
  ['pmoDue < now()', ['A-1']],
  ['pmoDue >= -1d', ['A-1', 'A-2']],
  ['pmoDue = startOfDay()', ['A-2']],
  ['pmoDue in ("2026-03-10")', ['A-1']],
  ['pmoDue is EMPTY', ['A-3', 'A-4']],
  ['pmoDue is not EMPTY ORDER BY pmoDue DESC', ['A-2', 'A-1']],
  ['pmoTouched >= -30m', []],
  ['pmoTouched >= "-7d"', ['A-1', 'A-2', 'A-3']],
  ['pmoTouched < "2026-03-10 00:00"', ['A-3']],
  ['pmoOwner = currentUser()', ['A-1']],
  ['pmoOwner in (bob, currentUser())', ['A-1', 'A-2']],
  ['pmoOwner = "bob@example.com"', ['A-2']],
  ['pmoOwner != ann', ['A-2']],
  ['pmoOwner is EMPTY', ['A-3', 'A-4']],
  ['issue.property[pmo].index.state = accepted', ['A-1']],
  ['issue.property[pmo].index.open > 0', ['A-1']],
  ['issue.property["pmo"].index.owner = currentUser()', ['A-1']],
] as const)('%s finds %j', (jql, keys) => {
  expect(searchKeys(site(), jql)).toEqual(keys);
});

it("counts the days of a date in the person's time zone", () => {
  const tokyo = site({ timeZone: 'Asia/Tokyo', now: Date.parse('2026-03-10T16:00:00Z') });
  expect(searchKeys(tokyo, 'pmoDue = startOfDay()')).toEqual(['A-2']);
});

it.each([
  ['pmoState ~ accepted', '~', 'pmoState'],
  ['pmoState > accepted', '>', 'pmoState'],
  ['pmoNote = "Nobody waits"', '=', 'pmoNote'],
  ['pmoNote in (x)', 'in', 'pmoNote'],
  ['pmoOpen ~ 3', '~', 'pmoOpen'],
  ['pmoDue !~ x', '!~', 'pmoDue'],
  ['pmoOwner was ann', 'was', 'pmoOwner'],
  ['pmoOwner < ann', '<', 'pmoOwner'],
  ['issue.property[pmo].index.state > x', '>', 'issue.property[pmo].index.state'],
])('%s is refused for its operator', (jql, operator, field) => {
  const { reason, message } = refusalOf(site(), jql);
  expect(reason).toBe('unsupported-operator');
  expect(message).toBe(`The operator '${operator}' is not supported by the '${field}' field.`);
});

it.each([
  ['pmoOpen = many', 'invalid-value'],
  ['pmoDue > "next week"', 'invalid-value'],
  ['pmoOwner = carl', 'unknown-value'],
  ['project = A ORDER BY pmoState', 'invalid-value'],
  ['project = A ORDER BY pmoOwner', 'invalid-value'],
  ['pmoStates = accepted', 'unknown-field'],
] as const)('%s is refused: %s', (jql, reason) => {
  expect(refusalOf(site(), jql).reason).toBe(reason);
});

it('has no value where no issue carries the property', () => {
  const bare = buildSite(buildIssues({}), { searchAliases: ALIASES });
  expect(searchKeys(bare, 'pmoState = accepted')).toEqual([]);
  expect(searchKeys(bare, 'pmoOpen is EMPTY')).toEqual(['A-1']);
});

it('refuses an alias whose name stands for something else too', () => {
  const taken = site({
    searchAliases: [...ALIASES, alias('status', 'index.state', 'string')],
    fields: [{ id: 'customfield_1', name: 'PMOopen' }],
  });
  expect(refusalOf(taken, 'status = x').reason).toBe('not-emulated');
  expect(refusalOf(taken, 'pmoOpen = 1').reason).toBe('not-emulated');
  const twice = site({ searchAliases: [...ALIASES, alias('pmostate', 'x', 'string')] });
  expect(refusalOf(twice, 'pmoState = x').reason).toBe('not-emulated');
});

/** A-1 with lists, A-2 with empty ones, A-3 with objects and lists in lists, A-4 with scalars. */
function lists(): JqlSite {
  const values: readonly unknown[] = [
    {
      index: {
        state: ['a', 'b'],
        open: [9, 2],
        due: ['2026-03-12', '2026-03-01'],
        touched: ['2026-03-12T08:00:00Z'],
        owner: ['ann', 'bob'],
      },
      note: ['Waiting for the supplier', 'Called twice'],
    },
    { index: { state: [], open: [], due: [], touched: [], owner: [] }, note: [] },
    { index: { state: { name: 'a' }, open: [[9], { n: 9 }], due: {}, owner: { id: 'ann' } } },
    { index: { state: 'a', open: 4, due: '2026-03-05', owner: 'ann' }, note: 'supplier' },
  ];
  const issues = buildIssues({}, {}, {}, {}).map((issue, place) => ({
    ...issue,
    properties: { pmo: values[place] },
  }));
  const people = [
    { id: 'ann', name: 'Ann' },
    { id: 'bob', name: 'Bob' },
  ];
  return buildSite(issues, { searchAliases: ALIASES, values: new Map([['user', people]]) });
}

it.each([
  ['pmoState = b', ['A-1']],
  ['pmoState in (a)', ['A-1', 'A-4']],
  ['pmoState != b', ['A-4']],
  ['pmoState not in (c)', ['A-1', 'A-4']],
  ['pmoState is EMPTY', ['A-2', 'A-3']],
  ['pmoOpen = 2', ['A-1']],
  ['pmoOpen > 8', ['A-1']],
  ['pmoOpen < 5', ['A-1', 'A-4']],
  ['pmoOpen != 9', ['A-4']],
  ['pmoOpen is not EMPTY ORDER BY pmoOpen', ['A-4', 'A-1']],
  ['pmoDue = "2026-03-12"', ['A-1']],
  ['pmoDue < "2026-03-03"', ['A-1']],
  ['pmoDue != "2026-03-12"', ['A-4']],
  ['pmoDue is not EMPTY ORDER BY pmoDue', ['A-4', 'A-1']],
  ['pmoTouched is not EMPTY', ['A-1']],
  ['pmoOwner = bob', ['A-1']],
  ['pmoOwner != bob', ['A-4']],
  ['pmoOwner is EMPTY', ['A-2', 'A-3']],
  ['pmoNote ~ twice', ['A-1']],
  ['pmoNote ~ supplier', ['A-1', 'A-4']],
] as const)('of lists and objects %s finds %j', (jql, keys) => {
  expect(searchKeys(lists(), jql)).toEqual(keys);
});
