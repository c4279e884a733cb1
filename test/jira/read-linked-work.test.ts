import { demoCompany } from '../../local/demo/demo-company';
import { EmbeddedJira } from '../../local/jira/embedded-jira';
import { importIssues } from '../../local/jira/import/import-issues';
import { readIssues } from '../../local/data/read-issues';
import { DEFAULT_SETTINGS, parseSettings } from '../../src/contract/settings';
import { readLinkedWork, type LinkedWorkProgress } from '../../src/jira/read-linked-work';
import type { JiraConnection } from '../../src/jira/call-jira';
import { analysePortfolio } from '../../src/use-cases/analyse-portfolio';
import { projectOfKey } from '../../src/domain/work-items/issue-key';
import { embeddedConnection, failing } from '../builders/embedded-connection';
import { at } from '../builders/work-item';
import { describeWithFile, sharedDataFile } from '../shared-data';

const NOW = Date.UTC(2026, 10, 20, 9);
const site = demoCompany('2026-11-20');
const pmo = site.people.find(({ groups }) => groups.includes('jira-administrators'));
const caller = { accountId: pmo?.accountId ?? '' };

const FIELDS_ABOVE = ['summary', 'issuetype', 'status', 'resolution', 'parent'];

function demo(): EmbeddedJira {
  return new EmbeddedJira(site, { baseUrl: 'http://jira.example', clock: () => NOW });
}

function read(
  connection: JiraConnection,
  onProgress: (progress: LinkedWorkProgress) => void = () => undefined,
  { signal = new AbortController().signal, settings = DEFAULT_SETTINGS } = {},
) {
  return readLinkedWork({ connection, settings, signal, onProgress });
}

it('reads every issue with a dependency link, and tells how far it is after each page', async () => {
  const told: string[] = [];
  const work = await read(embeddedConnection(demo(), caller), ({ read: done, total, items }) => {
    told.push(`${String(done)} of ${String(total)}`);
    expect(items).toHaveLength(done);
  });
  expect(work).toMatchObject({ unread: 0, problem: null, projects: 7 });
  expect(work.items).toHaveLength(work.total);
  expect(work.dependencyTypes.map(({ name }) => name)).toContain('Blocks');
  expect(told[0]).toBe(`0 of ${String(work.total)}`);
  expect(told.at(-1)).toBe(`${String(work.total)} of ${String(work.total)}`);
});

it('asks for nothing but the fields the mapping uses, 100 issues at a time', async () => {
  const connection = embeddedConnection(demo(), caller);
  const { total } = await read(connection);
  const pages = connection.requests.filter(({ path }) => path.endsWith('bulkfetch'));
  const above = pages.filter(({ body }) => !JSON.stringify(body).includes('issuelinks'));
  expect(pages).toHaveLength(Math.ceil(total / 100) + above.length);
  // First the epics of all, then the initiatives of all: few fields, and no properties.
  expect(above.map(({ body }) => body)).toEqual([
    expect.objectContaining({ fields: FIELDS_ABOVE, properties: [] }),
    expect.objectContaining({ fields: FIELDS_ABOVE, properties: [] }),
  ]);
  expect(JSON.stringify(pages[0]?.body)).not.toMatch(/description|\*all/u);
  // Of the two searches the first names aliases, which this site without the app does not know.
  expect(connection.requests).toHaveLength(5 + pages.length);
});

it('goes on when a page fails, and says what is missing', async () => {
  let pages = 0;
  let failed: string | undefined;
  const work = await read(
    embeddedConnection(demo(), caller, ({ path, body }) => {
      if (!path.endsWith('bulkfetch')) return undefined;
      const first = JSON.stringify(body);
      pages += 1;
      failed ??= first;
      return first === failed ? failing(503) : undefined;
    }),
  );
  expect(pages).toBeGreaterThan(1);
  expect(work.problem?.fault).toBe('unavailable');
  expect(work.unread).toBe(100);
  expect(work.items).toHaveLength(work.total - 100);
});

it('asks no more after being told to slow down', async () => {
  const connection = embeddedConnection(demo(), caller, ({ path }) =>
    path.endsWith('bulkfetch') ? failing(429, { 'retry-after': '3600' }) : undefined,
  );
  await expect(read(connection)).rejects.toMatchObject({ fault: 'rate-limited' });
  const pages = connection.requests.filter(({ path }) => path.endsWith('bulkfetch'));
  expect(pages.length).toBeLessThanOrEqual(6);
});

it('counts an issue it cannot read, and shows the others', async () => {
  const jira = demo();
  const inner = embeddedConnection(jira, caller);
  let isSpoilt = false;
  const work = await read({
    ...inner,
    transport: async (request) => {
      const answer = await inner.transport(request);
      if (!request.path.endsWith('bulkfetch') || isSpoilt) return answer;
      isSpoilt = true;
      const { issues } = answer.body as { issues: readonly unknown[] };
      return {
        ...answer,
        body: { issues: [{ id: '1', key: 'X-1', fields: {} }, ...issues.slice(1)] },
      };
    },
  });
  expect(work.unread).toBe(1);
  expect(work.problem?.message).toContain('X-1');
});

it('stops before its next call when it is told to', async () => {
  const stop = new AbortController();
  const connection = embeddedConnection(demo(), caller, ({ path }) => {
    if (path.endsWith('search/jql')) stop.abort();
    return undefined;
  });
  await expect(read(connection, () => undefined, { signal: stop.signal })).rejects.toThrow(
    /abort/iu,
  );
  expect(connection.requests.filter(({ path }) => path.endsWith('bulkfetch'))).toHaveLength(0);
});

it('finds no links where no link type makes anybody wait', async () => {
  const connection = embeddedConnection(demo(), caller);
  const settings = { ...DEFAULT_SETTINGS, linkTypes: [] };
  const work = await read(connection, () => undefined, { settings });
  expect(work).toMatchObject({ items: [], dependencyTypes: [], total: 0 });
});

const titanium = sharedDataFile('jira/titanium_issues.jsonl.gz');

describeWithFile(titanium)('29,057 real issues on a site', () => {
  it('have 664 dependencies of 966 items, 63 between projects: ends outside are hidden', async () => {
    const issues: unknown[] = [];
    const fieldNames = new Map<string, string>();
    for await (const { issue, fieldNames: names } of readIssues(titanium)) {
      issues.push(issue);
      for (const [id, name] of names) fieldNames.set(id, name);
    }
    const data = importIssues(issues, { title: 'Titanium', fieldNames });
    const jira = new EmbeddedJira(data, { baseUrl: 'http://jira.example', clock: () => NOW });
    const [person] = data.people;
    const connection = embeddedConnection(jira, { accountId: person?.accountId ?? '' });
    // "depends on" and "is dependent of" both sound like waiting: an admin has to decide.
    const settings = parseSettings({
      linkTypes: [
        { name: 'Blocks', waits: 'inward' },
        { name: 'Depends', waits: 'outward' },
      ],
    });
    const work = await read(connection, () => undefined, { settings });
    const { map } = analysePortfolio(
      { items: work.items, linkTypes: work.linkTypes, inScope: null, timeZone: 'UTC' },
      settings,
      () => at('2026-11-20T00:00:00Z'),
    );
    const { graph, keys, providers } = map.dependencies;
    const project = (item: number): string => projectOfKey(keys[item] ?? '');
    const between = graph.targets.filter(
      (consumer, row) => project(consumer) !== project(providers[row] ?? 0),
    );
    expect([graph.targets.length, graph.size, between.length]).toEqual([664, 966, 63]);
    expect(work.unread).toBe(0);
  });
});
