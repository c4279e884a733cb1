import type { Browser } from 'playwright-core';
import type { SiteData } from '../../local/jira/site-data';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { smallSite } from '../local/jira/small-site';
import { PageVisit } from '../local/page/page-visit';
import { AdminVisit, type VisitOptions } from './admin-visit';

const NOW = Date.parse('2026-11-20T09:00:00Z');

let host: RunningHost;
let browser: Browser;
const visits: { readonly end: () => Promise<void> }[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  host = await startHost({
    ...{ data: { kind: 'site', site: siteWithTess() }, port: 0, stateFolder: null },
    clock: () => NOW,
  });
});

afterEach(async () => {
  for (const visit of visits.splice(0)) await visit.end();
  const record = host.record();
  await host.close();
  // eslint-disable-next-line jest/no-standalone-expect -- holds for every walk
  expect(record).toEqual([]);
});

/** Tess owns the level of the train. LOCK is hidden from Ann, who administers, and not from the app. */
function siteWithTess(): SiteData {
  const site = smallSite();
  const [ann] = site.people;
  if (ann === undefined) throw new Error('there is nobody');
  const tess = { accountId: 'tess', displayName: 'Tess Trainer', email: 'tess@example.com' };
  const groups = ['developers', 'locksmiths'];
  return { ...site, people: [...site.people, { ...ann, ...tess, groups }] };
}

async function admin(options: VisitOptions = {}): Promise<AdminVisit> {
  const visit = await AdminVisit.begin(browser, host, { as: 'ann@example.com', ...options });
  visits.push(visit);
  await visit.open();
  await visit.read();
  return visit;
}

async function raise(issueId: string, as = 'max@example.com'): Promise<void> {
  const visit = await AdminVisit.begin(browser, host, { as });
  const facts = { what: 'Waiting for a contract', cause: 'legal', level: 'team', owner: null };
  const change = { issueId, baseRevision: 0, action: { kind: 'raise', ...facts } };
  const answer = await visit.invoke('issue-dependencies', 'writeImpediment', change);
  await visit.end();
  expect(JSON.stringify(answer)).toContain('"written"');
}

async function chooseTess(visit: AdminVisit): Promise<void> {
  const owner = visit.app.getByLabel('Owner of the train level');
  await owner.fill('Tes');
  await visit.app.getByRole('option', { name: 'Tess Trainer' }).click();
  await visit.save();
  await visit.app.getByText(/^Version \d+, saved by Ann/u).waitFor();
}

const CLOCK = 'Escalation clock: what it does';

it('escalates what nobody removed in time, and an admin sees it coming and gone', async () => {
  await raise('1001');
  await raise('1005', 'leo@example.com');
  const one = await admin();
  await chooseTess(one);

  const clock = one.region(CLOCK);
  await one.button('Show what the next run would do').click();
  await clock.getByText('Nothing is past its limit. The clock looked at 0 issues.').waitFor();
  await host.clock.advance({ days: 6, hours: 14 }, { delivery: 'never' });
  await one.page.reload();
  await one.read();
  await one.button('Show what the next run would do').click();
  await clock.getByText('The next run would escalate 2 impediments.', { exact: false }).waitFor();
  const row = clock.getByRole('row').filter({ hasText: 'WEB-1' });
  expect(await row.innerText()).toMatch(/Summary of WEB-1\s+Team → Train\s+by a comment/u);
  // What Ann may not see is a number.
  await clock.getByText('1 more is on an issue that is not shown to you.').waitFor();
  expect(await clock.innerText()).not.toContain('LOCK-1');
  expect(await one.barriers()).toEqual([]);
  await clock.getByText('The clock has not run yet.', { exact: false }).waitFor();

  const page = await PageVisit.begin(browser, host, { as: 'tess@example.com' });
  visits.push(page);
  await page.open('/browse/WEB-1', 'Summary of WEB-1');
  await page.page.getByRole('button', { name: /^Today/u }).click();
  await page.page.getByRole('button', { name: '+1 hour' }).click();
  const comment = page.page
    .getByRole('listitem')
    .filter({ hasText: 'escalated to the train level' });
  await comment.waitFor();
  expect(await comment.innerText()).toContain('@Tess Trainer');
  expect(await comment.count()).toBe(1);

  await one.button('Look again').click();
  const run = clock.getByRole('table', { name: 'Last runs' }).getByRole('row').nth(1);
  await run.waitFor();
  expect(await run.innerText()).toMatch(/2\s+2\s+2\s+nothing to note/u);
  await host.clock.advance({ days: 1 });
  await page.page.reload();
  await comment.waitFor();
  expect(await comment.count()).toBe(1);
  expect(one.faults).toEqual([]);
});

it('sets causes, limits, owners, the place of new ones and the clock', async () => {
  const one = await admin();
  const section = one.region('Impediments');
  await section.getByLabel('Name of a new cause').fill('Works council');
  expect(await section.getByLabel('Code of the new cause').inputValue()).toBe('works-council');
  await one.button('Add cause').click();
  await section.getByLabel('Name of the cause legal').fill('Law');
  await section.getByLabel('Limit at the portfolio').fill('');
  await section.getByLabel('Cause', { exact: true }).selectOption('works-council');
  await section.getByLabel('Level', { exact: true }).selectOption('train');
  await section.getByLabel('Working days', { exact: true }).fill('15');
  await one.button('Set limit').click();
  await section.getByText('Works council at the train: 15 working days').waitFor();
  await section.getByLabel('Project', { exact: true }).selectOption({ index: 1 });
  await section.getByLabel('Name of a work type').fill('Blocker');
  await one.button('Add work type').click();
  await section.getByLabel('Escalate by itself what is past its limit').uncheck();
  await section.getByLabel('Comments at once').fill('3');
  await one.button('Show changes').click();
  await one.bar.getByText('Works council (works-council)', { exact: false }).waitFor();
  await chooseTess(one);

  const log = one.region('Change log').getByRole('row').nth(1);
  await log.getByText('Owner of the train level: none → Tess Trainer').waitFor();
  await one.page.reload();
  await one.read();
  expect(await section.getByLabel('Name of the cause legal').inputValue()).toBe('Law');
  expect(await section.getByLabel('Limit at the portfolio').inputValue()).toBe('');
  await host.clock.advance({ hours: 2 });
  await one.button('Look again').click();
  await one.region(CLOCK).getByText('the clock is off').waitFor();
  expect(one.faults).toEqual([]);
});

it('says at the field what is wrong', async () => {
  const one = await admin();
  const section = one.region('Impediments');
  await section.getByLabel('Limit at the team').fill('0');
  await section
    .getByText('Enter a whole number of working days from 1 to 365, or nothing.')
    .waitFor();
  await section.getByLabel('Owner of the portfolio level').fill('Nobody at all');
  await section.getByText('Choose somebody from the list, or empty the field.').waitFor();
  await section.getByLabel('Name of a new cause').fill('Order');
  await one.button('Add cause').click();
  await section.getByText(/is no word of JQL such as “order”/u).waitFor();
  await one.bar.getByText('2 entries need correction').waitFor();
  expect(await one.barriers()).toEqual([]);
});

it.each([
  { isDark: false, width: 1280 },
  { isDark: true, width: 1280 },
  { isDark: false, width: 400 },
])('has no barriers: %j', async (options) => {
  await raise('1001');
  await host.clock.advance({ days: 8 });
  const one = await admin(options);
  await one.region(CLOCK).getByRole('table', { name: 'Last runs' }).waitFor();
  await one.button('Show what the next run would do').click();
  await one
    .region(CLOCK)
    .getByText(/The clock looked at/u)
    .waitFor();
  expect(await one.barriers()).toEqual([]);
  const widths = await one.app
    .locator('html')
    .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
  expect(widths[0]).toBe(widths[1]);
  await one.button('Show all 30').click();
  expect(await one.region(CLOCK).getByRole('row').count()).toBe(31);
  expect(one.faults).toEqual([]);
});
