import type { Browser, Locator } from 'playwright-core';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { ImpedimentsVisit } from './impediments-visit';

/** Flagged or not, they have dependencies, so that the pages of those read them too. */
const [MOVED, MOVED_ELSEWHERE, SOLVED] = ['CORE-150', 'OPS-159', 'CORE-149'] as const;
/** In progress for weeks, and nothing impedes it. */
const UNIMPEDED = 'SHOP-260';

let host: RunningHost;
let browser: Browser;
const visits: ImpedimentsVisit[] = [];

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

async function begin(): Promise<ImpedimentsVisit> {
  const visit = await ImpedimentsVisit.begin(browser, host);
  visits.push(visit);
  return visit;
}

/** What the details of an impediment say. */
const fact = ({ app }: ImpedimentsVisit, name: string): Locator =>
  app
    .getByRole('complementary')
    .locator('dl > div', { has: app.getByText(name, { exact: true }) })
    .locator('dd');

it('shows what was moved while Refresh reads, and after it', async () => {
  const visit = await begin();
  await visit.open();
  await visit.choose(MOVED, /^Owned/u);
  await visit.stands(MOVED, 'owned');
  await visit.settled(MOVED);
  const reading = await visit.holdSearches();
  await visit.app.getByRole('button', { name: 'Refresh' }).click();
  await reading.asked;
  await visit.stands(MOVED, 'owned');
  reading.release();
  await visit.read();
  await visit.stands(MOVED, 'owned');
  await visit.choose(MOVED, /^Resolving/u);
  await visit.stands(MOVED, 'resolving');
  await visit.settled(MOVED);
  expect(await visit.card(MOVED).getByRole('alert').count()).toBe(0);
  expect(visit.faults).toEqual([]);
});

it('reads what another page of the session read before somebody moved it', async () => {
  const [first, second] = [await begin(), await begin()];
  await first.openProject('OPS', 'dependencies');
  await second.open();
  await second.choose(MOVED_ELSEWHERE, /^Owned/u);
  await second.stands(MOVED_ELSEWHERE, 'owned');
  await second.settled(MOVED_ELSEWHERE);
  await first.app.getByRole('navigation').getByRole('link', { name: 'Impediments' }).click();
  await first.read();
  await first.stands(MOVED_ELSEWHERE, 'owned');
  expect([...first.faults, ...second.faults]).toEqual([]);
});

it('keeps the blocked time of what is removed with its flag', async () => {
  const visit = await begin();
  await visit.open(`?issue=${SOLVED}`);
  const blocked = fact(visit, 'Blocked so far');
  const days = await blocked.innerText();
  expect(days).toMatch(/^[1-9]/u);
  await visit.choose(SOLVED, 'Removed');
  const card = visit.card(SOLVED);
  await card.getByLabel('What removed it, in one line').fill('A second pair of hands');
  await card.getByLabel('Clear the flag in Jira too').check();
  await visit.page.keyboard.press('Enter');
  await visit.stands(SOLVED, 'removed');
  await visit.settled(SOLVED);
  await card.getByText('Solved by: A second pair of hands').waitFor();
  // What is removed grows no older, as soon as all is counted anew.
  await fact(visit, 'Since').filter({ hasNotText: 'Stuck' }).waitFor();
  expect(await blocked.innerText()).toBe(days);
  expect(visit.faults).toEqual([]);
});

it('tells of what was raised just now that it is stuck since today', async () => {
  const visit = await begin();
  await visit.open();
  await visit.raise(UNIMPEDED, 'No licence for the map');
  await fact(visit, 'How found')
    .filter({ hasText: /flagged/iu })
    .waitFor();
  await visit.card(UNIMPEDED).getByText('Stuck for 1 day').waitFor();
  expect(await fact(visit, 'Blocked so far').innerText()).toBe('0 days');
  expect(visit.faults).toEqual([]);
});
