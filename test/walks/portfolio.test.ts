import type { Browser } from 'playwright-core';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { PortfolioVisit, type VisitOptions } from './portfolio-visit';

// She is of the group that alone may browse the project LEGAL; he is not.
const SEES_MORE = 'helene.marchetti@example.com';
const SEES_LESS = 'ilse.brandvold@example.com';

let host: RunningHost;
let browser: Browser;
const visits: PortfolioVisit[] = [];

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

async function visit(options: VisitOptions = {}): Promise<PortfolioVisit> {
  const begun = await PortfolioVisit.begin(browser, host, options);
  visits.push(begun);
  return begun;
}

it('opens with the worst first, says what it covers, and asks nobody else', async () => {
  const { app, ...one } = await opened();
  expect(await app.getByRole('heading', { level: 1 }).innerText()).toBe('Dependencies');
  expect(await app.getByText(/^Read as you/u).innerText()).toMatch(
    /\d+ issues with dependency links in \d of the \d projects you can browse\. Links to work you cannot see are not included\./u,
  );
  const first = app.getByRole('table').getByRole('row').nth(1);
  expect(await first.innerText()).toContain('In conflict');
  const all = await one.visit.count('All');
  const parts = ['In conflict', 'At risk', 'Unplanned', 'Healthy', 'Done'];
  const counts = await Promise.all(parts.map((part) => one.visit.count(part)));
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(all);
  expect(one.visit.faults).toEqual([]);
  expect(host.record()).toEqual([]);
});

it('filters by health, project, text; says so in the address; clears', async () => {
  const { app, visit: one } = await opened();
  const conflicts = await one.count('In conflict');
  await app.getByRole('button', { name: /In conflict/u }).click();
  await app.getByText(new RegExp(`^${String(conflicts)} of `, 'u')).waitFor();
  expect(await one.pairs()).toHaveLength(conflicts);
  const [pair = ''] = await one.pairs();
  const [key = ''] = pair.split(' < ');
  await app.getByLabel('Key or summary').fill(key);
  await one.page.waitForURL(/health=conflict&text=/u);
  for (const shown of await one.pairs()) expect(shown).toContain(key);
  await app.getByLabel('Key or summary').fill('nothing has this text');
  await app.getByText('No dependency fits these filters').waitFor();
  await app.getByRole('button', { name: 'Clear filters' }).click();
  await app.getByText(/^\d+ dependencies$/u).waitFor();
  expect(await app.getByLabel('Key or summary').inputValue()).toBe('');
  await one.page.goBack();
  await app.getByText('No dependency fits these filters').waitFor();
  expect(one.faults).toEqual([]);
});

it('sorts and pages, and keeps both in the address', async () => {
  const { app, visit: one } = await opened();
  await app.getByRole('button', { name: /Holds up/u }).click();
  await one.page.waitForURL(/sort=holds-up&order=desc/u);
  const held = await app.getByRole('row').nth(1).getByRole('cell').last().innerText();
  expect(Number.parseInt(held, 10)).toBeGreaterThan(5);
  await app.getByRole('button', { name: 'Next' }).click();
  await app.getByText(/^51 to 100 of/u).waitFor();
  await one.page.reload();
  await app.getByText(/^51 to 100 of/u).waitFor();
  expect(one.faults).toEqual([]);
});

it('tells every reason on demand', async () => {
  const { app } = await opened('?health=conflict');
  const more = app.getByRole('button', { name: /^\+\d more$/u }).first();
  const table = app.getByRole('table');
  const before = await table.innerText();
  await more.focus();
  await more.press('Enter');
  await app.getByRole('button', { name: 'Less', expanded: true }).waitFor();
  expect((await table.innerText()).length).toBeGreaterThan(before.length);
});

it('opens an issue in Jira', async () => {
  const { app, visit: one } = await opened();
  const link = app.getByRole('table').getByRole('link').first();
  const key = await link.innerText();
  expect(await link.getAttribute('href')).toBe(`${host.url}/browse/${key}`);
  await link.click();
  await one.page.waitForURL(`${host.url}/browse/${key}`);
});

it('is shared by a link; whoever sees less in Jira sees less here', async () => {
  const { app, visit: one } = await opened('?cross=yes', { as: SEES_MORE });
  await app.getByRole('button', { name: 'Copy link' }).click();
  await one.page.getByText('Link copied', { exact: true }).waitFor();
  const address = await one.page.evaluate('navigator.clipboard.readText()');
  expect(address).toBe(one.page.url());
  const counts = [];
  for (const as of [SEES_MORE, SEES_LESS]) {
    const other = await visit({ as });
    await other.page.goto(String(address));
    await other.read();
    counts.push(await other.count('All'));
    expect(await other.app.getByLabel('Only between projects').isChecked()).toBe(true);
  }
  expect(counts[0]).toBe(await one.count('All'));
  expect(counts[1]).toBeLessThan(counts[0] ?? 0);
});

it('leads from a cell of the matrix to the list of that pair, by keyboard alone', async () => {
  const { app, visit: one } = await opened('?view=matrix');
  const grid = app.getByRole('grid', { name: /the row waits for the column/u });
  await grid.waitFor();
  const stops = grid.locator('[tabindex="0"]');
  expect(await stops.count()).toBe(1);
  await stops.focus();
  await one.page.keyboard.press('ArrowDown');
  await one.page.keyboard.press('ArrowRight');
  await one.page.keyboard.press('ArrowLeft');
  const name = await grid.locator('button:focus').getAttribute('aria-label');
  const [, consumer = '', provider = '', counts = ''] =
    /^(\w+) waits for (\w+): (.*)$/u.exec(name ?? '') ?? [];
  await one.page.keyboard.press('Enter');
  await app.getByRole('tab', { name: 'List', selected: true }).waitFor();
  const pairs = await one.pairs();
  expect(pairs).toHaveLength(sumOf(counts));
  for (const pair of pairs) {
    expect(pair).toMatch(new RegExp(`^${consumer}-\\d+ < ${provider}-\\d+$`, 'u'));
  }
  expect(await app.getByLabel('Waiting project').inputValue()).toBe(consumer);
  await one.page.goBack();
  await grid.waitFor();
});

it('shows rings, hot spots and the longest chain', async () => {
  const { app, visit: one } = await opened('?view=insights');
  for (const name of [
    'Rings',
    'Hot spots',
    'Hot spots by team',
    'Longest chain',
    'Implied links',
  ]) {
    await app.getByRole('heading', { level: 2, name, exact: true }).waitFor();
  }
  const show = app.getByRole('button', { name: /Show the dependencies of/u }).first();
  const key = / of (\S+)$/u.exec((await show.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await show.click();
  await app.getByText(/^\d+ of \d+ dependencies$/u).waitFor();
  for (const pair of await one.pairs()) expect(pair).toContain(key);
});

it('leads from a team that others wait for to the list of what they wait for', async () => {
  const { app, visit: one } = await opened('?view=insights');
  const show = app.getByRole('button', { name: /Show what others wait for/u }).first();
  const [, count = '', team = ''] =
    /^(\d+): Show what others wait for (\S+) for$/u.exec(
      (await show.getAttribute('aria-label')) ?? '',
    ) ?? [];
  await show.click();
  await app.getByText(new RegExp(`^${count} of \\d+ dependencies$`, 'u')).waitFor();
  for (const pair of await one.pairs()) expect(pair).toMatch(new RegExp(` < ${team}-\\d+$`, 'u'));
});

it('keeps to one project on its page', async () => {
  const one = await visit();
  await one.openProject('PAY');
  await one.read();
  expect(await one.app.getByRole('heading', { level: 1 }).innerText()).toBe('Dependencies of PAY');
  for (const pair of await one.pairs()) expect(pair).toContain('PAY-');
  expect(one.faults).toEqual([]);
});

it.each([
  ['light', {}],
  ['dark', { isDark: true }],
  ['narrow', { width: 400 }],
])('has no barriers: %s', async (_, options) => {
  for (const query of ['', '?view=matrix', '?view=insights', '?text=zzz']) {
    const { app, visit: one } = await opened(query, options);
    await app.getByRole('tabpanel').getByText(/\w/u).first().waitFor();
    expect(await one.barriers()).toEqual([]);
    expect(await isWiderThanWindow(one)).toBe(false);
    await one.end();
  }
});

async function opened(
  query = '',
  options: VisitOptions = {},
): Promise<{ readonly visit: PortfolioVisit; readonly app: PortfolioVisit['app'] }> {
  const one = await visit(options);
  await one.openSite(query);
  await one.read();
  return { visit: one, app: one.app };
}

/** Of "5 open (2 in conflict, 3 healthy), 1 done": open and done. */
function sumOf(counts: string): number {
  return [...counts.matchAll(/(\d+) (?:open|done)/gu)].reduce(
    (sum, [, count]) => sum + Number(count),
    0,
  );
}

async function isWiderThanWindow({ page }: PortfolioVisit): Promise<boolean> {
  const frame = page.frames().at(-1);
  const overflow = await frame?.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return Number(overflow) > 0;
}
