import type { Browser } from 'playwright-core';
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
  const kinds = z.object({ records: z.array(z.object({ kind: z.string() })) }).parse(json).records;
  expect(kinds.map(({ kind }) => kind)).toEqual(['settings', 'audit', 'plain']);

  expect(await one.button('Delete all data').isDisabled()).toBe(true);
  await one.app.getByLabel(/^Type “delete all data”/u).fill('delete all data');
  await one.button('Delete all data').click();
  await one.app.getByText(/^Nothing saved yet/u).waitFor();
  expect(await one.app.getByLabel('Buffer', { exact: true }).inputValue()).toBe('5');
  await one
    .region('Change log')
    .getByText(/^All data of the app deleted: 3 records\./u)
    .waitFor();
  expect(await one.bar.count()).toBe(0);
});
