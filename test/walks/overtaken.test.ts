import type { Browser, Locator } from 'playwright-core';
import * as z from 'zod';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { InboxVisit } from './inbox-visit';
import { IssueVisit } from './issue-visit';
import { inDays, openTwoTeams, pair, PAYMENTS, SHOP } from './two-teams';

// Each issue of the shop waits for one of payments, and nobody has asked.
const [PROVIDER = '', CONSUMER = ''] = pair('provider-blocked', ['PAY', 'SHOP']);
const [PROMISING = '', DELETED = ''] = pair('security-level', ['PAY', 'SHOP']);
const PAIR = `${CONSUMER} < ${PROVIDER}`;
const OVERTAKEN = 'Saved, but the other side changed meanwhile';

const promiseSchema = z.object({
  value: z.object({ index: z.object({ openPromises: z.number() }) }),
});

let host: RunningHost;
let browser: Browser;
const visits: (IssueVisit | InboxVisit)[] = [];

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

it('tells both sides what stands after a save that the other one had overtaken', async () => {
  const shop = await opened(CONSUMER, SHOP);
  await ask(shop, PROVIDER);
  const payments = await opened(PROVIDER, PAYMENTS);
  await press(payments, CONSUMER, 'Promise');
  await change(shop, PROVIDER, 21);

  await payments.panel.getByLabel('Promised for').fill(inDays(8));
  await submit(payments, 'Promise');
  const told = payments.flag(OVERTAKEN);
  await told.getByText('Asked again').waitFor();
  await told.getByText('please answer anew').waitFor();
  expect(await payments.flag('to deliver by').count()).toBe(0);
  await row(payments, CONSUMER).getByText('Earlier answer: promised for').waitFor();
  expect(await payments.barriers()).toEqual([]);

  // The shop has not seen a promise yet.
  await press(shop, PROVIDER, 'Withdraw');
  await submit(shop, 'Withdraw');
  await shop.flag(OVERTAKEN).getByText('Withdrawn').waitFor();
  await press(payments, CONSUMER, 'Delivered');
  await submit(payments, 'Say delivered');
  await payments.flag(OVERTAKEN).getByText('Now it stands: Withdrawn').waitFor();
  expect(await payments.flag('can accept now').count()).toBe(0);
});

it('lets who promised take it back when the ask is withdrawn, from the inbox as well', async () => {
  const shop = await opened(CONSUMER, SHOP);
  await ask(shop, PROVIDER);

  const inbox = await openedInbox();
  await inbox
    .row(PAIR)
    .getByRole('button', { name: `Promise: ${CONSUMER}` })
    .click();
  await change(shop, PROVIDER, 22);
  await inbox.app.getByLabel('Promised for').fill(inDays(9));
  await inbox.row(PAIR).getByRole('form').locator('button[type=submit]').click();
  const flag = inbox.page.locator('[role=status], [role=alert]').filter({ hasText: OVERTAKEN });
  await flag.getByText('Asked again').waitFor();
  await inbox.row(PAIR).getByText('Earlier answer: promised for').waitFor();
  await press(shop, PROVIDER, 'Withdraw');
  await submit(shop, 'Withdraw');
  await row(shop, PROVIDER).getByText('Withdrawn on').waitFor();
  expect(await openPromises(PROVIDER)).toBe(1);

  const payments = await opened(PROVIDER, PAYMENTS);
  await row(payments, CONSUMER).getByText('is still open here').waitFor();
  await row(payments, CONSUMER)
    .getByRole('button', { name: `Take back the promise: ${CONSUMER}` })
    .waitFor();
  const again = await openedInbox();
  expect(await again.rows('Loose ends')).toContain(PAIR);
  expect(await again.barriers()).toEqual([]);
  await again.act(PAIR, 'Take back the promise');
  await again.row(PAIR).waitFor({ state: 'detached' });
  expect(await openPromises(PROVIDER)).toBe(0);
});

it('lets who promised take it back when the issue that asked is gone', async () => {
  const shop = await opened(DELETED, SHOP);
  await ask(shop, PROMISING);
  const payments = await opened(PROMISING, PAYMENTS);
  await press(payments, DELETED, 'Promise');
  await deleteIssue(DELETED);
  await submit(payments, 'Promise');
  await payments.flag(OVERTAKEN).getByText(`${DELETED} was deleted meanwhile`).waitFor();
  expect(await openPromises(PROMISING)).toBe(1);

  const inbox = await openedInbox();
  const left = inbox.app
    .getByRole('listitem')
    .filter({ has: inbox.app.getByRole('link', { name: PROMISING, exact: true }) });
  await left.getByText('Whether it is still waited for cannot be seen').waitFor();
  const hidden = payments.panel
    .getByRole('listitem')
    .filter({ hasText: 'an issue you have no access to' });
  await hidden.getByRole('button', { name: /^Take back the promise/u }).click();
  await submit(payments, 'Take back');
  await payments.flag('Promise taken back').waitFor();
  await hidden.waitFor({ state: 'detached' });
  expect(await openPromises(PROMISING)).toBe(0);
});

async function opened(key: string, as: string): Promise<IssueVisit> {
  const visit = await IssueVisit.begin(browser, host, { as });
  visits.push(visit);
  await visit.open(key);
  return visit;
}

async function openedInbox(): Promise<InboxVisit> {
  const visit = await InboxVisit.begin(browser, host, { as: PAYMENTS });
  visits.push(visit);
  await visit.open('/projects/PAY');
  return visit;
}

async function ask(visit: IssueVisit, provider: string): Promise<void> {
  // Each walk begins where no ask is open.
  await row(visit, provider)
    .getByRole('button', { name: /^Ask (?:for a date|again): /u })
    .click();
  await visit.panel.getByLabel('Needed by').fill(inDays(14));
  await submit(visit, 'Ask');
  await visit.flag('Asked').waitFor();
}

async function change(visit: IssueVisit, provider: string, days: number): Promise<void> {
  await press(visit, provider, 'Change');
  await visit.panel.getByLabel('Needed by').fill(inDays(days));
  await submit(visit, 'Save');
  await visit.flag('Ask changed').waitFor();
}

async function press(visit: IssueVisit, other: string, step: string): Promise<void> {
  await row(visit, other)
    .getByRole('button', { name: `${step}: ${other}` })
    .click();
}

async function submit(visit: IssueVisit, words: string): Promise<void> {
  await visit.panel.getByRole('form').getByRole('button', { name: words, exact: true }).click();
}

/** The row of the panel about an issue. */
function row(visit: IssueVisit, key: string): Locator {
  return visit.panel
    .getByRole('listitem')
    .filter({ has: visit.page.getByRole('link', { name: key, exact: true }) })
    .first();
}

/** What Jira's search finds of an issue. */
async function openPromises(key: string): Promise<number> {
  const path = `/rest/api/3/issue/${key}/properties/agile-pmo-promise`;
  const { accountId } = host.people.find(({ email }) => email === PAYMENTS) ?? host.firstPerson;
  const { body } = await host.jira.handle({ method: 'GET', path }, { accountId });
  return promiseSchema.parse(body).value.index.openPromises;
}

async function deleteIssue(key: string): Promise<void> {
  const { accountId } = host.firstPerson;
  const path = `/rest/api/3/issue/${key}?deleteSubtasks=true`;
  const { status } = await host.jira.handle({ method: 'DELETE', path }, { accountId });
  expect(status).toBe(204);
}
