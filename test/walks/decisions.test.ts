import { readFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import type { Browser, Locator } from 'playwright-core';
import { DELETE_CONFIRMATION, type DeleteProgress } from '../../src/contract/resolvers';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import {
  addTheme,
  ADMIN,
  callAs,
  decide,
  EPICS,
  forge,
  log,
  openPortfolio,
  score,
  SCORER,
  writeTheme,
} from './portfolio-facts';
import { PortfolioVisit, type VisitOptions } from './portfolio-visit';

const { returns, refunds, photo, underWay } = EPICS;

let host: RunningHost;
let browser: Browser;
const visits: PortfolioVisit[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  host = await openPortfolio();
});

afterEach(async () => {
  for (const visit of visits.splice(0)) await visit.end();
  await host.close();
});

async function opened(query = '', options: VisitOptions = {}): Promise<PortfolioVisit> {
  const visit = await PortfolioVisit.begin(browser, host, { as: ADMIN, ...options });
  visits.push(visit);
  await visit.openPage('decisions', query);
  await visit.read();
  return visit;
}

function rowsOf({ app }: PortfolioVisit): Locator {
  return app.getByRole('table', { name: 'Decisions, newest first' }).getByRole('row');
}

/** What each row says was decided, and on what, in the order shown. */
async function toldIn(visit: PortfolioVisit): Promise<readonly string[]> {
  const rows = (await rowsOf(visit).all()).slice(1);
  return Promise.all(
    rows.map(async (row) => {
      const what = await row.getByRole('cell').nth(1).innerText();
      return `${await row.getByRole('link').innerText()} ${what.toLowerCase()}`;
    }),
  );
}

/** Four decisions and three gates on three epics. */
async function decided(): Promise<void> {
  await addTheme(host, 'delivery', { name: 'Delivery people rely on', weight: 2 });
  await writeTheme(host, returns, 'delivery');
  await decide(host, refunds, 'deferred');
  await decide(host, returns, 'approved');
  await log(host, returns, { kind: 'gate', code: 'persevere', evidence: '=2+2 of 5 shops use it' });
  await log(host, returns, { kind: 'gate', code: 'pivot', evidence: 'Few come back, "too slow"' });
  await decide(host, underWay, 'approved');
  await log(host, underWay, { kind: 'gate', code: 'stop', evidence: 'Nobody bought it' });
  await log(host, refunds, { kind: 'decision', code: 'rejected', why: 'Covered by the bank.' });
}

it('lists every decision and gate, newest first, with what still holds', async () => {
  await decided();
  const visit = await opened();
  const { app } = visit;
  await app
    .getByText('In force now: 2 go, 1 no-go, 1 pivot at a gate and 1 stop at a gate.')
    .waitFor();
  expect(await toldIn(visit)).toEqual([
    `${refunds} no-go`,
    `${underWay} gate: stop`,
    `${underWay} go`,
    `${returns} gate: pivot`,
    `${returns} gate: persevere`,
    `${returns} go`,
    `${refunds} deferred`,
  ]);
  await rowsOf(visit).nth(1).getByText('Piotr Sawczynski').waitFor();
  expect(await rowsOf(visit).nth(7).innerText()).toMatch(/Overtaken\s+by No-go/u);
  expect(await rowsOf(visit).nth(6).innerText()).toMatch(/Delivery people rely on[\s\S]+Holds/u);
  expect(await visit.barriers()).toEqual([]);
  await app.getByLabel('Kind').selectOption('gate');
  await app.getByText('3 of 7 entries').waitFor();
  await app.getByLabel('Epic or reason contains').fill('too slow');
  await app.getByText('1 of 7 entries').waitFor();
  const address = new URL(visit.page.url()).searchParams;
  expect([address.get('kind'), address.get('text')]).toEqual(['gate', 'too slow']);
  await app.getByLabel('To', { exact: true }).fill('2020-01-31');
  await app.getByText('No decision fits these filters').waitFor();
  await app.getByRole('button', { name: 'Clear filters' }).press('Enter');
  await app.getByText('7 entries').waitFor();
  expect([...visit.faults, ...host.record()]).toEqual([]);
});

it('gives the selection as a file and as markdown, neither of which comes alive', async () => {
  await decided();
  const visit = await opened('?kind=gate');
  const { app, page } = visit;
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    app.getByRole('button', { name: 'Export as CSV', disabled: false }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^decisions-\d{4}-\d\d-\d\d\.csv$/u);
  const file = await readFile(await download.path());
  const rows = parse<Record<string, string>>(file, { bom: true, columns: true });
  expect(rows.map((row) => [row.What, row.Epic, row['Why, or the evidence'], row.Who])).toEqual([
    ['Stop', underWay, 'Nobody bought it', 'Piotr Sawczynski'],
    ['Pivot', returns, 'Few come back, "too slow"', 'Piotr Sawczynski'],
    ['Persevere', returns, "'=2+2 of 5 shops use it", 'Piotr Sawczynski'],
  ]);
  expect(rows.map((row) => [row.Standing, row['Overtaken by']])).toEqual([
    ['Holds', ''],
    ['Holds', ''],
    ['Overtaken', 'Gate: Pivot'],
  ]);
  await app.getByRole('button', { name: 'Copy as Markdown', disabled: false }).click();
  await page.getByText('Copied as Markdown', { exact: true }).waitFor();
  const text = await page.evaluate<string>('navigator.clipboard.readText()');
  expect(text).toContain('# Decisions\n');
  expect(text.match(/^- /gmu)).toHaveLength(3);
  expect(text).toContain(`**Gate: Pivot** [${returns}](<${host.url}/browse/${returns}>)`);
  expect(visit.faults).toEqual([]);
});

it('shows a claim that the log does not have as that, in the dark and on a narrow window', async () => {
  await score(host, SCORER, photo, [8, 5, 2, 3]);
  await forge(host, photo);
  await decide(host, refunds, 'approved');
  const visit = await opened('', { as: SCORER, isDark: true, width: 400 });
  const { app } = visit;
  await app.getByText('1 issue says a decision that is not in the log').waitFor();
  expect(await toldIn(visit)).toEqual([`${photo} go`, `${refunds} go`]);
  await app.getByText('In force now: 1 go.').waitFor();
  expect(await visit.barriers()).toEqual([]);
  await app.getByRole('button', { name: 'Show only these' }).press('Enter');
  await app.getByText('1 of 2 entries').waitFor();
  expect(await rowsOf(visit).nth(1).innerText()).toMatch(
    /the log has no such decision[\s\S]+Not known[\s\S]+Does not count/u,
  );
  expect(await visit.barriers()).toEqual([]);
  expect(visit.faults).toEqual([]);
});

it('accuses nobody of what was decided before all data were deleted', async () => {
  await decide(host, refunds, 'approved');
  let progress: DeleteProgress;
  do {
    const confirmation = DELETE_CONFIRMATION;
    progress = await callAs<DeleteProgress>(host, ADMIN, 'deleteData', { confirmation });
  } while (!progress.isDone);
  const visit = await opened();
  await visit.app.getByText('1 issue says a decision that is not in the log').waitFor();
  await visit.app
    .getByText(/it was decided here before the data of the app were deleted/u)
    .waitFor();
  expect(await rowsOf(visit).nth(1).innerText()).toMatch(/or the log was deleted since/u);
});

it('keeps to a project, and invites where nothing was decided', async () => {
  const visit = await opened();
  await visit.app.getByText('No decisions yet').waitFor();
  expect(await visit.barriers()).toEqual([]);
  await decided();
  await visit.openProject('PAY');
  await visit.app.getByRole('link', { name: 'Decisions' }).click();
  await visit.read();
  expect(await visit.app.getByRole('heading', { level: 1 }).innerText()).toBe(
    'Decisions on epics of PAY',
  );
  expect(await toldIn(visit)).toEqual([`${refunds} no-go`, `${refunds} deferred`]);
  expect(visit.faults).toEqual([]);
});
