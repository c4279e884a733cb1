import type { Browser, Locator } from 'playwright-core';
import { plantedTroubles } from '../../local/demo/planted-troubles';
import { FIELD_IDS } from '../../local/demo/vocabulary';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { IssueVisit, type IssueVisitOptions } from './issue-visit';
import { inDays, ONLOOKER, openTwoTeams, PAYMENTS, SHOP, SHOP_TOO } from './two-teams';

const troubles = plantedTroubles();
const FLAGGED = troubles['several-flags'].flat().find((key) => key.startsWith('SHOP-')) ?? '';
const UNREADABLE = troubles['impediment-unreadable'].flat()[0] ?? '';
const PAST_LIMIT = troubles['impediment-past-limit'].flat()[0] ?? '';

let host: RunningHost;
let browser: Browser;
const visits: IssueVisit[] = [];
let quiet: readonly string[] = [];

beforeAll(async () => {
  host = await openTwoTeams({
    change: (site) => ({
      ...site,
      projects: site.projects.map((project) =>
        project.key === 'PAY' ? { ...project, hasFlagOnScreen: false } : project,
      ),
    }),
  });
  browser = await launchBrowser();
  const { issues, statuses } = host.site;
  const toDo = new Set(statuses.filter(({ category }) => category === 'new').map(({ id }) => id));
  quiet = issues
    .filter(({ statusId, properties, customValues, securityLevelId }) => {
      const isPlain = Object.keys(properties).length === 0 && !(FIELD_IDS.flagged in customValues);
      return isPlain && toDo.has(statusId) && securityLevelId === null;
    })
    .map(({ key }) => key);
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

it('goes from the raising to the solution by keyboard alone, and finds it again next time', async () => {
  const key = quietIn('SHOP', 0);
  const shop = await opened(key, SHOP);
  const { panel, page } = shop;
  expect(shop.calls('issue-dependencies').length).toBeLessThanOrEqual(3);
  await press(panel.getByRole('button', { name: 'Raise an impediment' }));
  await panel.getByLabel('What impedes you?').waitFor();
  await page.keyboard.type('Waiting for the signed certificate of the tax office');
  await page.keyboard.press('Enter');
  await shop.flag('Impediment raised').getByText('Its flag is set in Jira.').waitFor();
  await section(shop).getByText('Waiting for the signed certificate').waitFor();
  await section(shop).getByText('Nobody has it yet').waitFor();
  await section(shop).getByText('0 of 5 working days').waitFor();
  expect(await isFlagged(key)).toBe(true);
  await page.getByRole('checkbox', { name: 'Flagged', checked: true }).waitFor();
  await shop.block
    .getByText(/^Impediment: Waiting for the signed certificate .*limit on/u)
    .waitFor();
  expect(await hasFocus(section(shop))).toBe(true);

  await press(section(shop).getByRole('button', { name: 'I take it' }));
  await section(shop).getByText('Arjun Thekkedan has it').waitFor();
  await press(section(shop).getByRole('button', { name: 'Change' }));
  await panel.getByLabel('Next step').waitFor();
  await page.keyboard.type('Ask for a copy by mail');
  await panel.getByLabel('To be gone by').fill(inDays(3));
  await panel.getByLabel('Cause').selectOption('Legal');
  await panel.getByRole('combobox', { name: 'Who removes it' }).fill('Maren Ost');
  await panel.getByRole('option', { name: 'Maren Osterholt' }).waitFor();
  await page.keyboard.press('Enter');
  await panel.getByText('Maren Osterholt has it.').waitFor();
  await press(panel.getByRole('button', { name: 'Save' }));
  await section(shop).getByText('Next: Ask for a copy by mail').waitFor();
  await section(shop).getByText('Maren Osterholt has it').waitFor();
  await section(shop).getByText('Cause: Legal').waitFor();
  await shop.block.getByText(/to be gone by/u).waitFor();

  await press(section(shop).getByRole('button', { name: 'Escalate to the train' }));
  await panel.getByText('The settings name nobody for this level').waitFor();
  await page.keyboard.press('Escape');
  expect(await hasFocus(section(shop).getByRole('button', { name: 'Escalate to the train' }))).toBe(
    true,
  );
  await page.keyboard.press('Enter');
  await press(panel.getByRole('button', { name: 'Escalate', exact: true }));
  await section(shop).getByText('Level: Train').waitFor();

  await press(section(shop).getByRole('button', { name: 'Mark as removed' }));
  await panel.getByLabel('What removed it').waitFor();
  await page.keyboard.type('The tax office signs copies on the same day');
  await page.keyboard.press('Enter');
  await shop.flag('Impediment removed').getByText('Its flag is cleared in Jira.').waitFor();
  await section(shop).getByText('Solved by: The tax office signs copies').waitFor();
  expect(await isFlagged(key)).toBe(false);

  await press(section(shop).getByRole('button', { name: 'Show its history' }));
  const history = panel.getByRole('region', { name: 'History of the impediment' });
  await history.getByText('Arjun Thekkedan removed it: "The tax office signs').waitFor();
  await history.getByText('escalated it to the train').waitFor();
  await history.getByText('next step "Ask for a copy by mail", to be gone by').waitFor();
  await history.getByText('Arjun Thekkedan raised it: "Waiting for').waitFor();

  const again = await opened(quietIn('SHOP', 1), SHOP_TOO);
  await again.panel.getByRole('button', { name: /^Raise/u }).click();
  await again.panel.getByLabel('What impedes you?').fill('No certificate of the tax office');
  const before = again.panel.getByRole('listitem').filter({ hasText: 'signs copies' });
  await before.getByRole('link', { name: key }).waitFor();
  await before.getByText('removed today').waitFor();
  expect(host.record()).toStrictEqual([]);
});

it('raises from the menu of the issue, and the panel follows', async () => {
  const key = quietIn('SHOP', 2);
  const shop = await opened(key, SHOP);
  await openAction(shop);
  await shop.raiseDialog.getByLabel('What impedes you?').fill('The test system is down');
  expect(await shop.barriers()).toEqual([]);
  await shop.page.keyboard.press('Enter');
  await shop.flag('Impediment raised').getByText('Its flag is set in Jira.').waitFor();
  await shop.page.getByRole('dialog').waitFor({ state: 'detached' });
  await section(shop).getByText('The test system is down').waitFor();
  await shop.block.getByText(/^Impediment: The test system is down/u).waitFor();
  expect(await isFlagged(key)).toBe(true);

  await openAction(shop);
  await shop.raiseDialog.getByText('is raised already: "The test system is down"').waitFor();
  await shop.raiseDialog.getByRole('button', { name: 'Close' }).click();
  await shop.page.getByRole('dialog').waitFor({ state: 'detached' });
});

it('records without the flag where its field is not on the screen, and says so', async () => {
  const key = quietIn('PAY', 0);
  const payments = await opened(key, PAYMENTS);
  await payments.panel.getByRole('button', { name: 'Raise an impediment' }).click();
  await payments.panel.getByRole('button', { name: 'Raise', exact: true }).click();
  await payments.panel.getByText('Say in a few words what impedes.').waitFor();
  await payments.panel.getByLabel('What impedes you?').fill('Nobody may sign');
  await payments.page.keyboard.press('Enter');
  await payments
    .flag('Impediment raised')
    .getByText('this project does not offer its field for editing')
    .waitFor();
  await section(payments).getByText('Nobody may sign').waitFor();
  expect(await isFlagged(key)).toBe(false);
});

it('tells the second person, shows both versions and loses nothing that was typed', async () => {
  const key = quietIn('SHOP', 3);
  const first = await opened(key, SHOP);
  const second = await opened(key, SHOP_TOO);
  for (const visit of [first, second]) {
    await visit.panel.getByRole('button', { name: 'Raise an impediment' }).click();
  }
  await second.panel.getByLabel('What impedes you?').fill('Theirs');
  await second.page.keyboard.press('Enter');
  await second.flag('Impediment raised').waitFor();
  await section(second).getByRole('button', { name: 'I take it' }).click();
  await section(second).getByText('Maren Osterholt has it').waitFor();

  await first.panel.getByLabel('What impedes you?').fill('Mine');
  await first.page.keyboard.press('Enter');
  const note = first.panel.getByRole('alert').filter({ hasText: 'somebody else' });
  await note.or(first.panel.getByRole('alert').filter({ hasText: 'Somebody else' })).waitFor();
  await first.panel.getByText('Now it says:').getByText('"Theirs"').waitFor();
  expect(await first.panel.getByLabel('What impedes you?').inputValue()).toBe('Mine');
  await first.panel.getByRole('button', { name: 'Do mine all the same' }).click();
  await section(first).getByText('Mine').waitFor();
  await section(first).getByText('Maren Osterholt has it').waitFor();

  await section(second).getByRole('button', { name: 'It is being resolved' }).click();
  await section(second).getByText('You wanted: It is being resolved').waitFor();
  await section(second).getByRole('button', { name: 'Do mine all the same' }).click();
  await section(second).getByText('Resolving', { exact: true }).waitFor();
  await section(second).getByText('Mine').waitFor();
});

it('takes what was only found for no impediment, and takes that back', async () => {
  const shop = await opened(FLAGGED, SHOP);
  await section(shop).getByText('Nobody has raised it yet').waitFor();
  await shop.block.getByText('Stuck: flagged').waitFor();
  await section(shop).getByRole('button', { name: 'Show its history' }).click();
  await section(shop)
    .getByText(/^Stuck since/u)
    .waitFor();
  await section(shop).getByRole('button', { name: 'This is no impediment' }).click();
  await section(shop).getByText('that this is no impediment').waitFor();
  await shop.block.getByText('Stuck').waitFor({ state: 'detached' });
  await section(shop).getByRole('button', { name: 'It is one after all' }).click();
  await section(shop).getByText('Nobody has raised it yet').waitFor();
  expect(await isFlagged(FLAGGED)).toBe(true);
});

it('begins anew where something else has written what cannot be read', async () => {
  const shop = await opened(UNREADABLE, SHOP);
  await section(shop).getByText('cannot be read').waitFor();
  await section(shop).getByRole('button', { name: 'Begin anew' }).click();
  await section(shop).getByRole('button', { name: 'Begin anew' }).click();
  await section(shop)
    .getByText('about its impediment cannot be read')
    .waitFor({ state: 'detached' });
  expect(host.record()).toStrictEqual([]);
});

it('tells who may not edit the issue why, before they type and when they press', async () => {
  const guest = await opened(FLAGGED, ONLOOKER);
  await section(guest).getByRole('button', { name: 'This is no impediment' }).click();
  await section(guest).getByText(`${FLAGGED} cannot be edited, or not by you`).waitFor();
  await section(guest).getByRole('button', { name: 'Leave it as it is now' }).click();
  await section(guest).getByRole('button', { name: 'Raise it' }).click();
  await guest.panel.getByText('You do not have the permission "Edit issues"').waitFor();
  expect(await guest.panel.getByRole('button', { name: 'Raise', exact: true }).isDisabled()).toBe(
    true,
  );
});

it.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 420],
] as const)('has no barriers in the %s, %i pixels wide', async (theme, width) => {
  const visit = await opened(PAST_LIMIT, undefined, { isDark: theme === 'dark', width });
  await section(visit).getByText('past its limit').waitFor();
  await visit.block.getByText('past its limit').waitFor();
  expect(await visit.barriers()).toEqual([]);
  await section(visit).getByRole('button', { name: 'Show its history' }).click();
  for (const step of ['Change', 'Mark as removed']) {
    await section(visit).getByRole('button', { name: step }).click();
    await section(visit).getByRole('button', { name: 'Cancel' }).waitFor();
    expect(await visit.barriers()).toEqual([]);
    const isCut = await visit.panel
      .getByRole('main')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
    expect(isCut).toBe(false);
    await section(visit).getByRole('button', { name: 'Cancel' }).click();
  }
});

async function opened(
  key: string,
  as: string | undefined,
  options: IssueVisitOptions = {},
): Promise<IssueVisit> {
  const visit = await IssueVisit.begin(
    browser,
    host,
    as === undefined ? options : { ...options, as },
  );
  visits.push(visit);
  visit.forgetCalls();
  await visit.open(key);
  return visit;
}

function quietIn(project: string, at: number): string {
  const key = quiet.filter((one) => one.startsWith(`${project}-`))[at];
  if (key === undefined) throw new Error(`${project} has too few quiet issues.`);
  return key;
}

function section(visit: IssueVisit): Locator {
  return visit.panel.getByRole('region', { name: 'Impediment', exact: true });
}

/** By keyboard, where the focus may be anywhere. */
async function press(button: Locator): Promise<void> {
  await button.press('Enter');
}

async function hasFocus(place: Locator): Promise<boolean> {
  return place.evaluate((element) => element === document.activeElement);
}

async function openAction({ page, raiseDialog }: IssueVisit): Promise<void> {
  await page.getByRole('button', { name: 'Actions' }).click();
  await page.getByRole('menuitem', { name: 'Raise an impediment' }).click();
  await raiseDialog.getByRole('button').first().waitFor();
}

/** As Jira shows it to anybody. */
async function isFlagged(key: string): Promise<boolean> {
  const path = `/rest/api/3/issue/${key}?fields=${FIELD_IDS.flagged}`;
  const caller = { accountId: host.firstPerson.accountId };
  const { body } = await host.jira.handle({ method: 'GET', path }, caller);
  return JSON.stringify(body).includes('"value":"Impediment"');
}
