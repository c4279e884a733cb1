import { roundedDays } from '../../../local/report/rounded';
import { restIssue, restLink } from '../../builders/rest-issue';
import { run, runJson } from '../../builders/run';
import { temporaryFolder } from '../../builders/temporary-folder';

const { write } = temporaryFolder();

const doing = { id: '2', name: 'In Progress', statusCategory: { key: 'indeterminate' } };
const done = { id: '3', name: 'Done', statusCategory: { key: 'done' } };
const blocked = { id: '4', name: 'Blocked', statusCategory: { key: 'indeterminate' } };

const flagSet = (created: string) => ({
  created,
  items: [{ field: 'Flagged', fromString: '', toString: 'Impediment' }],
});
const changelog = (...histories: readonly object[]) => ({ changelog: { histories } });
const record = (facts: object) => ({
  properties: {
    'agile-pmo-impediment': {
      ...{ schema: 1, revision: 1, index: { touched: '2026-11-05T09:00:00.000Z' } },
      ...facts,
    },
  },
});
const RAISED = {
  ...{ state: 'raised', level: 'team', levelSince: '2026-11-05T09:00:00.000Z' },
  ...{ what: 'No key', raisedBy: 'ann', raisedAt: '2026-11-05T09:00:00.000Z' },
};

const FRESH = '2026-11-19T10:00:00.000+0000';
const file = write(
  'stuck.jsonl',
  [
    restIssue(
      'A-10',
      { flagged: true, updated: FRESH, issuelinks: [restLink('outwardIssue', 'A-3')] },
      changelog(flagSet('2026-11-01T10:00:00.000+0000')),
    ),
    restIssue('A-2', { status: blocked, updated: FRESH }),
    restIssue('A-3', { updated: FRESH }, record({ record: RAISED })),
    restIssue('A-4', { status: doing, updated: '2026-11-02T10:00:00.000+0000' }),
    restIssue('A-5', { status: done, flagged: true }),
    restIssue(
      'A-6',
      { status: doing, updated: '2026-11-02T10:00:00.000+0000' },
      record({ dismissed: { codes: ['stalled'], at: '2026-11-12T09:00:00.000Z', by: 'ann' } }),
    ),
  ]
    .map((issue) => JSON.stringify(issue))
    .join('\n'),
);

const ON_THE_20TH = ['--data', file, '--as-of', '2026-11-20'];

it('lists what is stuck by key, without what is done or dismissed', async () => {
  const { impediments } = await runJson(ON_THE_20TH);
  expect(impediments.open).toBe(4);
  expect(impediments.list.map(({ key }) => key)).toEqual(['A-10', 'A-2', 'A-3', 'A-4']);
  expect(impediments.list[0]).toEqual({
    ...{ key: 'A-10', found: ['flagged'], since: '2026-11-01', sinceWhy: null, ageDays: 20 },
    ...{ ageDaysWhy: null, blockedDays: 0, blockedDaysWhy: null, state: 'raised', level: 'team' },
    holdsUp: 1,
  });
  expect(impediments.list[1]).toMatchObject({
    ...{ found: ['blocked-status'], since: null, sinceWhy: 'no-changelog', ageDays: null },
    ...{ ageDaysWhy: 'no-changelog', blockedDays: null, blockedDaysWhy: 'no-changelog' },
  });
});

it('tells what stood on an earlier day', async () => {
  const foundOn = async (day: string) => {
    const { impediments } = await runJson(['--data', file, '--as-of', day]);
    return impediments.list.map(({ key, found }) => `${key} ${found.join(' ')}`);
  };
  // Nobody had raised A-3 or dismissed A-6 yet; without a changelog are what they are now.
  await expect(foundOn('2026-11-01')).resolves.toEqual(['A-2 blocked-status']);
  await expect(foundOn('2026-11-10')).resolves.toEqual([
    'A-10 flagged',
    'A-2 blocked-status',
    'A-3 recorded',
    'A-4 stalled',
    'A-6 stalled',
  ]);
});

it('follows the configuration', async () => {
  const config = write(
    'config.json',
    JSON.stringify({
      blocked: { flag: false, statuses: ['To Do'], stalledDays: 30 },
      impediments: { types: ['Story'] },
    }),
  );
  const { impediments } = await runJson([...ON_THE_20TH, '--config', config]);
  expect(impediments.list.map(({ key, found }) => [key, found])).toEqual([
    ['A-10', ['blocked-status', 'impediment-type']],
    ['A-2', ['impediment-type']],
    ['A-3', ['blocked-status', 'impediment-type', 'recorded']],
    ['A-4', ['impediment-type']],
    ['A-6', ['impediment-type']],
  ]);
});

it('writes the list as CSV', async () => {
  const csv = await run([...ON_THE_20TH, '--section', 'impediments.list', '--format', 'csv']);
  expect(csv.split('\r\n').slice(0, 3)).toEqual([
    'key,found,since,sinceWhy,ageDays,ageDaysWhy,blockedDays,blockedDaysWhy,state,level,holdsUp',
    'A-10,flagged,2026-11-01,,20,,0,,raised,team,1',
    'A-2,blocked-status,,no-changelog,,no-changelog,,no-changelog,raised,team,0',
  ]);
  const counts = await run([...ON_THE_20TH, '--section', 'impediments', '--format', 'csv']);
  expect(counts).toBe('figure,value\r\nopen,4\r\n');
});

it('shows a board what is stuck, how long, and what it holds up', async () => {
  const page = await run([...ON_THE_20TH, '--format', 'markdown']);
  const [, chapter = ''] = /^## What is stuck\n\n([\s\S]*?)\n\n## /m.exec(page) ?? [];
  expect(chapter.split('\n')).toEqual([
    '4 items are stuck; those that hold up most come first.',
    '',
    '| Item | How we know | For | Items that wait | Who has it |',
    '| --- | --- | --- | ---: | --- |',
    '| A-10 Summary of A-10 | flagged | 20 days | 1 | nobody yet |',
    '| A-4 Summary of A-4 | in progress without a change | 19 days | 0 | nobody yet |',
    '| A-3 Summary of A-3 | recorded | 16 days | 0 | nobody yet, at the team |',
    '| A-2 Summary of A-2 | in a blocked status | not known | 0 | nobody yet |',
  ]);
});

it('says nothing of impediments where nothing is stuck', async () => {
  const calm = write('calm.jsonl', JSON.stringify(restIssue('A-1', { updated: FRESH })));
  const report = await runJson(['--data', calm]);
  expect(report.impediments).toEqual({ open: 0, list: [] });
  await expect(run(['--data', calm, '--format', 'markdown'])).resolves.not.toContain('stuck');
});

it.each([
  [13.625, 13.63],
  [1.005, 1.01],
  [2.675, 2.68],
  [0.004_999, 0],
  [0, 0],
])('rounds %d days half up to %d', (days, rounded) => {
  expect(roundedDays(days)).toBe(rounded);
});

it('leaves out what is found only by a record that cannot be read, which is a finding', async () => {
  const odd = record({ record: { state: 'stuck' } });
  const data = [
    restIssue('A-1', { updated: FRESH }, odd),
    restIssue('A-2', { updated: FRESH, status: blocked }, odd),
  ];
  const unreadable = write('odd.jsonl', data.map((issue) => JSON.stringify(issue)).join('\n'));
  const { impediments } = await runJson(['--data', unreadable, '--as-of', '2026-11-20']);
  expect(impediments.open).toBe(1);
  expect(impediments.list).toMatchObject([{ key: 'A-2', found: ['blocked-status'] }]);
});

it('lists a record of the future as of now, without an age, and none as of an earlier day', async () => {
  const raisedAt = '2099-01-01T00:00:00.000Z';
  const forged = { record: { ...RAISED, raisedAt, levelSince: raisedAt } };
  const data = write('forged.jsonl', JSON.stringify(restIssue('A-1', {}, record(forged))));
  const now = await runJson(['--data', data]);
  expect(now.impediments.list).toMatchObject([
    { key: 'A-1', found: ['recorded'], since: null, ageDays: null, ageDaysWhy: 'no-changelog' },
  ]);
  const then = await runJson(['--data', data, '--as-of', '2026-11-20']);
  expect(then.impediments.list).toEqual([]);
});
