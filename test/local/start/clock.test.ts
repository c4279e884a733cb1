import type { RunningHost } from '../../../local/start/host/start-host';
import { askAs, fixtureHost, NOW } from './fixture-host';

const HOUR = 3_600_000;
let now = NOW;
let host: RunningHost;
beforeEach(async () => {
  now = NOW;
  host = await fixtureHost({ clock: () => now });
});
afterEach(() => host.close());

async function foundKeys(jql: string): Promise<readonly string[]> {
  const path = `/rest/api/3/search/jql?fields=key&jql=${encodeURIComponent(jql)}`;
  const answer = await askAs(host, 'max', { path });
  expect(answer.status).toBe(200);
  const { issues } = answer.json() as { issues: readonly { readonly key: string }[] };
  return issues.map(({ key }) => key);
}

function send(method: string, path: string, body: unknown, person = 'max') {
  const headers = { 'content-type': 'application/json' };
  return askAs(host, person, { method, path, body, headers });
}

it('searches by the aliases of the manifest, by the clock of the host', async () => {
  const path = '/rest/api/3/issue/WEB-1/properties/fixture-plan';
  const put = await send('PUT', path, { index: { due: '2026-11-21' } });
  expect(put.status).toBe(201);
  await expect(foundKeys('fixtureDue is not EMPTY')).resolves.toEqual(['WEB-1']);
  await expect(foundKeys('fixtureDue < now()')).resolves.toEqual([]);
  await expect(foundKeys('fixtureDue > startOfDay()')).resolves.toEqual(['WEB-1']);
  now += 48 * HOUR;
  await expect(foundKeys('fixtureDue < now()')).resolves.toEqual(['WEB-1']);
  await expect(foundKeys('fixtureDue > startOfDay()')).resolves.toEqual([]);
});

it('stamps writes with the clock of the host, and counts back from it', async () => {
  await send('PUT', '/rest/api/3/issue/WEB-1', { fields: { summary: 'Later' } });
  await expect(foundKeys('updated >= -2h')).resolves.toEqual(['WEB-1']);
  now += 3 * HOUR;
  await expect(foundKeys('updated >= -2h')).resolves.toEqual([]);
  await expect(foundKeys('updated >= -4h')).resolves.toEqual(['WEB-1']);
});

it('closes a sprint by hand only, at the time of the clock', async () => {
  const state = async () => (await askAs(host, 'max', { path: '/rest/agile/1.0/sprint/6' })).json();
  now = Date.parse('2026-12-01T09:00:00Z');
  await expect(state()).resolves.toMatchObject({ state: 'active' });
  await send('POST', '/rest/agile/1.0/sprint/6', { state: 'closed' });
  await expect(state()).resolves.toMatchObject({
    state: 'closed',
    completeDate: '2026-12-01T09:00:00.000Z',
  });
});
