import type { Browser, Locator } from 'playwright-core';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { callAs } from './portfolio-facts';
import { PortfolioVisit, type VisitOptions } from './portfolio-visit';

/** Manages the portfolio, and sees all of it. */
const CARLA = 'carla.weidenfell@example.com';
/** Works in a team, and does not see what Legal does. */
const ILSE = 'ilse.brandvold@example.com';

let host: RunningHost;
let browser: Browser;
const visits: PortfolioVisit[] = [];

beforeAll(async () => {
  host = await startHost({ data: { kind: 'demo-portfolio' }, port: 0, stateFolder: null });
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
  expect([...faults, ...host.record()]).toEqual([]);
});

it('tells a portfolio manager first what needs her, why, since when and what to do', async () => {
  const visit = await opened('overview');
  const { app } = visit;
  await app.getByText(/^Checked: [^:]* impediments\.$/u).waitFor();
  const against = app.getByRole('region', {
    name: '2 epics go on although it was decided against',
  });
  await against.getByText('Stop the work, or decide again in the epic').waitFor();
  const told = await against.innerText();
  expect(told).toMatch(/DATA-157[\s\S]*No-go on .*; new since the review of/u);
  expect(told).toMatch(/DATA-153[\s\S]*A gate said stop on .*; new since the review of/u);
  const late = app.getByRole('region', {
    name: /^\d+ epics wait for work that will not be there/u,
  });
  expect(await late.innerText()).toMatch(/dependenc(?:y|ies) in conflict/u);

  await app.getByRole('heading', { name: /^What changed since the review of/u }).waitFor();
  const decided = app.getByRole('region', { name: /^Decided/u });
  await decided.getByText(/^Decision: Go, was Deferred/u).waitFor();
  const red = app.getByRole('region', { name: /^Now off course/u });
  expect(await red.getByRole('listitem').count()).toBeGreaterThan(0);

  const table = app.getByRole('table', { name: 'Epics with their status' });
  const row = rowOf(table, 'PAY-118');
  await row.getByText('Off course').waitFor();
  await row.getByText(/^\d+ of \d+ done$/u).waitFor();
  expect(await visit.barriers()).toEqual([]);
});

it('ranks the epics, names what should stop and what serves no theme, and checks the set', async () => {
  const visit = await opened('priorities');
  const { app } = visit;
  await app.getByText('Next by WSJF: SHOP-309').waitFor();
  await app.getByText(/^\d+ epics are ranked\. \d+ epics cannot be ranked:/u).waitFor();
  await app.getByText(/^No epic has a 1 for value/u).waitFor();
  await app.getByText(/^1 ranked epic has scores older than 90 days/u).waitFor();
  const table = app.getByRole('table', { name: 'Epics by value' });
  await rowOf(table, 'DATA-170')
    .getByText('Jira says Go, but the log has no such decision')
    .waitFor();
  expect(await rowOf(table, 'SHOP-309').innerText()).toMatch(/€190k[\s\S]*NPV €149k/u);

  await app.getByRole('tab', { name: 'What should stop (4)' }).click();
  for (const [key, why] of [
    ['DATA-153', 'The last gate said stop, and work goes on.'],
    ['DATA-157', 'It was decided against, and work goes on.'],
    ['OPS-188', 'Even if it turns out well, it costs more than it brings.'],
    ['SHOP-162', /^\d+ approved epics with a higher WSJF wait while it is under way: SHOP-\d+/u],
  ] as const) {
    await app.getByRole('listitem').filter({ hasText: key }).getByText(why).waitFor();
  }
  const outranked = app.getByRole('listitem').filter({ hasText: 'SHOP-162' });
  await outranked.getByText(/^\d+ of \d+ done$/u).waitFor();
  // Its own key, and those of the first three that wait.
  expect(await outranked.getByRole('link').count()).toBe(4);
  expect(await outranked.innerText()).toMatch(/SHOP-309 \(WSJF \d+\.\d\d\)/u);
  expect(await visit.barriers()).toEqual([]);
  await app.getByRole('tab', { name: /^Without a theme \(\d+\)$/u }).click();
  await app.getByRole('tabpanel').getByRole('listitem').filter({ hasText: 'PAY-117' }).waitFor();
  expect(await visit.barriers()).toEqual([]);
});

it('shows ideas on their way, limits, policies and how long each epic has been where it is', async () => {
  const visit = await opened('kanban');
  const { app } = visit;
  await app
    .getByText(/^Here for \d+ days/u)
    .first()
    .waitFor();
  await app.getByText(/^Reading how long/u).waitFor({ state: 'detached' });
  await app.getByText(/^Over the limit: Implementing \(\d+ where 30 fit\)/u).waitFor();
  const reviewing = app.locator('[data-column="reviewing"]');
  expect(await reviewing.innerText()).toMatch(/2 of 3[\s\S]*To leave: Has a theme and an owner/u);
  const card = app.locator('[data-column="analysing"] li[data-key="ORG-42"]');
  expect(await card.innerText()).toMatch(/WSJF 1\.63, rank \d+[\s\S]*Here for \d+ days/u);
  expect(await app.locator('[data-column="done"] li[data-key]').count()).toBeGreaterThan(5);
  expect(await visit.barriers()).toEqual([]);
});

it('compares what themes were meant to get with what they get, and tells how far key results are', async () => {
  const visit = await opened('themes');
  const { app } = visit;
  const shares = app.getByRole('table', { name: 'Themes with their shares' });
  expect(await shares.getByRole('rowheader').count()).toBe(6);
  const partners = shares.getByRole('row', { name: /^A marketplace with partners/u });
  expect(await partners.innerText()).toMatch(
    /22%[\s\S]*\d+% \(\d+\)[\s\S]*\d+ points less than meant/u,
  );
  const money = app.getByRole('table', { name: 'Planned costs by theme' });
  await money.getByRole('row', { name: /^A marketplace with partners.*€360k/u }).waitFor();
  const objective = app
    .getByRole('listitem')
    .filter({ hasText: 'The day we name is the day it comes' });
  await objective.getByText('61% of the way').waitFor();
  await app.getByLabel('Show 1 closed objective').check();
  expect(await visit.barriers()).toEqual([]);
});

it('logs every decision and gate, and tells one that it does not have as that', async () => {
  const visit = await opened('decisions');
  const { app } = visit;
  await app
    .getByText(
      /^In force now: \d+ go, 2 no-go, 1 deferred, 4 persevere at a gate and 1 stop at a gate\.$/u,
    )
    .waitFor();
  await app.getByText('1 issue says a decision that is not in the log').waitFor();
  const table = app.getByRole('table', { name: 'Decisions, newest first' });
  expect(await rowOf(table, 'DATA-170').innerText()).toMatch(
    /the log has no such decision[\s\S]+Not known[\s\S]+Does not count/u,
  );
  const gate = table.getByRole('row').filter({ hasText: 'Two test loads cost three times' });
  expect(await gate.innerText()).toMatch(/gate: stop[\s\S]+Carla Weidenfell[\s\S]+Holds/iu);
  const deferred = table.getByRole('row').filter({ hasText: 'After instalments' });
  expect(await deferred.innerText()).toMatch(/Overtaken\s+by Go/u);
  expect(await visit.barriers()).toEqual([]);
});

it.each(['overview', 'priorities', 'kanban', 'themes', 'decisions'])(
  'shows %s to a member of a team, in the dark and on a narrow window',
  async (page) => {
    const visit = await opened(page, { as: ILSE, isDark: true, width: 400 });
    await visit.app.getByText(/89 epics in 7 of the 7 projects/u).waitFor();
    expect(await visit.app.getByRole('link', { name: /^LEGAL-/u }).count()).toBe(0);
    expect(await visit.barriers()).toEqual([]);
  },
);

it('keeps the note of a review until it is kept or given up', async () => {
  const visit = await opened('overview');
  const { app } = visit;
  await app.getByRole('button', { name: 'Keep a review' }).click();
  const form = app.getByRole('form', { name: 'Keep a review of today' });
  const note = form.getByLabel('Note (optional)');
  await note.fill('What to stop comes first.');
  await visit.openPage('themes');
  await visit.read();
  await visit.openPage('overview');
  await form.getByText('What you typed before is still here and not saved.').waitFor();
  expect(await note.inputValue()).toBe('What to stop comes first.');
  await form.getByRole('button', { name: 'Cancel' }).click();
  await visit.page.reload();
  await app.getByRole('button', { name: 'Keep a review' }).click();
  expect(await note.inputValue()).toBe('');
  const { reviews } = await callAs<{ readonly reviews: readonly unknown[] }>(
    ...([host, CARLA, 'readRegisters', {}] as const),
  );
  expect(reviews).toHaveLength(2);
});

async function opened(page: string, options: VisitOptions = {}): Promise<PortfolioVisit> {
  const visit = await PortfolioVisit.begin(browser, host, { as: CARLA, ...options });
  visits.push(visit);
  await visit.openPage(page);
  await visit.app
    .getByText(/read as you/iu)
    .first()
    .waitFor();
  await visit.app.getByRole('button', { name: 'Refresh', disabled: false }).waitFor();
  return visit;
}

function rowOf(table: Locator, key: string): Locator {
  const link = table.page().frameLocator('iframe').getByRole('link', { name: key, exact: true });
  return table.getByRole('row').filter({ has: link }).first();
}
