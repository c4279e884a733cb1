import path from 'node:path';
import type { HostOptions, RunningHost } from '../../../local/start/host/start-host';
import { restIssue } from '../../builders/rest-issue';
import { temporaryFolder } from '../../builders/temporary-folder';
import { askAs, fixtureHost, NOW } from './fixture-host';

const { root, write } = temporaryFolder();
const appRoot = path.join(__dirname, '../forge/fixture-events-app');
const LAG = 120_000;
const data = {
  kind: 'export',
  path: write('events.json', JSON.stringify([restIssue('A-1')])),
} as const;
let host: RunningHost | null = null;
afterEach(async () => {
  await host?.close();
  host = null;
});

/** Starts anew; the last run ends first and keeps its changes. */
async function run(options: Partial<HostOptions> = {}): Promise<RunningHost> {
  await host?.close();
  host = null;
  host = await fixtureHost({
    ...{ appRoot, stateFolder: path.join(root, 'state') },
    data,
    delivery: { eventLagMs: LAG, isShuffled: false },
    ...options,
  });
  return host;
}

function invoke({ forge }: RunningHost, functionKey: string, payload?: unknown): Promise<unknown> {
  const [accountId, extension] = ['local-admin', { type: 'jira:globalPage' }];
  return forge.invoke({ moduleKey: 'page', extension, functionKey, payload, accountId });
}

async function rename(running: RunningHost, summary: string): Promise<void> {
  const body = { fields: { summary } };
  const path = '/rest/api/3/issue/A-1';
  const headers = { 'content-type': 'application/json' };
  const { status } = await askAs(running, 'local-admin', { path, method: 'PUT', body, headers });
  expect(status).toBe(204);
}

it('keeps what is on its way to the app for the next start', async () => {
  const first = await run();
  await rename(first, 'Renamed');
  const task = { body: { id: 'a' }, delayInSeconds: 60 };
  const given = await invoke(first, 'push', { events: [task] });
  const second = await run();

  const { jobId } = given as { readonly jobId: string };
  await second.clock.advance({ minutes: 1 });
  await expect(invoke(second, 'stats', { jobId })).resolves.toMatchObject({ success: 1 });
  await second.clock.advance({ minutes: 1 });

  await expect(invoke(second, 'seen')).resolves.toMatchObject([
    { at: NOW + 60_000, event: { body: { id: 'a' }, jobId } },
    { at: NOW + LAG, event: { eventType: 'avi:jira:updated:issue', issue: { key: 'A-1' } } },
  ]);
  expect(second.record()).toEqual([]);
});

it('says loudly which event is given up, and by which way functions asked Jira for it', async () => {
  let printed = '';
  const running = await run({
    stateFolder: null,
    print: (text) => {
      printed += text;
    },
  });
  await rename(running, 'throw');
  await running.clock.advance({ minutes: 2 });
  await rename(running, 'write');
  await running.clock.advance({ minutes: 2 });

  expect(printed).toContain(
    'GIVEN UP at 2026-11-20T09:02:00.000Z: avi:jira:updated:issue for issues: no way',
  );
  expect(running.requests.calls.filter(({ via }) => via === 'event')).toMatchObject([
    { surface: 'issues', method: 'PUT', path: '/rest/api/3/issue/A-1', status: 204 },
  ]);
  expect(running.requests.points).toBeGreaterThan(0);
});

it('brings what is due without anybody moving the clock', async () => {
  const running = await run({ stateFolder: null });

  const given = await invoke(running, 'push', { events: [{ body: { id: 'a' } }] });

  const { jobId } = given as { readonly jobId: string };
  const inProgress = async (): Promise<unknown> =>
    ((await invoke(running, 'stats', { jobId })) as { inProgress: unknown }).inProgress;
  while ((await inProgress()) !== 0) await new Promise((resolve) => setImmediate(resolve));
  expect(running.clock.deliveries).toMatchObject([{ moduleKey: 'worker', outcome: 'done' }]);
});
