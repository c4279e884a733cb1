import type { Browser } from 'playwright-core';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { PortfolioVisit } from './portfolio-visit';

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

/** Lets the first page of issues through and holds the others back until it is released. */
async function holdAllButOnePage(): Promise<() => void> {
  let pages = 0;
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await one.onJira(async (path) => {
    if (!path.includes('bulkfetch')) return null;
    pages += 1;
    if (pages > 1) await released;
    return null;
  });
  return release;
}

it('can be used from the first page on, and becomes whole', async () => {
  const release = await holdAllButOnePage();
  await one.openSite('?health=conflict');
  await one.app.getByText(/^100 of \d+ issues read$/u).waitFor();
  await one.app.getByText(/^A part so far/u).waitFor();
  const part = await one.count('All');
  expect(await one.barriers()).toEqual([]);
  release();
  await one.read();
  expect(await one.count('All')).toBeGreaterThan(part);
  expect(
    await one.app.getByRole('button', { name: /In conflict/u }).getAttribute('aria-pressed'),
  ).toBe('true');
  expect(one.faults).toEqual([]);
});

it('can be stopped and gone on with', async () => {
  const release = await holdAllButOnePage();
  await one.openSite();
  await one.app.getByText(/^100 of \d+ issues read$/u).waitFor();
  await one.app.getByRole('button', { name: 'Cancel' }).click();
  await one.app.getByText('You stopped the reading').waitFor();
  await one.app.getByText(/^100 of \d+ issues had been read/u).waitFor();
  expect(await one.barriers()).toEqual([]);
  release();
  await one.app.getByRole('button', { name: 'Continue reading' }).click();
  await one.read();
  expect(await one.app.getByText('You stopped the reading').count()).toBe(0);
});

it('starts again after a reload in the middle', async () => {
  const release = await holdAllButOnePage();
  await one.openSite('?view=matrix');
  await one.app.getByText(/^100 of \d+ issues read$/u).waitFor();
  release();
  await one.page.reload();
  await one.read();
  await one.app.getByRole('grid').waitFor();
  expect(one.faults).toEqual([]);
});

it('says what is missing when a part could not be read, and tries again', async () => {
  let pages = 0;
  await one.onJira((path) => {
    if (path.includes('bulkfetch')) pages += 1;
    return Promise.resolve(
      path.includes('bulkfetch') && pages === 2
        ? { status: 403, body: { errorMessages: ['Not today'] } }
        : null,
    );
  });
  await one.openSite();
  await one.app.getByText('Some issues are missing').waitFor();
  const part = await one.count('All');
  expect(await one.barriers()).toEqual([]);
  await one.app.getByRole('button', { name: 'Try again' }).click();
  await one.app.getByText('Some issues are missing').waitFor({ state: 'detached' });
  await one.read();
  expect(await one.count('All')).toBeGreaterThan(part);
});

it('says why nothing could be read, and tries again', async () => {
  let isBroken = true;
  await one.onJira((path) =>
    Promise.resolve(
      isBroken && path.includes('search/jql') ? { status: 401, body: { errorMessages: [] } } : null,
    ),
  );
  await one.openSite();
  await one.app
    .getByRole('alert')
    .getByText(/nobody is signed in/u)
    .waitFor();
  expect(await one.barriers()).toEqual([]);
  isBroken = false;
  await one.app.getByRole('button', { name: 'Try again' }).click();
  await one.read();
});

it('keeps what it shows when reading again fails', async () => {
  let isBroken = false;
  await one.onJira((path) =>
    Promise.resolve(
      isBroken && path.includes('search/jql') ? { status: 403, body: { errorMessages: [] } } : null,
    ),
  );
  await one.openSite();
  await one.read();
  const all = await one.count('All');
  isBroken = true;
  await one.app.getByRole('button', { name: 'Refresh' }).click();
  await one.app.getByText('This could not be read again').waitFor();
  expect(await one.count('All')).toBe(all);
});

it('reads on by itself once the network is back', async () => {
  await one.openSite();
  await one.read();
  const all = await one.count('All');
  await one.page.context().setOffline(true);
  await one.app.getByRole('button', { name: 'Refresh' }).click();
  await one.app.getByText('This could not be read again').waitFor();
  expect(await one.count('All')).toBe(all);
  await one.page.context().setOffline(false);
  await one.app.getByText('This could not be read again').waitFor({ state: 'detached' });
  await one.read();
  expect(await one.count('All')).toBe(all);
});

it('says on a site without dependencies what would stand here and how it gets here', async () => {
  await one.onJira((path) =>
    Promise.resolve(
      path.includes('search/jql') ? { status: 200, body: { issues: [], isLast: true } } : null,
    ),
  );
  await one.openSite();
  await one.app.getByText('No dependencies yet').waitFor();
  await one.app
    .getByText(/Link two issues in Jira with .*Blocks \(blocks \/ is blocked by\)/u)
    .waitFor();
  expect(await one.barriers()).toEqual([]);
});

it('says so where no link type makes anybody wait', async () => {
  const relates = { id: '1', name: 'Relates', inward: 'relates to', outward: 'relates to' };
  await one.onJira((path) => {
    if (path.includes('issueLinkType')) {
      return Promise.resolve({ status: 200, body: { issueLinkTypes: [relates] } });
    }
    // Nobody has asked anybody either.
    const none = { status: 200, body: { issues: [], isLast: true } };
    return Promise.resolve(path.includes('search/jql') ? none : null);
  });
  await one.openSite();
  const title = one.app.getByText('No link type of this site counts as a dependency');
  await title.waitFor();
  expect(await title.count()).toBe(1);
});
