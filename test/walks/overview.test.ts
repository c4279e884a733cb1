import type { Browser } from 'playwright-core';
import type { RegistersAnswer } from '../../src/contract/portfolio-registers';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { ADMIN, callAs, decide, EPICS, openPortfolio, score, SCORER } from './portfolio-facts';
import { PortfolioVisit, type VisitOptions } from './portfolio-visit';

const { returns, refunds, underWay } = EPICS;

let host: RunningHost;
let browser: Browser;
const visits: PortfolioVisit[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

afterEach(async () => {
  for (const visit of visits.splice(0)) await visit.end();
  await host.close();
});

async function begun(options: VisitOptions = {}): Promise<PortfolioVisit> {
  const visit = await PortfolioVisit.begin(browser, host, { as: ADMIN, ...options });
  visits.push(visit);
  return visit;
}

/** Everything is read, so that nothing on the page moves any more. */
async function settled({ app }: PortfolioVisit): Promise<void> {
  await app.getByText(/^Checked: [^:]* impediments\.$/u).waitFor();
  await app.getByRole('heading', { name: 'Status of all epics' }).waitFor();
  await app.getByRole('button', { name: 'Refresh', disabled: false }).waitFor();
}

async function reviews(): Promise<RegistersAnswer['reviews']> {
  return (await callAs<RegistersAnswer>(host, ADMIN, 'readRegisters', {})).reviews;
}

it('opens first, keeps a review with its note, and tells what changed since', async () => {
  host = await openPortfolio();
  await score(host, SCORER, returns, [8, 5, 2, 3]);
  const visit = await begun();
  const { app } = visit;
  await visit.openPage('');
  await app.getByRole('heading', { level: 1, name: 'Overview' }).waitFor();
  await settled(visit);
  const waiting = app.getByRole('region', { name: /^\d+ epics wait for a decision$/u });
  await waiting.getByText('Work is under way').first().waitFor();
  await app.getByText('No review yet').waitFor();

  await app.getByRole('button', { name: 'Keep a review' }).click();
  const form = app.getByRole('form', { name: 'Keep a review of today' });
  await form.getByLabel('Note (optional)').fill('Monday round.');
  await form.getByRole('button', { name: 'Keep it', disabled: false }).click();
  await app.getByText(/^Review kept, /u).waitFor();
  await app.getByText('Nothing has changed since').waitFor();

  await decide(host, underWay, 'rejected');
  await decide(host, returns, 'approved');
  await app.getByRole('button', { name: 'Refresh' }).click();
  const against = app.getByRole('region', { name: /although it was decided against$/u });
  await against.getByText(/^No-go on .*; new since the review of /u).waitFor();
  await settled(visit);
  const changed = app.getByRole('region', { name: /^(?:Decided|Back on course|Now) /u });
  const line = (key: string) => changed.getByRole('listitem').filter({ hasText: key });
  await line(returns).getByText('Decision: Go, was not decided').waitFor();
  await line(underWay)
    .getByText(/Decision: No-go, was not decided/u)
    .waitFor();
  expect(await line(underWay).count()).toBe(1);
  await app.getByText('Reviews', { exact: true }).click();
  await app.getByText('Monday round.').waitFor();
  expect(await visit.barriers()).toEqual([]);
  expect([...visit.faults, ...host.record()]).toEqual([]);
});

it('keeps a review once, and its note, where the answer was lost', async () => {
  host = await openPortfolio();
  const visit = await begun();
  const { app, page } = visit;
  await visit.openPage('overview');
  await settled(visit);
  let isLost = false;
  await page.route('**/__host/invoke', async (route) => {
    const isKeeping = route.request().postData()?.includes('saveReview') === true;
    if (!isKeeping || isLost) {
      await route.continue();
      return;
    }
    isLost = true;
    await route.fetch();
    await route.abort();
  });
  await app.getByRole('button', { name: 'Keep a review' }).click();
  const form = app.getByRole('form', { name: 'Keep a review of today' });
  const note = form.getByLabel('Note (optional)');
  await note.fill('Agreed with finance.');
  await form.getByRole('button', { name: 'Keep it', disabled: false }).click();
  await form
    .getByRole('alert')
    .getByText(/Your note is still here/u)
    .waitFor();
  expect(await note.inputValue()).toBe('Agreed with finance.');
  await note.fill('Agreed with finance and legal.');
  await form.getByRole('button', { name: 'Keep it', disabled: false }).click();
  await form.getByText('This was kept already, but differently').waitFor();
  expect(await visit.barriers()).toEqual([]);
  await form.getByRole('button', { name: 'Leave it as it was kept' }).click();
  await app.getByText(/^Review kept, /u).waitFor();
  expect(await reviews()).toMatchObject([{ note: 'Agreed with finance.' }]);
});

it('shows everybody the same by keyboard, in the dark and on a narrow window', async () => {
  host = await openPortfolio();
  await decide(host, refunds, 'approved');
  const visit = await begun({ as: SCORER, isDark: true, width: 400 });
  const { app } = visit;
  await visit.openProject('SHOP', '', 'overview');
  await app.getByRole('heading', { level: 1, name: 'Overview of SHOP' }).waitFor();
  await settled(visit);
  await app.getByText('Only portfolio managers can keep a review.').waitFor();
  expect(await app.getByRole('button', { name: 'Keep a review' }).count()).toBe(0);
  const more = app.getByRole('button', { name: /more: \d+ epics wait for a decision$/u });
  await more.press('Enter');
  const table = app.getByRole('table', { name: 'Epics with their status' });
  await table.getByRole('link', { name: underWay }).waitFor();
  expect(new URL(visit.page.url()).searchParams.get('reason')).toBe('decision-missing');
  expect(await table.getByRole('link', { name: /^PAY-/u }).count()).toBe(0);
  expect(await visit.barriers()).toEqual([]);
  expect(visit.faults).toEqual([]);
});

it('invites where no epic is there', async () => {
  host = await openPortfolio({ change: (site) => ({ ...site, issues: [], links: [] }) });
  const visit = await begun();
  await visit.openPage('overview');
  await visit.app.getByText('No epics yet').waitFor();
  expect(await visit.barriers()).toEqual([]);
  expect(visit.faults).toEqual([]);
});
