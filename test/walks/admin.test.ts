import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { parse } from 'yaml';
import * as z from 'zod';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { AdminVisit, type VisitOptions } from './admin-visit';
import { PortfolioVisit } from './portfolio-visit';

const ADMIN = 'piotr.sawczynski@example.com';
const OTHER_ADMIN = 'lucia.ferrandiz@example.com';
const MEMBER = 'ilse.brandvold@example.com';
const MANIFEST = `${__dirname}/../../manifest.yml`;

let host: RunningHost;
let browser: Browser;
const visits: AdminVisit[] = [];

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
  for (const visit of visits.splice(0)) await visit.end();
  const record = host.record();
  await host.close();
  // eslint-disable-next-line jest/no-standalone-expect -- holds for every walk
  expect(record).toEqual([]);
});

async function visit(options: VisitOptions = {}): Promise<AdminVisit> {
  const begun = await AdminVisit.begin(browser, host, options);
  visits.push(begun);
  return begun;
}

async function opened(options: VisitOptions = {}): Promise<AdminVisit> {
  const one = await visit(options);
  await one.open();
  await one.read();
  return one;
}

function keysInStorage(): readonly string[] {
  return host.forge.storageSnapshot().map(({ key }) => key);
}

it('shows what the app found, works without saving, and says what it may do', async () => {
  const before = keysInStorage();
  const one = await opened();
  const { app } = one;
  expect(await app.getByRole('heading', { level: 1 }).innerText()).toBe('Agile PMO settings');
  await app.getByText(/^Nothing saved yet: the app works with the proposals below/u).waitFor();
  const found = await one.region('How the app reads this site').innerText();
  expect(found).toContain('2 link types mean waiting: Blocks, Depends');
  expect(found).toContain('5 of 5 found');
  expect(found).toContain('Europe/Berlin');
  await expectCount(one.bar, 0);

  const manifest = z
    .object({ permissions: z.object({ scopes: z.array(z.string()) }) })
    .parse(parse(await readFile(MANIFEST, 'utf8')));
  const scopes = one.region('What the app may do').getByRole('rowheader');
  expect(await scopes.allInnerTexts()).toEqual(manifest.permissions.scopes);
  await app.getByText(/^No data leaves Atlassian/u).waitFor();
  expect(one.faults).toEqual([]);
  const added = keysInStorage().filter((key) => !before.includes(key));
  expect(added).toEqual(['site-time-zone']);
});

it('opens the same page under "Configure"', async () => {
  const one = await visit();
  await one.open('configure');
  await one.read();
  expect(one.faults).toEqual([]);
});

it('changes a link type, and the portfolio counts it', async () => {
  const before = await dependenciesCounted();
  const one = await opened();
  await one.app.getByLabel('Who waits with “Relates”').selectOption('A waits for B');
  await one.bar.getByText('1 unsaved change').waitFor();
  await one.button('Show changes').click();
  const change = one.bar.getByRole('row').nth(1);
  expect(await change.innerText()).toMatch(
    /Link type “Relates”\s+nobody waits\s+what “relates to”/u,
  );
  await one.save();
  await one.app.getByText(/^Version 1, saved by Piotr Sawczynski on/u).waitFor();
  await one.page.getByText('Settings saved', { exact: true }).waitFor();
  await expectCount(one.bar, 0);
  const log = one.region('Change log').getByRole('row').nth(1);
  await log.getByText('Piotr Sawczynski').waitFor();
  expect(await log.innerText()).toContain('Link type “Relates”: nobody waits → what “relates to”');
  expect(await dependenciesCounted()).toBeGreaterThan(before);
  await one.page.reload();
  await one.app.getByText(/^Version 1, saved by/u).waitFor();
  expect(await one.app.getByLabel('Who waits with “Relates”').inputValue()).toBe('outward');
  expect(one.faults).toEqual([]);
});

it('says at the field what is wrong, and saves only when all is right', async () => {
  const one = await opened();
  const buffer = one.app.getByLabel('Buffer', { exact: true });
  await buffer.fill('0');
  await one.app.getByText('Enter a whole number of days from 1 to 3,650.').waitFor();
  await one.app.getByLabel('Time zone', { exact: true }).fill('Berlin');
  await one.app.getByText(/^No time zone has this name/u).waitFor();
  await one.bar.getByText('2 entries need correction').waitFor();
  await one.save();
  expect(await focused(one)).toBe('Berlin');
  await one.app.getByLabel('Time zone', { exact: true }).fill('Asia/Tokyo');
  await buffer.fill('7');
  await one.save();
  await one.app.getByText(/^Version 1, saved by/u).waitFor();
  await one.button('Change: Time zone').click();
  await one.app.getByLabel('Time zone', { exact: true }).fill('');
  await one.bar.getByText('1 unsaved change').waitFor();
  await one.button('Discard').click();
  expect(await one.app.getByLabel('Time zone', { exact: true }).inputValue()).toBe('Asia/Tokyo');
  expect(one.faults).toEqual([]);
});

it('refuses members whatever page they call from', async () => {
  const before = host.forge.storageSnapshot();
  const one = await visit({ as: MEMBER });
  const change = { baseVersion: 0, settings: { health: { bufferDays: 9 } } };
  for (const moduleKey of ['portfolio', 'issue-dependencies', 'admin', 'configure']) {
    const answer = JSON.stringify(await one.invoke(moduleKey, 'saveSettings', change));
    expect(answer).toContain('"forbidden"');
    expect(JSON.stringify(await one.invoke(moduleKey, 'deleteData', {}))).toContain('"forbidden"');
  }
  expect(host.forge.storageSnapshot()).toEqual(before);
});

it('says who may do it to somebody who may not any more', async () => {
  const member = await visit({ as: MEMBER });
  const change = { baseVersion: 0, settings: { health: { bufferDays: 9 } } };
  const one = await visit();
  await one.onInvoke(async (functionKey) => {
    const payloads = new Map<string, unknown>([
      ['saveSettings', change],
      ['readAudit', { cursor: null }],
    ]);
    const payload = payloads.get(functionKey);
    return payload === undefined ? null : member.invoke('admin', functionKey, payload);
  });
  await one.open();
  await one.read();
  await one
    .region('Change log')
    .getByText(/Only Jira administrators may do this/u)
    .waitFor();
  await one.app.getByLabel('Buffer', { exact: true }).fill('7');
  await one.save();
  await one.bar.getByText(/Not saved.*permission to manage the portfolio.*kept here/u).waitFor();
  expect(one.faults).toEqual([]);
});

it('lets two admins at once lose nothing', async () => {
  const mine = await opened({ as: ADMIN });
  const theirs = await opened({ as: OTHER_ADMIN });
  await theirs.app.getByLabel('Buffer', { exact: true }).fill('8');
  await theirs.app.getByLabel('Soon', { exact: true }).fill('14');
  await theirs.app.getByLabel('Who waits with “Relates”').selectOption('B waits for A');
  await theirs.save();
  await theirs.app.getByText(/^Version 1, saved by Lucia Ferrandiz/u).waitFor();

  await mine.app.getByLabel('Buffer', { exact: true }).fill('6');
  await mine.app.getByLabel('Stalled', { exact: true }).fill('9');
  await mine.app.getByLabel('Soon', { exact: true }).fill('12');
  await mine.save();
  const alert = mine.app.getByRole('alert');
  await alert.getByText(/^Lucia Ferrandiz saved other settings on/u).waitFor();
  await alert.getByText('Changed only by you, stays: Stalled in days.').waitFor();
  await alert
    .getByText(/^Changed only by Lucia Ferrandiz, stays: Link type “Relates”\.$/u)
    .waitFor();
  expect(await alert.getByRole('rowheader').allInnerTexts()).toEqual([
    'Buffer in days',
    'Soon in days',
  ]);
  expect(await mine.barriers()).toEqual([]);
  await alert.getByRole('radio', { name: 'Soon in days, Theirs: 14' }).check();
  await mine.button('Save with these choices').click();
  await mine.app.getByText(/^Version 2, saved by Piotr Sawczynski/u).waitFor();

  await theirs.page.reload();
  await theirs.read();
  const values = ['Buffer', 'Soon', 'Stalled'].map((label) =>
    theirs.app.getByLabel(label, { exact: true }).inputValue(),
  );
  expect(await Promise.all(values)).toEqual(['6', '14', '9']);
  expect(await theirs.app.getByLabel('Who waits with “Relates”').inputValue()).toBe('inward');
  const log = theirs.region('Change log').getByRole('row');
  await log.nth(2).waitFor();
  expect(await log.count()).toBe(3);
  expect([...mine.faults, ...theirs.faults]).toEqual([]);
});

it('takes theirs on demand, and stays calm where an answer gets lost', async () => {
  const mine = await opened();
  let saves = 0;
  await mine.onInvoke((functionKey) => {
    if (functionKey === 'saveSettings') saves += 1;
    return Promise.resolve(functionKey === 'saveSettings' && saves === 1 ? 'lost' : null);
  });
  await mine.app.getByLabel('Buffer', { exact: true }).fill('6');
  await mine.save();
  await mine.bar
    .getByText(/not known whether this was saved.*Your changes are kept here/u)
    .waitFor();
  await mine.save();
  await mine.app.getByText(/^Version 1, saved by/u).waitFor();

  const other = await opened({ as: OTHER_ADMIN });
  await other.app.getByLabel('Buffer', { exact: true }).fill('8');
  await other.save();
  await other.app.getByText(/^Version 2, saved by Lucia/u).waitFor();
  await mine.app.getByLabel('Buffer', { exact: true }).fill('9');
  await mine.save();
  await mine.button('Drop mine, take theirs').click();
  await mine.app.getByText(/^Version 2, saved by Lucia/u).waitFor();
  expect(await mine.app.getByLabel('Buffer', { exact: true }).inputValue()).toBe('8');
  await expectCount(mine.bar, 0);
});

it('works by keyboard alone', async () => {
  const one = await opened();
  await one.button('Change: Dependencies').focus();
  await one.page.keyboard.press('Enter');
  await one.page.keyboard.press('Tab');
  await one.page.keyboard.press('ArrowDown');
  await one.bar.getByText('1 unsaved change').waitFor();
  await one.button('Save').focus();
  await one.page.keyboard.press('Enter');
  await one.app.getByText(/^Version 1, saved by/u).waitFor();
  expect(one.faults).toEqual([]);
});

it.each([
  { isDark: false, width: 1280 },
  { isDark: true, width: 1280 },
  { isDark: false, width: 400 },
])('has no barriers, with and without unsaved changes: %j', async (options) => {
  const one = await opened(options);
  expect(await one.barriers()).toEqual([]);
  await one.app.getByLabel('Buffer', { exact: true }).fill('x');
  await one.app.getByLabel('Soon', { exact: true }).fill('14');
  await one.button('Show changes').click();
  expect(await one.barriers()).toEqual([]);
  const widths = await one.app
    .locator('html')
    .evaluate(({ scrollWidth, clientWidth }) => [scrollWidth, clientWidth]);
  expect(widths[0]).toBe(widths[1]);
  expect(one.faults).toEqual([]);
});

async function expectCount(
  locator: ReturnType<AdminVisit['region']>,
  count: number,
): Promise<void> {
  expect(await locator.count()).toBe(count);
}

function focused(one: AdminVisit): Promise<string> {
  return one.app.locator(':focus').inputValue();
}

async function dependenciesCounted(): Promise<number> {
  const portfolio = await PortfolioVisit.begin(browser, host);
  try {
    await portfolio.openSite();
    await portfolio.read();
    return await portfolio.count('All');
  } finally {
    await portfolio.end();
  }
}
