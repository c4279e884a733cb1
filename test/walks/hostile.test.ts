import type { Browser } from 'playwright-core';
import { generatedSite } from '../../local/demo/generated-site';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { ASK_PROPERTY, readAskProperty } from '../../src/jira/ask-property';
import { PROMISE_PROPERTY, readPromiseProperty } from '../../src/jira/promise-property';
import { hostileProperties, type HostileProperties } from '../arbitraries/hostile-properties';
import { launchBrowser } from '../browser/chromium';
import { InboxVisit } from './inbox-visit';
import { IssueVisit } from './issue-visit';
import { PortfolioVisit } from './portfolio-visit';

// Two hostile values an issue: 10,000 of them.
const ISSUES = 5000;
const HOSTILE = hostileProperties(ISSUES, 23);

let host: RunningHost;
let browser: Browser;

beforeAll(async () => {
  browser = await launchBrowser();
  const clean = generatedSite({ issues: ISSUES, today: new Date().toISOString().slice(0, 10) });
  const issues = clean.issues.map((issue, at) => ({
    ...issue,
    properties: {
      [ASK_PROPERTY]: withoutIndexLists(HOSTILE[at]?.ask),
      [PROMISE_PROPERTY]: withoutIndexLists(HOSTILE[at]?.promise),
    },
  }));
  const site = { ...clean, issues };
  host = await startHost({ data: { kind: 'site', site }, port: 0, stateFolder: null });
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

afterEach(() => {
  // eslint-disable-next-line jest/no-standalone-expect -- holds for every walk
  expect(host.record()).toEqual([]);
});

it('shows the dependencies of issues full of hostile values', async () => {
  const visit = await PortfolioVisit.begin(browser, host);
  await visit.openSite();
  await visit.read();
  expect((await visit.pairs()).length).toBeGreaterThan(10);
  expect(await visit.app.getByText('Some issues are missing').count()).toBe(0);
  expect(visit.faults).toEqual([]);
  await visit.end();
});

it('shows their inbox', async () => {
  const visit = await InboxVisit.begin(browser, host, {});
  await visit.open('');
  expect(await visit.count('All')).toBeGreaterThan(0);
  expect(visit.faults).toEqual([]);
  await visit.end();
});

it.each([
  ['asks', ({ ask }) => readAskProperty(ask).kind, 'asks of others cannot be read'],
  ['answers', ({ promise }) => readPromiseProperty(promise).kind, 'answered others cannot be read'],
] satisfies [string, (one: HostileProperties) => string, string][])(
  'shows the panel of issues whose %s cannot be read, and says so',
  async (_, kindOf, sentence) => {
    const visit = await IssueVisit.begin(browser, host);
    const spoilt = host.site.issues.filter(
      ({ projectId }, at) =>
        projectId === host.site.projects[0]?.id && kindOf(HOSTILE[at] ?? never()) === 'unreadable',
    );
    for (const { key } of spoilt.slice(0, 8)) {
      await visit.open(key);
      await visit.panel.getByText(`What ${key} ${sentence}`).waitFor();
    }
    expect(visit.faults).toEqual([]);
    await visit.end();
  },
);

/** How Jira searches the elements of a list is not emulated, and refused. */
function withoutIndexLists(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('index' in value)) return value;
  const { index } = value;
  if (typeof index !== 'object' || index === null || Array.isArray(index)) return value;
  const scalars = Object.entries(index).filter(([, one]) => !Array.isArray(one));
  return { ...value, index: Object.fromEntries(scalars) };
}

function never(): never {
  throw new Error('Each issue has its values.');
}
