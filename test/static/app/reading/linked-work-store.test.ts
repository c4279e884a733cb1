import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { readManifest } from '../../../../local/forge/manifest/read-manifest';
import type { SearchAlias } from '../../../../local/jira/jql/search-alias';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../../../src/contract/settings';
import { LinkedWorkStore } from '../../../../static/app/src/reading/linked-work-store';
import { BrowserKeeper } from '../../../../static/app/src/reading/stored/browser-keeper';
import { ReadingDatabase } from '../../../../static/app/src/reading/stored/reading-database';
import { readingKey } from '../../../../static/app/src/reading/stored/reading-key';
import { ChangingSite } from '../../../builders/changing-site';
import { bulk, REAL_TIMERS } from './read-counts';
import { WebLocks } from '../../../builders/web-locks';
import {
  embeddedConnection,
  failing,
  type EmbeddedConnection,
} from '../../../builders/embedded-connection';

const HOUR_MS = 3_600_000;
const MAX = { cloudId: 'cloud', accountId: 'max' };

let site: ChangingSite;
let searchAliases: readonly SearchAlias[];
const opened: LinkedWorkStore[] = [];

beforeAll(async () => {
  ({ searchAliases } = await readManifest(`${__dirname}/../../../..`));
});

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  Object.defineProperty(globalThis, 'navigator', {
    ...{ value: { locks: new WebLocks() }, configurable: true },
  });
  site = ChangingSite.make(searchAliases);
  site.now = Date.now();
});

afterEach(async () => {
  await Promise.all(opened.splice(0).map((store) => store.close()));
});

interface Visit {
  readonly store: LinkedWorkStore;
  readonly connection: EmbeddedConnection;
  /** Keys of everything that was ever shown. */
  readonly painted: ReadonlySet<string>;
  /** What was shown first, and how many requests had been made by then. */
  readonly first: () => { readonly keys: readonly string[]; readonly requests: readonly string[] };
}

type Instead = Parameters<typeof embeddedConnection>[2];

function visit(
  instead: Instead = () => undefined,
  { owner = MAX, as = MAX.accountId, settings = DEFAULT_SETTINGS } = {},
): Visit {
  const connection = embeddedConnection(site, { accountId: as }, instead);
  const store = new LinkedWorkStore(
    connection,
    new BrowserKeeper(connection, () => Promise.resolve(owner)),
  );
  opened.push(store);
  const painted = new Set<string>();
  let first: ReturnType<Visit['first']> | null = null;
  store.subscribe(() => {
    const items = store.read().shown?.items ?? [];
    for (const { key, parent } of store.read().shown?.work?.ancestors ?? []) {
      for (const named of [key, parent?.key]) if (named !== undefined) painted.add(named);
    }
    for (const { key, links, parent } of items) {
      for (const named of [key, parent?.key, ...links.map(({ other }) => other.key)]) {
        if (named !== undefined) painted.add(named);
      }
    }
    if (items.length > 0) {
      const requests = connection.requests.map(({ path }) => path.replace(/\?.*$/u, ''));
      first ??= { keys: items.map(({ key }) => key), requests };
    }
  });
  store.open(settings);
  return { store, connection, painted, first: () => first ?? { keys: [], requests: [] } };
}

/** Until the reading has ended. */
async function ended({ store }: Visit): Promise<void> {
  await new Promise<void>((resolve) => {
    const look = (): void => {
      const { phase, keeping } = store.read();
      const hasEnded = phase.name === 'done' && keeping !== undefined;
      if (hasEnded || phase.name === 'failed') resolve();
    };
    store.subscribe(look);
    look();
  });
}

async function rowsKept(settings: Settings = DEFAULT_SETTINGS, owner = MAX): Promise<string> {
  const database = await ReadingDatabase.open();
  const chunks = await database.chunks(readingKey(owner, settings));
  database.close();
  return chunks.map(({ rows }) => rows).join('\n');
}

it('shows at the second visit what the first has read, before an issue is asked for', async () => {
  const before = visit();
  await ended(before);
  const keys = before.store.read().shown?.items.map(({ key }) => key) ?? [];
  expect(keys.length).toBeGreaterThan(10);
  await before.store.close();
  site.wait(1);
  site.edit(5, { summary: 'Edited' });
  const after = visit();
  await ended(after);
  expect([...after.first().requests].sort()).toEqual([
    '/rest/api/3/myself',
    '/rest/api/3/project/search',
  ]);
  expect([...after.first().keys].sort()).toEqual([...keys].sort());
  expect(after.store.read().shown?.items.map(({ summary }) => summary)).toContain('Edited');
  expect(bulk(after.connection)).toBeLessThan(keys.length);
});

it('keeps no words of asks, and shows them again once they are read', async () => {
  site.ask(6, 7, false);
  const before = visit();
  await ended(before);
  await before.store.close();
  expect(await rowsKept()).toContain('"neededBy"');
  expect(await rowsKept()).not.toContain('Why');
  const after = visit();
  await ended(after);
  const asks = after.store.read().shown?.items.flatMap((item) => item.asks);
  expect(asks?.map(({ why }) => why)).toEqual(['Why']);
});

it('never shows what became hidden between two visits', async () => {
  const before = visit();
  await ended(before);
  expect([...before.painted].some((key) => key.startsWith('OPS-'))).toBe(true);
  await before.store.close();
  site.setBrowsable(false);
  const after = visit();
  await ended(after);
  expect(after.first().keys.length).toBeGreaterThan(0);
  expect([...after.painted].filter((key) => key.startsWith('OPS-'))).toEqual([]);
});

it('shows nothing where another person has signed in, and deletes what the first has left', async () => {
  const before = visit();
  await ended(before);
  await before.store.close();
  // The page was told of max; Jira knows better.
  const mistaken = visit(undefined, { as: 'vera' });
  await ended(mistaken);
  expect(mistaken.first().requests).toContain('/rest/api/3/issue/bulkfetch');
  await mistaken.store.close();
  const vera = visit(undefined, { owner: { ...MAX, accountId: 'vera' }, as: 'vera' });
  await ended(vera);
  expect(vera.first().requests).toContain('/rest/api/3/issue/bulkfetch');
  await vera.store.close();
  expect(await rowsKept()).toBe('');
});

it('reads on where a closed tab had stopped', async () => {
  site = ChangingSite.make(searchAliases, 400);
  site.now = Date.now();
  let pages = 0;
  const half = visit(({ path }) => {
    if (!path.endsWith('bulkfetch')) return undefined;
    pages += 1;
    return pages > 1 ? failing(401) : undefined;
  });
  await ended(half);
  expect(half.store.read().shown?.items).toHaveLength(100);
  await half.store.close();
  const after = visit();
  await ended(after);
  const { shown } = after.store.read();
  expect(shown?.work).toMatchObject({ unread: 0, problem: null });
  const total = shown?.work?.total ?? 0;
  expect(after.first().keys).toHaveLength(100);
  expect(total).toBeGreaterThan(200);
  // Beside the missing issues only those that tell for others whether a sprint or a status is another.
  expect(bulk(after.connection)).toBeLessThan(total - 80);
});

it('reads only what is missing when a page has failed, and then tells that it is whole', async () => {
  let isBroken = false;
  const one = visit(({ path }) =>
    path.endsWith('bulkfetch') && isBroken ? failing(401) : undefined,
  );
  await ended(one);
  const { shown } = one.store.read();
  isBroken = true;
  one.store.start();
  await ended(one);
  // What was whole stays, with the time it was like this.
  expect(one.store.read()).toMatchObject({
    phase: { name: 'failed' },
    shown: { asOf: shown?.asOf },
  });
  isBroken = false;
  one.store.start();
  await ended(one);
  expect(one.store.read().shown?.work).toMatchObject({ unread: 0, problem: null });
});

it('does not show what is older than the settings allow, and uses it all the same', async () => {
  site.now -= 3 * HOUR_MS;
  jest.useFakeTimers({ now: site.now, doNotFake: [...REAL_TIMERS] });
  const before = visit();
  await ended(before);
  await before.store.close();
  jest.useRealTimers();
  site.now += 3 * HOUR_MS;
  const settings = parseSettings({ browserStorage: { hours: 2 } });
  const after = visit(undefined, { settings });
  await ended(after);
  expect(after.first().requests).toContain('/rest/api/3/search/jql');
  expect(bulk(after.connection)).toBeLessThan(bulk(before.connection));
});

it('keeps nothing where the settings do not allow it, and deletes what is there', async () => {
  const before = visit();
  await ended(before);
  await before.store.close();
  const settings = parseSettings({ browserStorage: { isAllowed: false } });
  const after = visit(undefined, { settings });
  await new Promise<void>((resolve) => {
    after.store.subscribe(() => {
      if (after.store.read().phase.name === 'done') resolve();
    });
  });
  expect(after.store.read().keeping).toBeUndefined();
  expect(await indexedDB.databases()).toEqual([]);
});

it('works from memory where the browser keeps nothing', async () => {
  globalThis.indexedDB.open = () => {
    throw new DOMException('denied', 'SecurityError');
  };
  const one = visit();
  await new Promise<void>((resolve) => {
    one.store.subscribe(() => {
      if (one.store.read().phase.name === 'done') resolve();
    });
  });
  expect(one.store.read().shown?.work?.problem).toBeNull();
});

it('forgets everything when it is asked to, and keeps no more', async () => {
  const one = visit();
  await ended(one);
  await one.store.forget();
  expect(one.store.read().keeping).toBe('forgotten');
  expect(await indexedDB.databases()).toEqual([]);
  one.store.start();
  await ended(one);
  await one.store.close();
  expect(await indexedDB.databases()).toEqual([]);
});

it('reads anew by itself what was spoilt in the browser', async () => {
  const before = visit();
  await ended(before);
  const whole = before.store.read().shown?.items.length;
  await before.store.close();
  const database = await ReadingDatabase.open();
  const reading = readingKey(MAX, DEFAULT_SETTINGS);
  const [chunk] = await database.chunks(reading);
  const rows = chunk?.rows.replace('"key":"WEB-100"', '"key":"<b>"') ?? '';
  await database.replace(reading, [{ reading, since: chunk?.since ?? 0, gone: [], rows }]);
  database.close();
  const after = visit();
  await ended(after);
  expect(after.first().keys).not.toContain('<b>');
  expect(after.store.read().shown?.items).toHaveLength(whole ?? 0);
});

it('tells another tab what was read, and one of two writes', async () => {
  const one = visit();
  await ended(one);
  const other = visit();
  await ended(other);
  expect(bulk(other.connection)).toBeLessThan(bulk(one.connection));
  site.wait(1);
  site.edit(5, { summary: 'Edited' });
  // Both tabs look at one site: what one reads anew is seen by the other without a click.
  const newer = visit();
  await ended(newer);
  await new Promise<void>((resolve) => {
    const look = (): void => {
      const summaries = one.store.read().shown?.items.map(({ summary }) => summary);
      if (summaries?.includes('Edited') === true) resolve();
    };
    one.store.subscribe(look);
    look();
  });
});
