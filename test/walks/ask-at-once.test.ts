import type { Browser } from 'playwright-core';
import * as z from 'zod';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { InboxVisit, type InboxVisitOptions } from './inbox-visit';

const OF_SHOP = 'ilse.brandvold@example.com';
const GROUP = 'Not asked yet';
const ALONE = '?group=not-asked';
const WHY = 'For the spring launch';

const commentsSchema = z.object({
  comments: z.array(z.object({ author: z.object({ displayName: z.string() }), body: z.unknown() })),
});

let host: RunningHost;
let browser: Browser;
const visits: InboxVisit[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  host = await startHost({ data: { kind: 'demo' }, port: 0, stateFolder: null });
});

afterEach(async () => {
  const faults = visits.flatMap((visit) => visit.faults);
  for (const visit of visits.splice(0)) await visit.end();
  const record = host.record();
  await host.close();
  // eslint-disable-next-line jest/no-standalone-expect -- holds for every walk
  expect([...faults, ...record]).toEqual([]);
});

async function opened(options: InboxVisitOptions = {}, query = ALONE): Promise<InboxVisit> {
  const visit = await InboxVisit.begin(browser, host, { as: OF_SHOP, ...options });
  visits.push(visit);
  await visit.open('/projects/SHOP', query);
  return visit;
}

const projectOf = (pair: string): string => / < (\w+)-/u.exec(pair)?.[1] ?? '';
const providerOf = (pair: string): string => pair.split(' < ')[1] ?? '';

/** Three dependencies on one team and two on another, no two of the same issue. */
async function fiveOfTwoTeams(visit: InboxVisit): Promise<readonly string[]> {
  const seen = new Set<string>();
  const pairs = (await visit.rows(GROUP)).filter((pair) => {
    const isNew = !seen.has(providerOf(pair));
    seen.add(providerOf(pair));
    return isNew && projectOf(pair) !== 'SHOP';
  });
  const teams = [...new Set(pairs.map(projectOf))].map((team) =>
    pairs.filter((pair) => projectOf(pair) === team),
  );
  const [most = [], next = []] = teams.sort((a, b) => b.length - a.length);
  const five = [...most.slice(0, 3), ...next.slice(0, 2)];
  expect(five).toHaveLength(5);
  return five;
}

async function choose(visit: InboxVisit, pairs: readonly string[]): Promise<void> {
  for (const pair of pairs) await visit.row(pair).getByRole('checkbox').check();
}

async function askAll(visit: InboxVisit, neededBy: string): Promise<void> {
  const { app } = visit;
  await app.getByRole('button', { name: 'Ask all for a date' }).click();
  const form = app.getByRole('form', { name: /^Ask for \d+ dates?$/u });
  const one = form.getByRole('radio', { name: 'All by one day' });
  if ((await one.count()) > 0) await one.check();
  await form.getByLabel('Needed by', { exact: true }).last().fill(neededBy);
  await form.getByLabel('Why it is needed (optional)').fill(WHY);
  await form.getByRole('button', { name: 'Ask', exact: true }).click();
}

/** The comments of issues that tell of asks, as whoever may see everything finds them. */
async function comments(keys: readonly string[]): Promise<readonly string[]> {
  const { accountId } = host.firstPerson;
  const found = await Promise.all(
    keys.map((key) =>
      host.jira.handle({ method: 'GET', path: `/rest/api/3/issue/${key}/comment` }, { accountId }),
    ),
  );
  return found
    .flatMap(({ body }) => commentsSchema.parse(body).comments)
    .map(({ author, body }) => `${author.displayName}: ${JSON.stringify(body)}`)
    .filter((words) => words.includes('use the Dependencies panel of'));
}

it('asks five at once, tells each of two teams by one comment, and nobody twice', async () => {
  const shop = await opened();
  const stale = await opened();
  const { app } = shop;
  const five = await fiveOfTwoTeams(shop);
  const providers = five.map(providerOf);
  expect(await comments(providers)).toEqual([]);
  const before = await shop.count(GROUP);
  await choose(shop, five);
  await app.getByText('5 selected').waitFor();
  await askAll(shop, '2031-03-03');
  await app.getByText('All 5 saved.').waitFor();
  expect(
    await app
      .getByRole('list', { name: 'Results' })
      .getByText(/: Saved$/u)
      .count(),
  ).toBe(5);
  const digests = app.getByRole('list', { name: 'How the teams are told' }).getByRole('listitem');
  expect((await digests.allInnerTexts()).map((words) => words.replace(/\S+-\d+/u, 'KEY'))).toEqual(
    [...new Set(five.map(projectOf))].sort().map((team) => {
      const count = five.filter((pair) => projectOf(pair) === team).length;
      return `${team} (${String(count)} asks): Told by a comment in your name on KEY.`;
    }),
  );
  await shop.counted(GROUP, before - 5);

  const told = await comments(providers);
  expect(told).toHaveLength(2);
  for (const key of providers) {
    expect(told.filter((words) => words.includes(`/browse/${key}"`))).toHaveLength(1);
  }
  expect(told.every((words) => words.startsWith('Ilse Brandvold: '))).toBe(true);
  expect(told.join()).not.toContain(WHY);

  // A window that still shows them as not asked finds that they are.
  await choose(stale, five);
  await askAll(stale, '2031-04-04');
  await stale.app.getByText('0 saved, 5 were not.').waitFor();
  expect(await stale.app.getByRole('list', { name: 'How the teams are told' }).count()).toBe(0);
  expect(await comments(providers)).toHaveLength(2);

  // The other team finds it where it works.
  const theirs = await InboxVisit.begin(browser, host, { as: 'leila.farrokhi@example.com' });
  visits.push(theirs);
  const [first = ''] = await digests.getByText(/Told by/u).allInnerTexts();
  const carrier = /on (\S+-\d+)\./u.exec(first)?.[1] ?? '';
  await theirs.page.goto(`${host.url}/browse/${carrier}`);
  const comment = theirs.page
    .getByRole('listitem')
    .filter({ hasText: 'other issues wait for these' });
  await comment.first().waitFor();
  expect(await comment.getByRole('link').count()).toBeGreaterThanOrEqual(4);
});

it('tells nobody twice where the answer got lost with a reload', async () => {
  const shop = await opened();
  const { app, page } = shop;
  const five = await fiveOfTwoTeams(shop);
  const { first } = await shop.loseAnswers('tellAsks');
  await choose(shop, five);
  await askAll(shop, '2031-03-03');
  await first;
  await page.reload();
  await shop.read();
  await page.unroute('**/__host/invoke');
  // The page may have seen its call break off before it was gone.
  await app
    .getByText(/nobody (is )?told yet/iu)
    .first()
    .waitFor();
  await app.getByRole('button', { name: /^(Go on|Try to tell again)$/u }).click();
  await app.getByText('Told today already, so no comment was added.').first().waitFor();
  await app.getByText('All 5 saved.').waitFor();
  expect(await comments(five.map(providerOf))).toHaveLength(2);
});

it('asks each by its own planned day, by keyboard alone', async () => {
  const shop = await opened();
  const { app, page } = shop;
  const planned = app.getByRole('listitem').filter({ hasText: 'Planned to need it by' });
  for (const place of [0, 1]) {
    await planned.nth(place).getByRole('checkbox').focus();
    await page.keyboard.press('Space');
  }
  await app.getByRole('button', { name: 'Ask all for a date' }).focus();
  await page.keyboard.press('Enter');
  const byPlan = app.getByRole('radio', { name: /^Each by its own planned day/u });
  expect(await byPlan.evaluate((input) => input.matches(':focus:checked'))).toBe(true);
  expect(
    await app.getByLabel('Needed by', { exact: true }).locator('input[type=date]').count(),
  ).toBe(0);
  await app.getByText('One comment in your name tells each team what it is asked for.').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type(WHY);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await app.getByText('All 2 saved.').waitFor();
  await app
    .getByText(/Told by a comment in your name on/u)
    .first()
    .waitFor();
});

it('asks one in the row, and says beforehand what will be written', async () => {
  const shop = await opened();
  const [pair = ''] = await shop.rows(GROUP);
  const count = await shop.count(GROUP);
  const row = shop.row(pair);
  await row.getByRole('button', { name: /^Ask for a date: /u }).click();
  const [consumer = '', provider = ''] = pair.split(' < ');
  await row
    .getByText(
      `A comment in your name on ${provider} will say by which day it is needed, with a link to ${consumer}.`,
    )
    .waitFor();
  await row.getByLabel('Needed by').fill('2031-03-03');
  await row.getByRole('button', { name: 'Ask', exact: true }).click();
  await shop.counted(GROUP, count - 1);
  expect(await comments([provider])).toHaveLength(1);
});

it('writes no comment, and announces none, once they are switched off', async () => {
  await host.forge.invoke({
    moduleKey: 'admin',
    functionKey: 'saveSettings',
    payload: { baseVersion: 0, settings: { messages: { comments: false } } },
    accountId: host.firstPerson.accountId,
    extension: { type: 'jira:adminPage' },
  });
  const shop = await opened();
  const { app } = shop;
  const five = await fiveOfTwoTeams(shop);
  await choose(shop, five);
  await app.getByRole('button', { name: 'Ask all for a date' }).click();
  expect(await app.getByText('One comment in your name').count()).toBe(0);
  await askAll(shop, '2031-03-03');
  await app.getByText('All 5 saved.').waitFor();
  expect(await app.getByText(/Nobody told: comments about asks are switched off/u).count()).toBe(2);
  expect(await comments(five.map(providerOf))).toEqual([]);
});

it('does not push down what waits for an answer', async () => {
  const shop = await opened({}, '');
  const { app } = shop;
  const headings = await app.getByRole('heading', { level: 2 }).allInnerTexts();
  const names = headings.map((heading) => heading.replace(/ \(.*$/u, ''));
  expect(names.indexOf(GROUP)).toBeGreaterThan(names.indexOf('Asked of us'));
  expect(names.slice(names.indexOf(GROUP) + 1)).toEqual(
    names.filter((name) => name === 'Loose ends'),
  );
  expect((await shop.rows(GROUP)).length).toBeLessThanOrEqual(10);
});

it.each([
  ['light', {}],
  ['dark', { isDark: true }],
  ['narrow', { width: 400 }],
])('has no barriers: %s', async (_, options) => {
  const shop = await opened(options);
  const { app } = shop;
  const five = await fiveOfTwoTeams(shop);
  await choose(shop, five);
  await app.getByRole('button', { name: 'Ask all for a date' }).click();
  await app.getByRole('form', { name: 'Ask for 5 dates' }).waitFor();
  expect(await shop.barriers()).toEqual([]);
  expect(await shop.isWiderThanWindow()).toBe(false);
  await askAll(shop, '2031-03-03');
  await app.getByText('All 5 saved.').waitFor();
  expect(await shop.barriers()).toEqual([]);
  expect(await shop.isWiderThanWindow()).toBe(false);
});
