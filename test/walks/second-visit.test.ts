import type { Browser } from 'playwright-core';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { PortfolioVisit } from './portfolio-visit';
import { reopenWithout } from './withdrawn-project';

let host: RunningHost;
let browser: Browser;
let one: PortfolioVisit;

beforeAll(async () => {
  host = await startHost({ data: { kind: 'demo' }, port: 0, stateFolder: null });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

beforeEach(async () => {
  one = await PortfolioVisit.begin(browser, host);
});

afterEach(async () => {
  await one.end();
});

const KEPT = /^This browser keeps what was read/u;

/** Until what was read is kept. */
async function kept(visit: PortfolioVisit = one): Promise<void> {
  await visit.read();
  await visit.app.getByText(KEPT).waitFor();
}

interface Gate {
  /** Jira's paths that were asked for. */
  readonly asked: string[];
  readonly open: () => void;
}

/** Holds back every call of Jira that fits until it is opened. */
async function gateAt(visit: PortfolioVisit, isHeld: (path: string) => boolean): Promise<Gate> {
  const asked: string[] = [];
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  await visit.onJira(async (path) => {
    asked.push(path);
    if (isHeld(path)) await opened;
    return null;
  });
  return { asked, open };
}

it('shows the last map at once, says that it is being checked, and brings it up to date', async () => {
  await one.openSite();
  await kept();
  const all = await one.count('All');
  const gate = await gateAt(one, (path) => path.includes('search/jql'));
  await one.page.reload();
  await one.app
    .getByText(/^What is shown is as of .* Checking what has changed since\.$/u)
    .waitFor();
  expect(await one.count('All')).toBe(all);
  expect(gate.asked.filter((path) => path.includes('bulkfetch'))).toEqual([]);
  expect(await one.barriers()).toEqual([]);
  gate.open();
  await kept();
  expect(await one.count('All')).toBe(all);
  expect(one.faults).toEqual([]);
});

it('shows nothing of it to another person on the same browser', async () => {
  await one.openSite();
  await kept();
  const other = host.people.at(-1);
  await one.signIn(other?.email ?? '');
  const gate = await gateAt(one, (path) => path.includes('bulkfetch'));
  await one.openSite();
  await one.app.getByText(/issues read$/u).waitFor();
  expect(await one.app.getByRole('table').count()).toBe(0);
  expect(await one.app.locator('a[href*="/browse/"]').count()).toBe(0);
  gate.open();
  await one.read();
});

it('never shows an issue of a project that was withdrawn between two visits', async () => {
  await one.openSite();
  await kept();
  const { gone, seen } = await reopenWithout(one, host);
  expect(gone).not.toBe('');
  expect(await one.app.locator('a[href*="/browse/"]').count()).toBeGreaterThan(0);
  expect(await seen()).toEqual([]);
});

it('reads on after the tab was closed in the middle, and only what is missing', async () => {
  let pages = 0;
  await one.onJira(async (path) => {
    if (path.includes('bulkfetch')) pages += 1;
    if (path.includes('bulkfetch') && pages > 2) await new Promise(() => undefined);
    return null;
  });
  await one.openSite();
  await one.app.getByText(/^200 of \d+ issues read$/u).waitFor();
  const again = await gateAt(one, (path) => path.includes('search/jql'));
  await one.page.reload();
  // The first pages are there before Jira has named a single issue.
  await one.app.getByText(/^A part so far/u).waitFor();
  again.open();
  await kept();
  const whole = await one.count('All');
  await one.app.getByRole('button', { name: 'Forget on this browser' }).click();
  await one.app.getByText(/^Deleted from this browser/u).waitFor();
  await one.page.reload();
  await kept();
  expect(await one.count('All')).toBe(whole);
});

it('lets one of two tabs write, and the other see what it has read', async () => {
  await one.openSite();
  await kept();
  const other = await one.otherTab();
  await other.openSite();
  await kept(other);
  const asked = new Promise<void>((resolve) => {
    void one.onJira((path) => {
      if (path.includes('search/jql')) resolve();
      return Promise.resolve(null);
    });
  });
  await other.app.getByRole('button', { name: 'Refresh' }).click();
  await asked;
  await kept(other);
  await kept();
  expect(await one.count('All')).toBe(await other.count('All'));
  expect([...one.faults, ...other.faults]).toEqual([]);
});
