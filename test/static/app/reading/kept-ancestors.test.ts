import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { readManifest } from '../../../../local/forge/manifest/read-manifest';
import type { SearchAlias } from '../../../../local/jira/jql/search-alias';
import { DEFAULT_SETTINGS } from '../../../../src/contract/settings';
import type { Ancestor } from '../../../../src/domain/work-items/ancestor';
import { LinkedWorkStore } from '../../../../static/app/src/reading/linked-work-store';
import { BrowserKeeper } from '../../../../static/app/src/reading/stored/browser-keeper';
import { ReadingDatabase } from '../../../../static/app/src/reading/stored/reading-database';
import { readingKey } from '../../../../static/app/src/reading/stored/reading-key';
import { ChangingSite } from '../../../builders/changing-site';
import { embeddedConnection } from '../../../builders/embedded-connection';
import { WebLocks } from '../../../builders/web-locks';

const MAX = { cloudId: 'cloud', accountId: 'max' };

let site: ChangingSite;
let searchAliases: readonly SearchAlias[];

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

/** A visit from its beginning to its end. */
async function visited() {
  const connection = embeddedConnection(site, { accountId: MAX.accountId });
  const keeper = new BrowserKeeper(connection, () => Promise.resolve(MAX));
  const store = new LinkedWorkStore(connection, keeper);
  const shown: (readonly Ancestor[])[] = [];
  await new Promise<void>((resolve) => {
    store.subscribe(() => {
      const { shown: now, phase, keeping } = store.read();
      if (now?.work) shown.push(now.work.ancestors);
      if (phase.name === 'done' && keeping !== undefined) resolve();
    });
    store.open(DEFAULT_SETTINGS);
  });
  await store.close();
  const asked = connection.requests.filter(
    ({ path, body }) => path.endsWith('bulkfetch') && !JSON.stringify(body).includes('issuelinks'),
  );
  return { shown, asked: asked.length };
}

const keysIn = (shown: readonly (readonly Ancestor[])[]): readonly string[] => [
  ...new Set(shown.flat().flatMap(({ key, parent }) => [key, ...(parent ? [parent.key] : [])])),
];

it('keeps what stands above, and reads of it only what has changed', async () => {
  const before = await visited();
  const above = before.shown.at(-1);
  expect(above?.map(({ key }) => key).sort()).toEqual([
    ...['OPS-92', 'OPS-93', 'WEB-4', 'WEB-90', 'WEB-91'],
  ]);
  site.wait(60);
  const after = await visited();
  expect(after.shown[0]).toEqual(above);
  expect(after.shown.at(-1)).toEqual(above);
  expect(after.asked).toBeLessThan(2);
});

it('never shows what above became hidden between two visits', async () => {
  const before = await visited();
  expect(keysIn(before.shown)).toContain('OPS-92');
  site.setBrowsable(false);
  const after = await visited();
  expect(after.shown[0]?.length).toBeGreaterThan(0);
  expect(keysIn(after.shown).filter((key) => key.startsWith('OPS-'))).toEqual([]);
});

it('reads anew what stands above where what is kept of it cannot be read', async () => {
  const before = await visited();
  const database = await ReadingDatabase.open();
  await database.saveAncestors({
    reading: readingKey(MAX, DEFAULT_SETTINGS),
    rows: '[{"id":"1900","key":"<b>"}]',
  });
  database.close();
  const after = await visited();
  expect(after.shown[0]).toEqual([]);
  expect(after.shown.at(-1)).toEqual(before.shown.at(-1));
});
