import { join } from 'node:path';
import { EmbeddedForge } from '../../../local/forge/embedded-forge';
import type { ProductCaller } from '../../../local/forge/forge-types';
import { EmbeddedJira } from '../../../local/jira/embedded-jira';
import type { LoopbackServer } from '../../../local/jira/http-loopback';
import { scopesOf } from '../../../local/jira/rest/scopes';
import { httpTransport } from '../../../local/report/http-transport';
import { APP_ACCOUNT_ID, withAppAccount } from '../../../local/start/host/app-account';
import { DEFAULT_SETTINGS } from '../../../src/contract/settings';
import type { Instant } from '../../../src/domain/calendar/instant';
import { NOTHING_KNOWN } from '../../../src/jira/known-work';
import type { LinkedWork } from '../../../src/jira/read-linked-work';
import type { Transport } from '../../../src/jira/transport';
import { updateLinkedWork } from '../../../src/jira/update-linked-work';
import { ChangingSite } from '../../builders/changing-site';
import { serveJira } from '../../builders/jira-server';

/** Sees every project of the small site, as the app does. */
const LEO = { accountId: 'leo', email: 'leo@example.com', token: 'secret' };

interface Both {
  readonly full: LinkedWork;
  readonly update: LinkedWork;
}

let forge: EmbeddedForge;
let server: LoopbackServer;
let jira: EmbeddedJira;
let now: number;
/** What the app's quota is charged for the calls of its back end: one for each, one for each object. */
let points = 0;

beforeAll(async () => {
  let asFrame = false;
  const ask = async (request: Parameters<EmbeddedJira['handle']>[0], caller: ProductCaller) => {
    const answer = await jira.handle(request, caller);
    if (!asFrame) points += pointsOf(answer.body);
    return answer;
  };
  forge = await EmbeddedForge.open({
    appRoot: join(__dirname, 'fixture-app'),
    code: { kind: 'source' },
    ...{ product: ask, scopesOf, siteUrl: 'http://127.0.0.1:8080', clock: () => now },
    appAccountId: APP_ACCOUNT_ID,
  });
  const { searchAliases } = forge.manifest;
  const site = ChangingSite.make(searchAliases, 260);
  site.ask(6, 7, false);
  ({ now } = site);
  const data = withAppAccount(site.jira.snapshot(), 'Reader');
  jira = new EmbeddedJira(data, {
    baseUrl: 'http://jira.example',
    clock: () => now,
    searchAliases,
  });
  const { accountId, token } = LEO;
  server = await serveJira(() => jira, {
    port: 0,
    signIn: { people: data.people, tokens: [token] },
  });
  bridge = async ({ method, path, body }) => {
    asFrame = true;
    const answer = await forge.fetchProduct({
      ...{ restPath: path, method, accountId },
      headers: [['content-type', 'application/json']],
      body: body === undefined ? null : JSON.stringify(body),
    });
    asFrame = false;
    return { status: answer.status, header: () => null, body: JSON.parse(answer.body) };
  };
});

let bridge: Transport;

afterAll(async () => {
  await forge.close();
  await server.close();
});

beforeEach(() => {
  points = 0;
});

/** 1 for the request and 1 for each core object in the answer. */
function pointsOf(body: unknown): number {
  const lists =
    typeof body === 'object' && body !== null ? new Map(Object.entries(body)) : new Map();
  const objects = [lists.get('issues'), lists.get('values')].find(Array.isArray);
  return 1 + (objects?.length ?? 0);
}

async function readBy(transport: Transport): Promise<Both> {
  const connection = { transport, waitMs: () => Promise.resolve() };
  const quiet = { signal: new AbortController().signal, onProgress: () => undefined, written: [] };
  const asked = { ...quiet, connection, settings: DEFAULT_SETTINGS, now: now as Instant };
  const full = await updateLinkedWork({ ...asked, known: NOTHING_KNOWN });
  const update = await updateLinkedWork({ ...asked, known: full.known });
  return { full: full.work, update: update.work };
}

function invoked(functionKey: string): Promise<Both> {
  return forge.invoke({
    ...{ moduleKey: 'page', extension: { type: 'jira:globalPage' }, functionKey },
    ...{ payload: { now }, accountId: LEO.accountId },
  }) as Promise<Both>;
}

/** As it looks on the other side of a JSON border, in one order. */
function plain(work: LinkedWork): unknown {
  const { items, ...others } = JSON.parse(JSON.stringify(work)) as LinkedWork;
  return { ...others, items: items.toSorted((a, b) => Number(a.id) - Number(b.id)) };
}

const WAYS: readonly (readonly [string, () => Promise<Both>, { readonly isCharged: boolean }])[] = [
  [
    'over HTTP as a person',
    () => readBy(httpTransport(new URL(server.url), LEO)),
    { isCharged: false },
  ],
  ['through the bridge as the viewer', () => readBy(bridge), { isCharged: false }],
  ['in a resolver as the person', () => invoked('read'), { isCharged: true }],
  ['as the app', () => invoked('readAsApp'), { isCharged: true }],
];

describe.each(WAYS)('a reading %s', (_, readBoth, { isCharged }) => {
  it('finds the same, in full and as an update', async () => {
    const expected = await readBy(async (request) => {
      const { status, body } = await jira.handle(request, { accountId: LEO.accountId });
      return { status, header: () => null, body };
    });
    points = 0;
    const { full, update } = await readBoth();
    expect(full.items.length).toBeGreaterThan(100);
    expect(plain(full)).toEqual(plain(expected.full));
    expect(plain(update)).toEqual(plain(full));
    // An update of what has not changed is cheap, also where it is charged.
    expect(points > 0).toBe(isCharged);
    expect(points).toBeLessThan(5 * full.items.length);
  });
});

it('as a scheduled job is charged a few points an issue, and nothing is refused', async () => {
  await forge.runScheduled('read');
  expect(points).toBeGreaterThan(200);
  expect(points).toBeLessThan(1500);
  expect(forge.record).toEqual([]);
});
