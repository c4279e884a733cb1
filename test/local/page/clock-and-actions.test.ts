import path from 'node:path';
import type { Browser } from 'playwright-core';
import { startHost, type RunningHost } from '../../../local/start/host/start-host';
import { launchBrowser } from '../../browser/chromium';
import { smallSite } from '../jira/small-site';
import { PageVisit, type PageVisitOptions } from './page-visit';

const appRoot = path.join(__dirname, '../start/fixture-scheduled-app');
const NOW = Date.parse('2026-11-20T09:00:00Z');
const SUMMARY = 'Summary of WEB-1';

let host: RunningHost;
let browser: Browser;
let visit: PageVisit;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
afterEach(async () => {
  await visit.end();
  await host.close();
});

async function begin(options: PageVisitOptions = {}): Promise<PageVisit> {
  host = await startHost({
    ...{ appRoot, port: 0, clock: () => NOW, stateFolder: null },
    data: { kind: 'site', site: smallSite() },
  });
  visit = await PageVisit.begin(browser, host, options);
  return visit;
}

describe('the clock', () => {
  it('is moved by keyboard, and everything goes by it', async () => {
    const { page } = await begin();
    await visit.open('/browse/WEB-1', SUMMARY);
    const frame = page.frameLocator('iframe[title="Watcher"]');
    await frame.getByText('Today is 2026-11-20, the app says 2026-11-20').waitFor();

    await page.getByRole('button', { name: 'Today: 20 Nov 2026' }).press('Enter');
    await page.getByRole('dialog', { name: 'Clock of the local host' }).waitFor();
    expect(await visit.barriers()).toEqual([]);
    await page.getByRole('button', { name: '+1 week' }).press('Enter');

    await page.getByRole('button', { name: 'Today: 27 Nov 2026' }).waitFor();
    await frame.getByText('Today is 2026-11-27, the app says 2026-11-27').waitFor();
    expect(host.clock.now()).toBe(NOW + 7 * 24 * 3_600_000);
    await page.getByRole('button', { name: 'Today: 27 Nov 2026' }).press('Enter');
    await page.getByRole('button', { name: 'Back to now' }).press('Enter');
    await page.getByRole('button', { name: 'Today: 20 Nov 2026' }).waitFor();
    expect(visit.faults).toEqual([]);
  });

  it('runs a scheduled function when somebody wants to see it', async () => {
    const { page } = await begin();
    await visit.open('/browse/WEB-1', SUMMARY);
    await page.getByRole('button', { name: /^Today/u }).click();
    const functions = page.getByRole('list', { name: 'Scheduled functions' });
    await functions.getByText('remind, every day').waitFor();

    await page.getByRole('button', { name: 'Run now: remind' }).click();

    await functions.getByText(/^ran 20 Nov 2026/u).waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Still waiting' }).waitFor();
    await page.getByText('Watcher', { exact: true }).first().waitFor();
    expect(await visit.barriers()).toEqual([]);
    expect(visit.faults).toEqual([]);
  });

  it('finds room on a narrow window in the dark', async () => {
    const { page } = await begin({ width: 360, isDark: true });
    await visit.open('/browse/WEB-1', SUMMARY);
    await host.clock.advance({ days: 1 });
    await page.reload();
    await page.getByRole('button', { name: 'Today: 21 Nov 2026' }).waitFor();
    await expect(visit.overflow()).resolves.toBe(0);
    await page.getByRole('button', { name: 'Today: 21 Nov 2026' }).click();
    await page.getByText('ahead of the clock of this machine').waitFor();
    expect([await visit.barriers(), await visit.overflow()]).toEqual([[], 0]);
  });
});

describe('an issue action', () => {
  it('opens in a dialog of its size, closes itself and gives the keyboard back', async () => {
    const { page } = await begin();
    await visit.open('/browse/WEB-1', SUMMARY);
    const menu = page.getByRole('button', { name: 'Actions' });
    await menu.press('Enter');
    await page.getByRole('menuitem', { name: 'Raise an impediment' }).press('Enter');

    const dialog = page.getByRole('dialog', { name: 'Raise an impediment' });
    await dialog.waitFor();
    await expect(dialog.getAttribute('data-size')).resolves.toBe('large');
    const frame = page.frameLocator('iframe[title="Raise an impediment"]');
    const extension = frame.getByText('"type":"jira:issueAction"');
    await extension.waitFor();
    expect(JSON.parse((await extension.textContent()) ?? '')).toEqual({
      type: 'jira:issueAction',
      issue: { id: '1001', key: 'WEB-1', type: 'Story', typeId: '11' },
      project: { id: '100', key: 'WEB', type: 'software' },
    });
    expect(await visit.barriers()).toEqual([]);
    await frame.getByRole('button', { name: 'Done' }).click();

    await dialog.waitFor({ state: 'detached' });
    await page.waitForFunction(
      () =>
        document.activeElement?.getAttribute('aria-label') === 'Actions' ||
        document.activeElement?.textContent === 'Actions',
    );
    expect(visit.faults).toEqual([]);
  });

  it('is closed by Escape and by its button', async () => {
    const { page } = await begin();
    await visit.open('/browse/WEB-1', SUMMARY);
    const dialog = page.getByRole('dialog', { name: 'Take a note' });
    for (const close of ['Escape', 'button']) {
      await page.getByRole('button', { name: 'Actions' }).click();
      await page.getByRole('menuitem', { name: 'Take a note' }).click();
      await dialog.waitFor();
      await expect(dialog.getAttribute('data-size')).resolves.toBe('medium');
      if (close === 'Escape') await page.keyboard.press('Escape');
      else await dialog.getByRole('button', { name: 'Close' }).click();
      await dialog.waitFor({ state: 'detached' });
    }
    expect(visit.faults).toEqual([]);
  });
});
