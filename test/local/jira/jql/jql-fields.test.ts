import { buildIssues, buildSite, refusalOf, searchKeys } from './jql-site-builder';

const blocks = { name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };
const relates = { name: 'Relates', inward: 'relates to', outward: 'relates to' };

const linked = buildSite(
  buildIssues(
    { issuelinks: [{ type: blocks, outwardIssue: { key: 'A-2' } }] },
    { issuelinks: [{ type: blocks, inwardIssue: { key: 'A-1' } }] },
    { issuelinks: [{ type: relates, outwardIssue: { key: 'A-2' } }] },
    { issuelinks: [] },
  ),
);

it.each([
  ['issueLinkType is EMPTY', ['A-4']],
  ['issueLinkType is not EMPTY', ['A-1', 'A-2', 'A-3']],
  ['issueLinkType = "is blocked by"', ['A-2']],
  ['issueLinkType in ("relates to", "is blocked by")', ['A-2', 'A-3']],
  ['issueLinkType = Blocks', ['A-1', 'A-2']],
  ['issueLinkType != Blocks', ['A-3']],
  ['issue in linkedIssues("a-2")', ['A-1', 'A-3']],
  ['issue in linkedIssues(A-2, "is blocked by")', ['A-1']],
  ['issue in linkedIssues(A-1, blocks)', ['A-2']],
  ['issue in linkedIssues(A-1, "is blocked by")', []],
  ['issue not in linkedIssues(A-2)', ['A-2', 'A-4']],
] as const)('links: %s finds %j', (jql, keys) => {
  expect(searchKeys(linked, jql)).toEqual(keys);
});

it('a wording that no issue at hand has is known from the list of link types', () => {
  const values = new Map([['issueLinkType', [{ name: 'depends on' }]]] as const);
  expect(searchKeys({ ...linked, values }, 'issueLinkType = "depends on"')).toEqual([]);
  expect(searchKeys({ ...linked, values }, 'issue in linkedIssues(A-1, "depends on")')).toEqual([]);
});

const past = { id: 1, name: 'Past', state: 'closed' };
const present = { id: 2, name: 'Present', state: 'active' };
const next = { id: 3, name: 'Next', state: 'future' };

it.each([
  ['agile answers', ['sprint', 'closedSprints'], undefined],
  ['a custom field of the site', ['customfield_10'], [{ id: 'customfield_10', name: 'Sprint' }]],
  ['a custom field known by its shape', ['customfield_10'], undefined],
] as const)('sprints are found in %s', (_where, [first, second = first], fields) => {
  const both =
    second === first ? { [first]: [past, present] } : { [first]: present, [second]: [past] };
  const issues = buildIssues(both, { [first]: [next] }, { [first]: null });
  const site = buildSite(issues, fields === undefined ? {} : { fields });
  expect(searchKeys(site, 'sprint in openSprints()')).toEqual(['A-1']);
  expect(searchKeys(site, 'sprint in closedSprints()')).toEqual(['A-1']);
  expect(searchKeys(site, 'sprint in futureSprints()')).toEqual(['A-2']);
  expect(searchKeys(site, 'sprint not in closedSprints()')).toEqual(['A-2']);
  expect(searchKeys(site, 'sprint = 2 OR sprint = "next"')).toEqual(['A-1', 'A-2']);
  expect(searchKeys(site, 'Sprint is EMPTY')).toEqual(['A-3']);
});

it.each([
  ['the boolean of agile answers', { flagged: true }, { flagged: false }, []],
  [
    'a checkbox field',
    { customfield_21: [{ id: '1', value: 'Impediment' }] },
    { customfield_21: null },
    [{ id: 'customfield_21', name: 'Flagged' }],
  ],
] as const)('flags are found in %s', (_where, flagged, other, fields) => {
  const site = buildSite(buildIssues(flagged, other), { fields });
  expect(searchKeys(site, 'flagged is not EMPTY')).toEqual(['A-1']);
  expect(searchKeys(site, '"Flagged[Checkboxes]" = Impediment')).toEqual(['A-1']);
  expect(searchKeys(site, 'flagged is EMPTY')).toEqual(['A-2']);
});

it.each([
  ['the epic of agile answers', { epic: { id: 7, key: 'E-1' } }, []],
  ['a custom field', { customfield_14: 'E-1' }, [{ id: 'customfield_14', name: 'Epic Link' }]],
  [
    'a parent that is an epic',
    { parent: { key: 'E-1', fields: { issuetype: { name: 'Epic' } } } },
    [],
  ],
] as const)('the epic link is found in %s', (_where, child, fields) => {
  const task = { parent: { id: '5', key: 'T-1', fields: { issuetype: { name: 'Task' } } } };
  const site = buildSite(buildIssues(child, task), { fields });
  expect(searchKeys(site, '"Epic Link" = E-1')).toEqual(['A-1']);
  expect(searchKeys(site, '"Epic Link" is EMPTY')).toEqual(['A-2']);
  expect(searchKeys(site, 'parent in (T-1, T-2)')).toEqual(['A-2']);
  expect(searchKeys(site, 'parent = 5')).toEqual(['A-2']);
});

const custom = buildSite(
  buildIssues(
    {
      customfield_1: 5,
      customfield_2: { id: '21', value: 'Red' },
      customfield_3: ['x', 'y'],
      customfield_4: '2026-03-10',
      customfield_5: { accountId: 'ann', displayName: 'Ann Lee' },
      customfield_6: 'B-7',
      customfield_7: '2026-03-11T13:00:00.000+0000',
      customfield_8: [
        { id: '1', value: 'Left' },
        { id: '2', value: 'Right' },
      ],
    },
    { customfield_1: 0.5, customfield_2: { id: '22', value: 'Green' }, customfield_9: null },
  ),
  {
    fields: [
      { id: 'customfield_1', name: 'Story Points' },
      { id: 'customfield_2', name: 'Colour' },
      { id: 'customfield_9', name: 'Team' },
      { id: 'customfield_90', name: 'Magnitude' },
      { id: 'customfield_91', name: 'magnitude' },
      { id: 'duedate', name: 'Due date' },
      { id: 'timespent', name: 'Time Spent' },
    ],
  },
);

it.each([
  ['"Story Points" >= 5', ['A-1']],
  ['"story points[Number]" < 1', ['A-2']],
  ['"Story Points" in (5, 0.5)', ['A-1', 'A-2']],
  ['cf[1] = 5', ['A-1']],
  ['customfield_1 != 5', ['A-2']],
  ['colour = red', ['A-1']],
  ['Colour in (22)', ['A-2']],
  ['cf[3] = Y', ['A-1']],
  ['cf[4] < now()', ['A-1']],
  ['cf[5] = currentUser()', ['A-1']],
  ['cf[6] = B-7', ['A-1']],
  ['cf[7] > now()', ['A-1']],
  ['cf[8] in ("right")', ['A-1']],
  ['cf[8] is EMPTY', ['A-2']],
  ['Team is EMPTY', ['A-1', 'A-2']],
  ['Team = anything', []],
  ['Team != anything', []],
] as const)('custom fields: %s finds %j', (jql, keys) => {
  expect(searchKeys(custom, jql)).toEqual(keys);
});

it.each([
  [
    'magnitude = 1',
    "The name 'magnitude' stands for more than one field, which is not emulated: use cf[90], cf[91].",
  ],
  ['"Time Spent" > 2', "Field 'Time Spent' does not exist or is not emulated."],
  ['timespent > 2', "Field 'timespent' does not exist or is not emulated."],
  ['"Due date" > now()', "Field 'Due date' does not exist or is not emulated."],
  ['cf[777] = 1', "Field 'cf[777]' does not exist or is not emulated."],
  ['constructor = 1', "Field 'constructor' does not exist or is not emulated."],
  ['flagged is EMPTY', "Field 'flagged' does not exist or is not emulated."],
  ['cf[1] = five', "The value 'five' is not a number, as the field 'cf[1]' needs one."],
  ['colour = blue', "The value 'blue' does not exist for the field 'colour'."],
  [
    'Team = membersOf(x)',
    "A function for the field 'Team', which has no value in any issue, is not emulated.",
  ],
] as const)('%s is refused: %s', (jql, message) => {
  expect(refusalOf(custom, jql).message).toBe(message);
});

it('a custom field with values of several kinds is refused', () => {
  const site = buildSite(buildIssues({ customfield_1: 5 }, { customfield_1: { value: 'x' } }));
  expect(refusalOf(site, 'cf[1] = 5').reason).toBe('not-emulated');
});

it('issue properties are read along their path', () => {
  const [first, second] = buildIssues({}, {});
  const index = { state: 'open', count: 3, due: '2026-03-01', isLate: true, teams: ['x', 'y'] };
  const issues = [first, second].filter((issue) => issue !== undefined);
  const site = buildSite(
    issues.map((issue, place) =>
      place === 0 ? { ...issue, properties: { 'a-b': { index } } } : issue,
    ),
  );
  expect(searchKeys(site, 'issue.property[a-b].index.state = open')).toEqual(['A-1']);
  expect(searchKeys(site, 'issue.property["a-b"].index.count > 2')).toEqual(['A-1']);
  expect(searchKeys(site, 'issue.property[a-b].index.due < now()')).toEqual(['A-1']);
  expect(searchKeys(site, 'issue.property[a-b].index.isLate = "true"')).toEqual(['A-1']);
  expect(searchKeys(site, 'issue.property[a-b].index.state is EMPTY')).toEqual(['A-2']);
  expect(refusalOf(site, 'issue.property[a-b].index.other = 1').reason).toBe('unknown-field');
  expect(refusalOf(site, 'issue.property[constructor].name = 1').reason).toBe('unknown-field');
  expect(searchKeys(site, 'issue.property[a-b].index.teams = y')).toEqual(['A-1']);
  expect(searchKeys(site, 'issue.property[a-b].index.teams != y')).toEqual([]);
  expect(refusalOf(site, 'issue.property[a-b].index = 1').reason).toBe('unknown-field');
});

it('versions are told apart by whether they are released', () => {
  const site = buildSite(
    buildIssues(
      { fixVersions: [{ id: '1', name: '1.0', released: true }] },
      { fixVersions: [{ id: '2', name: '2.0', released: false }], versions: [{ name: '1.0' }] },
    ),
  );
  expect(searchKeys(site, 'fixVersion in unreleasedVersions()')).toEqual(['A-2']);
  expect(searchKeys(site, 'fixVersion in releasedVersions(A)')).toEqual(['A-1']);
  expect(searchKeys(site, 'fixVersion in releasedVersions(B)')).toEqual([]);
  expect(searchKeys(site, 'affectedVersion = "1.0"')).toEqual(['A-2']);
});
