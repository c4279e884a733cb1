import { readStartOptions, StartError } from '../../../local/start/options';
import { jiraBurstRate } from '../../../local/jira/limits/token-buckets';
import type { RunningHost } from '../../../local/start/host/start-host';
import { start } from '../../../local/start/start';
import { restIssue } from '../../builders/rest-issue';
import { run } from '../../builders/run';
import { temporaryFolder } from '../../builders/temporary-folder';
import { FIXTURES } from './fixture-host';

const { write } = temporaryFolder();
let server: RunningHost | null = null;
afterEach(async () => server?.close());

async function started(options: { readonly data: string; readonly as?: string }): Promise<string> {
  let printed = '';
  server = await start(
    {
      data: { kind: 'export', path: options.data },
      config: null,
      port: 0,
      as: options.as ?? null,
      isClean: false,
      latencyMs: 0,
      searchLagMs: 0,
      limits: { quota: null, burst: null },
    },
    {
      ...FIXTURES,
      stateFolder: null,
      clock: () => Date.parse('2026-11-20T09:00:00Z'),
      token: 'token-of-this-run',
      print: (text) => {
        printed += text;
      },
    },
  );
  return printed;
}

it('serves an export and prints a command that reads it', async () => {
  const data = write('issues.json', JSON.stringify([restIssue('A-1'), restIssue('B-1')]));
  const printed = await started({ data });
  expect(printed).toContain('2 issues, 2 projects, 0 links');
  const command =
    /JIRA_EMAIL=(\S+) JIRA_API_TOKEN=(\S+) npm run --silent report -- --site (\S+)/u.exec(printed);
  const [, email = '', token = '', site = ''] = command ?? [];
  const environment = { JIRA_EMAIL: email, JIRA_API_TOKEN: token };
  const report: unknown = JSON.parse(await run(['--site', site], { environment }));
  expect(report).toMatchObject({ scope: { issues: 2, projects: ['A', 'B'] } });
});

it('names somebody else in the command where asked to', async () => {
  const data = write(
    'more.json',
    JSON.stringify([restIssue('A-1', { assignee: { accountId: 'eve' } })]),
  );
  await expect(started({ data, as: 'eve' })).resolves.toContain('JIRA_EMAIL=eve@example.invalid ');
});

it('says that a person does not exist', async () => {
  const data = write('other.json', JSON.stringify([restIssue('A-1')]));
  await expect(started({ data, as: 'nobody' })).rejects.toThrow(StartError);
});

it.each([
  [['--port', 'many'], '--port many is not a port'],
  [['--port', '70000'], '--port 70000 is not a port'],
  [['--colour', 'red'], "Unknown option '--colour'"],
  [['--data', ''], '--data needs a value'],
  [['--size', '0'], '--size 0 is not a number of issues'],
  [['--size', '5', '--data', 'x'], 'two different sites'],
  [['--latency', 'long'], '--latency long is not a number of milliseconds'],
  [['--search-lag', '-1'], '--search-lag'],
  [['--quota', '0'], '--quota 0 is not a number of points an hour'],
  [['--quota', '5', '--no-limits'], 'choose one'],
  [['stray'], "Unexpected argument 'stray'"],
])('refuses %j in one line', (args, message) => {
  expect(() => readStartOptions(args)).toThrow(message);
  expect(() => readStartOptions(args)).toThrow(StartError);
});

it('reads its options', () => {
  expect(readStartOptions([])).toEqual({
    data: { kind: 'demo-portfolio' },
    config: null,
    port: 8080,
    as: null,
    isClean: false,
    latencyMs: 0,
    searchLagMs: 0,
    limits: { quota: 65_000, burst: jiraBurstRate },
  });
  const places = ['--size', '500', '--port', '0', '--as', 'eve', '--clean'];
  const pace = ['--latency', '80', '--search-lag', '3000', '--quota', '500'];
  expect(readStartOptions([...places, ...pace])).toEqual({
    data: { kind: 'generated', issues: 500 },
    config: null,
    port: 0,
    as: 'eve',
    isClean: true,
    latencyMs: 80,
    searchLagMs: 3000,
    limits: { quota: 500, burst: jiraBurstRate },
  });
  expect(readStartOptions(['--no-limits']).limits).toEqual({ quota: null, burst: null });
});

it('introduces the page, who looks and who else can be chosen', async () => {
  const data = write(
    'people.json',
    JSON.stringify([restIssue('A-1', { assignee: { accountId: 'eve', displayName: 'Eve' } })]),
  );
  const printed = await started({ data });
  expect(printed).toMatch(/^Open http:\/\/127\.0\.0\.1:\d+\/ /mu);
  expect(printed).toContain('You look as Site Admin;');
  expect(printed).toContain('eve@example.invalid  Eve (jira-users)');
  expect(printed).not.toContain('app@example.invalid');
});
