import type { Browser } from 'playwright-core';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { AdminVisit, type VisitOptions } from './admin-visit';

let host: RunningHost;
let browser: Browser;
const visits: AdminVisit[] = [];

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
  for (const visit of visits.splice(0)) await visit.end();
  const record = host.record();
  await host.close();
  // eslint-disable-next-line jest/no-standalone-expect -- holds for every walk
  expect(record).toEqual([]);
});

async function opened(options: VisitOptions = {}): Promise<AdminVisit> {
  const one = await AdminVisit.begin(browser, host, options);
  visits.push(one);
  await one.open();
  await one.read();
  return one;
}

it('changes the currency and hides amounts, keeps both, and logs both', async () => {
  const one = await opened();
  const cases = one.region('Business cases');
  const currency = cases.getByLabel('Currency', { exact: true });
  const hidden = cases.getByLabel('Only portfolio managers see amounts');
  expect(await currency.inputValue()).toBe('EUR');
  await cases
    .getByText(
      /never wrote them to Jira.*until it is loaded again.*exports and prints made before/u,
    )
    .waitFor();
  await currency.fill('chf');
  await cases.getByText(/^Swiss Franc\. Amounts are never converted/u).waitFor();
  await hidden.check();
  await one.bar.getByText('2 unsaved changes').waitFor();
  await one.save();
  await one.app.getByText(/^Version 1, saved by Piotr Sawczynski on/u).waitFor();
  const log = one.region('Change log').getByRole('row').nth(1);
  await log.getByText('Piotr Sawczynski').waitFor();
  const logged = await log.innerText();
  expect(logged).toContain('Currency: EUR → CHF');
  expect(logged).toContain('Only portfolio managers see amounts: no → yes');

  await one.page.reload();
  await one.read();
  expect(await currency.inputValue()).toBe('CHF');
  expect(await hidden.isChecked()).toBe(true);
  await hidden.uncheck();
  await cases.getByText(/everybody who may see an epic sees its amounts/u).waitFor();
  expect(one.faults).toEqual([]);
});

it('names at each field what is wrong, and saves once all is right', async () => {
  const one = await opened();
  const cases = one.region('Business cases');
  await cases.getByLabel('Currency', { exact: true }).fill('EURO');
  await cases.getByText('Enter the currency as its three-letter code').waitFor();
  const rate = cases.getByLabel('Discount rate', { exact: true });
  await rate.fill('101');
  await cases.getByText('Enter the discount rate as a percentage from 0 to 100').waitFor();
  await cases.getByLabel('Scores hold for', { exact: true }).fill('0');
  await cases.getByText('Enter how long scores hold: a whole number of days').waitFor();
  await cases.getByLabel('Outranked by', { exact: true }).fill('many');
  await cases.getByText('Enter how many better epics outrank one').waitFor();
  await one.bar.getByText('4 entries need correction').waitFor();
  await one.save();
  expect(await one.app.locator(':focus').inputValue()).toBe('EURO');
  await cases.getByLabel('Currency', { exact: true }).fill('USD');
  await rate.fill('');
  await rate.pressSequentially('7.05');
  await cases.getByLabel('Scores hold for', { exact: true }).fill('60');
  await cases.getByLabel('Outranked by', { exact: true }).fill('4');
  await cases.getByLabel('Start of the fiscal year', { exact: true }).selectOption('October');
  await one.save();
  await one.app.getByText(/^Version 1, saved by/u).waitFor();
  const logged = await one.region('Change log').getByRole('row').nth(1).innerText();
  expect(logged).toContain('Discount rate a year: 8% → 7.05%');
  expect(logged).toContain('Start of the fiscal year: January → October');
  expect(one.faults).toEqual([]);
});

it('names work types and gives statuses to columns, each to one', async () => {
  const one = await opened();
  const cases = one.region('Business cases');
  await cases.getByText('On this site: Epic').waitFor();
  await cases.getByLabel('Epics and all work types above them (the proposal)').uncheck();
  await cases.getByLabel('Name of a work type', { exact: true }).fill('Moonshot');
  await cases.getByRole('button', { name: 'Add work type', exact: true }).click();
  await cases.getByText('no work type on this site with the name Moonshot').waitFor();
  await cases.getByRole('button', { name: 'Remove Moonshot', exact: true }).click();

  await one.button('Show columns, limits and policies').click();
  const [funnel, backlog] = ['Funnel', 'Backlog'].map((name) =>
    cases.getByRole('group', { name, exact: true }),
  );
  await funnel?.getByLabel('Status of Funnel').fill('To Do');
  await funnel?.getByRole('button', { name: 'Add status' }).click();
  await backlog?.getByLabel('Status of Backlog').fill('To Do');
  await backlog?.getByRole('button', { name: 'Add status' }).click();
  await backlog?.getByText('The column Funnel has this status. Remove it there first.').waitFor();
  await cases.getByLabel('WIP limit of Backlog').fill('0');
  await cases.getByText(/^Enter the WIP limit of Backlog/u).waitFor();
  await cases.getByLabel('WIP limit of Backlog').fill('12');
  await cases.getByLabel('Policy of Backlog').fill('x'.repeat(281));
  await cases.getByText('Shorten the policy of Backlog by 1 character.').waitFor();
  expect(await one.barriers()).toEqual([]);
  await cases.getByLabel('Policy of Backlog').fill('Approved and sized');
  await one.save();
  await one.app.getByText(/^Version 1, saved by/u).waitFor();
  const logged = await one.region('Change log').getByRole('row').nth(1).innerText();
  expect(logged).toContain('Funnel: statuses To Do');
  expect(logged).toContain('Backlog: WIP limit 12; policy “Approved and sized”');
  expect(one.faults).toEqual([]);
});
