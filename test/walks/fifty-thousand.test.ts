import type { Browser } from 'playwright-core';
import * as z from 'zod';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { PortfolioVisit } from './portfolio-visit';
import { reopenWithout } from './withdrawn-project';

const ISSUES = 50_000;
const TOKEN = 'walk';
const CHANGES = 100;
/** Reading this much takes a busy machine a while. */
const PATIENCE_MS = 400_000;

let host: RunningHost;
let browser: Browser;
let one: PortfolioVisit;
/** Dependencies on the map of the first visit. */
let all: number;

beforeAll(async () => {
  host = await startHost({
    data: { kind: 'generated', issues: ISSUES },
    ...{ port: 0, stateFolder: null, token: TOKEN },
  });
  browser = await launchBrowser();
  one = await PortfolioVisit.begin(browser, host);
  one.page.setDefaultTimeout(PATIENCE_MS);
  await one.openSite();
  // Something can be seen long before everything is read.
  await one.app.getByText(/^A part so far/u).waitFor();
  await kept();
  all = await one.count('All');
}, PATIENCE_MS);

afterAll(async () => {
  await browser.close();
  await host.close();
});

async function kept(): Promise<void> {
  await one.read();
  await one.app.getByText(/^This browser keeps what was read/u).waitFor();
}

const found = z.object({ count: z.number() });
const page = z.object({ issues: z.array(z.object({ key: z.string() })) });

/** Asks Jira as the same person, and not by the app's way. */
async function jira(method: string, path: string, body: unknown): Promise<unknown> {
  const email = host.people[0]?.email ?? '';
  const response = await fetch(new URL(path, host.url), {
    method,
    headers: {
      authorization: `Basic ${Buffer.from(`${email}:${TOKEN}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });
  if (!response.ok) throw new Error(`${path}: ${await response.text()}`);
  return response.status === 204 ? null : response.json();
}

const LINKED = 'issueLinkType = Blocks';

it('shows every linked issue of the site, and half as many dependencies as the site has issues', async () => {
  const { count } = found.parse(
    await jira('POST', '/rest/api/3/search/approximate-count', { jql: LINKED }),
  );
  const said = await one.app.getByText(/^Read as you/u).innerText();
  expect(Number(/([\d,]+) issues/u.exec(said)?.[1]?.replaceAll(',', ''))).toBeGreaterThanOrEqual(
    count,
  );
  expect(all).toBeGreaterThan(0.45 * ISSUES);
  expect(all).toBeLessThan(0.55 * ISSUES);
});

it(
  'shows the map of the last visit before Jira has named a single issue',
  async () => {
    const asked: string[] = [];
    let open = (): void => undefined;
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    await one.onJira(async (path) => {
      asked.push(path);
      if (path.includes('search/jql')) await opened;
      return null;
    });
    await one.openSite();
    await one.app.getByText(/Checking what has changed since\.$/u).waitFor();
    await one.app.getByRole('table').waitFor();
    expect(await one.count('All')).toBe(all);
    expect(asked.filter((path) => path.includes('bulkfetch'))).toEqual([]);
    open();
    await kept();
    expect(await one.count('All')).toBe(all);
    await one.onJira(() => Promise.resolve(null));
  },
  PATIENCE_MS,
);

it(
  `reads little more than what has changed after ${String(CHANGES)} changes`,
  async () => {
    const jql = `${LINKED} ORDER BY key`;
    const { issues } = page.parse(
      await jira('POST', '/rest/api/3/search/jql', { jql, fields: ['key'], maxResults: CHANGES }),
    );
    for (const { key } of issues) {
      await jira('PUT', `/rest/api/3/issue/${key}`, { fields: { summary: `Renamed ${key}` } });
    }
    let fetched = 0;
    await one.onJira((path) => {
      if (path.includes('bulkfetch')) fetched += 1;
      return Promise.resolve(null);
    });
    await one.app.getByRole('button', { name: 'Refresh', disabled: false }).click();
    await one.app.getByRole('button', { name: 'Refresh', disabled: true }).waitFor();
    await kept();
    // The first reading took some 300. What has a text the browser does not keep is always read.
    expect(fetched).toBeLessThan(40);
    await one.openSite('?text=Renamed');
    await one.app
      .getByRole('table')
      .getByText(/^Renamed /u)
      .first()
      .waitFor();
    await kept();
  },
  PATIENCE_MS,
);

it(
  'never shows an issue of a project that was withdrawn between two visits',
  async () => {
    const other = await one.otherTab();
    other.page.setDefaultTimeout(PATIENCE_MS);
    await other.openSite();
    await other.read();
    const shown = await other.app.locator('a[href*="/browse/"]').count();
    const { gone, seen } = await reopenWithout(other, host);
    expect(gone).not.toBe('');
    expect(shown).toBeGreaterThan(0);
    expect(await other.app.locator('a[href*="/browse/"]').count()).toBeGreaterThan(0);
    expect(await seen()).toEqual([]);
    await other.page.close();
  },
  PATIENCE_MS,
);

it(
  'shows nothing of it to another person on the same browser',
  async () => {
    const [first] = host.people;
    const other = host.people.at(-1);
    await one.signIn(other?.email ?? '');
    await one.onJira(async (path) => {
      if (path.includes('bulkfetch')) await new Promise(() => undefined);
      return null;
    });
    await one.openSite();
    await one.app.getByText(/issues read$/u).waitFor();
    expect(await one.app.locator('a[href*="/browse/"]').count()).toBe(0);
    await one.signIn(first?.email ?? '');
    await one.page.unrouteAll({ behavior: 'ignoreErrors' });
    await one.openSite();
    await kept();
  },
  PATIENCE_MS,
);
