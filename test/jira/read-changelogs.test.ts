import { demoCompany } from '../../local/demo/demo-company';
import { EmbeddedJira } from '../../local/jira/embedded-jira';
import { DEFAULT_SETTINGS } from '../../src/contract/settings';
import type { WorkItem } from '../../src/domain/work-items/work-item';
import type { JiraConnection } from '../../src/jira/call-jira';
import { readChangelogs, type ChangelogProgress } from '../../src/jira/read-changelogs';
import { readLinkedWork } from '../../src/jira/read-linked-work';
import type { JiraRequest } from '../../src/jira/transport';
import { changesSince } from '../../src/use-cases/changes-since';
import { embeddedConnection, failing } from '../builders/embedded-connection';
import { at, workItem } from '../builders/work-item';

const NOW = Date.UTC(2026, 10, 20, 9);
const site = demoCompany('2026-11-20');
const pmo = site.people.find(({ groups }) => groups.includes('jira-administrators'));
const caller = { accountId: pmo?.accountId ?? '' };
const settings = DEFAULT_SETTINGS;

function demo(): EmbeddedJira {
  return new EmbeddedJira(site, { baseUrl: 'http://jira.example', clock: () => NOW });
}

async function linkedWork(connection: JiraConnection) {
  const { signal } = new AbortController();
  return readLinkedWork({ connection, settings, signal, onProgress: () => undefined });
}

function read(
  connection: JiraConnection,
  items: readonly WorkItem[],
  onProgress: (progress: ChangelogProgress) => void = () => undefined,
  signal = new AbortController().signal,
) {
  return readChangelogs({ connection, settings, items, signal, onProgress });
}

const isChangelogs = ({ path }: JiraRequest): boolean => path.endsWith('/changelog/bulkfetch');

const bodyOf = ({ body }: JiraRequest): string => JSON.stringify(body);

it('reads the histories of linked work, 100 issues a call and only the fields they keep', async () => {
  const connection = embeddedConnection(demo(), caller);
  const { items } = await linkedWork(connection);
  const told: string[] = [];
  const reading = await read(connection, items, ({ read: done, total }) => {
    told.push(`${String(done)} of ${String(total)}`);
  });
  expect(reading).toMatchObject({ unread: 0, problem: null });
  expect(reading.items.map(({ key }) => key)).toEqual(items.map(({ key }) => key));
  const kinds = new Set(reading.items.flatMap(({ history }) => history?.map(({ kind }) => kind)));
  expect([...kinds]).toEqual(expect.arrayContaining(['status', 'due', 'link', 'sprints']));
  expect(told[0]).toBe(`0 of ${String(items.length)}`);
  expect(told.at(-1)).toBe(`${String(items.length)} of ${String(items.length)}`);
  const bodies = connection.requests.filter(isChangelogs).map(bodyOf);
  const first = bodies.filter((body) => !body.includes('nextPageToken'));
  expect(first).toHaveLength(Math.ceil(items.length / 100));
  expect(bodies[0]).toContain('"fieldIds":["status","duedate"');
});

it('gives every issue the same history as its own changelog', async () => {
  const jira = demo();
  const connection = embeddedConnection(jira, caller);
  const { items } = await linkedWork(connection);
  const reading = await read(connection, items);
  for (const { id, key, history } of reading.items.slice(0, 20)) {
    const { body } = await jira.handle(
      { method: 'GET', path: `/rest/api/3/issue/${id ?? ''}/changelog` },
      caller,
    );
    const { values } = body as {
      readonly values: readonly { created: string; items: readonly { field: string }[] }[];
    };
    const moves = values.filter((entry) => entry.items.some(({ field }) => field === 'status'));
    const read = history?.filter(({ kind }) => kind === 'status') ?? [];
    expect([key, read.map((change) => Math.floor(change.at / 1000))]).toEqual([
      key,
      moves.map(({ created }) => Math.floor(Date.parse(created) / 1000)),
    ]);
  }
});

it('turns a demo company back: what changed in two weeks', async () => {
  const connection = embeddedConnection(demo(), caller);
  const work = await linkedWork(connection);
  const { items } = await read(connection, work.items);
  const { then, changes } = changesSince({
    reading: { items, linkTypes: work.linkTypes, inScope: null, timeZone: 'UTC' },
    settings,
    chooseSince: () => at('2026-11-06T00:00:00Z'),
    chooseNow: () => at('2026-11-20T09:00:00Z'),
  });
  expect(then.findings.some(({ kind }) => kind === 'no-changelog')).toBe(false);
  expect(changes.dependencies.length).toBeGreaterThan(0);
  expect(changes.counts['health-turned']).toBeGreaterThan(0);
});

const answering = (body: unknown, connection: JiraConnection): JiraConnection => ({
  ...connection,
  transport: async (request) => {
    const answer = await connection.transport(request);
    return isChangelogs(request) ? { ...answer, body } : answer;
  },
});

it.each([
  ['seconds', 1654078620, '2022-06-01T10:17:00Z'],
  ['milliseconds', 1654078620443, '2022-06-01T10:17:00.443Z'],
  ['a text', '2022-06-01T12:17:00.000+0200', '2022-06-01T10:17:00Z'],
])('reads moments given as %s, and links under both their names', async (_, created, moment) => {
  const sentence = 'This issue is blocked by B-2';
  const entry = (field: object) => ({
    id: '1',
    created,
    items: [{ ...field, toString: sentence }],
  });
  const page = {
    issueChangeLogs: [
      { issueId: '1', changeHistories: [entry({ field: 'Link', to: 'B-2' })] },
      {
        issueId: '2',
        changeHistories: [entry({ field: 'issuelinks', fieldId: 'issuelinks', to: 'B-2' })],
      },
    ],
  };
  const items = ['1', '2', '3'].map((id) => workItem({ id, key: `A-${id}`, history: null }));
  const reading = await read(answering(page, embeddedConnection(demo(), caller)), items);
  const change = { at: at(moment), kind: 'link', added: { otherKey: 'B-2', sentence } };
  expect(reading.items[0]?.history).toMatchObject([change]);
  expect(reading.items[1]?.history).toMatchObject([change]);
  expect(reading.items[2]?.history).toEqual([]);
});

it('reads all pages of a chunk', async () => {
  const connection = embeddedConnection(demo(), caller);
  const { items } = await linkedWork(connection);
  const small: JiraConnection = {
    ...connection,
    transport: (request) =>
      connection.transport(
        isChangelogs(request) && typeof request.body === 'object'
          ? { ...request, body: { ...request.body, maxResults: 50 } }
          : request,
      ),
  };
  expect(await read(small, items)).toEqual(await read(connection, items));
  const pages = connection.requests.filter(isChangelogs).map(bodyOf);
  expect(pages.some((body) => body.includes('nextPageToken'))).toBe(true);
});

it('goes on when a chunk fails, and says what is missing', async () => {
  const { items } = await linkedWork(embeddedConnection(demo(), caller));
  let failed: string | undefined;
  const reading = await read(
    embeddedConnection(demo(), caller, (request) => {
      if (!isChangelogs(request)) return undefined;
      const body = JSON.stringify(request.body);
      failed ??= body;
      return body === failed ? failing(503) : undefined;
    }),
    items,
  );
  expect(reading.problem?.fault).toBe('unavailable');
  expect(reading.unread).toBe(100);
  expect(reading.items.filter(({ history }) => history === null)).toHaveLength(100);
});

it('throws where nothing could be read', async () => {
  const { items } = await linkedWork(embeddedConnection(demo(), caller));
  const connection = embeddedConnection(demo(), caller, (request) =>
    isChangelogs(request) ? failing(403) : undefined,
  );
  await expect(read(connection, items)).rejects.toMatchObject({ fault: 'no-permission' });
});

it('stops before its next call when it is told to', async () => {
  const { items } = await linkedWork(embeddedConnection(demo(), caller));
  const stop = new AbortController();
  const connection = embeddedConnection(demo(), caller, ({ path }) => {
    if (path.endsWith('/field')) stop.abort();
    return undefined;
  });
  await expect(read(connection, items, () => undefined, stop.signal)).rejects.toThrow(/abort/iu);
  expect(connection.requests.some(isChangelogs)).toBe(false);
});
