import type { RunningHost } from '../../../local/start/host/start-host';
import { ask, askAs, fixtureHost } from './fixture-host';

let host: RunningHost;
beforeAll(async () => {
  host = await fixtureHost();
});
afterAll(() => host.close());

function cookie(person: string): string {
  return `agile-pmo-person-${new URL(host.url).port}=${person}`;
}

it('tells the page what it shows', async () => {
  const site = await ask(`${host.url}/__host/site`);
  expect(site.json()).toEqual({
    title: 'Small site',
    person: {
      accountId: 'ann',
      displayName: 'Ann',
      groups: ['jira-administrators', 'developers'],
      isAdmin: true,
    },
    people: ['ann', 'max', 'vera', 'leo'].map(
      (accountId) => expect.objectContaining({ accountId }) as unknown,
    ),
    app: {
      appId: '00000000-0000-4000-8000-00000000f1f1',
      environmentId: host.forge.installation.environmentId,
      name: 'Fixture',
      origin: host.appUrl,
      modules: [
        {
          key: 'page',
          type: 'jira:globalPage',
          title: 'Fixture',
          label: null,
          src: `${host.appUrl}/ui/index.html`,
          icon: `${host.appUrl}/ui/icons/app.svg`,
          viewportSize: null,
          pages: [],
          isConfigure: false,
        },
      ],
    },
  });
});

it('lets a person be chosen, and remembers who it was', async () => {
  const chosen = await askAs(host, 'ann', {
    path: '/__host/person',
    method: 'POST',
    body: { accountId: 'max' },
  });
  expect(chosen.status).toBe(204);
  const [given = ''] = chosen.headers['set-cookie'] ?? [];
  expect(given).toBe(`${cookie('max')}; Path=/; HttpOnly; SameSite=Strict`);
  const seen = await ask(`${host.url}/__host/site`, { headers: { cookie: cookie('max') } });
  expect(seen.json()).toMatchObject({ person: { accountId: 'max', isAdmin: false } });
});

it.each(['nobody', 'gone'])('does not let %s be chosen', async (accountId) => {
  const path = '/__host/person';
  const refused = await askAs(host, 'ann', { path, method: 'POST', body: { accountId } });
  expect(refused.status).toBe(404);
});

it('answers the REST interface as the person of the cookie', async () => {
  const myself = await askAs(host, 'max', { path: '/rest/api/3/myself' });
  expect(myself.json()).toMatchObject({ accountId: 'max' });
});

it('answers the REST interface to whoever signs in, whatever the cookie says', async () => {
  const authorization = `Basic ${Buffer.from('leo:secret').toString('base64')}`;
  const path = '/rest/api/3/myself';
  const myself = await askAs(host, 'max', { path, headers: { authorization } });
  expect(myself.json()).toMatchObject({ accountId: 'leo' });
});

it('answers the REST interface to nobody without either', async () => {
  await expect(ask(`${host.url}/rest/api/3/myself`)).resolves.toMatchObject({ status: 401 });
});

const EDIT = {
  path: '/rest/api/3/issue/WEB-1',
  method: 'PUT',
  body: { fields: { summary: 'Changed' } },
};

it.each<[string, Readonly<Record<string, string>>, number]>([
  ['its own page', { 'sec-fetch-site': 'same-origin' }, 204],
  ['a page of an older browser', { origin: 'own' }, 204],
  ['a frame of the app', { 'sec-fetch-site': 'same-site', origin: 'app' }, 403],
  ['a page elsewhere', { 'sec-fetch-site': 'cross-site', origin: 'http://attacker.example' }, 403],
  ['something that does not say what it is', {}, 403],
])('takes changes in the name of the cookie from %s or not', async (_what, headers, status) => {
  const origins: Readonly<Record<string, string>> = { own: host.url, app: host.appUrl };
  const { origin } = headers;
  const named = origin === undefined ? {} : { origin: origins[origin] ?? origin };
  const asked = { ...headers, ...named, cookie: cookie('ann') };
  const { status: given } = await ask(`${host.url}${EDIT.path}`, { ...EDIT, headers: asked });
  expect(given).toBe(status);
});

it("does not read to the app's frames in the name of the cookie", async () => {
  const headers = { cookie: cookie('ann'), 'sec-fetch-site': 'same-site' };
  const paths = ['/rest/api/3/myself', '/__host/site'];
  const answers = await Promise.all(paths.map((path) => ask(`${host.url}${path}`, { headers })));
  expect(answers.map(({ status }) => status)).toEqual([403, 403]);
});

it('shows the page at every path somebody wants to see, with a strict policy', async () => {
  const page = await ask(`${host.url}/browse/WEB-1`, { headers: { accept: 'text/html' } });
  expect(page.text).toContain('<title>Page</title>');
  const policy = page.headers['content-security-policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain(`frame-src ${host.appUrl}`);
  expect(policy).not.toContain('unsafe');
  expect(page.headers['set-cookie']).toEqual([expect.stringContaining(cookie('ann'))]);
  const missing = await ask(`${host.url}/assets/missing.js`, { headers: { accept: '*/*' } });
  expect(missing.status).toBe(404);
});

it('keeps the person that was chosen when the page is shown again', async () => {
  const headers = { accept: 'text/html', cookie: cookie('max') };
  const page = await ask(`${host.url}/`, { headers });
  expect(page.headers['set-cookie']).toBeUndefined();
});

it('leads to the one name the frames know', async () => {
  const { port } = new URL(host.url);
  const headers = { host: `localhost:${port}`, accept: 'text/html' };
  const page = await ask(`${host.url}/browse/WEB-1?a=b`, { headers });
  expect(page.status).toBe(307);
  expect(page.headers.location).toBe(`${host.url}/browse/WEB-1?a=b`);
});

it.each(['/', '/rest/api/3/serverInfo', '/__host/site'])(
  'refuses the name of another host for %s',
  async (path) => {
    const headers = { host: 'attacker.example', accept: 'text/html' };
    await expect(ask(`${host.url}${path}`, { headers })).resolves.toMatchObject({ status: 403 });
  },
);

it.each([
  ['/avatar/max', '>M</text>'],
  ['/projectavatar/100', '>PW</text>'],
  ['/images/issuetype/11.svg', '>S</text>'],
  ['/images/priority/2.svg', '>L</text>'],
])('draws the picture %s that answers name', async (path, letters) => {
  const picture = await ask(`${host.url}${path}`);
  expect(picture.headers['content-type']).toBe('image/svg+xml');
  expect(picture.text).toContain(letters);
});

it.each(['//', '//elsewhere.example/', '//rest/api/3/serverInfo'])(
  'takes %s for a path of its own',
  async (path) => {
    await expect(ask(`${host.url}${path}`)).resolves.toMatchObject({ status: 404 });
  },
);

it('names an address of the host that it does not have', async () => {
  const answer = await ask(`${host.url}/__host/other`);
  expect(answer).toMatchObject({
    status: 404,
    text: expect.stringContaining('/__host/other') as unknown,
  });
});
