import path from 'node:path';
import type { ProjectData, SiteData } from '../../../local/jira/site-data';
import type { RunningHost } from '../../../local/start/host/start-host';
import { smallSite } from '../jira/small-site';
import { askAs, fixtureHost, NOW } from './fixture-host';

const appRoot = path.join(__dirname, 'fixture-scheduled-app');
const HOUR = 3_600_000;
const MINUTE = 60_000;
let host: RunningHost;
let printed: string;
afterEach(() => host.close());

async function begin(site: SiteData = smallSite()): Promise<void> {
  printed = '';
  host = await fixtureHost({
    appRoot,
    data: { kind: 'site', site },
    print: (text) => {
      printed += text;
    },
  });
}

/** The small site with another grant of the project LOCK to apps. */
function siteWith(appAccess: ProjectData['appAccess']): SiteData {
  const site = smallSite();
  const projects = site.projects.map((project) =>
    project.key === 'LOCK' && appAccess !== undefined ? { ...project, appAccess } : project,
  );
  return { ...site, projects };
}

/** What the app wrote down each time it looked. */
function watched(): readonly unknown[] {
  return host.forge
    .storageSnapshot()
    .filter(({ key }) => key.startsWith('watched:'))
    .map(({ value }) => value);
}

async function json(address: string): Promise<unknown> {
  return (await askAs(host, 'ann', { path: address })).json();
}

async function rename(key: string, summary: string): Promise<void> {
  const { status } = await askAs(host, 'max', {
    path: `/rest/api/3/issue/${key}`,
    method: 'PUT',
    body: { fields: { summary } },
    headers: { 'content-type': 'application/json' },
  });
  expect(status).toBe(204);
}

async function move(body: unknown): Promise<unknown> {
  const answer = await askAs(host, 'max', { path: '/__host/clock', method: 'POST', body });
  return answer.status === 200 ? answer.json() : answer.status;
}

it('runs what becomes due on the way, each time once and by its own clock', async () => {
  await begin();

  const runs = await host.clock.advance({ hours: 3 });

  expect(host.clock.now()).toBe(NOW + 3 * HOUR);
  expect(runs.map(({ moduleKey, startedAt }) => [moduleKey, startedAt - NOW])).toEqual([
    ['watch', 5 * MINUTE],
    ['remind', 5 * MINUTE],
    ['watch', 65 * MINUTE],
    ['watch', 125 * MINUTE],
  ]);
  expect(watched()).toEqual([
    expect.objectContaining({ at: '2026-11-20T09:05:00.000Z' }),
    expect.objectContaining({ at: '2026-11-20T10:05:00.000Z' }),
    expect.objectContaining({ at: '2026-11-20T11:05:00.000Z' }),
  ]);
  await expect(host.clock.runDue()).resolves.toEqual([]);
  await expect(host.clock.advance({ minutes: 4 })).resolves.toEqual([]);
  await expect(host.clock.advance({ minutes: 1 })).resolves.toHaveLength(1);
  expect(host.record()).toEqual([]);
});

it('moves JQL, changes and app storage along', async () => {
  await begin();
  await rename('WEB-1', 'Later');
  await host.clock.run('watch');
  expect(watched()).toEqual([
    { at: '2026-11-20T09:00:00.000Z', keys: expect.not.arrayContaining(['WEB-1']) as unknown },
  ]);

  await host.clock.advance({ days: 3 }, { delivery: 'never' });

  await host.clock.run('watch');
  expect(watched()[1]).toEqual({
    at: '2026-11-23T09:00:00.000Z',
    keys: expect.arrayContaining(['WEB-1']) as unknown,
  });
  const rows = host.forge.storageSnapshot();
  expect(rows.map(({ createdAt }) => createdAt)).toEqual([NOW, NOW + 72 * HOUR]);
  await rename('WEB-1', 'Later still');
  await expect(json('/rest/api/3/issue/WEB-1?fields=updated')).resolves.toMatchObject({
    fields: { updated: '2026-11-23T09:00:00.000+0000' },
  });
});

it('delivers late once, or never', async () => {
  await begin();

  const late = await host.clock.advance({ hours: 30 }, { delivery: 'late' });
  const never = await host.clock.advance({ hours: 30 }, { delivery: 'never' });

  expect(late.map(({ moduleKey, dueAt, startedAt }) => [moduleKey, dueAt, startedAt])).toEqual([
    ['remind', NOW + 24 * HOUR + 5 * MINUTE, NOW + 30 * HOUR],
    ['watch', NOW + 29 * HOUR + 5 * MINUTE, NOW + 30 * HOUR],
  ]);
  expect(never).toEqual([]);
  await expect(host.clock.advance({ hours: 1 })).resolves.toHaveLength(1);
});

it('runs a function now, also twice at once', async () => {
  await begin();

  const runs = await Promise.all([host.clock.run('watch'), host.clock.run('watch')]);

  expect(runs.map(({ outcome }) => outcome)).toEqual(['done', 'done']);
  expect(host.clock.runs).toHaveLength(2);
  expect(host.requests.calls.map(({ via, surface }) => [via, surface])).toEqual([
    ['scheduled', 'watch'],
    ['scheduled', 'watch'],
  ]);
});

it('goes back to the clock of the machine, and only there', async () => {
  await begin();
  await host.clock.advance({ days: 1 });
  await host.clock.advance({ days: -2 });
  expect(host.clock.now()).toBe(NOW + 24 * HOUR);

  await host.clock.backToNow();

  expect(host.clock.now()).toBe(NOW);
  expect(watched()).toHaveLength(24);
  expect(host.clock.plan.map(({ nextDueAt }) => nextDueAt - NOW)).toEqual([5 * MINUTE, 5 * MINUTE]);
});

it.each([
  [undefined, null],
  ['browse', 'LOCK-1 answers 400'],
  ['none', 'LOCK-1 answers 404'],
] as const)(
  'writes as the app, where its role is granted (appAccess %s)',
  async (appAccess, message) => {
    await begin(siteWith(appAccess));

    const run = await host.clock.run('remind');

    expect(run.message).toBe(message);
    await expect(json('/rest/api/3/issue/WEB-1/comment')).resolves.toMatchObject({
      comments: [{ author: { displayName: 'Watcher', accountType: 'app' } }],
    });
    await expect(json('/rest/api/3/issue/WEB-1/properties/reminded')).resolves.toMatchObject({
      value: { level: 1 },
    });
  },
);

it('says loudly that a run failed, and runs the next one', async () => {
  await begin(siteWith('none'));

  await host.clock.advance({ hours: 2 });

  expect(printed).toContain('FAILED at 2026-11-20T09:05:00.000Z: the scheduled function remind');
  expect(host.clock.runs.map(({ outcome }) => outcome)).toEqual(['done', 'failed', 'done']);
});

it('is told and moved over the line of the page', async () => {
  await begin();
  await expect(json('/__host/clock')).resolves.toMatchObject({
    now: '2026-11-20T09:00:00.000Z',
    isAhead: false,
    functions: [
      {
        moduleKey: 'watch',
        interval: 'hour',
        nextDueAt: '2026-11-20T09:05:00.000Z',
        lastRun: null,
      },
      { moduleKey: 'remind' },
    ],
  });
  await expect(move({ advance: { days: 1 } })).resolves.toMatchObject({
    now: '2026-11-21T09:00:00.000Z',
    isAhead: true,
    functions: [{ lastRun: { startedAt: '2026-11-21T08:05:00.000Z', failure: null } }, {}],
  });
  await expect(move({ backToNow: true })).resolves.toMatchObject({ isAhead: false });
});

it.each([
  { advance: { days: -1 } },
  { advance: { days: 367 } },
  { advance: { days: 366, hours: 1 } },
  { advance: { weeks: 1 } },
  { to: '2027-01-01' },
])('does not move by %j', async (body) => {
  await begin();
  await expect(move(body)).resolves.toBe(400);
  expect(host.clock.now()).toBe(NOW);
});
