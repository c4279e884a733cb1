import type { Browser } from 'playwright-core';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { PortfolioVisit, type VisitOptions } from './portfolio-visit';

// Of the demo company: what most others wait for, one that waits for it, and a member of a ring of three.
const HOT_SPOT = 'OPS-152';
const WAITING = 'SHOP-287';
const IN_RING = 'CORE-218';

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

async function opened(query: string, options: VisitOptions = {}): Promise<PortfolioVisit> {
  const visit = await PortfolioVisit.begin(browser, host, options);
  visits.push(visit);
  await visit.openSite(query);
  await visit.read();
  return visit;
}

it('opens from a row of the list around its two items, and is shared by its address', async () => {
  const visit = await opened('');
  const { app, page } = visit;
  await app.getByRole('button', { name: `Show on map: ${WAITING} and ${HOT_SPOT}` }).click();
  await app.getByRole('tab', { name: 'Map', selected: true }).waitFor();
  await page.waitForURL(new RegExp(`view=map&focus=${WAITING}%2C${HOT_SPOT}$`, 'u'));
  const map = app.getByRole('application', { name: /^Map of \d+ items and \d+ dependencies$/u });
  await map.getByRole('button', { name: new RegExp(`^${WAITING} .*In conflict`, 'u') }).waitFor();
  await page.reload();
  await map.getByRole('button', { name: new RegExp(`^${HOT_SPOT} `, 'u') }).waitFor();
  expect(visit.faults).toEqual([]);
});

it('is travelled by keyboard: arrows, details, back, and more of what is left out', async () => {
  const visit = await opened(`?view=map&focus=${WAITING}`);
  const { app, page } = visit;
  const cardOf = (key: string) => app.getByRole('button', { name: new RegExp(`^${key} `, 'u') });
  await cardOf(WAITING).focus();
  await page.keyboard.press('ArrowRight');
  await app.getByText(`Nothing else on the map waits for ${WAITING}.`).waitFor();
  await page.keyboard.press('ArrowLeft');
  const focused = app.locator('[data-card]:focus');
  await focused.waitFor();
  if ((await focused.getAttribute('data-card')) !== HOT_SPOT)
    await page.keyboard.press('ArrowDown');
  await app.locator(`[data-card="${HOT_SPOT}"]:focus`).waitFor();
  await page.keyboard.press('Enter');
  const details = app.getByRole('complementary', { name: `Details of ${HOT_SPOT}` });
  await details.getByText('26 open items', { exact: true }).waitFor();
  await details.getByRole('heading', { name: /wait for it$/u }).waitFor();
  expect(page.url()).toContain(`card=${HOT_SPOT}`);
  await page.keyboard.press('Escape');
  await details.waitFor({ state: 'detached' });
  await app.locator(`[data-card="${HOT_SPOT}"]:focus`).waitFor();
  await page.keyboard.press('Tab');
  await app
    .getByRole('button', { name: /^Show \d+ more that wait for/u })
    .and(app.locator(':focus'))
    .waitFor();
  await page.keyboard.press('Enter');
  await app.getByText(/^1[0-9] items and \d+ dependencies on the map/u).waitFor();
  expect(visit.faults).toEqual([]);
});

it('flies to what is on the map, and goes around what is not', async () => {
  const visit = await opened(`?view=map&focus=${WAITING}`);
  const { app, page } = visit;
  const search = app.getByRole('combobox', { name: 'Find an item for the map' });
  await search.fill(HOT_SPOT.toLowerCase());
  await app.getByRole('option', { name: /on the map$/u }).waitFor();
  await search.press('Enter');
  await app.locator(`[data-card="${HOT_SPOT}"]:focus`).waitFor();
  expect(page.url()).toContain(`focus=${WAITING}`);
  await search.fill(IN_RING);
  await app.getByRole('option', { name: new RegExp(`^${IN_RING} `, 'u') }).click();
  await page.waitForURL(new RegExp(`focus=${IN_RING}$`, 'u'));
  await app.getByText('Ring: these 3 wait for each other').waitFor();
  await app.getByText('Cut frees 3 of 3').waitFor();
  expect(visit.faults).toEqual([]);
});

it('offers where to start, in words', async () => {
  const visit = await opened('?view=map');
  const { app } = visit;
  await app.getByRole('heading', { name: 'Where do you want to start?' }).waitFor();
  expect(await visit.barriers()).toEqual([]);
  await app.getByRole('button', { name: `${HOT_SPOT} holds up 26 open items` }).click();
  await app.getByText('26 open items wait for it, directly or through others.').waitFor();
});

it.each([
  ['light', false, 1280],
  ['dark', true, 400],
])('has no barriers on the map, in its details and in its table (%s)', async (_, isDark, width) => {
  const visit = await opened(`?view=map&focus=${HOT_SPOT}&card=${HOT_SPOT}`, { isDark, width });
  const { app } = visit;
  await app.getByRole('complementary').waitFor();
  await app.locator(`[data-card="${HOT_SPOT}"]`).waitFor();
  expect(await visit.barriers()).toEqual([]);
  await app.getByLabel('Table', { exact: true }).check();
  await app.getByRole('region', { name: 'What is on the map, as a table' }).waitFor();
  expect(await visit.barriers()).toEqual([]);
  expect(visit.faults).toEqual([]);
});
