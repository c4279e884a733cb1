import type { Browser, Locator } from 'playwright-core';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { PortfolioVisit, type VisitOptions } from './portfolio-visit';

const ADMIN = 'piotr.sawczynski@example.com';
const MANAGER = 'carla.weidenfell@example.com';
const MEMBER = 'ilse.brandvold@example.com';

let host: RunningHost;
let browser: Browser;
const visits: PortfolioVisit[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  host = await startHost({ data: { kind: 'demo' }, port: 0, stateFolder: null });
});

afterEach(async () => {
  const faults = visits.flatMap(({ faults: found }) => found);
  for (const visit of visits.splice(0)) await visit.end();
  const record = host.record();
  await host.close();
  // eslint-disable-next-line jest/no-standalone-expect -- holds for every walk
  expect([...faults, ...record]).toEqual([]);
});

async function opened(options: VisitOptions): Promise<PortfolioVisit> {
  const visit = await PortfolioVisit.begin(browser, host, options);
  visits.push(visit);
  await visit.openSite();
  await visit.read();
  return visit;
}

async function thresholdsOf(visit: PortfolioVisit): Promise<Locator> {
  await visit.app.getByRole('button', { name: 'Thresholds', exact: true }).click();
  const panel = visit.app.getByRole('region', { name: 'When a dependency is at risk' });
  await panel.getByRole('listitem').first().waitFor();
  return panel;
}

const field = (panel: Locator, name: string): Locator => panel.getByRole('textbox', { name });

/** How many the preview says go from one health to another. */
async function moved(panel: Locator, from: string, to: string): Promise<number> {
  const line = panel.getByText(new RegExp(`^[\\d,]+ from “${from}” to “${to}”$`, 'u'));
  return Number((await line.innerText()).replace(/\D/gu, ''));
}

it('shows what other numbers would do, and does just that when they are saved', async () => {
  const visit = await opened({ as: MANAGER });
  const [healthy, atRisk] = [await visit.count('Healthy'), await visit.count('At risk')];
  const panel = await thresholdsOf(visit);
  await panel.getByText(/^These numbers are in use\./u).waitFor();
  await expectCount(panel.getByRole('button'), 0);

  await field(panel, 'Buffer in days').fill('60');
  await panel.getByText(/^With these numbers \d+ of \d+ dependencies change/u).waitFor();
  const worse = await moved(panel, 'Healthy', 'At risk');
  expect(worse).toBeGreaterThan(0);
  // The page shows what is in use until the numbers are saved.
  expect(await visit.count('Healthy')).toBe(healthy);

  const asked = host.requests.calls.filter(({ via }) => via === 'bridge').length;
  await panel.getByRole('button', { name: 'Save thresholds' }).click();
  await visit.page.getByText('Settings saved', { exact: true }).waitFor();
  await panel.getByText(/^These numbers are in use\./u).waitFor();
  expect(await visit.count('Healthy')).toBe(healthy - worse);
  expect(await visit.count('At risk')).toBe(atRisk + worse);
  // Nothing was read for it again.
  expect(host.requests.calls.filter(({ via }) => via === 'bridge')).toHaveLength(asked);

  await visit.page.reload();
  await visit.read();
  expect(await visit.count('Healthy')).toBe(healthy - worse);
});

it('keeps what was typed while it is closed, says what is wrong, and discards', async () => {
  const visit = await opened({ as: ADMIN });
  const panel = await thresholdsOf(visit);
  await field(panel, 'Long chain in items').fill('1');
  await panel.getByText('Enter a whole number of items from 2 to 1,000.').waitFor();
  await field(panel, 'Answer in days').fill('9');
  const button = visit.app.getByRole('button', { name: 'Thresholds', exact: true });
  await button.click();
  expect(await panel.isVisible()).toBe(false);
  await button.click();
  expect(await field(panel, 'Answer in days').inputValue()).toBe('9');
  await panel.getByRole('button', { name: 'Save thresholds' }).click();
  expect(
    await field(panel, 'Long chain in items').evaluate((input) => input.matches(':focus')),
  ).toBe(true);
  await panel.getByRole('button', { name: 'Discard changes' }).click();
  expect(await field(panel, 'Long chain in items').inputValue()).toBe('3');
  expect(await field(panel, 'Answer in days').inputValue()).toBe('5');
});

it('loses nothing where two people save, and shows both values', async () => {
  const [one, other] = [await opened({ as: MANAGER }), await opened({ as: ADMIN })];
  const [mine, theirs] = [await thresholdsOf(one), await thresholdsOf(other)];
  await field(theirs, 'Buffer in days').fill('12');
  await field(theirs, 'Soon in days').fill('20');
  await theirs.getByRole('button', { name: 'Save thresholds' }).click();
  await other.page.getByText('Settings saved', { exact: true }).waitFor();

  await field(mine, 'Buffer in days').fill('3');
  await field(mine, 'Stalled in days').fill('8');
  await mine.getByRole('button', { name: 'Save thresholds' }).click();
  await one.app
    .getByText(/^Piotr Sawczynski saved other settings on .*, while you were changing yours$/u)
    .waitFor();
  const clash = mine.getByRole('row', { name: /^Buffer in days/u });
  expect((await clash.innerText()).replace(/\s+/gu, ' ')).toMatch(/Buffer in days 5 .*3 .*12/u);
  await mine.getByText('Changed only by you, stays: Stalled in days.').waitFor();
  await mine.getByText('Changed only by Piotr Sawczynski, stays: Soon in days.').waitFor();
  await mine.getByRole('radio', { name: /Theirs: 12$/u }).check();
  await mine.getByRole('button', { name: 'Save with these choices' }).click();
  await one.page.getByText('Settings saved', { exact: true }).waitFor();
  const numbers = ['Buffer in days', 'Soon in days', 'Stalled in days'].map((name) =>
    field(mine, name).inputValue(),
  );
  expect(await Promise.all(numbers)).toEqual(['12', '20', '8']);
});

it('shows the numbers to everybody, and who may change them', async () => {
  const visit = await opened({ as: MEMBER });
  const rights = (): number =>
    host.requests.calls.filter(({ path }) => path.startsWith('/rest/api/3/mypermissions')).length;
  expect(rights()).toBe(0);
  const panel = await thresholdsOf(visit);
  expect(rights()).toBeGreaterThan(0);
  await panel.getByText(/^Portfolio managers and Jira administrators may change/u).waitFor();
  await panel.getByText('It is planned fewer than 5 days before it is needed.').waitFor();
  await expectCount(panel.getByRole('textbox'), 0);
  await expectCount(panel.getByRole('button'), 0);
});

it.each([{ isDark: false }, { isDark: true, width: 400 }])(
  'can be used by everybody (%j)',
  async (options) => {
    const visit = await opened({ as: ADMIN, ...options });
    const panel = await thresholdsOf(visit);
    await field(panel, 'Buffer in days').fill('60');
    await field(panel, 'Soon in days').fill('x');
    await panel.getByText(/^With these numbers/u).waitFor();
    expect(await visit.barriers()).toEqual([]);
  },
);

async function expectCount(found: Locator, count: number): Promise<void> {
  expect(await found.count()).toBe(count);
}
