import type { Browser } from 'playwright-core';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { PortfolioVisit, type VisitOptions } from './portfolio-visit';

let host: RunningHost;
let browser: Browser;
const visits: PortfolioVisit[] = [];

beforeAll(async () => {
  host = await startHost({ data: { kind: 'demo' }, port: 0, stateFolder: null });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

afterEach(async () => {
  for (const visit of visits.splice(0)) await visit.end();
});

async function opened(query = '', options: VisitOptions = {}): Promise<PortfolioVisit> {
  const one = await PortfolioVisit.begin(browser, host, options);
  visits.push(one);
  await one.openPage('chain', query);
  await one.app.getByRole('heading', { level: 1, name: 'Critical chain' }).waitFor();
  return one;
}

const VERDICT = /^The chain ends on /u;

it('leads from the choice of an epic, by keyboard alone, to its chain', async () => {
  const one = await opened();
  const { app } = one;
  await app.getByText('Choose what should be reached').waitFor();
  expect(await one.barriers()).toEqual([]);
  await app.getByRole('combobox', { name: 'Issue or epic' }).fill('partner');
  await app.getByRole('listbox').getByRole('option').first().waitFor();
  await one.page.keyboard.press('ArrowDown');
  await one.page.keyboard.press('Enter');
  await one.page.waitForURL(/item=[A-Z]+-\d+/u);
  const key = /item=([A-Z]+-\d+)/u.exec(one.page.url())?.[1] ?? '';
  await app
    .getByRole('heading', { level: 2, name: `What decides when ${key} is finished` })
    .waitFor();
  expect(one.faults).toEqual([]);
  expect(host.record()).toEqual([]);
});

it('says when all ends against a date, providers first, with what each duration rests on', async () => {
  const one = await opened('?by=2027-06-30');
  const { app } = one;
  await app.getByText(VERDICT).waitFor();
  const table = app.getByRole('table', { name: 'The chain, first to finish first' });
  const rows = (await table.getByRole('row').allInnerTexts()).slice(1);
  expect(rows.length).toBeGreaterThan(0);
  for (const row of rows) {
    expect(row).toMatch(/\d+ working days?/u);
    expect(row).toMatch(/planned until|guess: /u);
    expect(row.toLowerCase()).toContain('critical');
  }
  await app.getByRole('table', { name: 'Other items, least slack first' }).waitFor();
  await app.getByLabel('By', { exact: true }).fill('2027-07-01');
  await one.page.waitForURL(/by=2027-07-01/u);
  await app.getByText(VERDICT).waitFor();
  expect(one.faults).toEqual([]);
});

it('compares a version with its release, unless a date is given', async () => {
  const one = await opened();
  const { app } = one;
  await app.getByLabel('Leads to').selectOption({ label: 'A fix version' });
  const choice = app.getByLabel('Fix version', { exact: true });
  await choice.selectOption({ index: 1 });
  await one.page.waitForURL(/version=\d+/u);
  await app.getByText(/^The chain ends on |^Nothing is left to do/u).waitFor();
  await app.getByLabel('By, if not its own date').fill('2027-03-01');
  await one.page.waitForURL(/version=\d+&by=2027-03-01/u);
  await app.getByRole('button', { name: 'Back to its own date' }).click();
  await one.page.waitForURL(/version=\d+$/u);
  expect(one.faults).toEqual([]);
});

it('says that no increments are set up', async () => {
  const one = await opened();
  await one.app.getByLabel('Leads to').selectOption({ label: 'An increment' });
  await one.app.getByText('The settings name no increments.').waitFor();
  expect(await one.barriers()).toEqual([]);
});

it('says that an issue cannot be seen', async () => {
  const one = await opened('?item=ZZZ-9');
  await one.app.getByText('Jira shows you no issue with this key').waitFor();
  expect(await one.barriers()).toEqual([]);
});

it('says why what belongs to the target could not be read, and tries again', async () => {
  const one = await PortfolioVisit.begin(browser, host);
  visits.push(one);
  let isBroken = true;
  let searches = 0;
  await one.onJira((path) => {
    if (!path.includes('search/jql')) return Promise.resolve(null);
    searches += 1;
    // The first search is that of the linked work.
    const answer = isBroken && searches > 1 ? { status: 403, body: { errorMessages: [] } } : null;
    return Promise.resolve(answer);
  });
  await one.openPage('chain', '?version=99999999');
  await one.app.getByRole('alert').waitFor();
  expect(await one.barriers()).toEqual([]);
  isBroken = false;
  await one.app.getByRole('button', { name: 'Try again' }).click();
  await one.app.getByText('Nothing that you can see belongs to this').waitFor();
});

it('can be stopped while it reads what belongs to the target, and gone on with', async () => {
  const one = await PortfolioVisit.begin(browser, host);
  visits.push(one);
  let searches = 0;
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await one.onJira(async (path) => {
    if (path.includes('search/jql')) searches += 1;
    if (path.includes('search/jql') && searches > 1) await released;
    return null;
  });
  await one.openPage('chain', '?version=99999999');
  await one.app.getByText('Reading what belongs to it').waitFor();
  await one.app.getByRole('button', { name: 'Cancel' }).click();
  await one.app.getByText('You stopped the reading').waitFor();
  expect(await one.barriers()).toEqual([]);
  release();
  await one.app.getByRole('button', { name: 'Continue reading' }).click();
  await one.app.getByText('You stopped the reading').waitFor({ state: 'detached' });
});

it.each([
  ['light', {}],
  ['dark', { isDark: true }],
  ['narrow', { width: 400 }],
])('has no barriers: %s', async (_, options) => {
  const one = await opened('?by=2026-12-24', options);
  await one.app.getByText(VERDICT).waitFor();
  expect(await one.barriers()).toEqual([]);
  const overflow = await one.page
    .frames()
    .at(-1)
    ?.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  expect(Number(overflow)).toBe(0);
});
