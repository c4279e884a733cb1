import type { Browser } from 'playwright-core';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { PortfolioVisit, type VisitOptions } from './portfolio-visit';

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

async function opened(query = '', options: VisitOptions = {}): Promise<PortfolioVisit> {
  const one = await visit(options);
  await one.openPage('changes', query);
  await one.app.getByText(/^Compared, read as you/u).waitFor();
  return one;
}

const countOn = async ({ app }: PortfolioVisit, name: string): Promise<number> => {
  const toggle = app.getByRole('button', { name: new RegExp(`^[\\d,]+ ${name}$`, 'u') });
  return Number((await toggle.innerText()).replace(/\D/gu, ''));
};

it('tells what got worse first, in sentences, and asks nobody else', async () => {
  const one = await opened();
  const { app } = one;
  expect(await app.getByRole('heading', { level: 1 }).innerText()).toBe('What changed');
  const first = app.getByRole('heading', { level: 2 }).first();
  expect(await first.innerText()).toBe('Got worse');
  await app
    .getByText(/^Turned from [a-z ]+ to in conflict/u)
    .first()
    .waitFor();
  await app
    .getByText(/moved from .+ to .+, \d+ days? (later|earlier)$/u)
    .first()
    .waitFor();
  expect(one.faults).toEqual([]);
  expect(host.record()).toEqual([]);
});

it('narrows by kind, what got worse, and team; says so in the address; shows all again', async () => {
  const one = await opened();
  const { app } = one;
  const all = await countOn(one, 'All changed');
  const worse = await countOn(one, 'Got worse');
  expect(worse).toBeLessThan(all);
  await app.getByRole('button', { name: /Got worse$/u }).click();
  await app.getByText(`${String(worse)} of ${String(all)} changed dependencies`).waitFor();
  await app.getByRole('button', { name: /Promise broken$/u }).click();
  await one.page.waitForURL(/kind=promise-broken&worse=yes/u);
  await app.getByLabel('Team', { exact: true }).selectOption('MOB');
  await one.page.waitForURL(/team=MOB/u);
  await app.getByRole('button', { name: 'Show all' }).click();
  await app.getByText(`${String(all)} dependencies changed`).waitFor();
  await one.page.goBack();
  await one.page.waitForURL(/team=MOB/u);
  expect(one.faults).toEqual([]);
});

it('looks back as far as is chosen', async () => {
  const one = await opened();
  const week = await countOn(one, 'All changed');
  const told = one.app.getByText(/dependencies changed since/u);
  const ofTheWeek = await told.innerText();
  await one.app.getByRole('button', { name: '14 days' }).click();
  await one.page.waitForURL(/since=14d/u);
  await one.app.getByText(ofTheWeek, { exact: true }).waitFor({ state: 'detached' });
  await told.waitFor();
  expect(await countOn(one, 'All changed')).toBeGreaterThan(week);
  await one.app.getByLabel('Or since').fill('2026-01-31');
  await one.page.waitForURL(/since=2026-01-31/u);
  await one.app.getByText(/dependencies changed since 31 Jan 2026|Jan 31, 2026/u).waitFor();
});

it('copies what is shown, or all, as markdown', async () => {
  const one = await opened();
  const { app } = one;
  await app.getByRole('button', { name: 'Copy as markdown' }).click();
  await one.page.getByText('Copied', { exact: true }).waitFor();
  const whole = String(await one.page.evaluate('navigator.clipboard.readText()'));
  expect(whole).toMatch(/^# What changed in the dependencies since /u);
  expect(whole.match(/^- \[/gmu)).toHaveLength(await countOn(one, 'All changed'));
  const broken = await countOn(one, 'Promise broken');
  await app.getByRole('button', { name: /Promise broken$/u }).click();
  await app
    .getByRole('button', { name: `Copy these ${String(broken)} dependencies as markdown` })
    .click();
  await one.page
    .getByText(new RegExp(`^${String(broken)} changed dependencies as markdown`, 'u'))
    .waitFor();
  const some = String(await one.page.evaluate('navigator.clipboard.readText()'));
  expect(some.match(/^- \[/gmu)).toHaveLength(broken);
  expect(one.faults).toEqual([]);
});

it('tells how old open dependencies are and how long they have held work', async () => {
  const one = await opened();
  await one.app.getByRole('tab', { name: 'Open dependencies by age' }).click();
  await one.page.waitForURL(/view=ages/u);
  const rows = one.app.getByRole('table').getByRole('row');
  const held = (await rows.allInnerTexts()).flatMap((text) => {
    const [, days] = /(\d+) days?\s+missed from/u.exec(text) ?? [];
    return days === undefined ? [] : [Number(days)];
  });
  expect(held.length).toBeGreaterThan(1);
  expect(held).toEqual(held.toSorted((a, b) => b - a));
});

it('keeps to one project on its page', async () => {
  const one = await visit();
  await one.openProject('PAY');
  await one.app.getByRole('link', { name: 'What changed' }).click();
  await one.app.getByText(/^Compared, read as you/u).waitFor();
  expect(await one.app.getByRole('heading', { level: 1 }).innerText()).toBe(
    'What changed around PAY',
  );
  const entries = one.app.getByRole('listitem').filter({ has: one.app.getByRole('link') });
  for (const text of await entries.allInnerTexts()) expect(text).toMatch(/PAY-\d+/u);
});

it('says which histories are missing, and reads them again', async () => {
  const one = await visit();
  let chunks = 0;
  await one.onJira((path) => {
    if (!path.includes('changelog/bulkfetch')) return Promise.resolve(null);
    chunks += 1;
    return Promise.resolve(chunks === 2 ? { status: 403, body: { errorMessages: [] } } : null);
  });
  await one.openPage('changes');
  await one.app.getByText('Some histories are missing').waitFor();
  await one.app.getByText(/These issues count as unchanged/u).waitFor();
  expect(await one.barriers()).toEqual([]);
  await one.app.getByRole('button', { name: 'Try again' }).click();
  await one.app.getByText('Some histories are missing').waitFor({ state: 'detached' });
  await one.app.getByText(/^Compared, read as you/u).waitFor();
});

it('can be stopped while it reads histories, and gone on with', async () => {
  const one = await visit();
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await one.onJira(async (path) => {
    if (path.includes('changelog/bulkfetch')) await released;
    return null;
  });
  await one.openPage('changes');
  await one.app.getByText(/^Histories of 0 of \d+ issues read$/u).waitFor();
  expect(await one.barriers()).toEqual([]);
  await one.app.getByRole('button', { name: 'Cancel' }).click();
  await one.app.getByText('You stopped the reading of histories').waitFor();
  release();
  await one.app.getByRole('button', { name: 'Read the histories' }).click();
  await one.app.getByText(/^Compared, read as you/u).waitFor();
});

it('says why no history could be read', async () => {
  const one = await visit();
  await one.onJira((path) =>
    Promise.resolve(
      path.includes('changelog/bulkfetch') ? { status: 401, body: { errorMessages: [] } } : null,
    ),
  );
  await one.openPage('changes');
  await one.app
    .getByRole('alert')
    .getByText(/nobody is signed in/u)
    .waitFor();
  expect(await one.barriers()).toEqual([]);
});

it('says where nothing changed, and what would stand here', async () => {
  const one = await visit();
  await one.onJira((path) =>
    Promise.resolve(
      path.includes('search/jql') ? { status: 200, body: { issues: [], isLast: true } } : null,
    ),
  );
  await one.openPage('changes');
  await one.app.getByText('No dependencies yet').waitFor();
  const two = await opened('?kind=reopened&team=nobody');
  await two.app.getByText(/^No change since .* fits this selection$/u).waitFor();
  expect(await two.barriers()).toEqual([]);
});

it.each([
  ['light', {}],
  ['dark', { isDark: true }],
  ['narrow', { width: 400 }],
])('has no barriers: %s', async (_, options) => {
  for (const query of ['', '?view=ages']) {
    const one = await opened(query, options);
    await one.app.getByRole('tabpanel').getByText(/\w/u).first().waitFor();
    expect(await one.barriers()).toEqual([]);
    expect(await isWiderThanWindow(one)).toBe(false);
    await one.end();
  }
});

async function isWiderThanWindow({ page }: PortfolioVisit): Promise<boolean> {
  const overflow = await page
    .frames()
    .at(-1)
    ?.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
  return Number(overflow) > 0;
}
