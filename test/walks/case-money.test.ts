import type { Browser, Locator } from 'playwright-core';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { openCase, section } from './case-visit';
import { IssueVisit } from './issue-visit';
import { openTwoTeams, SHOP, SHOP_TOO } from './two-teams';

const EPIC = 'PAY-118';

let host: RunningHost;
let browser: Browser;
const visits: IssueVisit[] = [];

beforeAll(async () => {
  host = await openTwoTeams();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

async function opened(as: string): Promise<IssueVisit> {
  const visit = await IssueVisit.begin(browser, host, { as });
  visits.push(visit);
  await openCase(visit, EPIC);
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
