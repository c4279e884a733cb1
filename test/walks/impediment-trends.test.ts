import type { Browser, Locator } from 'playwright-core';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { ADMIN, callAs } from './portfolio-facts';
import { ImpedimentsVisit, type ImpedimentsVisitOptions } from './impediments-visit';

const FIGURES = [
  'Raised and removed',
  'Time to remove',
  'Age of open ones',
  'Causes by days lost',
  'Solved inside the team',
  'Blocked time',
];

let host: RunningHost;
let browser: Browser;
const visits: ImpedimentsVisit[] = [];

beforeAll(async () => {
  host = await startHost({ data: { kind: 'demo' }, port: 0, stateFolder: null });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

afterEach(async () => {
  for (const visit of visits.splice(0)) await visit.end();
});

async function opened(
  query = '',
  options: ImpedimentsVisitOptions = {},
): Promise<ImpedimentsVisit> {
  const visit = await ImpedimentsVisit.begin(browser, host, options);
  visits.push(visit);
  await visit.open(`?view=trends${query}`);
  await visit.app.getByLabel('Team', { exact: true }).waitFor();
  return visit;
}

const figure = ({ app }: ImpedimentsVisit, name: string): Locator =>
  app.getByRole('figure', { name, exact: true });

function epicType(): string {
  const epic = host.site.issueTypes.find(({ name }) => name === 'Epic');
  if (epic === undefined) throw new Error('the demo company has no epics');
  return epic.id;
}

async function tableOf(one: Locator): Promise<readonly (readonly string[])[]> {
  await one.getByText('Show as a table').click();
  const rows = await one.getByRole('row').all();
  const cells = rows.slice(1).map((row) => row.locator('th, td').allInnerTexts());
  return Promise.all(cells);
}

const sumOf = (rows: readonly (readonly string[])[], column: number): number =>
  rows.reduce((sum, row) => sum + Number(row[column]?.replace(/,/gu, '')), 0);

it('answers in sentences, and each figure says its unit, as of when, and what it rests on', async () => {
  const visit = await opened();
  for (const name of FIGURES) {
    const words = await figure(visit, name).locator('figcaption').innerText();
    expect(words).toMatch(/as of \d+ \w{3} \d{4}, \d+:\d\d/u);
    expect(words).toMatch(/Rests on \d/u);
  }
  const weeks = figure(visit, 'Raised and removed');
  const [, raised, removed] =
    /In 26 weeks (\d+) (?:was|were) raised and (\d+) (?:was|were) removed\./u.exec(
      await weeks.innerText(),
    ) ?? [];
  const rows = await tableOf(weeks);
  expect(rows).toHaveLength(26);
  expect(sumOf(rows, 1)).toBe(Number(raised));
  expect(sumOf(rows, 2)).toBe(Number(removed));
  expect(Number(raised)).toBeGreaterThan(10);
  expect(visit.faults).toEqual([]);
  expect(host.record()).toEqual([]);
});

it('tells what blocked time cost as soon as a case says what a week of delay does', async () => {
  const cost = 'Cost of blocked time';
  const before = await opened();
  await figure(before, cost).getByText('No case says yet what a week of delay costs').waitFor();
  const epics = host.site.issues.filter(({ typeId }) => typeId === epicType());
  const amounts = [{ quarter: 1, low: 130_000, likely: 130_000, high: 130_000 }];
  const line = { id: 'sales', name: 'Sales', kind: 'benefit', isForMvp: false, amounts };
  for (const { id } of epics) {
    const money = { firstQuarter: '2026-Q4', lines: [line], measured: [] };
    await callAs(host, ADMIN, 'saveMoney', { issueId: id, baseVersion: 0, money });
  }
  const visit = await opened();
  const one = figure(visit, cost);
  await one.getByText(/About €[\d,]+: [\d.,]+ blocked days of \d+ issues?\./u).waitFor();
  const rows = await tableOf(one);
  expect(rows.length).toBeGreaterThan(0);
  // A quarter has 13 weeks.
  expect(new Set(rows.map((row) => row[2]))).toEqual(new Set(['€10,000']));
  expect(visit.faults).toEqual([]);
});

it('shows the impediments behind a bar, by mouse and by keyboard the same', async () => {
  const visit = await opened();
  const weeks = figure(visit, 'Raised and removed');
  const bar = weeks
    .locator('svg g g')
    .filter({ has: visit.app.locator('title') })
    .last();
  const [, count = '', week = ''] =
    /^(\d+): (.+)$/u.exec((await bar.locator('title').textContent()) ?? '') ?? [];
  await bar.click();
  await weeks.getByRole('heading', { level: 3, name: week }).waitFor();
  const keys = await weeks.getByRole('listitem').getByRole('link').allInnerTexts();
  expect(keys).toHaveLength(Number(count));
  await weeks.getByRole('button', { name: 'Close' }).click();
  expect(await weeks.getByRole('heading', { level: 3 }).count()).toBe(0);
  await weeks.getByText('Show as a table').press('Enter');
  await weeks.getByRole('button', { name: `${count}: ${week}` }).press('Enter');
  expect(await weeks.getByRole('listitem').getByRole('link').allInnerTexts()).toEqual(keys);
  expect(await visit.focused()).toBe(week);
});

it('orders causes by days lost up to all of them, and leads from a cause to its list', async () => {
  const visit = await opened();
  const causes = figure(visit, 'Causes by days lost');
  const rows = await tableOf(causes);
  const shares = rows.map((row) => Number.parseFloat(row[4] ?? ''));
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(100);
  const [name = '', count] = rows[0] ?? [];
  expect(await causes.innerText()).toContain(`Most time went with “${name}”`);
  await causes.getByRole('button', { name: `${name}: show the impediments` }).click();
  await causes.getByRole('heading', { level: 3, name: `Cause: ${name}` }).waitFor();
  const items = causes.getByRole('listitem').filter({ has: visit.app.getByRole('link') });
  expect(await items.count()).toBeGreaterThan(0);
  expect(await items.count()).toBeLessThanOrEqual(Number(count));
  await causes.getByRole('button', { name: 'Show in the list' }).click();
  await visit.app.getByRole('tab', { name: 'List', selected: true }).waitFor();
  await visit.page.waitForURL(/view=list&cause=[a-z-]+$/u);
  expect(
    await visit.app.getByLabel('Cause', { exact: true }).locator('option:checked').innerText(),
  ).toBe(name);
});

it('narrows to a team, says where that is too few, and never tells of a person', async () => {
  const visit = await opened();
  const team = visit.app.getByLabel('Team', { exact: true });
  const sentence = figure(visit, 'Raised and removed').getByText(/^In 26 weeks/u);
  const all = await sentence.innerText();
  await team.selectOption({ index: 1 });
  await visit.page.waitForURL(/team=/u);
  await sentence.waitFor();
  expect(await sentence.innerText()).not.toBe(all);
  await visit.app.getByText('percentiles need at least 10').first().waitFor();
  for (const one of await visit.app.getByText('Show as a table').all()) await one.click();
  const words = await visit.app.getByRole('tabpanel').innerText();
  for (const { displayName } of host.people) expect(words).not.toContain(displayName);
  await team.selectOption({ index: 0 });
  await visit.app.getByText(all, { exact: true }).waitFor();
});

it('says what would stand here for a team without any', async () => {
  const visit = await opened('&team=Nobody');
  await visit.app.getByText('There are no impediments of Nobody yet to show trends of').waitFor();
  expect(await visit.barriers()).toEqual([]);
  expect(visit.faults).toEqual([]);
});

it.each([
  ['light', {}],
  ['dark', { isDark: true }],
  ['narrow', { width: 400 }],
])('has no barriers: %s', async (_, options) => {
  const visit = await opened('', options);
  for (const one of await visit.app.getByText('Show as a table').all()) await one.click();
  await figure(visit, 'Raised and removed').locator('td button').first().click();
  expect(await visit.barriers()).toEqual([]);
  expect(await visit.isWiderThanWindow()).toBe(false);
  expect(visit.faults).toEqual([]);
});
