import type { Browser, Locator } from 'playwright-core';
import { plantedTroubles } from '../../local/demo/planted-troubles';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { IssueVisit, type IssueVisitOptions } from './issue-visit';
import {
  inDays,
  ONLOOKER,
  openTwoTeams,
  pair,
  PAYMENTS,
  saturdayAfter,
  SHOP,
  SHOP_TOO,
} from './two-teams';

const troubles = plantedTroubles();
// Each issue of the shop waits for one of payments, and nobody has asked.
const [PROVIDER = '', CONSUMER = ''] = pair('provider-blocked', ['PAY', 'SHOP']);
const [GUARDED = '', WAITING = ''] = pair('security-level', ['PAY', 'SHOP']);
const [FIRST = '', MIDDLE = '', LAST = ''] = (troubles['long-chain'][0] ?? []).slice(3, 6);
const EPIC = 'SHOP-246';

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

it('goes from the ask to the promise, the delivery and the acceptance, each on its own issue', async () => {
  const shop = await opened(CONSUMER, SHOP);
  await row(shop, PROVIDER)
    .getByRole('button', { name: `Ask for a date: ${PROVIDER}` })
    .click();
  await shop.panel.getByLabel('Needed by').fill(inDays(14));
  await shop.panel.getByLabel('Why it is needed').fill('The fair begins then.');
  await shop.panel.getByRole('button', { name: 'Ask', exact: true }).click();
  await shop.flag('Asked').waitFor();
  await row(shop, PROVIDER).getByText('No answer from').waitFor();
  await row(shop, PROVIDER).getByText(`The team of ${PROVIDER} answers in ${PROVIDER}.`).waitFor();
  expect(await row(shop, PROVIDER).getByRole('button', { name: 'Promise' }).isDisabled()).toBe(
    true,
  );

  const payments = await opened(PROVIDER, PAYMENTS);
  await payments.block.getByText('1 ask waits for your answer').waitFor();
  await payments.panel.getByText(`Next here: answer ${CONSUMER}`).waitFor();
  await row(payments, CONSUMER).getByText('Why: The fair begins then.').waitFor();
  await row(payments, CONSUMER)
    .getByRole('button', { name: `Promise: ${CONSUMER}` })
    .click();
  // The day that was asked for stands there already.
  expect(await payments.panel.getByLabel('Promised for').inputValue()).toBe(inDays(14));
  await payments.panel.getByLabel('Promised for').fill(inDays(8));
  await payments.panel.getByRole('button', { name: 'Promise', exact: true }).click();
  await payments.flag('Promised').waitFor();
  await payments.block.getByText('1 promise due by').waitFor();
  await row(payments, CONSUMER)
    .getByRole('button', { name: `Delivered: ${CONSUMER}` })
    .click();
  await payments.panel.getByRole('button', { name: 'Say delivered' }).click();
  await payments.flag('Said to be delivered').waitFor();

  await shop.open(CONSUMER);
  await shop.block.getByText('1 delivery waits to be accepted').waitFor();
  await row(shop, PROVIDER)
    .getByRole('button', { name: `Accept: ${PROVIDER}` })
    .click();
  await shop.panel.getByRole('button', { name: 'Accept', exact: true }).click();
  await shop.flag('Accepted').waitFor();
  await row(shop, PROVIDER).getByText('Accepted on').waitFor();

  await shop.panel.getByRole('button', { name: 'Show history' }).click();
  const history = shop.panel.getByRole('region', { name: 'What was asked and answered here' });
  await history.getByText(`Arjun Thekkedan accepted what ${PROVIDER} delivered`).waitFor();
  await history.getByText(`Arjun Thekkedan asked ${PROVIDER} for`).waitFor();
  expect(host.record()).toStrictEqual([]);
});

it('lets the provider decline or offer another day, and the consumer take it or withdraw', async () => {
  const shop = await opened(WAITING, SHOP);
  await row(shop, GUARDED)
    .getByRole('button', { name: `Ask for a date: ${GUARDED}` })
    .click();
  await shop.panel.getByLabel('Needed by').fill(inDays(10));
  await shop.panel.getByRole('button', { name: 'Ask', exact: true }).click();
  await shop.flag('Asked').waitFor();

  const payments = await opened(GUARDED, PAYMENTS);
  await row(payments, WAITING)
    .getByRole('button', { name: `Decline: ${WAITING}` })
    .click();
  await payments.panel.getByRole('button', { name: 'Decline', exact: true }).click();
  await payments.panel.getByText('Say in a few words why').waitFor();
  await payments.panel.getByLabel('Why not').fill('The agency is not ready.');
  await payments.panel.getByRole('button', { name: 'Decline', exact: true }).click();
  await payments.flag('Declined').waitFor();
  await row(payments, WAITING)
    .getByRole('button', { name: `Offer another day: ${WAITING}` })
    .click();
  await payments.panel.getByLabel('Day offered instead').fill(inDays(21));
  await payments.panel.getByRole('button', { name: 'Offer', exact: true }).click();
  await payments.flag('Another day offered').waitFor();

  await shop.open(WAITING);
  await row(shop, GUARDED).getByText(`${GUARDED} offers`).waitFor();
  await row(shop, GUARDED)
    .getByRole('button', { name: `Take or change the day: ${GUARDED}` })
    .click();
  expect(await shop.panel.getByLabel('Needed by').inputValue()).toBe(inDays(21));
  await shop.panel.getByRole('button', { name: 'Save', exact: true }).click();
  await shop.flag('Ask changed').waitFor();
  await row(shop, GUARDED).getByText('Asked again, now for').waitFor();
  await row(shop, GUARDED)
    .getByRole('button', { name: `Withdraw: ${GUARDED}` })
    .click();
  await shop.panel.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await shop.flag('Ask withdrawn').waitFor();
  await row(shop, GUARDED).getByText('Withdrawn on').waitFor();
});

it('keeps what was typed when somebody else was first, and saves it on top', async () => {
  const first = await opened(LAST, SHOP);
  const second = await opened(LAST, SHOP_TOO);
  for (const visit of [first, second]) {
    await row(visit, MIDDLE)
      .getByRole('button', { name: `Ask for a date: ${MIDDLE}` })
      .click();
  }
  await second.panel.getByLabel('Needed by').fill(inDays(9));
  await second.panel.getByRole('button', { name: 'Ask', exact: true }).click();
  await second.flag('Asked').waitFor();

  await first.panel.getByLabel('Needed by').fill(inDays(12));
  await first.panel.getByLabel('Why it is needed').fill('Mine.');
  await first.panel.getByRole('button', { name: 'Ask', exact: true }).click();
  const note = first.panel.getByRole('alert').filter({ hasText: 'Somebody else saved meanwhile' });
  await note.getByText('by Maren Osterholt').waitFor();
  expect(await first.panel.getByLabel('Why it is needed').inputValue()).toBe('Mine.');
  await note.getByRole('button', { name: 'Save mine on top' }).click();
  await first.flag('Asked').waitFor();
  await row(first, MIDDLE).getByText('Why: Mine.').waitFor();
});

it('asks an external party, doubts days that are odd, and refuses none of them', async () => {
  const shop = await opened(EPIC, SHOP);
  await shop.panel.getByRole('button', { name: 'Add dependency' }).click();
  await shop.panel.getByRole('radio', { name: 'somebody outside Jira' }).check();
  await shop.panel.getByLabel('Needed by').fill(inDays(-3));
  await shop.panel.getByText('This day is past').waitFor();
  await shop.panel.getByLabel('Needed by').fill(saturdayAfter(40));
  await shop.panel.getByText('Nobody works on this day').waitFor();
  await shop.panel.getByLabel('Needed by').fill(inDays(14));
  await shop.panel.getByText('Printers usually needs 30 days').waitFor();
  await shop.panel.getByRole('button', { name: 'Ask', exact: true }).click();
  await shop.flag('Asked').waitFor();
  const party = item(shop, 'Printers');
  await party.getByText('No promise heard yet').waitFor();
  await party.getByRole('button', { name: 'Promise heard: Printers' }).click();
  await shop.panel.getByLabel('Promised for, as Printers said').fill(inDays(12));
  await shop.panel.getByRole('button', { name: 'Save', exact: true }).click();
  await party.getByText('Promised for').waitFor();
  await party.getByRole('button', { name: 'Accept: Printers' }).click();
  await shop.panel.getByRole('button', { name: 'Accept', exact: true }).click();
  await party.getByText('Accepted on').waitFor();
  expect(host.record()).toStrictEqual([]);
});

it('creates the issue that shall provide, links it, asks for a date, and links it again', async () => {
  const shop = await opened(EPIC, SHOP);
  await shop.panel.getByRole('button', { name: 'Add dependency' }).click();
  await shop.panel.getByRole('button', { name: 'Create a new issue instead' }).click();
  await shop.panel.getByLabel('Project', { exact: true }).selectOption('Core Services (CORE)');
  await shop.panel.getByLabel('Issue type').selectOption('Task');
  await shop.panel.getByLabel('Summary').fill('Offer the price list as a feed');
  await shop.panel.getByRole('button', { name: 'Create and add' }).click();
  await shop.flag('Dependency added').waitFor();
  await shop.panel.getByText('By when is it needed?').waitFor();
  await shop.panel.getByLabel('Needed by').fill(inDays(28));
  await shop.panel.getByRole('button', { name: 'Ask', exact: true }).click();
  const created = item(shop, 'Offer the price list as a feed');
  await created.getByText('No answer from CORE-').waitFor();
  const key = await created.getByRole('link').first().innerText();
  expect((await shop.links(EPIC)).join()).toContain(key);

  // An ask that lost its link is linked again before it is changed.
  await created.getByRole('button', { name: /^Remove the dependency/u }).click();
  await created.getByText('Not linked (any more).').waitFor();
  await created.getByRole('button', { name: /^Change/u }).click();
  await shop.panel.getByLabel('Needed by').fill(inDays(35));
  await shop.panel.getByRole('button', { name: 'Save', exact: true }).click();
  await shop.flag('Ask changed').waitFor();
  await created.getByText('Not linked (any more).').waitFor({ state: 'detached' });
});

it('tells who may not edit the issue why, before they type', async () => {
  const visit = await opened(MIDDLE, ONLOOKER);
  await row(visit, FIRST)
    .getByRole('button', { name: `Ask for a date: ${FIRST}` })
    .click();
  await visit.panel
    .getByText(`You do not have the permission "Edit issues" for ${MIDDLE}`)
    .waitFor();
  expect(await visit.panel.getByRole('button', { name: 'Ask', exact: true }).isDisabled()).toBe(
    true,
  );
});

it('begins anew where a half cannot be read', async () => {
  const [provider = '', consumer = ''] = troubles['unreadable-property'][0] ?? [];
  const visit = await opened(consumer, PAYMENTS);
  await visit.panel.getByText(`What ${consumer} asks of others cannot be read`).waitFor();
  expect(await row(visit, provider).getByRole('button', { name: /^Ask/u }).count()).toBe(0);
  await visit.panel.getByRole('button', { name: 'Begin anew' }).click();
  await visit.panel.getByRole('button', { name: 'Begin anew' }).click();
  await visit.flag('Begun anew').waitFor();
  await row(visit, provider)
    .getByRole('button', { name: `Ask for a date: ${provider}` })
    .waitFor();
});

it.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 420],
] as const)('has no barriers in the %s, %i pixels wide', async (theme, width) => {
  const hub = troubles.hub[0]?.[0] ?? '';
  const visit = await opened(hub, SHOP, { isDark: theme === 'dark', width });
  const { panel } = visit;
  expect(visit.calls('issue-dependencies').length).toBeLessThanOrEqual(3);
  await panel.getByRole('button', { name: 'Show map' }).click();
  await panel.getByRole('group', { name: `Map around ${hub}` }).waitFor();
  await panel.getByRole('button', { name: 'Show history' }).click();
  await panel
    .getByRole('button', { name: /^Offer another day/u })
    .first()
    .click();
  await panel.getByLabel('Day offered instead').fill(saturdayAfter(5));
  await panel.getByRole('button', { name: 'Add dependency' }).click();
  await panel.getByRole('radio', { name: 'somebody outside Jira' }).check();
  await panel.getByLabel('External party').waitFor();
  expect(await visit.barriers()).toEqual([]);
  const isCut = await panel
    .getByRole('main')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  expect(isCut).toBe(false);
});

async function opened(
  key: string | undefined,
  as: string,
  options: IssueVisitOptions = {},
): Promise<IssueVisit> {
  if (key === undefined) throw new Error('The demo company has no such issue.');
  const visit = await IssueVisit.begin(browser, host, { ...options, as });
  visits.push(visit);
  visit.forgetCalls();
  await visit.open(key);
  return visit;
}

/** The row of the panel about an issue. */
function row(visit: IssueVisit, key: string): Locator {
  return visit.panel
    .getByRole('listitem')
    .filter({ has: visit.page.getByRole('link', { name: key, exact: true }) })
    .first();
}

/** The row of the panel with a text. */
function item(visit: IssueVisit, text: string): Locator {
  return visit.panel.getByRole('listitem').filter({ hasText: text }).first();
}
