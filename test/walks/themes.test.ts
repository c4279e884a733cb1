import type { Browser } from 'playwright-core';
import type { RegistersAnswer } from '../../src/contract/portfolio-registers';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import {
  addTheme,
  ADMIN,
  ADMIN_TOO,
  callAs,
  EPICS,
  openPortfolio,
  planCost,
  SCORER,
  writeTheme,
} from './portfolio-facts';
import { PortfolioVisit, type VisitOptions } from './portfolio-visit';

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
  host = await openPortfolio();
});

afterEach(async () => {
  for (const visit of visits.splice(0)) await visit.end();
  await host.close();
});

async function opened(options: VisitOptions = {}): Promise<PortfolioVisit> {
  const visit = await PortfolioVisit.begin(browser, host, { as: ADMIN, ...options });
  visits.push(visit);
  await visit.openPage('themes');
  await visit.read();
  return visit;
}

async function themes(): Promise<RegistersAnswer['themes']> {
  return (await callAs<RegistersAnswer>(host, ADMIN, 'readRegisters', {})).themes;
}

it('begins a register, and says in words where the work goes', async () => {
  const visit = await opened();
  const { app } = visit;
  await app.getByText('No themes yet').waitFor();
  await app.getByRole('button', { name: 'Add a theme' }).click();
  const form = app.getByRole('form', { name: 'New theme' });
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText('Give it a name.').waitFor();
  await form.getByLabel('Name').fill('Émotion & Growth');
  expect(await form.getByLabel('Code').inputValue()).toBe('emotion-growth');
  await form.getByLabel('Weight').fill('3');
  await form.getByRole('button', { name: 'Save' }).click();
  const table = app.getByRole('table', { name: 'Themes with their shares' });
  await table.getByRole('rowheader', { name: /^Émotion & Growth/u }).waitFor();
  await app.getByText(/^Émotion & Growth gets 0% of the finished work/u).waitFor();
  expect(await themes()).toMatchObject([{ id: 'emotion-growth', weight: 3, version: 1 }]);
  expect(await visit.barriers()).toEqual([]);
  expect([...visit.faults, ...host.record()]).toEqual([]);
});

it('counts the epics of a theme, and lets nobody but portfolio managers edit', async () => {
  await addTheme(host, 'delivery', { name: 'Delivery people rely on', weight: 2 });
  await writeTheme(host, EPICS.returns, 'delivery');
  await writeTheme(host, EPICS.underWay, 'delivery');
  const visit = await opened({ as: SCORER, isDark: true, width: 420 });
  const { app } = visit;
  const row = app.getByRole('row', { name: /Delivery people rely on/u });
  expect(await row.innerText()).toContain('(2)');
  expect(await app.getByRole('button', { name: /^(?:Edit|Add)/u }).count()).toBe(0);
  expect(await visit.barriers()).toEqual([]);
  expect(visit.faults).toEqual([]);
});

it('says where the planned money goes, and keeps confidential amounts to portfolio managers', async () => {
  await host.close();
  host = await openPortfolio({ cases: { isMoneyConfidential: true } });
  await addTheme(host, 'delivery', { name: 'Delivery people rely on', weight: 1 });
  await addTheme(host, 'calm', { name: 'Calm checkout', weight: 1 });
  await writeTheme(host, EPICS.returns, 'delivery');
  await writeTheme(host, EPICS.refunds, 'calm');
  await planCost(host, EPICS.returns, 300_000);
  await planCost(host, EPICS.refunds, 100_000);
  const manager = await opened();
  const table = manager.app.getByRole('table', { name: 'Planned costs by theme' });
  await table
    .getByRole('row', { name: /Delivery people rely on/u })
    .getByText('€300k (75%)')
    .waitFor();
  await manager.app
    .getByText(
      'Delivery people rely on is planned to get 75% of the money and was meant to get 50%.',
    )
    .waitFor();
  expect(await manager.barriers()).toEqual([]);
  const other = await opened({ as: SCORER });
  await other.app.getByText(/^Amounts are shown to portfolio managers only/u).waitFor();
  expect(await other.app.getByRole('main').innerText()).not.toMatch(/€|75%|planned to get/u);
  expect([...manager.faults, ...other.faults]).toEqual([]);
});

it('loses nothing where two edit one theme at once', async () => {
  await addTheme(host, 'delivery', { name: 'Delivery', weight: 2 });
  const [mine, theirs] = [await opened(), await opened({ as: ADMIN_TOO })];
  for (const { app } of [mine, theirs]) {
    await app.getByRole('button', { name: 'Edit: Delivery' }).click();
  }
  const formOf = ({ app }: PortfolioVisit) => app.getByRole('form', { name: 'Theme Delivery' });
  await formOf(theirs).getByLabel('Weight').fill('5');
  await formOf(theirs).getByRole('button', { name: 'Save' }).click();
  await formOf(theirs).waitFor({ state: 'detached' });
  await formOf(mine).getByLabel('Weight').fill('7');
  await formOf(mine).getByRole('button', { name: 'Save' }).click();
  const conflict = formOf(mine).getByRole('alert');
  await conflict.getByText('Somebody else saved this in the meantime').waitFor();
  expect(await conflict.getByRole('row', { name: 'Weight' }).innerText()).toMatch(/7\s+5/u);
  expect(await formOf(mine).getByLabel('Weight').inputValue()).toBe('7');
  expect(await mine.barriers()).toEqual([]);
  await conflict.getByRole('button', { name: 'Go on with mine' }).click();
  await formOf(mine).getByRole('button', { name: 'Save' }).click();
  await formOf(mine).waitFor({ state: 'detached' });
  expect(await themes()).toMatchObject([{ weight: 7, version: 3 }]);
  expect([...mine.faults, ...theirs.faults]).toEqual([]);
});

it('keeps an objective with a key result and its reading, and deletes it after a question', async () => {
  const visit = await opened();
  const { app } = visit;
  await app.getByRole('button', { name: 'Add an objective' }).click();
  const form = app.getByRole('form', { name: 'New objective' });
  await form.getByLabel('Name').fill('Returns take one minute');
  await form.getByRole('button', { name: 'Add a key result' }).click();
  const result = form.getByRole('group', { name: 'Key result 1' });
  await result.getByLabel('What is counted').fill('Calls about returns');
  await result.getByLabel('At the beginning').fill('1,200');
  await result.getByLabel('Target').fill('400');
  await result.getByLabel('Better is').selectOption('lower');
  await result.getByLabel('Value').fill('800');
  await result.getByRole('button', { name: /^Add reading/u }).click();
  await form.getByRole('button', { name: 'Save' }).click();
  await form.waitFor({ state: 'detached' });
  const card = app.getByRole('listitem').filter({ hasText: 'Returns take one minute' });
  await card.getByText('50% of the way').waitFor();
  await visit.page.reload();
  await visit.read();
  await card.getByText('50% of the way').waitFor();
  await card.getByRole('button', { name: 'Edit: Returns take one minute' }).click();
  const edit = app.getByRole('form', { name: 'Objective Returns take one minute' });
  await edit.getByRole('button', { name: 'Delete' }).click();
  await edit.getByRole('button', { name: 'Delete it' }).click();
  await app.getByText('No objectives yet').waitFor();
  expect(visit.faults).toEqual([]);
});
