import type { Browser, Locator } from 'playwright-core';
import { plantedTroubles } from '../../local/demo/planted-troubles';
import { FIELD_IDS } from '../../local/demo/vocabulary';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { IssueVisit } from './issue-visit';
import { ONLOOKER, openTwoTeams, SHOP, SHOP_TOO } from './two-teams';

const FLAGGED =
  plantedTroubles()
    ['several-flags'].flat()
    .find((key) => key.startsWith('SHOP-')) ?? '';

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

afterEach(async () => {
  const faults = visits.flatMap((visit) => visit.faults);
  for (const visit of visits.splice(0)) await visit.end();
  // eslint-disable-next-line jest/no-standalone-expect -- holds for every walk
  expect(faults).toStrictEqual([]);
});

it('keeps the buttons and a refusal in sight, below them what was seen before', async () => {
  const [key = ''] = quiet();
  const { raiseDialog } = await dialogOn(key, SHOP);
  const line = raiseDialog.getByLabel('What impedes you?');
  await line.fill('Vendor, legal and security: decision, access, test system, contract, approval');
  await raiseDialog.getByText('Seen before').waitFor();
  await expectInSight(raiseDialog.getByRole('button', { name: 'Raise' }));

  const other = await visitOf(key, SHOP_TOO);
  await other.panel.getByRole('button', { name: 'Raise an impediment' }).click();
  await other.panel.getByLabel('What impedes you?').fill('Theirs');
  await other.page.keyboard.press('Enter');
  await other.flag('Impediment raised').waitFor();

  await line.press('Enter');
  const refusal = raiseDialog.getByRole('alert');
  await refusal.getByText('Now it says:').waitFor();
  await expectInSight(refusal);
  await expectInSight(raiseDialog.getByRole('button', { name: 'Raise' }));
  await expectInSight(raiseDialog.getByRole('button', { name: 'Cancel' }));
});

it('keeps a line that is too long as it was typed, and says what to do', async () => {
  const { raiseDialog } = await dialogOn(quiet()[1] ?? '', SHOP);
  const line = raiseDialog.getByLabel('What impedes you?');
  await line.fill('x'.repeat(283));
  await raiseDialog.getByText('Too long by 3 characters').waitFor();
  await line.press('Enter');
  expect(await line.inputValue()).toHaveLength(283);
  await line.fill('x'.repeat(278));
  await raiseDialog.getByText('2 characters left').waitFor();
});

it('says at once who may not raise one', async () => {
  const { raiseDialog, page } = await dialogOn(FLAGGED, ONLOOKER);
  await raiseDialog.getByText('You do not have the permission "Edit issues"').waitFor();
  expect(await raiseDialog.getByRole('textbox').count()).toBe(0);
  await raiseDialog.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
});

async function visitOf(key: string, as: string): Promise<IssueVisit> {
  const visit = await IssueVisit.begin(browser, host, { as });
  visits.push(visit);
  await visit.open(key);
  return visit;
}

async function dialogOn(key: string, as: string): Promise<IssueVisit> {
  const visit = await visitOf(key, as);
  await visit.page.getByRole('button', { name: 'Actions' }).click();
  await visit.page.getByRole('menuitem', { name: 'Raise an impediment' }).click();
  await visit.raiseDialog.getByRole('button').first().waitFor();
  return visit;
}

/** Whether all of it stands inside of the frame as it is scrolled now. */
async function expectInSight(place: Locator): Promise<void> {
  const isInside = await place.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= window.innerHeight;
  });
  expect(isInside).toBe(true);
}

/** Issues to do of the shop about which nothing is said. */
function quiet(): readonly string[] {
  const { issues, statuses } = host.site;
  const toDo = new Set(statuses.filter(({ category }) => category === 'new').map(({ id }) => id));
  return issues
    .filter(({ key, statusId, properties, customValues, securityLevelId }) => {
      const isPlain = Object.keys(properties).length === 0 && !(FIELD_IDS.flagged in customValues);
      return key.startsWith('SHOP-') && isPlain && toDo.has(statusId) && securityLevelId === null;
    })
    .map(({ key }) => key);
}
