import type { RunningHost } from '../../../local/start/host/start-host';
import { askAs, fixtureHost } from './fixture-host';

let host: RunningHost;
beforeAll(async () => {
  host = await fixtureHost();
});
afterAll(() => host.close());
beforeEach(() => {
  host.requests.clear();
});

const FRAME = { moduleKey: 'page', extension: { type: 'jira:globalPage' } };

async function post(path: string, body: unknown, person = 'max'): Promise<unknown> {
  const answer = await askAs(host, person, { path, method: 'POST', body });
  return answer.status === 200 ? answer.json() : { status: answer.status, text: answer.text };
}

function invoke(functionKey: string, payload: unknown = {}): Promise<unknown> {
  return post('/__host/invoke', { ...FRAME, functionKey, payload });
}

it('runs a function of the app for the person looking, who is not the app', async () => {
  await expect(invoke('whoAmI')).resolves.toEqual({
    value: { displayName: 'Max', app: 'Fixture', extension: { type: 'jira:globalPage' } },
  });
  expect(host.requests.calls).toEqual([
    expect.objectContaining({ via: 'resolver', surface: 'page', person: 'max', status: 200 }),
    expect.objectContaining({ via: 'resolver', surface: 'page', path: '/rest/api/3/myself' }),
  ]);
});

it('hands back nothing for a function that answers nothing, and why one failed', async () => {
  await expect(invoke('remember', { text: 'this' })).resolves.toEqual({});
  await expect(invoke('recall')).resolves.toEqual({ value: 'this' });
  await expect(invoke('fail')).resolves.toEqual({
    error: 'There was an error invoking the function - It failed for a reason',
  });
});

it("asks Jira for a frame, within the app's scopes", async () => {
  const request = { restPath: '/rest/api/3/myself', method: 'GET', headers: [], body: null };
  const answer = await post('/__host/fetch-product', { ...FRAME, request });
  expect(answer).toMatchObject({ status: 200, body: expect.stringContaining('"max"') as unknown });
  const delay = { ...request, restPath: '/rest/api/3/issue/WEB-1', method: 'DELETE' };
  const refused = await post('/__host/fetch-product', { ...FRAME, request: delay });
  expect(refused).toMatchObject({ status: 401 });
  expect(host.requests.calls).toEqual([
    {
      via: 'bridge',
      surface: 'page',
      method: 'GET',
      path: '/rest/api/3/myself',
      person: 'max',
      status: 200,
      points: 0,
    },
  ]);
});

it('tells a frame where it stands', async () => {
  const { appId, environmentId, cloudId } = host.forge.installation;
  await expect(post('/__host/context', FRAME, 'vera')).resolves.toEqual({
    accountId: 'vera',
    cloudId,
    localId: `ari:cloud:ecosystem::extension/${appId}/${environmentId}/static/page`,
    environmentId,
    environmentType: 'DEVELOPMENT',
    moduleKey: 'page',
    siteUrl: host.url,
    locale: 'en_US',
    timezone: 'Etc/UTC',
    extension: { type: 'jira:globalPage' },
  });
});

it('grants the permissions the app brings along', async () => {
  const { appId, environmentId } = host.forge.installation;
  const key = `ari:cloud:ecosystem::extension/${appId}/${environmentId}/static/planner`;
  const path = `/rest/api/3/mypermissions?permissions=${encodeURIComponent(key)}`;
  const held = await Promise.all(['ann', 'max'].map((person) => askAs(host, person, { path })));
  expect(held.map((answer) => answer.json())).toEqual(
    [true, false].map((havePermission) => ({
      permissions: { [key]: expect.objectContaining({ havePermission }) as unknown },
    })),
  );
});

it('names what is malformed or not known', async () => {
  await expect(post('/__host/invoke', { ...FRAME, payload: {} })).resolves.toMatchObject({
    status: 400,
    text: expect.stringContaining('functionKey') as unknown,
  });
  await expect(post('/__host/context', { ...FRAME, moduleKey: 'other' })).resolves.toMatchObject({
    status: 404,
  });
});

it('writes down what is not emulated', async () => {
  await post('/__host/record', 'isRovoEnabled');
  const request = { restPath: '/rest/api/3/unknown', method: 'GET', headers: [], body: null };
  await expect(post('/__host/fetch-product', { ...FRAME, request })).resolves.toMatchObject({
    status: 500,
  });
  expect(host.record()).toEqual(
    expect.arrayContaining([
      'bridge: isRovoEnabled',
      expect.stringContaining('GET /rest/api/3/unknown'),
    ]),
  );
  const told = await askAs(host, 'max', { path: '/__host/record' });
  expect(told.json()).toEqual(host.record());
});
