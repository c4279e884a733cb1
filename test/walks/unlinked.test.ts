import type { Browser } from 'playwright-core';
import * as z from 'zod';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { InboxVisit } from './inbox-visit';
import { IssueVisit } from './issue-visit';
import { PortfolioVisit } from './portfolio-visit';
import { inDays, openTwoTeams, pair, PAYMENTS, SHOP } from './two-teams';

// The issue of the shop waits for the one of payments, and nobody has asked.
const [PROVIDER = '', CONSUMER = ''] = pair('provider-blocked', ['PAY', 'SHOP']);
const PAIR = `${CONSUMER} < ${PROVIDER}`;

const linksSchema = z.object({
  fields: z.object({ issuelinks: z.array(z.object({ id: z.string() })) }),
});

let host: RunningHost;
let browser: Browser;

beforeAll(async () => {
  host = await openTwoTeams();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

it('keeps an ask in the inbox of both sides though every link of both issues is gone', async () => {
  const asker = await IssueVisit.begin(browser, host, { as: SHOP });
  await asker.open(CONSUMER);
  await asker.panel.getByRole('button', { name: `Ask for a date: ${PROVIDER}` }).click();
  await asker.panel.getByLabel('Needed by').fill(inDays(14));
  await asker.panel.getByRole('button', { name: 'Ask', exact: true }).click();
  await asker.flag('Asked').waitFor();
  await removeLinks(CONSUMER, SHOP);
  await removeLinks(PROVIDER, PAYMENTS);

  const shop = await InboxVisit.begin(browser, host, { as: SHOP });
  await shop.open('/projects/SHOP');
  await shop.row(PAIR).waitFor();
  const payments = await InboxVisit.begin(browser, host, { as: PAYMENTS });
  await payments.open('/projects/PAY');
  await payments.row(PAIR).waitFor();

  const portfolio = await PortfolioVisit.begin(browser, host, { as: SHOP });
  await portfolio.openProject('SHOP');
  await portfolio.read();
  expect(await portfolio.pairs()).not.toContain(PAIR);

  await shop.act(PAIR, 'Withdraw');
  await shop.row(PAIR).waitFor({ state: 'detached' });
  const visits = [asker, shop, payments, portfolio];
  expect(visits.flatMap(({ faults }) => faults)).toEqual([]);
  expect(host.record()).toEqual([]);
  for (const visit of visits) await visit.end();
});

async function removeLinks(key: string, as: string): Promise<void> {
  const person = host.people.find(({ email }) => email === as) ?? host.firstPerson;
  const caller = { accountId: person.accountId };
  const path = `/rest/api/3/issue/${key}?fields=issuelinks`;
  const { body } = await host.jira.handle({ method: 'GET', path }, caller);
  const { issuelinks } = linksSchema.parse(body).fields;
  for (const { id } of issuelinks) {
    const link = { method: 'DELETE', path: `/rest/api/3/issueLink/${id}` };
    const { status } = await host.jira.handle(link, caller);
    expect(status).toBe(204);
  }
}
