import { buildIssues, buildSite, refusalOf, searchKeys } from './jql-site-builder';

const doc = (...lines: readonly string[]) => ({
  type: 'doc',
  version: 1,
  content: lines.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

const site = buildSite(
  buildIssues(
    { summary: 'The new export changes', description: 'nothing' },
    { summary: 'Export, new: CHANG is not a word', description: doc('first line', 'second') },
    { summary: 'time-zone of Zürich', description: null },
    { summary: 'quiet', comment: { total: 1, comments: [{ body: doc('a remark') }] } },
    { summary: 'plain', customfield_1: 'hidden treasure', customfield_2: '0|i0001:' },
  ),
);

it.each([
  ['text ~ "chang"', ['A-2']],
  ['text ~ "chang*"', ['A-1', 'A-2']],
  ['text ~ "new export"', ['A-1', 'A-2']],
  ['text ~ "\\"new export\\""', ['A-1']],
  ['summary ~ EXPORT', ['A-1', 'A-2']],
  ['summary ~ expor', []],
  ['summary ~ "zone"', ['A-3']],
  ['summary ~ "time-zone"', ['A-3']],
  ['summary ~ "zone-time"', []],
  ['summary ~ zürich', ['A-3']],
  ['summary ~ rich', []],
  ['summary !~ new', ['A-3', 'A-4', 'A-5']],
  ['description !~ nothing', ['A-2']],
  ['description is EMPTY', ['A-3', 'A-4', 'A-5']],
  ['NOT summary ~ new', ['A-3', 'A-4', 'A-5']],
  ['description ~ "line second"', ['A-2']],
  ['description ~ linesecond', []],
  ['comment ~ remark', ['A-4']],
  ['text ~ remark', ['A-4']],
  ['text ~ treasure', ['A-5']],
  ['cf[1] ~ "hid*"', ['A-5']],
  ['text ~ i0001', []],
  ['text ~ "nothing export"', []],
  ['summary ~ "\\\\*new\\\\*"', ['A-1', 'A-2']],
] as const)('%s finds %j', (jql, keys) => {
  expect(searchKeys(site, jql)).toEqual(keys);
});

it.each([
  ['summary ~ ""', 'invalid-value'],
  ['summary ~ "!?"', 'not-emulated'],
  ['summary ~ "*port"', 'not-emulated'],
  ['summary ~ "ex?ort"', 'not-emulated'],
  ['summary ~ "export~2"', 'not-emulated'],
  ['summary ~ "new OR old"', 'not-emulated'],
  ['summary ~ "-new"', 'not-emulated'],
  ['summary ~ "summary:new"', 'not-emulated'],
  ['summary ~ "time-zo*"', 'not-emulated'],
  ['summary ~ "\\"new"', 'invalid-value'],
  ['summary ~ currentUser()', 'not-emulated'],
  ['summary ~ EMPTY', 'invalid-value'],
  ['summary = new', 'unsupported-operator'],
  ['text = "export"', 'unsupported-operator'],
  ['text !~ "export"', 'unsupported-operator'],
  ['text is EMPTY', 'unsupported-operator'],
  ['cf[1] = hidden', 'unsupported-operator'],
] as const)('%s is refused: %s', (jql, reason) => {
  expect(refusalOf(site, jql).reason).toBe(reason);
});

it('comments that the data only counts are reported, not taken for empty', () => {
  const counted = buildSite(buildIssues({ comment: { total: 2, created: [] } }));
  const { reason, message } = refusalOf(counted, 'comment ~ word');
  expect([reason, message]).toEqual([
    'unreadable-data',
    "The field 'comment' of A-1 does not hold all 2 comments.",
  ]);
});
