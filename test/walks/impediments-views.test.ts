import type { Browser } from 'playwright-core';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { ImpedimentsVisit } from './impediments-visit';
import { openTwoTeams, SHOP } from './two-teams';

let host: RunningHost;
let browser: Browser;
let visits: ImpedimentsVisit[] = [];

beforeAll(async () => {
  host = await openTwoTeams();
  browser = await launchBrowser();
});

afterEach(async () => {
  for (const visit of visits) await visit.end();
  visits = [];
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

it('says that Jira cannot be reached, and reads when it can be again', async () => {
  const visit = await begin(SHOP);
  await visit.page.route('**/__host/fetch-product', (route) => route.abort());
  const opened = visit.open();
  await visit.app
    .getByText(/^Jira did not answer/u)
    .first()
    .waitFor();
  await visit.page.unroute('**/__host/fetch-product');
  await visit.app.getByRole('button', { name: 'Try again' }).first().click();
  await opened;
  expect(await visit.app.getByText(/^Jira did not answer/u).count()).toBe(0);
  await visit.stands('ORG-31', 'escalated');
});

it('shares what is chosen by its link', async () => {
  const visit = await begin(SHOP);
  await visit.open('?view=list');
  await visit.app.getByLabel('Level').selectOption('portfolio');
  await visit.app.getByRole('button', { name: /^Age/u }).click();
  await visit.app.getByText(/^\d+ of \d+ impediments$/u).waitFor();
  await visit.app.getByRole('button', { name: 'Copy link' }).click();
  const rows = await visit.app.getByRole('row').allInnerTexts();
  expect(rows.length).toBeGreaterThan(2);
  const link = await visit.page.evaluate(() => navigator.clipboard.readText());
  const other = await begin(SHOP);
  await other.page.goto(link);
  await other.read();
  expect(await other.app.getByRole('row').allInnerTexts()).toEqual(rows);
  expect(visit.faults).toEqual([]);
});

it.each([
  ['light', 1400, '?lanes=level&issue=ORG-31'],
  ['dark', 1400, '?lanes=team&issue=ORG-31'],
  ['light', 400, '?issue=ORG-31'],
  ['dark', 1400, '?view=list'],
  ['light', 1400, '?view=dismissed'],
])('has no barriers in %s, %d pixels wide, at %s', async (theme, width, query) => {
  const visit = await begin(SHOP, { isDark: theme === 'dark', width });
  await visit.open(query);
  if (query.includes('issue')) {
    await visit.choose('ORG-31', 'Removed');
    await visit.card('ORG-31').getByRole('form').waitFor();
  }
  expect(await visit.barriers()).toEqual([]);
  expect(await visit.isWiderThanWindow()).toBe(false);
  expect(visit.faults).toEqual([]);
});

async function begin(as: string, options = {}): Promise<ImpedimentsVisit> {
  const visit = await ImpedimentsVisit.begin(browser, host, { as, ...options });
  visits.push(visit);
  return visit;
}
