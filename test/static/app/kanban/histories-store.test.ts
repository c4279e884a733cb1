import { demoCompany } from '../../../../local/demo/demo-company';
import { EmbeddedJira } from '../../../../local/jira/embedded-jira';
import { DEFAULT_SETTINGS } from '../../../../src/contract/settings';
import { HistoriesStore } from '../../../../static/app/src/kanban/reading/histories-store';
import { embeddedConnection, failing } from '../../../builders/embedded-connection';
import { at, workItem } from '../../../builders/work-item';

const site = demoCompany('2026-11-20');
const pmo = site.people.find(({ groups }) => groups.includes('jira-administrators'));
const items = site.issues
  .filter(({ key }) => key.startsWith('SHOP-'))
  .map(({ id, key }) => workItem({ id, key, updated: at('2026-11-19T09:00:00Z') }));

function jira() {
  return new EmbeddedJira(site, {
    baseUrl: 'http://jira.example',
    clock: () => Date.UTC(2026, 10, 20, 9),
  });
}

function settled(store: HistoriesStore): Promise<void> {
  return new Promise((resolve) => {
    const stop = store.subscribe(() => {
      if (store.read().progress !== null) return;
      stop();
      resolve();
    });
  });
}

const caller = { accountId: pmo?.accountId ?? '' };
const changelogs = (path: string) => path.endsWith('/changelog/bulkfetch');

it('reads each changelog once for each time the issue changed, part by part', async () => {
  const connection = embeddedConnection(jira(), caller);
  const store = new HistoriesStore(connection);
  const counts: number[] = [];
  store.subscribe(() => counts.push(store.read().histories.size));
  store.open(items, DEFAULT_SETTINGS);
  store.open(items, DEFAULT_SETTINGS);
  await settled(store);
  const asked = () => connection.requests.filter(({ path }) => changelogs(path)).length;
  const first = asked();
  expect(items.length).toBeGreaterThan(300);
  expect(first).toBe(Math.ceil(items.length / 100));
  expect(new Set(counts)).toEqual(new Set([0, 300, items.length]));
  expect(store.read()).toMatchObject({ progress: null, problem: null, unread: 0 });

  store.open(items, DEFAULT_SETTINGS);
  expect(asked()).toBe(first);
  const [one, ...others] = items;
  const moved = { ...(one ?? workItem({ key: 'A-1' })), updated: at('2026-11-20T09:00:00Z') };
  store.open([moved, ...others], DEFAULT_SETTINGS);
  await settled(store);
  expect(asked()).toBe(first + 1);
});

it('keeps what was read where the rest fails, and reads that on request', async () => {
  let calls = 0;
  let isBroken = true;
  const connection = embeddedConnection(jira(), caller, ({ path }) => {
    if (!changelogs(path) || !isBroken) return undefined;
    calls += 1;
    return calls > 3 ? failing(403) : undefined;
  });
  const store = new HistoriesStore(connection);
  store.open(items, DEFAULT_SETTINGS);
  await settled(store);
  expect(store.read().histories.size).toBe(300);
  expect(store.read().unread).toBe(items.length - 300);
  expect(store.read().problem).toMatchObject({ fault: 'no-permission' });
  isBroken = false;
  store.start();
  await settled(store);
  expect(store.read()).toMatchObject({ problem: null, unread: 0 });
  expect(store.read().histories.size).toBe(items.length);
});
