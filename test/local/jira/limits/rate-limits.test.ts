import * as z from 'zod/mini';
import { jiraBurstRate } from '../../../../local/jira/limits/token-buckets';
import { callJira } from '../../../../src/jira/call-jira';
import { ENDPOINTS } from '../../../../src/jira/endpoints';
import { LimitedSite } from './limited-site';

const MYSELF = { endpoint: ENDPOINTS.myself, answer: z.object({ accountId: z.string() }) };
const SEARCH = 'POST /rest/api/3/search/jql';
const ALL = { jql: 'created > "1970-01-01"', fields: ['summary'] };
const unlimited = { quota: null, burst: null };

describe('points', () => {
  it.each([
    ['an issue', 'GET /rest/api/3/issue/WEB-1', undefined, 2],
    ['a page of 3 issues', SEARCH, ALL, 4],
    [
      '2 issues at once',
      'POST /rest/api/3/issue/bulkfetch',
      { issueIdsOrKeys: ['WEB-1', 'WEB-2'] },
      3,
    ],
    ['a project', 'GET /rest/api/3/project/search', undefined, 2],
    ['a person', 'GET /rest/api/3/myself', undefined, 3],
    ['a permission', 'GET /rest/api/3/mypermissions?permissions=BROWSE_PROJECTS', undefined, 3],
    ['two link types', 'GET /rest/api/3/issueLinkType', undefined, 3],
    [
      'which issues a query finds',
      'POST /rest/api/3/jql/match',
      { issueIds: [1001, 1002], jqls: ['project = WEB'] },
      2,
    ],
    ['a count', 'POST /rest/api/3/search/approximate-count', { jql: 'project = WEB' }, 2],
    ['a write', 'PUT /rest/api/3/issue/WEB-1/properties/p', { a: 1 }, 1],
    ['an issue that is not there', 'GET /rest/api/3/issue/WEB-99', undefined, 1],
  ])('%s costs the app', async (_what, request, body, points) => {
    const site = new LimitedSite(unlimited);
    await site.ask(request, 'resolver', body);
    await site.ask(request, 'scheduled', body);
    expect(site.calls.calls.map((call) => call.points)).toEqual([points, points]);
    expect(site.calls.points).toBe(2 * points);
    expect(site.calls.quota.spent).toBe(2 * points);
  });

  it.each(['bridge', 'rest'] as const)('costs the app nothing by %s', async (via) => {
    const site = new LimitedSite({ quota: 1, burst: null });
    for (let i = 0; i < 3; i += 1) {
      const { status, headers } = await site.ask('GET /rest/api/3/issue/WEB-1', via);
      expect([status, headers.ratelimit]).toEqual([200, undefined]);
    }
    expect(site.calls.points).toBe(0);
  });
});

describe('the quota of an hour', () => {
  const headersOf = (
    { headers }: { readonly headers: Readonly<Record<string, string>> },
    ...names: readonly string[]
  ) => names.map((name) => headers[name]);

  it('tells how the app stands, and warns below a fifth', async () => {
    const site = new LimitedSite({ quota: 10, burst: null });
    const names = ['ratelimit-policy', 'ratelimit', 'x-ratelimit-nearlimit'];
    const policy = '"global-app-quota";q=10;w=3600';
    const answers = [];
    for (let i = 0; i < 5; i += 1) answers.push(await site.ask('GET /rest/api/3/issue/WEB-1'));
    expect(answers.map((given) => headersOf(given, ...names))).toEqual([
      ...Array.from({ length: 4 }, () => [policy, '"global-app-quota";t=1200', undefined]),
      [policy, '"global-app-quota";r=0;t=1200', 'true'],
    ]);
  });

  it('answers 429 until the hour of UTC is over', async () => {
    const site = new LimitedSite({ quota: 2, burst: null });
    await site.ask('GET /rest/api/3/issue/WEB-1');
    const refused = await site.ask('GET /rest/api/3/serverInfo');
    expect(refused).toMatchObject({
      status: 429,
      headers: {
        'retry-after': '1200',
        'ratelimit-reason': 'jira-quota-global-based',
        ratelimit: '"global-app-quota";r=0;t=1200',
        'x-ratelimit-limit': '2',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-reset': '2026-11-20T10:00Z',
        'x-ratelimit-nearlimit': 'true',
      },
      body: { errorMessages: [expect.any(String)], errors: {} },
    });
    expect(site.calls.points).toBe(2);
    site.now += 1_200_000;
    await expect(site.ask('GET /rest/api/3/serverInfo')).resolves.toMatchObject({ status: 200 });
  });

  it("stops the app's client, however long it may wait, until the quota is filled again", async () => {
    const site = new LimitedSite({ quota: 3, burst: null });
    const connection = site.connection('resolver', 3_600_000);
    await callJira(connection, MYSELF);
    await expect(callJira(connection, MYSELF)).rejects.toMatchObject({
      fault: 'rate-limited',
      retryAt: Date.parse('2026-11-20T10:00Z'),
    });
    expect(site.waits).toEqual([]);
    site.now += 1_200_000;
    await expect(callJira(connection, MYSELF)).resolves.toMatchObject({ accountId: 'max' });
  });

  it("stops the app's client where the wait is too long, without asking again", async () => {
    const site = new LimitedSite({ quota: 3, burst: null });
    const connection = site.connection();
    await callJira(connection, MYSELF);
    site.calls.clear();
    await expect(callJira(connection, MYSELF)).rejects.toMatchObject({ fault: 'rate-limited' });
    expect([site.waits, site.calls.count]).toEqual([[], 1]);
  });
});

describe('calls a second', () => {
  const settings = { quota: null, burst: jiraBurstRate };

  it.each([
    ['GET /rest/api/3/serverInfo', 100],
    ['POST /rest/api/3/permissions/check', 100],
    ['DELETE /rest/api/3/issueLink/99', 50],
    ['GET /rest/api/3/issue/WEB-1', 150],
  ])('are limited for %s, whoever calls', async (request, rate) => {
    const site = new LimitedSite(settings);
    const ways = ['bridge', 'resolver', 'scheduled', 'rest'] as const;
    for (let i = 0; i < rate; i += 1) {
      const { status, headers } = await site.ask(request, ways[i % 4]);
      expect(status).not.toBe(429);
      expect(headers['x-ratelimit-remaining']).toBe(String(rate - 1 - i));
    }
    await expect(site.ask(request, 'bridge')).resolves.toMatchObject({
      status: 429,
      headers: {
        'retry-after': '1',
        'ratelimit-reason': 'jira-burst-based',
        'x-ratelimit-limit': String(rate),
        'x-ratelimit-remaining': '0',
      },
    });
    const other = await site.ask('GET /rest/api/3/field');
    expect(other.status).toBe(200);
    site.now += 1000 / rate;
    expect((await site.ask(request)).status).not.toBe(429);
    expect((await site.ask(request)).status).toBe(429);
  });

  it("makes the app's client wait a second and go on", async () => {
    const site = new LimitedSite(settings);
    const connection = site.connection('bridge');
    for (let i = 0; i < 101; i += 1) await callJira(connection, MYSELF);
    expect(site.waits).toEqual([1000]);
  });

  it('limits the writes to one issue over two spans of time', async () => {
    const site = new LimitedSite({ quota: null, burst: () => 1000 });
    const write = (issue: string) =>
      site.ask(`PUT /rest/api/3/issue/${issue}/properties/p`, 'bridge', { a: 1 });
    const burst = async () => {
      for (let i = 0; i < 20; i += 1) expect((await write('WEB-1')).status).toBeLessThan(300);
    };
    await burst();
    await expect(write('web-1')).resolves.toMatchObject({
      status: 429,
      headers: { 'retry-after': '2', 'ratelimit-reason': 'jira-per-issue-on-write' },
    });
    expect((await write('WEB-2')).status).toBeLessThan(300);
    for (let i = 0; i < 4; i += 1) {
      site.now += 2000;
      await burst();
    }
    site.now += 2000;
    await expect(write('WEB-1')).resolves.toMatchObject({
      status: 429,
      headers: { 'retry-after': '20' },
    });
  });
});
