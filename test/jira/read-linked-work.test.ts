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

type Page = Readonly<Record<'issues' | 'issueErrors', readonly { readonly id: string }[]>>;

/** Jira whose pages of issues arrive as `changed` leaves them; told how many there were before. */
function withPages(changed: (page: Page, before: number) => unknown): JiraConnection {
  const inner = embeddedConnection(demo(), caller);
  let pages = 0;
  return {
    ...inner,
    transport: async (request) => {
      const answer = await inner.transport(request);
      if (!request.path.endsWith('bulkfetch')) return answer;
      return { ...answer, body: changed(answer.body as Page, pages++) };
    },
  };
}

it('counts an issue it cannot read, and shows the others', async () => {
  let spoilt: string | undefined;
  const connection = withPages((page) => {
    spoilt ??= page.issues[0]?.id;
    const issues = page.issues.map((issue) =>
      issue.id === spoilt ? { id: issue.id, key: 'X-1', fields: {} } : issue,
    );
    return { ...page, issues };
  });
  const work = await read(connection);
  expect(work.unread).toBe(1);
  expect(work.items).toHaveLength(work.total - 1);
  expect(work.problem?.message).toContain('X-1');
});

it('asks again for what a page lacks that was cut short, and is whole', async () => {
  const cut = await read(
    withPages((page, before) => (before === 0 ? { ...page, issues: page.issues.slice(40) } : page)),
  );
  const whole = await read(embeddedConnection(demo(), caller));
  expect(cut).toMatchObject({ unread: 0, problem: null, total: whole.total });
  const keys = (work: typeof whole) => work.items.map(({ key }) => key).sort();
  expect(keys(cut)).toStrictEqual(keys(whole));
});

it('takes issues that Jira leaves out twice for gone', async () => {
  let gone: ReadonlySet<string> | undefined;
  const work = await read(
    withPages((page) => {
      gone ??= new Set(page.issues.slice(0, 3).map(({ id }) => id));
      return { ...page, issues: page.issues.filter(({ id }) => gone?.has(id) !== true) };
    }),
  );
  const whole = await read(embeddedConnection(demo(), caller));
  expect(work).toMatchObject({ unread: 0, problem: null, total: whole.total - 3 });
});

it('is not whole where Jira says that it could not answer for some issues', async () => {
  const work = await read(
    withPages((page, before) =>
      before === 0
        ? {
            issues: page.issues.slice(2),
            issueErrors: page.issues.slice(0, 2).map(({ id }) => ({ id, errorMessage: 'Busy' })),
          }
        : page,
    ),
  );
  expect(work.unread).toBe(2);
  expect(work.problem).toMatchObject({ fault: 'unavailable' });
  expect(work.problem?.message).toContain('could not answer for some issues');
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
