import { ProductCalls } from '../../../local/start/host/product-calls';
import { StartError } from '../../../local/start/options';
import { answer } from '../../../local/jira/rest/jira-request';
import { fixtureHost } from './fixture-host';

it('says that a port is taken', async () => {
  const first = await fixtureHost();
  const port = Number(new URL(first.url).port);
  const second = await fixtureHost({ port }).catch((error: unknown) => error);
  await first.close();
  expect(second).toBeInstanceOf(StartError);
  expect(second).toMatchObject({
    message: expect.stringContaining(`port ${String(port)}`) as unknown,
  });
});

it('gives the app the next free port', async () => {
  const first = await fixtureHost();
  const port = Number(new URL(first.url).port);
  await first.close();
  const second = await fixtureHost({ port });
  await second.close();
  expect(second.url).toBe(first.url);
  expect(Number(new URL(second.appUrl).port)).toBeGreaterThan(port);
});

it.each([
  ['max', 'max'],
  ['leo@example.com', 'leo'],
  [null, 'ann'],
])('lets %s look first', async (as, expected) => {
  const host = await fixtureHost({ as });
  await host.close();
  expect(host.firstPerson.accountId).toBe(expected);
});

it('makes a site of generated issues', async () => {
  const host = await fixtureHost({ data: { kind: 'generated', issues: 60 } });
  await host.close();
  expect(host.site.issues.filter(({ isVisible }) => isVisible)).toHaveLength(60);
});

it('remembers the latest calls and counts all', async () => {
  const calls = new ProductCalls(() => Promise.resolve(answer({})), { latencyMs: 0 });
  for (let i = 0; i < 10_001; i += 1) {
    await calls.ask({ method: 'GET', path: `/rest/${String(i)}` }, 'anonymous');
  }
  expect(calls.count).toBe(10_001);
  expect(calls.calls.length).toBeLessThan(10_001);
  expect(calls.calls.at(-1)).toEqual({
    via: 'rest',
    surface: null,
    method: 'GET',
    path: '/rest/10000',
    person: null,
    status: 200,
    points: 0,
  });
  calls.clear();
  expect([calls.count, calls.calls.length]).toEqual([0, 0]);
});

it('keeps the ways of calls that run at the same time apart', async () => {
  const calls = new ProductCalls(() => Promise.resolve(answer({})), { latencyMs: 1 });
  const asked = ['a', 'b'].map((surface) =>
    calls.by({ via: 'bridge', surface }, () =>
      calls.ask({ method: 'GET', path: `/rest/${surface}` }, { accountId: surface }),
    ),
  );
  await Promise.all([...asked, calls.ask({ method: 'GET', path: '/rest/c' }, 'anonymous')]);
  const ways = calls.calls.map(({ via, surface, path }) => `${via} ${String(surface)} ${path}`);
  expect(ways.sort()).toEqual(['bridge a /rest/a', 'bridge b /rest/b', 'rest null /rest/c']);
});
