import type { Browser, Frame, Page } from 'playwright-core';
import * as z from 'zod';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { AdminVisit } from './admin-visit';

let host: RunningHost;
let browser: Browser;
let one: AdminVisit;

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  host = await startHost({ data: { kind: 'demo' }, port: 0, stateFolder: null });
  one = await AdminVisit.begin(browser, host);
  await one.open();
  await one.read();
});

afterEach(async () => {
  const { faults } = one;
  const record = host.record();
  await one.end();
  await host.close();
  // eslint-disable-next-line jest/no-standalone-expect -- holds for every walk
  expect([faults, record]).toEqual([[], []]);
});

it('exports settings and takes them in again, or says where a file is wrong', async () => {
  const { name, json } = await one.download('Export settings');
  expect(name).toBe('agile-pmo-settings.json');
  expect(json).toMatchObject({ linkTypes: null, health: { bufferDays: 5 } });

  await one.import('broken.json', '{\n  "health": \n}');
  await one.app.getByText(/^The file is no JSON from line 3, column 1 on/u).waitFor();
  await one.import('typo.json', '{"health":{"bufferDay":3}}');
  await one.app.getByText(/unknown key "bufferDay" in health/u).waitFor();
  expect(await one.bar.count()).toBe(0);

  await one.import('good.json', JSON.stringify({ holidays: ['2026-12-25'], timeZone: 'UTC' }));
  const files = one.region('Settings as a file');
  await files.getByText(/^“good.json” changes 2 settings/u).waitFor();
  expect(await files.getByRole('rowheader').allInnerTexts()).toEqual(['Time zone', 'Holidays']);
  await one.bar.getByText('2 unsaved changes').waitFor();
  await one.button('Remove 25 Dec 2026').click();
  await one.bar.getByText('1 unsaved change').waitFor();
  await one.save();
  await one.app.getByText(/^Version 1, saved by/u).waitFor();
  expect((await one.download('Export settings')).json).toMatchObject({
    timeZone: 'UTC',
    holidays: [],
  });
});

it('exports all data, and deletes it after typed words only', async () => {
  await one.app.getByLabel('Buffer', { exact: true }).fill('6');
  await one.save();
  await one.app.getByText(/^Version 1, saved by/u).waitFor();
  const { json } = await one.download('Export all data');
  const { records } = z.object({ records: z.array(z.object({ kind: z.string() })) }).parse(json);
  // Settings and their log, the demo's histories and guards, and the time zone of the site.
  const kinds = new Set(records.map(({ kind }) => kind));
  expect([...kinds].sort()).toEqual(['audit', 'plain', 'settings', 'write-guard']);

  const data = one.region('All data of the app');
  expect(await data.getByRole('listitem').allInnerTexts()).toEqual([
    'Settings',
    'Change log',
    'Scores, consensus, decisions, gates and confirmations of epics',
    'Amounts of epics',
    'Themes, objectives and key results',
    'Reviews of the portfolio',
    'Log of changes of the portfolio',
    'Histories of asks, promises, impediments and cases',
    'Notes for writing on issues',
    'Notes of the escalation clock',
    'Asks told today',
    'Time zone and address of the site',
  ]);
  await data.getByText(/^What stands on issues in Jira stays/u).waitFor();
  expect(await one.button('Delete all data').isDisabled()).toBe(true);
  await one.app.getByLabel(/^Type “delete all data”/u).fill('delete all data');
  await one.button('Delete all data').click();
  await one.app.getByText(/^Nothing saved yet/u).waitFor();
  expect(await one.app.getByLabel('Buffer', { exact: true }).inputValue()).toBe('5');
  await one
    .region('Change log')
    .getByText(`All data of the app deleted: ${String(records.length)} records.`)
    .waitFor();
  expect(await one.bar.count()).toBe(0);
});

it('forgets drafts and small things on this browser, in other tabs too, and nothing of others', async () => {
  const other = await one.page.context().newPage();
  await other.goto(one.page.url());
  await other.frameLocator('iframe').getByLabel('Import settings').waitFor();
  const frames = [one.page, other].map(appFrame);
  for (const frame of frames) {
    await frame.evaluate(`
      sessionStorage.setItem('agile-pmo.money-draft.1 ann 10001', '{}');
      localStorage.setItem('agile-pmo.panel-tab.1', 'case');
      sessionStorage.setItem('somebody', 'else');
    `);
  }
  await one.button('Forget on this browser').click();
  await one.app.getByText(/^Deleted from this browser, drafts too/u).waitFor();
  for (const frame of frames) {
    await frame.waitForFunction(
      `![sessionStorage, localStorage].some((store) =>
        Object.keys(store).some((key) => key.startsWith('agile-pmo')))`,
    );
    expect(await frame.evaluate(`sessionStorage.getItem('somebody')`)).toBe('else');
  }
});

function appFrame(tab: Page): Frame {
  const frame = tab.frames().find((found) => found.url().startsWith(host.appUrl));
  if (frame === undefined) throw new Error('the app has no frame');
  return frame;
}
