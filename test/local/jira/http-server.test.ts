import { request } from 'node:http';
import { EmbeddedJira } from '../../../local/jira/embedded-jira';
import type { LoopbackServer } from '../../../local/jira/http-loopback';
import { serveJira } from '../../builders/jira-server';
import { smallSite } from './small-site';

let server: LoopbackServer | null = null;
afterEach(async () => server?.close());

async function serve(): Promise<string> {
  const site = smallSite();
  server = await serveJira(
    (url) =>
      new EmbeddedJira(site, { baseUrl: url, clock: () => Date.parse('2026-11-20T09:00:00Z') }),
    { port: 0, signIn: { people: site.people, tokens: ['secret', 'other'] } },
  );
  return server.url;
}

function basic(name: string, token: string): Readonly<Record<string, string>> {
  return { authorization: `Basic ${Buffer.from(`${name}:${token}`).toString('base64')}` };
}

it.each([
  ['an e-mail address', 'max@example.com', 'secret'],
  ['the same in other letters', 'Max@Example.com', 'other'],
  ['an account id', 'max', 'secret'],
])('signs in with %s and a token', async (_what, name, token) => {
  const url = await serve();
  const response = await fetch(`${url}/rest/api/3/myself`, { headers: basic(name, token) });
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('application/json;charset=UTF-8');
  await expect(response.json()).resolves.toMatchObject({
    accountId: 'max',
    self: `${url}/rest/api/3/user?accountId=max`,
  });
});

it.each<[string, Readonly<Record<string, string>>, boolean]>([
  ['nobody', {}, false],
  ['a wrong token', basic('max', 'wrong'), true],
  ['an unknown person', basic('nobody', 'secret'), true],
  ['another scheme', { authorization: 'Bearer secret' }, true],
])('treats %s as anonymous, as Jira does', async (_who, headers, isFailed) => {
  const url = await serve();
  const myself = await fetch(`${url}/rest/api/3/myself`, { headers });
  expect(myself.status).toBe(401);
  await expect(myself.text()).resolves.toBe(
    'Client must be authenticated to access this resource.',
  );
  const search = await fetch(`${url}/rest/api/3/search/jql?jql=project=WEB`, { headers });
  expect(search.status).toBe(200);
  expect(search.headers.get('x-seraph-loginreason')).toBe(isFailed ? 'AUTHENTICATED_FAILED' : null);
  await expect(search.json()).resolves.toEqual({ issues: [], isLast: true });
});

it('refuses a property whose value is no JSON', async () => {
  const url = await serve();
  const response = await fetch(`${url}/rest/api/3/issue/WEB-1/properties/p`, {
    method: 'PUT',
    headers: { ...basic('max', 'secret'), 'content-type': 'application/json' },
    body: '{"a":',
  });
  expect(response.status).toBe(400);
});

it('sends no body with a status that has none', async () => {
  const url = await serve();
  const response = await fetch(`${url}/rest/api/3/issue/WEB-1`, {
    method: 'PUT',
    headers: { ...basic('max', 'secret'), 'content-type': 'application/json' },
    body: JSON.stringify({ fields: { summary: 'x' } }),
  });
  expect(response.status).toBe(204);
  await expect(response.text()).resolves.toBe('');
});

it('refuses a body that is no JSON', async () => {
  const url = await serve();
  const response = await fetch(`${url}/rest/api/3/search/jql`, {
    method: 'POST',
    headers: basic('max', 'secret'),
    body: '{',
  });
  expect(response.status).toBe(400);
});

function statusOf(url: string, headers: Readonly<Record<string, string>>): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(`${url}/rest/api/3/serverInfo`, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.once('error', reject);
    sent.end();
  });
}

it.each<[string, Readonly<Record<string, string>>, number]>([
  ['its own address', {}, 200],
  ['the name of another host that leads here', { host: 'attacker.example' }, 403],
  ['a page of another origin', { origin: 'http://attacker.example' }, 403],
])('answers %s or not, and never other origins', async (_what, headers, status) => {
  const url = await serve();
  await expect(statusOf(url, headers)).resolves.toBe(status);
  const response = await fetch(`${url}/rest/api/3/serverInfo`);
  expect(response.headers.get('access-control-allow-origin')).toBeNull();
});

it('listens on this machine only', async () => {
  expect(new URL(await serve()).hostname).toBe('127.0.0.1');
});
