import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { restIssue, restLink } from '../../builders/rest-issue';
import { run } from '../../builders/run';
import { temporaryFolder } from '../../builders/temporary-folder';

const { root, write } = temporaryFolder();

const good = () =>
  write(
    'good.jsonl',
    JSON.stringify(
      restIssue('A-1', {
        issuelinks: [restLink('inwardIssue', 'A-1'), restLink('inwardIssue', 'N-1')],
      }),
    ),
  );

/** The command as people call it. */
const command = (...args: readonly string[]) => {
  const main = path.join(__dirname, '../../../local/report/main.ts');
  const tsx = path.join(__dirname, '../../../node_modules/tsx/dist/cli.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, main, ...args], {
    encoding: 'utf8',
    env: { ...process.env, JIRA_EMAIL: '', JIRA_API_TOKEN: '' },
  });
  return { status, stdout, stderr };
};

it('prints the report alone, with status 0', () => {
  const { status, stdout, stderr } = command('--data', good(), '--section', 'scope');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toMatchObject({ scope: { issues: 1, links: 2 } });
});

it.each<[string, () => readonly string[]]>([
  ['an empty file', () => ['--data', write('empty.jsonl', '')]],
  [
    'a cut gzip',
    () => ['--data', write('cut.jsonl.gz', gzipSync('{"key": "A-1"}'.repeat(99)).subarray(0, 30))],
  ],
  ['an unknown option', () => ['--data', good(), '--colour', 'red']],
  ['a site without credentials', () => ['--site', 'https://example.atlassian.net']],
])('ends with status 2 and one line on standard error for %s', (_, args) => {
  const { status, stdout, stderr } = command(...args());
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^[^\n]+\n$/);
});

it('lets a reader stop early without complaint', () => {
  const tsx = path.join(__dirname, '../../../node_modules/.bin/tsx');
  const main = path.join(__dirname, '../../../local/report/main.ts');
  const line = `"${tsx}" "${main}" --data "${good()}" | head -n 1`;
  expect(execFileSync('sh', ['-c', line], { encoding: 'utf8' })).toBe('{\n');
});

it('fails where the report cannot be written', () => {
  const full = '/dev/full';
  const tsx = path.join(__dirname, '../../../node_modules/.bin/tsx');
  const main = path.join(__dirname, '../../../local/report/main.ts');
  const line = existsSync(full) ? `"${tsx}" "${main}" --data "${good()}" > ${full}` : 'exit 1';
  expect(spawnSync('sh', ['-c', line]).status).toBe(1);
});

it('writes through a link instead of replacing it', async () => {
  const target = write('target.json', 'old');
  const linked = path.join(root, 'linked.json');
  symlinkSync(target, linked);
  await run(['--data', good(), '--out', linked]);
  expect(lstatSync(linked).isSymbolicLink()).toBe(true);
  expect(JSON.parse(readFileSync(target, 'utf8'))).toMatchObject({ version: 1 });
});

const config = (text: string) => ['--data', good(), '--config', write('config.json', text)];

it.each<[string, () => readonly string[], string]>([
  ['no source', () => [], 'one of --data and --site is needed'],
  [
    'two sources',
    () => ['--data', good(), '--site', 'https://x.atlassian.net'],
    'one of --data and --site is needed',
  ],
  ['an option twice', () => ['--data', good(), '--data', good()], '--data is given twice'],
  ['an option without value', () => ['--data', ''], '--data needs a value'],
  ['a word too many', () => ['--data', good(), 'extra'], "Unexpected argument 'extra'"],
  [
    'an unknown format',
    () => ['--data', good(), '--format', 'pdf'],
    '--format pdf is not one of json, markdown, csv',
  ],
  [
    'CSV of everything',
    () => ['--data', good(), '--format', 'csv'],
    '--format csv needs --section',
  ],
  [
    'an unknown section',
    () => ['--data', good(), '--section', 'flow'],
    '--section flow is not one of scope',
  ],
  [
    'a date that does not exist',
    () => ['--data', good(), '--as-of', '2026-02-30'],
    '--as-of 2026-02-30 is neither a date',
  ],
  [
    'an instant without offset',
    () => ['--data', good(), '--as-of', '2026-02-01T10:00'],
    'is neither a date',
  ],
  ['a plain address', () => ['--site', 'http://example.com'], 'should be an https address'],
  [
    'a missing configuration',
    () => ['--data', good(), '--config', path.join(root, 'none.json')],
    'none.json: cannot be read',
  ],
  ['a configuration that is no JSON', () => config('{'), 'config.json: not valid JSON'],
  ['an unknown key', () => config('{"colour": 1}'), 'config.json: unknown key "colour"'],
  ['a wrong value', () => config('{"seed": "x"}'), 'config.json: seed should be of type'],
  [
    'a period that ends before it begins',
    () => config('{"period": {"from": "2026-02-01", "to": "2026-01-01"}}'),
    'period.to should not be before',
  ],
  [
    'an unknown link type',
    () => config('{"linkTypes": [{"name": "Stops", "waits": "inward"}]}'),
    'the settings name the link type "Stops", which the data does not have (it has "Blocks")',
  ],
  ['wrong JQL', () => ['--data', good(), '--jql', 'project = '], 'Error in the JQL Query'],
  [
    'a folder to write to that is not there',
    () => ['--data', good(), '--out', path.join(root, 'no/where.json')],
    'cannot be written',
  ],
  [
    'an issue with a date that does not exist',
    () => [
      '--data',
      write(
        'date.jsonl',
        `${JSON.stringify(restIssue('A-1'))}\n${JSON.stringify(restIssue('A-2', { duedate: '2026-02-31' }))}`,
      ),
    ],
    'date.jsonl:2: issue A-2: fields.duedate is no date that exists: "2026-02-31"',
  ],
])('says what is wrong with %s', async (_, args, message) => {
  await expect(run(args())).rejects.toThrow(message);
});

it('takes links to oneself and to nowhere as data', async () => {
  const text = await run(['--data', good()]);
  expect(JSON.parse(text)).toMatchObject({
    findings: [{ kind: 'no-changelog' }, { kind: 'self-link', count: 1, examples: ['A-1'] }],
    dependencies: { edges: 1, outside: 1 },
  });
});

it('reads every key of a full configuration', async () => {
  const full = {
    timeZone: 'UTC',
    linkTypes: [{ name: 'Blocks', waits: 'inward' }],
    flow: { start: ['In Progress'], done: ['Resolved', 'Closed'], waiting: ['In Review'] },
    blocked: { flag: true, statuses: ['Blocked'], links: false, stalledDays: 5 },
    impediments: { types: ['Impediment'] },
    forecast: { historyDays: 90, days: 28, trials: 10000 },
    period: { from: '2026-01-01', to: '2026-11-20' },
    team: { from: 'project' },
    holidays: [],
    seed: 1,
  };
  await expect(run(config(JSON.stringify(full)))).resolves.toContain('"edges": 1');
});
