import { readManifest } from '../../local/forge/manifest/read-manifest';
import { EmbeddedJira } from '../../local/jira/embedded-jira';
import type { IssueData, SiteData } from '../../local/jira/site-data';
import type { SearchAlias } from '../../local/jira/jql/search-alias';
import { DEFAULT_SETTINGS } from '../../src/contract/settings';
import { parseDay } from '../../src/domain/calendar/day';
import { projectOfKey } from '../../src/domain/work-items/issue-key';
import { askPropertyValue, ASK_PROPERTY } from '../../src/jira/ask-property';
import { promisePropertyValue, PROMISE_PROPERTY } from '../../src/jira/promise-property';
import { readLinkedWork, type LinkedWork } from '../../src/jira/read-linked-work';
import { analysePortfolio } from '../../src/use-cases/analyse-portfolio';
import { inboxOf, type InboxRow } from '../../src/use-cases/inbox';
import { embeddedConnection, failing } from '../builders/embedded-connection';
import { at } from '../builders/work-item';
import { issue, smallSite } from '../local/jira/small-site';

const NOW = at('2026-11-20T09:00:00Z');
const DAY = parseDay('2026-12-10');
const BULK = 'bulkfetch';

let searchAliases: readonly SearchAlias[];

beforeAll(async () => {
  ({ searchAliases } = await readManifest(`${__dirname}/../..`));
});

function asking(providers: readonly string[]): IssueData['properties'] {
  const entries = providers.map((issueId) => ({
    ...{ id: `ask${issueId}`, provider: { issueId }, neededBy: DAY ?? never(), why: '', by: 'max' },
    ...{ at: NOW, seq: 1, closed: null, promisedBy: null },
  }));
  return { [ASK_PROPERTY]: askPropertyValue({ revision: 1, entries, touched: NOW }) };
}

function promising(consumers: readonly string[]): IssueData['properties'] {
  const entries = consumers.map((consumerId) => ({
    ...{ askId: 'gone', askSeq: 1, consumerId, kind: 'promised' as const, promisedBy: DAY },
    ...{ text: '', by: 'max', at: NOW, deliveredAt: null },
  }));
  return {
    [PROMISE_PROPERTY]: promisePropertyValue({ revision: 1, entries, touched: NOW }),
  };
}

/**
 * WEB-1 blocks WEB-2, the only link. WEB-4 asks OPS-1, which answered nothing; OPS-2 promised to OPS-1,
 * which does not ask (any more), and to an issue that is gone. Max does not see LOCK-1, which asks OPS-3.
 */
function site(): SiteData {
  const small = smallSite();
  const [web] = small.projects;
  const properties = new Map([
    ['1004', asking(['1006', '1005'])],
    ['1005', asking(['1008'])],
    ['1007', promising(['1006', '9999'])],
  ]);
  const ops = ['1006', '1007', '1008'].map((id, n) => issue(id, `OPS-${String(n + 1)}`, '102'));
  return {
    ...small,
    projects: [...small.projects, { ...(web ?? never()), id: '102', key: 'OPS', name: 'Ops' }],
    issues: [...small.issues, ...ops].map((one) => ({
      ...one,
      properties: properties.get(one.id) ?? {},
    })),
    links: small.links.slice(0, 1),
  };
}

function never(): never {
  throw new Error('the small site has no such thing');
}

function connect(isInstalled = true, failsFor: (body: string) => boolean = () => false) {
  const jira = new EmbeddedJira(site(), {
    ...{ baseUrl: 'http://jira.example', clock: () => NOW },
    ...(isInstalled ? { searchAliases } : {}),
  });
  return embeddedConnection(jira, { accountId: 'max' }, ({ path, body }) =>
    path.endsWith(BULK) && failsFor(JSON.stringify(body)) ? failing(503) : undefined,
  );
}

function read(connection: ReturnType<typeof connect>, told: string[] = []): Promise<LinkedWork> {
  return readLinkedWork({
    connection,
    settings: DEFAULT_SETTINGS,
    signal: new AbortController().signal,
    onProgress: (progress) => told.push(`${String(progress.read)} of ${String(progress.total)}`),
  });
}

function portfolioOf({ items, linkTypes }: LinkedWork) {
  const reading = { items, linkTypes, inScope: null, timeZone: 'UTC' };
  return analysePortfolio(reading, DEFAULT_SETTINGS, () => NOW);
}

function looseEnds(work: LinkedWork, project: string): readonly (string | null)[][] {
  const portfolio = portfolioOf(work);
  const inbox = inboxOf(portfolio, {
    isOurs: (node) => projectOfKey(portfolio.corpus.keyOf(node)) === project,
    isComplete: work.problem === null,
  });
  return inbox['loose-ends'].map((row) => [
    row.looseEnd,
    row.consumer?.key ?? null,
    providerOf(row),
  ]);
}

function providerOf({ provider }: InboxRow): string | null {
  return provider !== null && 'key' in provider ? provider.key : null;
}

it('shows each side what was asked and promised though no link is left', async () => {
  const told: string[] = [];
  const work = await read(connect(), told);
  expect(work.items.map(({ key }) => key).sort()).toEqual([
    ...['OPS-1', 'OPS-2', 'WEB-1', 'WEB-2', 'WEB-4'],
  ]);
  // Hidden and deleted ends were named by nobody the person sees, so nothing is missing.
  expect(work).toMatchObject({ total: 5, unread: 0, problem: null });
  expect(told).toEqual(['0 of 4', '4 of 4', '5 of 5']);
  expect(looseEnds(work, 'WEB')).toEqual([
    ['orphaned-ask', 'WEB-4', null],
    ['orphaned-ask', 'WEB-4', 'OPS-1'],
  ]);
  expect(looseEnds(work, 'OPS')).toEqual([
    ['hidden-consumer', null, 'OPS-2'],
    ['orphaned-answer', 'OPS-1', 'OPS-2'],
    ['orphaned-ask', 'WEB-4', 'OPS-1'],
  ]);
});

it('leaves every dependency as it is', async () => {
  const { map } = portfolioOf(await read(connect()));
  expect(map.dependencies.keys).toEqual(['WEB-1', 'WEB-2']);
  expect(map.health).toHaveLength(1);
});

it('reads the linked issues where Jira does not know the aliases of the app', async () => {
  const work = await read(connect(false));
  expect(work.items.map(({ key }) => key)).toEqual(['WEB-1', 'WEB-2']);
  expect(work).toMatchObject({ total: 2, unread: 0, problem: null });
});

it('says that it does not know the other ends where their page failed', async () => {
  const work = await read(connect(true, (body) => body.includes('"1006"')));
  expect(work.problem?.fault).toBe('unavailable');
  expect(work).toMatchObject({ total: 7, unread: 3 });
  expect(looseEnds(work, 'WEB')).toEqual([]);
});

it('finds contracts where no link type makes anybody wait, and nothing else', async () => {
  const connection = connect();
  const work = await readLinkedWork({
    connection,
    settings: { ...DEFAULT_SETTINGS, linkTypes: [] },
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  expect(work.dependencyTypes).toEqual([]);
  expect(work.items.map(({ key }) => key).sort()).toEqual(['OPS-1', 'OPS-2', 'WEB-4']);
});
