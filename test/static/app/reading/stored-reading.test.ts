import 'fake-indexeddb/auto';
import { DEFAULT_SETTINGS } from '../../../../src/contract/settings';
import type { JiraConnection } from '../../../../src/jira/call-jira';
import { openKeptReading } from '../../../../static/app/src/reading/stored/kept-reading';
import { ReadingDatabase } from '../../../../static/app/src/reading/stored/reading-database';
import { readingKey } from '../../../../static/app/src/reading/stored/reading-key';
import { StoredReading } from '../../../../static/app/src/reading/stored/stored-reading';
import { at, BLOCKS, workItem } from '../../../builders/work-item';

const NOW = at('2026-11-20T09:00:00Z');
const MAX = { cloudId: 'cloud', accountId: 'max' };
const reading = readingKey(MAX, DEFAULT_SETTINGS);
/** Some 600,000 characters. */
const ITEMS = Array.from({ length: 1000 }, (_, n) =>
  workItem({ key: `PAY-${String(n + 1)}`, summary: 'Pay '.repeat(100) }),
);

beforeAll(async () => {
  const database = await ReadingDatabase.open();
  const stored = new StoredReading(database, { ...MAX, reading });
  const [linkTypes, shape] = [[BLOCKS], ''];
  await stored.begin(
    {
      ...{ isFull: true, linkTypes, dependencyTypes: linkTypes, projects: ['PAY'] },
      ...{ shape, fullSince: NOW },
    },
    NOW,
  );
  for (let from = 0; from < ITEMS.length; from += 100) {
    const page = ITEMS.slice(from, from + 100);
    await stored.append(
      page.map((item) => ({ item, since: NOW, isStripped: false })),
      NOW,
    );
  }
  database.close();
});

it('reads much back in several turns, and all of it', async () => {
  const database = await ReadingDatabase.open();
  const turns = jest.spyOn(globalThis, 'setTimeout');
  const loaded = await new StoredReading(database, { ...MAX, reading }).load(['PAY']);
  const count = turns.mock.calls.length;
  turns.mockRestore();
  database.close();
  expect(count).toBeGreaterThanOrEqual(2);
  expect([...(loaded?.known.items.values() ?? [])].map(({ item }) => item.summary)).toEqual(
    ITEMS.map(({ summary }) => summary),
  );
});

it('shows nothing of what another tab had deleted while it was read back', async () => {
  const other = new BroadcastChannel('agile-pmo-reading');
  const answers = new Map<string, unknown>([
    ['/rest/api/3/myself', { accountId: 'max' }],
    ['/rest/api/3/project/search', { isLast: true, total: 1, values: [{ key: 'PAY' }] }],
  ]);
  const connection: JiraConnection = {
    transport: ({ path }) => {
      const body = answers.get(path.replace(/\?.*$/u, ''));
      return Promise.resolve({ status: 200, header: () => null, body });
    },
    waitMs: () => Promise.resolve(),
  };
  const kept = await openKeptReading(MAX, DEFAULT_SETTINGS, connection);
  const { signal } = new AbortController();
  expect((await kept.load(signal))?.known.items.size).toBe(ITEMS.length);
  const loading = kept.load(signal);
  const turns = jest.spyOn(globalThis, 'setTimeout');
  turns.mockImplementationOnce((next) => {
    turns.mockRestore();
    other.postMessage({ kind: 'forgotten' });
    return setTimeout(next, 50);
  });
  await expect(loading).resolves.toBeNull();
  await kept.close();
  other.close();
});
