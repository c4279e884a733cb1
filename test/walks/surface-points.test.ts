import { setTimeout as pause } from 'node:timers/promises';
import type { Browser } from 'playwright-core';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { AdminVisit } from './admin-visit';
import { IssueVisit } from './issue-visit';
import { PortfolioVisit } from './portfolio-visit';

let browser: Browser;
let host: RunningHost;

beforeAll(async () => {
  browser = await launchBrowser();
  host = await startHost({ data: { kind: 'demo-portfolio' }, port: 0, stateFolder: null });
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

const ADMIN = 'lucia.ferrandiz@example.com';
const READER = 'ilse.brandvold@example.com';
const STORY = 'ORG-1';
const EPIC = 'PAY-118';

/** What frames read of Jira is free; a right that a function has to decide on costs this. */
const A_RIGHT = 3;
/** Of who does not administer Jira a second right is asked, and which of a hundred epics they may see. */
const AS_READER = 2 * A_RIGHT + 2;

/** A page that asked for nothing for so long is open. */
const QUIET_MS = 1000;

/** Points by who opens it. */
type Budget = readonly (readonly [person: string, points: number])[];

const NOTHING: Budget = [[READER, 0]];
const FACTS_OF_EPICS: Budget = [
  [ADMIN, A_RIGHT],
  [READER, AS_READER],
];

/** What the app has paid since `clear`, but for the address of the site, which it asks for once a week. */
async function paid(): Promise<number> {
  for (let before = -1; before !== host.requests.count;) {
    before = host.requests.count;
    await pause(QUIET_MS);
  }
  const { calls } = host.requests;
  const free = calls.filter(({ via }) => via === 'bridge');
  expect(free.length).toBeGreaterThan(0);
  expect(free.filter(({ points }) => points > 0)).toEqual([]);
  return calls
    .filter(({ path }) => !path.endsWith('/serverInfo'))
    .reduce((sum, { points }) => sum + points, 0);
}

it.each<[string, Budget]>([
  ['dependencies', NOTHING],
  ['inbox', NOTHING],
  ['impediments', NOTHING],
  ['changes', NOTHING],
  ['chain', NOTHING],
  ['priorities', FACTS_OF_EPICS],
  ['kanban', FACTS_OF_EPICS],
  ['themes', FACTS_OF_EPICS],
  ['decisions', FACTS_OF_EPICS],
  // Of today's epics, and of those of the last review.
  ['overview', twice(FACTS_OF_EPICS)],
])('opening %s costs the app no more than its budget', async (name, budget) => {
  for (const [as, points] of budget) {
    const visit = await PortfolioVisit.begin(browser, host, { as });
    host.requests.clear();
    await visit.openPage(name);
    await visit.app.getByRole('heading', { level: 1 }).waitFor();
    expect(await paid()).toBeLessThanOrEqual(points);
    await visit.end();
  }
});

it.each<[string, string | null, Budget]>([
  [STORY, null, NOTHING],
  // The block and the panel.
  [EPIC, 'Case', twice(FACTS_OF_EPICS)],
])(
  'opening block and panel of %s costs the app no more than its budget',
  async (key, tab, budget) => {
    for (const [as, points] of budget) {
      const visit = await IssueVisit.begin(browser, host, { as });
      host.requests.clear();
      await visit.open(key, tab);
      expect(await paid()).toBeLessThanOrEqual(points);
      await visit.end();
    }
  },
);

it('opening the settings costs the app the right to see them', async () => {
  const visit = await AdminVisit.begin(browser, host, { as: ADMIN });
  host.requests.clear();
  await visit.open();
  await visit.read();
  expect(await paid()).toBeLessThanOrEqual(2 * A_RIGHT);
  await visit.end();
});

function twice(budget: Budget): Budget {
  return budget.map(([person, points]) => [person, 2 * points]);
}
