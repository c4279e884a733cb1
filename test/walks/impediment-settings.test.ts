import type { Browser, Locator } from 'playwright-core';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { ImpedimentsVisit } from './impediments-visit';

const ADMIN = 'piotr.sawczynski@example.com';
const MANAGER = 'carla.weidenfell@example.com';
const MEMBER = 'ilse.brandvold@example.com';

let host: RunningHost;
let browser: Browser;
const visits: ImpedimentsVisit[] = [];

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
  await host.close();
  // eslint-disable-next-line jest/no-standalone-expect -- holds for every walk
  expect(faults).toEqual([]);
});

async function opened(as: string, options = {}): Promise<ImpedimentsVisit> {
  const visit = await ImpedimentsVisit.begin(browser, host, { as, ...options });
  visits.push(visit);
  await visit.open();
  return visit;
}

async function limitsOf(visit: ImpedimentsVisit): Promise<Locator> {
  await visit.app.getByRole('button', { name: 'Limits and causes', exact: true }).click();
  const panel = visit.app.getByRole('region', { name: 'Limits and causes of impediments' });
  await panel.getByText(/Portfolio managers and Jira|^Limits$/u).waitFor();
  return panel;
}

async function save(visit: ImpedimentsVisit, panel: Locator): Promise<void> {
  await panel.getByRole('button', { name: 'Save limits and causes' }).click();
  await visit.page.getByText('Settings saved', { exact: true }).waitFor();
}

it('lets a portfolio manager change a limit, which is in use at once and after a reload', async () => {
  const visit = await opened(MANAGER);
  const panel = await limitsOf(visit);
  const late = visit.app.getByRole('button', { name: /past (its|their) limit/u });
  const before = await late.innerText();
  const limit = panel.getByLabel('Limit at the team');
  await limit.fill('none');
  await panel.getByRole('button', { name: 'Save limits and causes' }).click();
  await panel.getByText('Enter a whole number of working days from 1 to 365').waitFor();
  expect(await limit.evaluate((input) => input.matches(':focus'))).toBe(true);
  await limit.fill('1');
  await panel.getByLabel('Name of a new cause').fill('Weather');
  await panel.getByRole('button', { name: 'Add cause' }).click();
  await save(visit, panel);
  await visit.app.getByRole('button', { name: before, exact: true }).waitFor({ state: 'detached' });
  await late.waitFor();
  expect(await panel.getByRole('button', { name: 'Discard changes' }).count()).toBe(0);

  await visit.page.reload();
  await visit.read();
  const again = await limitsOf(visit);
  expect(await again.getByLabel('Limit at the team').inputValue()).toBe('1');
  expect(await again.getByLabel('Name of the cause weather').inputValue()).toBe('Weather');
});

it('loses nothing where two people save, and shows both values', async () => {
  const [one, other] = [await opened(MANAGER), await opened(ADMIN)];
  const [mine, theirs] = [await limitsOf(one), await limitsOf(other)];
  await theirs.getByLabel('Limit at the team').fill('8');
  await theirs.getByRole('checkbox', { name: /^Escalate by itself/u }).uncheck();
  await save(other, theirs);

  await mine.getByLabel('Limit at the team').fill('3');
  await mine.getByLabel('Limit at the portfolio').fill('');
  await mine.getByLabel('Name of a new cause').fill('Half a na');
  await mine.getByRole('button', { name: 'Save limits and causes' }).click();
  await one.app.getByText(/^Piotr Sawczynski saved other settings on/u).waitFor();
  const clash = mine.getByRole('row', { name: /^Limit at the team/u });
  expect((await clash.innerText()).replace(/\s+/gu, ' ')).toMatch(/5 .*3 .*8/u);
  await mine.getByText('Changed only by you, stays: Limit at the portfolio.').waitFor();
  await mine
    .getByText('Changed only by Piotr Sawczynski, stays: Escalation clock is on.')
    .waitFor();
  await mine.getByRole('button', { name: 'Save with these choices' }).click();
  await one.page.getByText('Settings saved', { exact: true }).waitFor();
  expect(await mine.getByLabel('Limit at the team').inputValue()).toBe('3');
  expect(await mine.getByLabel('Limit at the portfolio').inputValue()).toBe('');
  expect(await mine.getByLabel('Name of a new cause').inputValue()).toBe('Half a na');
  expect(await mine.getByRole('checkbox', { name: /^Escalate by itself/u }).isChecked()).toBe(
    false,
  );
});

it('shows it to everybody, and who may change it', async () => {
  const visit = await opened(MEMBER);
  const panel = await limitsOf(visit);
  await panel.getByText(/^Portfolio managers and Jira administrators may change this/u).waitFor();
  const team = panel.getByRole('row', { name: /^Limit at the team/u });
  expect((await team.innerText()).replace(/\s+/gu, ' ')).toBe('Limit at the team 5');
  expect(await panel.locator('input, select, button').count()).toBe(0);
});

it.each([
  [MANAGER, { isDark: false, width: 1400 }],
  [MANAGER, { isDark: true, width: 400 }],
  [MEMBER, { isDark: false, width: 400 }],
])('can be used by everybody (%s, %j)', async (as, options) => {
  const visit = await opened(as, options);
  const panel = await limitsOf(visit);
  if (as === MANAGER) await panel.getByLabel('Limit at the team').fill('x');
  expect(await visit.barriers()).toEqual([]);
  expect(await visit.isWiderThanWindow()).toBe(false);
});
