import type { Browser } from 'playwright-core';
import { demoCompany } from '../../../local/demo/demo-company';
import { startHost, type RunningHost } from '../../../local/start/host/start-host';
import { launchBrowser } from '../../browser/chromium';
import { PageVisit, type PageVisitOptions } from './page-visit';

const ISSUE = 'SHOP-294';
const SUMMARY = 'Show instalments in the shared order summary';
const DEVELOPER = 'ilse.brandvold@example.com';
const LAWYER = 'helene.marchetti@example.com';

let host: RunningHost;
let browser: Browser;
const visits: PageVisit[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  const site = demoCompany('2026-11-20');
  host = await startHost({ data: { kind: 'site', site }, port: 0, stateFolder: null });
});

afterEach(async () => {
  for (const visit of visits.splice(0)) await visit.end();
  await host.close();
});

async function begin(options: PageVisitOptions = {}): Promise<PageVisit> {
  const visit = await PageVisit.begin(browser, host, options);
  visits.push(visit);
  return visit;
}

const PLACES = [
  ['/projects', 'Projects'],
  ['/projects/SHOP/issues', 'Issues'],
  ['/issues?jql=flagged%20is%20not%20empty', 'Search issues'],
  [`/browse/${ISSUE}`, SUMMARY],
  ['/jira/settings/apps', 'Apps'],
  ['/browse/NOPE-1', "We can't find that issue"],
  ['/no/such/page', 'There is no such page'],
] as const;

it.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
] as const)('is usable by everybody, in the %s theme and %i pixels wide', async (mode, width) => {
  const visit = await begin({ isDark: mode === 'dark', width });
  for (const [path, heading] of PLACES) {
    await visit.open(path, heading);
    expect([path, await visit.barriers(), await visit.overflow()]).toEqual([path, [], 0]);
  }
  expect(visit.faults).toEqual([]);
});

it('shows each person the projects that person may browse', async () => {
  const developer = await begin({ as: DEVELOPER });
  const lawyer = await begin({ as: LAWYER });
  await developer.open('/projects', 'Projects');
  await lawyer.open('/projects', 'Projects');
  await lawyer.page.getByRole('link', { name: 'Legal and Privacy' }).waitFor();
  await developer.page.getByRole('link', { name: 'Online Shop' }).waitFor();
  await expect(
    developer.page.getByRole('link', { name: 'Legal and Privacy' }).count(),
  ).resolves.toBe(0);
  await developer.open('/projects/LEGAL', "You can't view this project");
});

it("answers bad JQL with Jira's own sentence, and an issue key with the issue", async () => {
  const { page, ...visit } = await begin();
  await page.goto(`${host.url}/issues`);
  const field = page.getByLabel('JQL or an issue key');
  await field.fill('nonsense = 1');
  await field.press('Enter');
  await page.getByRole('alert').getByText("Field 'nonsense' does not exist").waitFor();
  await field.fill('shop-294');
  await field.press('Enter');
  await page.getByRole('heading', { level: 1, name: SUMMARY }).waitFor();
  expect(visit.faults).toEqual([]);
});

it('changes an issue and tells what Jira refuses', async () => {
  const visit = await begin();
  const { page } = visit;
  await visit.open(`/browse/${ISSUE}`, SUMMARY);
  await page.getByRole('button', { name: /^Status/u }).click();
  await page.getByRole('menuitem', { name: 'In Progress' }).click();
  await page.getByRole('button', { name: 'Status In Progress: change' }).waitFor();
  await page.getByRole('button', { name: SUMMARY }).click();
  await page.getByLabel('Summary').fill('Another summary');
  await page.getByLabel('Summary').press('Enter');
  await page.getByRole('heading', { level: 1, name: 'Another summary' }).waitFor();
  await page.getByLabel('Add a comment').fill('A comment');
  await page.getByRole('button', { name: 'Save' }).press('Enter');
  await page.getByRole('listitem').filter({ hasText: 'A comment' }).waitFor();
  await page.getByRole('tab', { name: 'Comments' }).press('ArrowRight');
  const change = page.getByRole('listitem').filter({ hasText: 'changed the Status' });
  await change.filter({ hasText: 'In Progress' }).first().waitFor();
  await page.getByLabel('Labels').fill('two words');
  await page.getByLabel('Labels').press('Enter');
  await page.getByRole('alert').getByText("The label 'two words' contains spaces").waitFor();
  expect(await visit.barriers()).toEqual([]);
  expect(visit.faults).toEqual([]);
});

it('links issues in the direction that was chosen, and takes the link back', async () => {
  const visit = await begin();
  const { page } = visit;
  await visit.open(`/browse/${ISSUE}`, SUMMARY);
  const links = page.getByRole('region', { name: 'Linked issues' });
  // By keyboard: the app's panel above may still grow and push the button from under the mouse.
  await links.getByRole('button', { name: 'Add link' }).press('Enter');
  await links.getByLabel('Issue', { exact: true }).fill('CORE-1');
  await page.getByRole('option', { name: /^CORE-1 / }).click();
  // Not before the kinds of links are there too.
  await links.getByRole('button', { name: 'Link', exact: true, disabled: false }).press('Enter');
  const removal = links.getByRole('button', { name: 'Remove the link to CORE-1: blocks' });
  await removal.press('Enter');
  await removal.waitFor({ state: 'detached' });
  expect(visit.faults).toEqual([]);
});

it('keeps settings from people who do not administer', async () => {
  const visit = await begin({ as: DEVELOPER });
  await visit.open('/jira/settings/apps', "You don't have permission to view this page");
  await expect(visit.page.getByRole('button', { name: 'Settings' }).count()).resolves.toBe(0);
});

it('goes on as the person chosen in the menu', async () => {
  const visit = await begin();
  const { page } = visit;
  await visit.open('/projects', 'Projects');
  await page.getByRole('button', { name: /^You are looking as Piotr Sawczynski/u }).click();
  await page.getByLabel('Look as somebody else').fill('legal marchetti');
  await page.getByRole('button', { name: /Helene Marchetti/u }).click();
  await page.getByRole('link', { name: 'Legal and Privacy' }).waitFor();
  expect(visit.faults).toEqual([]);
});

it('has the address of what the app shows, and goes back within it', async () => {
  const visit = await begin();
  const { page } = visit;
  await visit.open('/projects', 'Projects');
  await page.getByRole('button', { name: 'Apps' }).click();
  await page.getByRole('menuitem', { name: 'Agile PMO' }).click();
  await page.getByRole('link', { name: 'Dependencies' }).click();
  await page.waitForURL(/\/dependencies/u);
  await page.frameLocator('iframe[title="Agile PMO"]').getByRole('heading').first().waitFor();
  await expect(page.locator('iframe').count()).resolves.toBe(1);
  expect(await visit.barriers()).toEqual([]);
  expect(visit.faults).toEqual([]);
});

it('keeps a panel of the app closed once somebody closed it', async () => {
  const visit = await begin();
  const { page } = visit;
  await visit.open(`/browse/${ISSUE}`, SUMMARY);
  const panel = page.getByRole('region', { name: 'Dependencies', exact: true });
  await panel.getByRole('button', { name: 'Hide Dependencies' }).click();
  await panel.waitFor({ state: 'detached' });
  await visit.open(`/browse/${ISSUE}`, SUMMARY);
  await expect(panel.count()).resolves.toBe(0);
  await page.getByRole('button', { name: 'Dependencies', exact: true }).click();
  await panel.waitFor();
});
