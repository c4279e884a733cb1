import type { Browser, Locator } from 'playwright-core';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import {
  addTheme,
  ADMIN,
  callAs,
  decide,
  EPICS,
  forge,
  idOf,
  openPortfolio,
  score,
  SCORER,
  SCORER_TOO,
  writeTheme,
  WSJF_FIELD,
} from './portfolio-facts';
import { PortfolioVisit, type VisitOptions } from './portfolio-visit';

const { returns, refunds, photo, partners, underWay } = EPICS;

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

async function opened(query = '', options: VisitOptions = {}): Promise<PortfolioVisit> {
  const visit = await PortfolioVisit.begin(browser, host, { as: ADMIN, ...options });
  visits.push(visit);
  await visit.openPage('priorities', query);
  await visit.read();
  return visit;
}

function rowOf({ app }: PortfolioVisit, key: string): Locator {
  return app
    .getByRole('table', { name: 'Epics by value' })
    .getByRole('row')
    .filter({ has: app.getByRole('link', { name: key, exact: true }) });
}

async function rankOf(visit: PortfolioVisit, key: string): Promise<string> {
  return (await rowOf(visit, key).getByRole('cell').first().innerText()).trim();
}

/** Ranks: returns 5, refunds 13 ÷ 3, partners 14 ÷ 8, what is under way 6 ÷ 20; photo lacks its size. */
async function scored(): Promise<void> {
  await score(host, SCORER, returns, [8, 5, 2, 3]);
  await score(host, SCORER_TOO, returns, [13, 5, 2, 5]);
  await score(host, ADMIN, returns, [8, 8, 3, 3]);
  await score(host, SCORER, refunds, [5, 3, 5, 3]);
  await score(host, SCORER, partners, [3, 3, 8, 8]);
  await score(host, SCORER, underWay, [2, 2, 2, 20]);
  await score(host, SCORER, photo, [3, 2, 1, null]);
}

it('ranks what three persons scored, says what is missing, and filters by it in the address', async () => {
  host = await openPortfolio();
  await scored();
  const visit = await opened();
  const { app } = visit;
  await app.getByText(`Next by WSJF: ${returns}`).waitFor();
  expect(await rankOf(visit, returns)).toBe('1');
  expect(await rankOf(visit, refunds)).toBe('2');
  expect(await rankOf(visit, partners)).toBe('3');
  const row = await rowOf(visit, returns).innerText();
  expect(row).toContain('15 ÷ 3');
  expect(row).toContain('Median of 3 people');
  await app.getByText(/^4 epics are ranked\. \d+ epics cannot be ranked:/u).waitFor();
  await app.getByRole('button', { name: /^no job size \(\d+\)$/u }).click();
  expect(await rankOf(visit, photo)).toBe('No rank');
  expect(await rowOf(visit, returns).count()).toBe(0);
  expect(new URL(visit.page.url()).searchParams.get('scores')).toBe('no-job-size');
  await visit.page.goBack();
  await rowOf(visit, returns).waitFor();
  expect(await visit.barriers()).toEqual([]);
  expect([...visit.faults, ...host.record()]).toEqual([]);
});

it('tries other scores without writing anything', async () => {
  host = await openPortfolio();
  await scored();
  const before = JSON.stringify(host.jira.snapshot());
  const visit = await opened();
  const { app } = visit;
  await app.getByRole('button', { name: 'Try other scores' }).click();
  await app.getByRole('combobox', { name: `Job size of ${partners}` }).selectOption('1');
  await app.getByText('Other scores for 1 epic: 3 ranks move.').waitFor();
  expect((await rankOf(visit, partners)).split('\n')[0]).toBe('1');
  await app.getByRole('combobox', { name: `Job size of ${photo}` }).selectOption('1');
  await app
    .getByRole('list', { name: 'Ranks that move' })
    .getByText(`${photo}: no rank → 2`)
    .waitFor();
  await app.getByLabel('Show in the new order').check();
  const first = app.getByRole('table', { name: 'Epics by value' }).getByRole('row').nth(1);
  expect(await first.innerText()).toContain(partners);
  expect(await visit.barriers()).toEqual([]);
  await app.getByRole('button', { name: 'Reset all' }).click();
  expect(await rankOf(visit, partners)).toBe('3');
  await app.getByRole('button', { name: 'Stop trying' }).click();
  expect(await rankOf(visit, returns)).toBe('1');
  expect(JSON.stringify(host.jira.snapshot())).toBe(before);
  expect(visit.faults).toEqual([]);
});

it('sets epics side by side by a tick, a drag or a link, and says which comes first and why', async () => {
  host = await openPortfolio();
  await scored();
  const visit = await opened();
  const { app } = visit;
  const tray = app.getByRole('region', { name: 'Epics to compare' });
  const compared = app.getByRole('region', { name: 'Epics side by side' });
  await app.getByRole('checkbox', { name: `Compare ${returns}` }).press('Space');
  await tray.getByText('Choose one more to compare it with.').waitFor();
  await app.getByRole('checkbox', { name: `Compare ${refunds}` }).check();
  const lead = `${returns} comes first: WSJF 5 against 4.33 of ${refunds}.`;
  await compared.getByText(`${lead} Waiting costs more, for a job of the same size.`).waitFor();
  const value = compared.getByRole('row', { name: /^Value/u });
  expect(await value.innerText()).toContain('8 to 13 by 3 people');
  await rowOf(visit, partners).locator('[data-drags="yes"]').dragTo(tray);
  await app.getByRole('button', { name: `Take ${partners} away` }).waitFor();
  expect(await compared.getByRole('columnheader').count()).toBe(4);
  await app.getByRole('checkbox', { name: `Compare ${photo}` }).check();
  await compared.getByText(`${photo}: no job size.`).waitFor();
  await tray.getByText('Four at most: take one away to add another.').waitFor();
  expect(await app.getByRole('checkbox', { name: `Compare ${underWay}` }).isDisabled()).toBe(true);
  expect(await visit.barriers()).toEqual([]);
  const address = new URL(visit.page.url()).searchParams;
  expect(address.get('compare')).toBe([returns, refunds, partners, photo].join(','));
  await app.getByRole('button', { name: `Take ${returns} away` }).press('Enter');
  await compared.getByText(new RegExp(`^${refunds} comes first`, 'u')).waitFor();
  expect(visit.faults).toEqual([]);
});

it('asks what should stop, and finds what serves no theme', async () => {
  host = await openPortfolio();
  await scored();
  for (const key of [returns, refunds, partners]) await decide(host, key, 'approved');
  await addTheme(host, 'delivery', { name: 'Delivery people rely on', weight: 2 });
  await writeTheme(host, returns, 'delivery');
  const visit = await opened('?view=stop');
  const { app } = visit;
  const entry = app.getByRole('listitem').filter({ hasText: underWay });
  await entry
    .getByText('3 approved epics with a higher WSJF wait while it is under way:')
    .waitFor();
  expect(await visit.barriers()).toEqual([]);
  await app.getByRole('tab', { name: /^Without a theme/u }).click();
  const orphans = app.getByRole('tabpanel').getByRole('listitem');
  await orphans.filter({ hasText: refunds }).waitFor();
  expect(await orphans.filter({ hasText: returns }).count()).toBe(0);
  expect(visit.faults).toEqual([]);
});

it('shows a decision in the property that the log does not have as such', async () => {
  host = await openPortfolio();
  await score(host, SCORER, returns, [8, 5, 2, 3]);
  await forge(host, returns);
  const visit = await opened();
  await rowOf(visit, returns).getByText('Jira says Go, but the log has no such decision').waitFor();
  expect(visit.faults).toEqual([]);
});

it('writes WSJF into the field, line by line, and goes on where something was refused', async () => {
  // Only payments may edit PAY, and the administrator is not one of them.
  host = await openPortfolio({
    change: (site) => ({
      ...site,
      projects: site.projects.map((project) =>
        project.key === 'PAY' ? { ...project, editGroups: ['payments-team'] } : project,
      ),
    }),
  });
  await score(host, SCORER, returns, [8, 5, 2, 3]);
  await score(host, ADMIN, refunds, [5, 3, 5, 3]);
  await score(host, SCORER, partners, [3, 3, 8, 8]);
  const visit = await opened();
  const { app } = visit;
  await app.getByRole('button', { name: 'Write WSJF to Jira' }).click();
  const panel = app.getByRole('region', { name: 'Write WSJF into the field WSJF' });
  await panel.getByText('3 epics would change; 0 already have the right number.').waitFor();
  // What the page reads anew meanwhile does not break off what is being written.
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await visit.onJira(async (_path, method) => {
    if (method === 'PUT') await released;
    return null;
  });
  await panel.getByRole('button', { name: 'Write 3 numbers' }).click();
  await panel.getByText('0 of 3').waitFor();
  const readsAnew = visit.page.waitForRequest((request) =>
    (request.postData() ?? '').includes('search/jql'),
  );
  await app.getByRole('button', { name: 'Refresh' }).click();
  await readsAnew;
  await visit.read();
  release();
  await panel.getByText('2 of 3 written.').waitFor();
  const line = (key: string) => panel.getByRole('row').filter({ hasText: key });
  expect(await line(refunds).innerText()).toContain('Jira does not let you edit it');
  expect(await line(returns).innerText()).toContain('Written');
  expect(await visit.barriers()).toEqual([]);
  await panel.getByRole('button', { name: 'Look again' }).click();
  await panel.getByText('1 epic would change; 2 already have the right number.').waitFor();
  const written = host.jira.snapshot().issues.find(({ key }) => key === returns);
  expect(written?.customValues[WSJF_FIELD]).toBe(5);
  // The refusal is Jira's own answer, told above.
  expect(visit.faults.filter((fault) => !fault.includes('status of 40'))).toEqual([]);
});

it('keeps confidential amounts, and an order by them, from those who may not see them', async () => {
  host = await openPortfolio({ cases: { isMoneyConfidential: true } });
  await scored();
  const amounts = [{ quarter: 0, low: 90_000, likely: 123_456, high: 200_000 }];
  const line = { id: 'people', kind: 'cost', name: 'People', isForMvp: true, amounts };
  const saved = await callAs<{ readonly kind: string }>(host, ADMIN, 'saveMoney', {
    ...{ issueId: idOf(host, underWay), baseVersion: 0 },
    money: { firstQuarter: '2027-Q1', lines: [line], measured: [] },
  });
  expect(saved.kind).toBe('written');
  const manager = await opened();
  expect(await rowOf(manager, underWay).innerText()).toContain('€123k');
  await manager.app.getByRole('tab', { name: 'What should stop (1)' }).click();
  await manager.app.getByText('Even if it turns out well, it costs more than it brings.').waitFor();
  const other = await opened(`?sort=cost&order=desc&compare=${underWay},${returns}`, {
    ...{ as: SCORER, isDark: true, width: 400 },
  });
  await other.app.getByRole('table', { name: 'Epics side by side' }).waitFor();
  expect(await other.app.getByRole('main').innerText()).not.toMatch(/€|Cost of a week/u);
  expect(await other.barriers()).toEqual([]);
  expect(await rowOf(other, underWay).innerText()).not.toMatch(/€|123/u);
  expect(await other.app.getByRole('columnheader', { name: 'Cost' }).count()).toBe(0);
  const first = other.app.getByRole('table', { name: 'Epics by value' }).getByRole('row').nth(1);
  expect(await first.innerText()).toContain(returns);
  await other.app.getByRole('tab', { name: 'What should stop (0)' }).click();
  await other.app.getByText(/^Money is for portfolio managers only/u).waitFor();
  expect([...manager.faults, ...other.faults]).toEqual([]);
});

it('lets portfolio managers decide on money and scores here, and others read it', async () => {
  host = await openPortfolio();
  const manager = await opened();
  await manager.app.getByRole('button', { name: 'Case settings' }).click();
  await manager.app.getByLabel('Currency', { exact: true }).fill('CHF');
  await manager.app.getByRole('button', { name: 'Save case settings' }).click();
  await manager.app
    .getByRole('button', { name: 'Save case settings' })
    .waitFor({ state: 'detached' });
  expect(await manager.barriers()).toEqual([]);
  const other = await opened('', { as: SCORER });
  await other.app.getByRole('button', { name: 'Case settings' }).click();
  const table = other.app.getByRole('table', { name: 'What is in use' });
  expect(await table.getByRole('row', { name: /^Currency/u }).innerText()).toContain('CHF');
  expect(await other.app.getByRole('button', { name: 'Save case settings' }).count()).toBe(0);
  expect([...manager.faults, ...other.faults]).toEqual([]);
});

it('invites where no epic is there, and is readable in the dark and on a narrow window', async () => {
  host = await openPortfolio({
    change: (site) => ({ ...site, issues: [], links: [] }),
  });
  const visit = await PortfolioVisit.begin(browser, host, { as: ADMIN, isDark: true, width: 420 });
  visits.push(visit);
  await visit.openPage('priorities');
  await visit.app.getByText('No epics yet').waitFor();
  expect(await visit.barriers()).toEqual([]);
  expect(visit.faults).toEqual([]);
});
