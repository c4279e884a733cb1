import { readFileSync } from 'node:fs';
import path from 'node:path';
import { restIssue, restLink } from '../../builders/rest-issue';
import { run, runJson } from '../../builders/run';
import { temporaryFolder } from '../../builders/temporary-folder';

const { root, write } = temporaryFolder();

const done = { id: '3', name: 'Done', statusCategory: { key: 'done' } };
const doing = { id: '2', name: 'Doing', statusCategory: { key: 'indeterminate' } };

/** A-1 → A-2 → B-1 and A-1 → B-1; B-1 and B-2 wait for each other; Z-9 was not exported. */
const ISSUES = [
  restIssue('A-1', {
    status: doing,
    duedate: '2026-11-10',
    issuelinks: [restLink('outwardIssue', 'A-2')],
  }),
  restIssue('A-2', {
    duedate: '2026-11-12',
    issuelinks: [restLink('inwardIssue', 'A-1'), restLink('outwardIssue', 'B-1')],
  }),
  restIssue('B-1', {
    issuelinks: [
      restLink('inwardIssue', 'A-2'),
      restLink('inwardIssue', 'A-1'),
      restLink('inwardIssue', 'B-2'),
      restLink('outwardIssue', 'B-2'),
    ],
  }),
  restIssue('B-2', {
    issuelinks: [restLink('inwardIssue', 'B-1'), restLink('outwardIssue', 'B-1')],
  }),
  restIssue('C-1', {
    status: done,
    issuelinks: [
      restLink('inwardIssue', 'Z-9'),
      restLink('outwardIssue', 'C-1'),
      restLink('inwardIssue', 'C-1'),
    ],
  }),
].map((issue, index) => ({ ...issue, id: String(index + 1) }));

// Links name the other end by key alone here: some exports have no ids.
const withoutIds = JSON.parse(
  JSON.stringify(ISSUES, (name, value: unknown) => (name === 'id' ? undefined : value)),
) as readonly object[];

const data = (issues: readonly object[] = withoutIds, name = 'issues.jsonl') =>
  write(name, issues.map((issue) => JSON.stringify(issue)).join('\n'));

it('reports scope, findings and dependencies as the format says', async () => {
  const report = await runJson(['--data', data()]);
  expect(report).toMatchObject({
    version: 1,
    asOf: '2026-11-20T09:00:00.000Z',
    scope: { issues: 5, projects: ['A', 'B', 'C'], links: 7, partial: 0 },
    findings: [
      { kind: 'done-without-resolution-date', count: 1, examples: ['C-1'] },
      { kind: 'no-changelog', count: 5, examples: ['A-1', 'A-2', 'B-1', 'B-2', 'C-1'] },
      { kind: 'self-link', count: 1, examples: ['C-1'] },
    ],
    dependencies: {
      issues: 6,
      edges: 6,
      crossProject: 3,
      crossTeam: 3,
      outside: 1,
      linkTypes: [{ name: 'Blocks', waits: 'inward', wording: 'is blocked by', certainty: 'sure' }],
      cycles: [['B-1', 'B-2']],
      levels: [2, 2],
      longestChain: 2,
      redundant: [['A-1', 'B-1']],
      hotspots: [
        { key: 'A-1', holdsUp: 3 },
        { key: 'A-2', holdsUp: 2 },
        { key: 'B-1', holdsUp: 1 },
        { key: 'B-2', holdsUp: 1 },
        { key: 'Z-9', holdsUp: 1 },
      ],
      betweenProjects: [
        { provider: 'A', consumer: 'B', count: 2 },
        { provider: 'Z', consumer: 'C', count: 1 },
      ],
      health: { done: 1, healthy: 0, atRisk: 0, inConflict: 3, unplanned: 2 },
    },
  });
  expect(report.dependencies.list[0]).toEqual({
    provider: 'A-1',
    consumer: 'A-2',
    types: ['Blocks'],
    health: 'inConflict',
    reasons: ['buffer-small', 'need-passed', 'provider-unassigned'],
    contract: 'none',
    provide: { date: '2026-11-10', source: 'due' },
    need: { date: '2026-11-12', source: 'due' },
  });
});

it('gives equal bytes for equal input in any order', async () => {
  const asOf = ['--as-of', '2026-11-20'];
  const forwards = await run(['--data', data(), ...asOf]);
  const backwards = await run(['--data', data([...withoutIds].reverse(), 'back.jsonl'), ...asOf]);
  expect(backwards).toBe(forwards);
});

it('reads a bare date as midnight of the report’s zone', async () => {
  const config = write('zone.json', '{"timeZone": "America/Chicago"}');
  const report = await runJson(['--data', data(), '--as-of', '2026-11-20', '--config', config]);
  expect(report.asOf).toBe('2026-11-20T06:00:00.000Z');
});

it('goes back to an earlier day by the changelog, and leaves out what did not exist yet', async () => {
  const change = {
    created: '2026-06-01T10:00:00.000+0000',
    items: [{ field: 'Link', from: null, to: 'A-1', toString: 'This issue is blocked by A-1' }],
  };
  const changelog = { histories: [change] };
  const file = data(
    [
      restIssue('A-1'),
      restIssue('A-2', { issuelinks: [restLink('inwardIssue', 'A-1')] }, { changelog }),
      restIssue('A-3', {
        created: '2026-09-01T00:00:00.000Z',
        issuelinks: [restLink('inwardIssue', 'A-1')],
      }),
      restIssue('A-4', { issuelinks: [restLink('inwardIssue', 'A-3')] }),
    ],
    'history.jsonl',
  );
  const at = async (day: string) => {
    const { scope, dependencies } = await runJson(['--data', file, '--as-of', day]);
    return [scope.issues, dependencies.edges];
  };
  await expect(at('2026-05-01')).resolves.toEqual([3, 0]);
  await expect(at('2026-07-01')).resolves.toEqual([3, 1]);
  await expect(at('2026-10-01')).resolves.toEqual([4, 3]);
});

it('narrows the report to a query and counts what leads out of it', async () => {
  const { scope, findings, dependencies } = await runJson([
    '--data',
    data(),
    '--jql',
    'project = B',
  ]);
  expect(scope).toEqual({ issues: 2, projects: ['B'], links: 4, partial: 2 });
  expect(findings).toEqual([{ kind: 'no-changelog', count: 2, examples: ['B-1', 'B-2'] }]);
  expect(dependencies).toMatchObject({ edges: 4, outside: 0 });
});

it.each([
  [{ linkTypes: [{ name: 'Blocks', waits: 'outward' }] }, 'A-2', 'A-1'],
  [{ linkTypes: [{ id: '10000', waits: 'inward' }] }, 'A-1', 'A-2'],
])('lets the configuration decide who waits: %j', async (config, provider, consumer) => {
  const file = write('waits.json', JSON.stringify(config));
  const { dependencies } = await runJson(['--data', data(ISSUES, 'ids.jsonl'), '--config', file]);
  expect(dependencies.list).toContainEqual(expect.objectContaining({ provider, consumer }));
});

it('counts teams by component where the configuration says so', async () => {
  const team = (name: string) => ({ components: [{ name }] });
  const issues = [
    restIssue('A-1', {
      ...team('Red'),
      issuelinks: [restLink('outwardIssue', 'A-2'), restLink('outwardIssue', 'A-3')],
    }),
    restIssue('A-2', team('Blue')),
    restIssue('A-3'),
  ];
  const config = write('team.json', '{"team": {"from": "component"}}');
  const { dependencies } = await runJson([
    '--data',
    data(issues, 'team.jsonl'),
    '--config',
    config,
  ]);
  expect(dependencies).toMatchObject({
    crossProject: 0,
    crossTeam: 1,
    betweenTeams: [{ provider: 'Red', consumer: 'Blue', count: 1 }],
  });
});

it('writes one section as JSON, CSV or markdown', async () => {
  const args = ['--data', data(), '--section', 'dependencies.betweenProjects'];
  await expect(runJson(args)).resolves.toEqual({
    version: 1,
    asOf: '2026-11-20T09:00:00.000Z',
    dependencies: {
      betweenProjects: [
        { provider: 'A', consumer: 'B', count: 2 },
        { provider: 'Z', consumer: 'C', count: 1 },
      ],
    },
  });
  await expect(run([...args, '--format', 'csv'])).resolves.toBe(
    'provider,consumer,count\r\nA,B,2\r\nZ,C,1\r\n',
  );
  await expect(run([...args, '--format', 'markdown'])).resolves.toContain('| A | B | 2 |');
});

it.each([
  ['scope', 'figure,value'],
  ['findings', 'kind,count,examples'],
  ['dependencies', 'figure,value'],
  ['dependencies.linkTypes', 'name,waits,wording,certainty'],
  ['dependencies.chain', 'key'],
  ['dependencies.cycles', 'ring,key'],
  ['dependencies.levels', 'level,issues'],
  ['dependencies.redundant', 'provider,consumer'],
  ['dependencies.hotspots', 'key,holdsUp'],
  ['dependencies.openHotspots', 'key,holdsUp'],
  ['dependencies.betweenTeams', 'provider,consumer,count'],
  ['dependencies.health', 'figure,value'],
  ['dependencies.contracts', 'figure,value'],
  [
    'dependencies.list',
    'provider,consumer,types,health,reasons,provideDate,provideSource,needDate,needSource,contract',
  ],
])('has section %s as CSV', async (section, header) => {
  const text = await run(['--data', data(), '--format', 'csv', '--section', section]);
  const [first, ...rows] = text.trimEnd().split('\r\n');
  expect(first).toBe(header);
  expect(rows.length).toBeGreaterThan(0);
});

it('neutralises what a spreadsheet would run and markdown would show as markup', async () => {
  const issues = [
    restIssue('=1+1', {
      summary: '| <script> [a](b) |',
      issuelinks: [restLink('outwardIssue', '@B|<b>*')],
    }),
    restIssue('@B|<b>*'),
  ];
  const file = data(issues, 'hostile.jsonl');
  const csv = await run(['--data', file, '--format', 'csv', '--section', 'dependencies.list']);
  expect(csv.split('\r\n')[1]).toMatch(/^'=1\+1,'@B\|<b>\*,/);
  const markdown = await run(['--data', file, '--format', 'markdown']);
  expect(markdown).not.toContain('<script>');
  expect(markdown).toContain('\\[a\\](b)');
});

it('writes a page for a board: what is in conflict, with titles and reasons in words', async () => {
  const markdown = await run(['--data', data(), '--format', 'markdown']);
  expect(markdown).toContain('# Dependencies as of 2026-11-20');
  expect(markdown).toContain('6 dependencies tie 6 work items together; 5 are still open.');
  expect(markdown).toContain(
    '| In conflict | A-2 Summary of A-2 | A-1 Summary of A-1 | was needed by 2026-11-12 (due date) |',
  );
  expect(markdown).toContain('- B-1, B-2 wait for each other');
  expect(markdown).toContain('the item that “is blocked by” another waits for it');
});

it('says what to do where nothing counts as a dependency', async () => {
  const issues = [
    restIssue('A-1', { issuelinks: [restLink('inwardIssue', 'A-2', { name: 'Dependence' })] }),
  ];
  const markdown = await run(['--data', data(issues, 'bare.jsonl'), '--format', 'markdown']);
  expect(markdown).toContain('No link type counts as a dependency.');
});

it('names the day of the report’s zone, not of UTC', async () => {
  const config = write('berlin.json', '{"timeZone": "Europe/Berlin"}');
  const args = ['--data', data(), '--as-of', '2026-11-20', '--config', config];
  const { asOf } = await runJson(args);
  expect(asOf).toBe('2026-11-19T23:00:00.000Z');
  await expect(run([...args, '--format', 'markdown'])).resolves.toContain(
    '# Dependencies as of 2026-11-20',
  );
});

it('does not depend on which file of a folder names its fields', async () => {
  const flagged = { customfield_7: [{ value: 'Hindernis' }] };
  const named = JSON.stringify({
    names: { customfield_7: 'Flagged' },
    issues: [restIssue('A-1', { ...flagged, issuelinks: [restLink('outwardIssue', 'A-2')] })],
  });
  const plain = JSON.stringify([
    restIssue('A-2', { ...flagged, issuelinks: [restLink('outwardIssue', 'A-3')] }),
  ]);
  write('one/1.json', named);
  write('one/2.json', plain);
  write('two/1.json', plain);
  write('two/2.json', named);
  const reasons = async (folder: string) =>
    (await runJson(['--data', path.join(root, folder)])).dependencies.list.map(
      (row) => row.reasons,
    );
  const first = await reasons('one');
  expect(first[0]).toContain('provider-blocked');
  await expect(reasons('two')).resolves.toEqual(first);
});

it('writes to a file in one step', async () => {
  const out = path.join(root, 'report.json');
  await expect(run(['--data', data(), '--out', out])).resolves.toBe('');
  expect(JSON.parse(readFileSync(out, 'utf8'))).toMatchObject({ version: 1 });
});
