import { buildIssues, buildSite, refusalOf, searchKeys } from './jql-site-builder';

const ann = { accountId: 'ann', displayName: 'Ann Lee' };
const bob = { accountId: 'bob', displayName: 'Bob Ray' };
const names = new Map([
  ['1', 'Open'],
  ['2', 'Doing'],
  ['3', 'Done'],
]);

function change(created: string, author: object, from: string, to: string) {
  const item = {
    field: 'status',
    fieldId: 'status',
    from,
    fromString: names.get(from),
    to,
    toString: names.get(to),
  };
  return { created, author, items: [{ field: 'labels', toString: 'x' }, item] };
}

// Open from March 1, Doing from March 5 (bob), Done from March 9 (ann). A-2: always Open.
const histories = [
  change('2026-03-09T10:00:00.000+0000', ann, '2', '3'),
  change('2026-03-05T10:00:00.000+0000', bob, '1', '2'),
];
const created = '2026-03-01T10:00:00.000+0000';
const [moved, still] = buildIssues(
  { status: { id: '3', name: 'Done' }, created, creator: ann, assignee: bob },
  { status: { id: '1', name: 'Open' }, created, creator: bob, assignee: null },
);
const issues = [
  { ...moved, changelog: { histories } },
  { ...still, changelog: { histories: [] } },
].flatMap(({ key, fields, ...rest }) =>
  key === undefined || fields === undefined ? [] : [{ key, fields, ...rest }],
);
const site = buildSite(issues);

it.each([
  ['status was Open', ['A-1', 'A-2']],
  ['status was Doing', ['A-1']],
  ['status was not Doing', ['A-2']],
  ['status was in (Doing, 3)', ['A-1']],
  ['status was not in (Doing, Done)', ['A-2']],
  ['NOT status was Doing', ['A-2']],
  ['status was Open AFTER "2026-03-06"', ['A-2']],
  ['status was Doing BEFORE "2026-03-05"', []],
  ['status was Doing BEFORE "2026-03-06"', ['A-1']],
  ['status was Open ON "2026-03-05"', ['A-1', 'A-2']],
  ['status was Doing ON "2026-03-05"', ['A-1']],
  ['status was Doing ON "2026-03-10"', []],
  ['status was Open DURING ("2026-03-06", now())', ['A-2']],
  ['status was Doing BY bob', ['A-1']],
  ['status was Doing BY currentUser()', []],
  ['status was Open BY (ann)', ['A-1']],
  ['assignee was bob', ['A-1']],
  ['assignee was EMPTY', ['A-2']],
] as const)('%s finds %j', (jql, keys) => {
  expect(searchKeys(site, jql)).toEqual(keys);
});

it.each([
  ['status changed', ['A-1']],
  ['NOT status changed', ['A-2']],
  ['status changed FROM Open TO Doing', ['A-1']],
  ['status changed FROM Open TO Done', []],
  ['status changed TO (Done) BY ann', ['A-1']],
  ['status changed TO Done BY "Bob Ray"', []],
  ['status changed AFTER -3d', ['A-1']],
  ['status changed AFTER -2d', []],
  ['status changed BEFORE "2026-03-05 10:00"', []],
  ['status changed ON "2026-03-05"', ['A-1']],
  ['status changed ON "2026-03-06"', []],
  ['status changed TO Doing DURING ("2026-03-01", "2026-03-06")', ['A-1']],
  ['assignee changed', []],
] as const)('%s finds %j', (jql, keys) => {
  expect(searchKeys(site, jql)).toEqual(keys);
});

it.each([
  ['status was Gone', 'unknown-value', "The value 'Gone' does not exist for the field 'status'."],
  ['labels was x', 'not-emulated', "The operator 'was' of the 'labels' field is not emulated."],
  ['status was Open FROM Doing', 'syntax', "mismatched input 'FROM'"],
  ['status changed DURING (now())', 'invalid-value', "The predicate 'during' takes two dates."],
  ['status changed ON yesterday', 'invalid-value', "Date value 'yesterday'"],
] as const)('%s is refused as %s: %s', (jql, reason, message) => {
  const error = refusalOf(site, jql);
  expect(error.reason).toBe(reason);
  expect(error.message).toMatch(message);
});

it('an issue without changelog is reported, not taken for unchanged', () => {
  const bare = buildSite(buildIssues({ status: { id: '1', name: 'Open' } }));
  const { reason, message } = refusalOf(bare, 'status was Open');
  expect([reason, message]).toEqual([
    'unreadable-data',
    'A-1 carries no changelog, which WAS and CHANGED need.',
  ]);
});
