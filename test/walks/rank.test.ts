import type { Browser, Locator } from 'playwright-core';
import type { SiteData } from '../../local/jira/site-data';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { ADMIN, EPICS, idOf, openPortfolio, score } from './portfolio-facts';
import { PortfolioVisit, type VisitOptions } from './portfolio-visit';

const { returns, refunds, partners, underWay } = EPICS;
const RANK_TYPE = 'com.pyxis.greenhopper.jira:gh-lexo-rank';

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

/** Nobody may edit these projects any more. */
function closed(...keys: readonly string[]): (site: SiteData) => SiteData {
  return (site) => ({
    ...site,
    projects: site.projects.map((project) =>
      keys.includes(project.key) ? { ...project, editGroups: [] } : project,
    ),
  });
}

/** By WSJF: partners, returns, refunds, under way; in Jira's order right the other way round but one. */
async function opened(options: VisitOptions = {}): Promise<PortfolioVisit> {
  await score(host, ADMIN, partners, [13, 8, 5, 2]);
  await score(host, ADMIN, returns, [8, 5, 2, 3]);
  await score(host, ADMIN, underWay, [2, 2, 2, 20]);
  await score(host, ADMIN, refunds, [5, 3, 5, 3]);
  expect(await order()).toEqual([underWay, refunds, partners, returns]);
  const visit = await PortfolioVisit.begin(browser, host, { as: ADMIN, ...options });
  visits.push(visit);
  await visit.openPage('priorities');
  await visit.read();
  return visit;
}

async function ask(method: string, path: string, body: object): Promise<unknown> {
  const accountId = host.people.find(({ email }) => email === ADMIN)?.accountId ?? '';
  return (await host.jira.handle({ method, path, body }, { accountId })).body;
}

/** The keys of the four, as a search of Jira sorts them. */
async function order(): Promise<readonly string[]> {
  const jql = `key in (${[returns, refunds, partners, underWay].join(', ')}) ORDER BY Rank ASC`;
  const found = await ask('POST', '/rest/api/3/search/jql', { jql, fields: ['summary'] });
  return (found as { readonly issues: readonly { readonly key: string }[] }).issues.map(
    ({ key }) => key,
  );
}

function panelOf({ app }: PortfolioVisit): Locator {
  return app.getByRole('region', { name: 'Write the order into Jira’s rank' });
}

async function lineOf(visit: PortfolioVisit, key: string): Promise<string> {
  const line = panelOf(visit).getByRole('row').filter({ hasText: key });
  return (await line.innerText()).replace(/\s+/gu, ' ');
}

it('moves by keyboard what stands out of order, around what the person must not move', async () => {
  host = await openPortfolio({ change: closed('PAY', 'OPS') });
  const visit = await opened();
  const { app } = visit;
  await app.getByRole('button', { name: 'Write WSJF to Jira' }).press('Enter');
  await app.getByRole('radio', { name: 'WSJF into a number field' }).press('ArrowRight');
  const panel = panelOf(visit);
  await panel.getByText('1 epic would move; 2 stay where they are.').waitFor();
  await panel.getByText('1 epic is out of order, but you may not rank it.').waitFor();
  await panel.getByText('Every board is affected').waitFor();
  expect(await lineOf(visit, underWay)).toContain('1 4 Not moved yet');
  expect(await lineOf(visit, refunds)).toContain('it needs the permission to schedule issues');
  expect(await panel.getByRole('row').filter({ hasText: partners }).count()).toBe(0);
  expect(await visit.barriers()).toEqual([]);
  expect(await order()).toEqual([underWay, refunds, partners, returns]);
  await panel.getByRole('button', { name: 'Move 1 epic' }).press('Enter');
  const told = panel.getByText('1 of 1 moved. Read again: in Jira they stand as told here.');
  await told.waitFor();
  expect(await told.evaluate((shown) => shown === document.activeElement)).toBe(true);
  expect(await lineOf(visit, underWay)).toContain('Moved');
  expect(await order()).toEqual([refunds, partners, returns, underWay]);
  await panel.getByRole('button', { name: 'Look again' }).press('Enter');
  await panel.getByRole('row').filter({ hasText: refunds }).waitFor();
  await panel.getByText('Nothing would move; 3 stay where they are.').waitFor();
  expect(await panel.getByRole('button', { name: /^Move/u }).count()).toBe(0);
  expect([...visit.faults, ...host.record()]).toEqual([]);
});

it('tells that somebody else was quicker, and what Jira refused, in its words', async () => {
  host = await openPortfolio({ change: closed('PAY') });
  const visit = await opened({ isDark: true });
  // Jira does not tell who may rank what, so that only trying shows it.
  await visit.onJira((path) =>
    Promise.resolve(path.includes('permissions/check') ? { status: 403, body: {} } : null),
  );
  const { app } = visit;
  await app.getByRole('button', { name: 'Write WSJF to Jira' }).click();
  await app.getByRole('radio', { name: 'Order into Jira’s rank' }).check();
  const panel = panelOf(visit);
  await panel.getByText('2 epics would move; 2 stay where they are.').waitFor();
  const moved = { issues: [idOf(host, returns)], rankBeforeIssue: idOf(host, partners) };
  await ask('PUT', '/rest/agile/1.0/issue/rank', moved);
  await panel.getByRole('button', { name: 'Move 2 epics' }).click();
  await panel.getByText(/^The order in Jira has changed since you looked/u).waitFor();
  expect(await order()).toEqual([underWay, refunds, returns, partners]);
  await panel.getByRole('button', { name: 'Move 3 epics', disabled: false }).click();
  await panel.getByText('2 of 3 moved. Read again: in Jira they stand as told here.').waitFor();
  expect(await lineOf(visit, refunds)).toContain('Jira refused: You cannot perform this operation');
  expect(await lineOf(visit, returns)).toContain('Moved');
  expect(await order()).toEqual([refunds, partners, returns, underWay]);
  expect(await visit.barriers()).toEqual([]);
  // The refusals are Jira's own answers, told above.
  expect(visit.faults.filter((fault) => !fault.includes('status of 40'))).toEqual([]);
});

it('offers nothing to write where a site has neither ranks nor a field for the number', async () => {
  host = await openPortfolio({
    change: (site) => ({
      ...site,
      customFields: site.customFields.filter(({ schema }) => schema.custom !== RANK_TYPE),
    }),
    cases: { numberField: null },
  });
  const visit = await PortfolioVisit.begin(browser, host, { as: ADMIN });
  visits.push(visit);
  await visit.openPage('priorities');
  await visit.read();
  await visit.app.getByRole('button', { name: 'Try other scores' }).waitFor();
  expect(await visit.app.getByRole('button', { name: 'Write WSJF to Jira' }).count()).toBe(0);
  expect(visit.faults).toEqual([]);
});
