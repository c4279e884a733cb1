import type { RunningHost } from '../../../local/start/host/start-host';
import { ask, fixtureHost } from './fixture-host';

let host: RunningHost;
beforeAll(async () => {
  host = await fixtureHost();
});
afterAll(() => host.close());

it('serves the documents of the app with the bridge first and the policy of production', async () => {
  const page = await ask(`${host.appUrl}/ui/index.html`);
  expect(page.headers['content-type']).toBe('text/html;charset=UTF-8');
  expect(page.text).toMatch(
    new RegExp(
      `<head>\\s*<script src="/__bridge.js" data-page-origin="${host.url}" data-clock-ahead="-?\\d+"></script>`,
      'u',
    ),
  );
  const policy = page.headers['content-security-policy'];
  expect(policy).toContain(`style-src 'self' ${host.url}`);
  expect(policy).toContain('sandbox ');
  expect(policy).not.toContain("'unsafe-inline'");
});

it.each([
  ['/__bridge.js', 'text/javascript;charset=UTF-8'],
  ['/ui/app.js', 'text/javascript;charset=UTF-8'],
  ['/ui/icons/app.svg', 'image/svg+xml'],
])('serves %s as %s', async (path, type) => {
  const file = await ask(`${host.appUrl}${path}`);
  expect(file.headers).toMatchObject({
    'content-type': type,
    'x-content-type-options': 'nosniff',
  });
});

it('compresses what is worth it and answers nothing twice', async () => {
  const response = await fetch(`${host.appUrl}/__bridge.js`);
  const script = await response.text();
  const etag = response.headers.get('etag') ?? '';
  expect(response.headers.get('content-encoding')).toBe('gzip');
  expect(Number(response.headers.get('content-length'))).toBeLessThan(script.length);
  const again = await ask(`${host.appUrl}/__bridge.js`, { headers: { 'if-none-match': etag } });
  expect(again).toMatchObject({ status: 304, text: '' });
});

it.each([
  '/ui/missing.js',
  '/other/index.html',
  '/ui/%2e%2e/manifest.yml',
  '/ui/..%2fmanifest.yml',
  '/ui/%00',
  '/ui/%zz',
  '/ui/',
  '/',
  '//',
  '//ui/app.js',
])('has no %s', async (path) => {
  await expect(ask(`${host.appUrl}${path}`)).resolves.toMatchObject({ status: 404 });
});

it.each<[string, Readonly<Record<string, string>>]>([
  ['the name of another host', { host: 'attacker.example' }],
  ['a page of another origin', { origin: 'http://attacker.example' }],
  ['the site', { origin: 'site' }],
])('refuses %s', async (_who, headers) => {
  const asked = headers.origin === 'site' ? { origin: host.url } : headers;
  const { status } = await ask(`${host.appUrl}/ui/index.html`, { headers: asked });
  expect(status).toBe(403);
});

it('cannot be written to', async () => {
  const { status } = await ask(`${host.appUrl}/ui/index.html`, { method: 'POST' });
  expect(status).toBe(405);
});

it('is another origin than the site, on this machine only', () => {
  expect(new URL(host.appUrl).hostname).toBe('127.0.0.1');
  expect(host.appUrl).not.toBe(host.url);
});
