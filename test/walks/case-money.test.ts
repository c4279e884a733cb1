import type { Browser, Locator } from 'playwright-core';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { openCase, section, writeWholeCase } from './case-visit';
import { IssueVisit } from './issue-visit';
import { openTwoTeams, PAYMENTS, SHOP, SHOP_TOO } from './two-teams';

const EPIC = 'PAY-118';
/** Has amounts before the walks begin, from 2026-Q1 on. */
const WRITTEN = 'PAY-85';

let host: RunningHost;
let browser: Browser;
const visits: IssueVisit[] = [];

beforeAll(async () => {
  host = await openTwoTeams();
  await writeWholeCase(host, WRITTEN, { owner: PAYMENTS, manager: SHOP });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

async function opened(as: string, key = EPIC): Promise<IssueVisit> {
  const visit = await IssueVisit.begin(browser, host, { as });
  visits.push(visit);
  await openCase(visit, key);
  return visit;
}

const moneyOf = (visit: IssueVisit): Locator => section(visit, 'Money').first();
const likely = (visit: IssueVisit): Locator =>
  moneyOf(visit).getByRole('textbox', { name: /^Team, .*, Likely/u });

async function typeCost(visit: IssueVisit, amount: string): Promise<void> {
  const money = moneyOf(visit);
  await money.getByRole('button', { name: 'Add costs and benefits' }).click();
  await money.getByRole('button', { name: 'Add a cost' }).click();
  await money.getByRole('textbox', { name: 'Name of line 1', exact: true }).fill('Team');
  await likely(visit).fill(amount);
}

it('keeps amounts that were typed, and loses nothing where two save at once', async () => {
  const [mine, theirs] = [await opened(SHOP), await opened(SHOP_TOO)];
  await typeCost(mine, '1,234');
  await typeCost(theirs, '5,678');
  // The tab is loaded again in the middle.
  await mine.page.reload();
  await moneyOf(mine).getByText('What you typed before is still here').waitFor();
  expect(await likely(mine).inputValue()).toBe('1,234');

  await moneyOf(theirs).getByRole('button', { name: 'Save amounts' }).click();
  await moneyOf(theirs).getByRole('button', { name: 'Change amounts' }).waitFor();
  await moneyOf(mine).getByRole('button', { name: 'Save amounts' }).click();
  const conflict = moneyOf(mine).getByRole('alert');
  await conflict.getByText('Somebody else saved amounts meanwhile').waitFor();
  await conflict.getByRole('row', { name: /5,678/u }).waitFor();
  expect(await likely(mine).inputValue()).toBe('1,234');
  expect(await mine.barriers()).toEqual([]);
  await conflict.getByRole('button', { name: 'Save mine instead' }).click();
  await moneyOf(mine).getByRole('button', { name: 'Change amounts' }).waitFor();
  await openCase(theirs, EPIC);
  await moneyOf(theirs).getByRole('row', { name: /1,234/u }).first().waitFor();
  await mine.page.reload();
  await moneyOf(mine).getByRole('button', { name: 'Change amounts' }).waitFor();
  expect(visits.flatMap(({ faults }) => faults)).toEqual([]);
  for (const visit of visits.splice(0)) await visit.end();
});

it('marks an amount that was left mistyped, and gives no figures without it', async () => {
  const visit = await opened(SHOP, WRITTEN);
  const money = moneyOf(visit);
  const cell = (column: string) =>
    money.getByRole('textbox', { name: `Cloud, 2026-Q1, ${column}` });
  const npv = money.getByRole('row', { name: /^Net present value €/u });
  const leftOut = money.getByText(/^No figures as long as .*: Cloud in 2026-Q1\.$/u);
  await money.getByRole('button', { name: 'Change amounts' }).click();
  await money.getByRole('button', { name: 'Add a cost' }).click();
  await money.getByRole('textbox', { name: 'Name of line 3', exact: true }).fill('Cloud');

  // High comes first: nothing is wrong yet, but nothing can be counted either.
  await cell('High').fill('30');
  await leftOut.waitFor();
  expect(await npv.count()).toBe(0);
  expect(await cell('High').getAttribute('aria-invalid')).toBe('false');
  await cell('Low').fill('10');
  expect(await cell('Low').getAttribute('aria-invalid')).toBe('false');
  await cell('Likely').fill('20');
  await npv.waitFor();
  expect(await leftOut.count()).toBe(0);

  for (const [column, wrong, fault, right] of [
    ['Likely', 'abc', 'no number', '20'],
    ['Likely', '-5', 'below zero', '20'],
    ['High', '10', 'low, likely and high are not in this order', '30'],
    ['Likely', '', 'the likely amount is missing', '20'],
  ] as const) {
    await cell(column).fill(wrong);
    await leftOut.waitFor();
    expect(await money.getByText(fault, { exact: true }).count()).toBe(0);
    await cell(column).press('Shift+Tab');
    if (wrong === '') await money.getByLabel('First quarter').focus();
    await money.getByText(fault, { exact: true }).waitFor();
    expect(await cell(column).getAttribute('aria-invalid')).toBe('true');
    expect(await npv.count()).toBe(0);
    await cell(column).fill(right);
    await npv.waitFor();
    expect(await money.getByText(fault, { exact: true }).count()).toBe(0);
  }
  expect(await visit.barriers()).toEqual([]);

  // Never paid back, whatever comes: the range says it once, as likely, poorest and best do.
  await cell('High').fill('30,000,000');
  await cell('Likely').fill('20,000,000');
  await cell('Low').fill('10,000,000');
  await money.getByRole('row', { name: /^Payback( not within the quarters given){4}$/u }).waitFor();

  // What was left mistyped is marked at once by whoever comes back to it.
  await cell('Likely').fill('abc');
  await leftOut.waitFor();
  await visit.page.reload();
  await money.getByText('no number', { exact: true }).waitFor();
  expect(visits.flatMap(({ faults }) => faults)).toEqual([]);
  for (const one of visits.splice(0)) await one.end();
});
