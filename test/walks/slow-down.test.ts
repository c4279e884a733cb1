import type { Browser } from 'playwright-core';
import {
  expiredSignIn,
  firstTimes,
  isCall,
  tooManyRequests,
} from '../../local/jira/faults/usual-faults';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { openCase, saved } from './case-visit';
import { InboxVisit } from './inbox-visit';
import { IssueVisit } from './issue-visit';
import { openTwoTeams, PAYMENTS } from './two-teams';

// Of the platform team, which is asked for a lot.
const OF_OPS = 'noor.hashimzai@example.com';
const EPIC = 'PAY-85';

const isAnswerSaved = isCall('PUT', /\/properties\/agile-pmo-promise/u);
const isCaseSaved = isCall('PUT', /\/properties\/agile-pmo-case/u);

let host: RunningHost;
let browser: Browser;
const visits: { readonly faults: readonly string[]; readonly end: () => Promise<void> }[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

beforeEach(async () => {
  host = await openTwoTeams();
});

afterEach(async () => {
  const faults = visits.flatMap((visit) => visit.faults);
  for (const visit of visits.splice(0)) await visit.end();
  await host.close();
  // eslint-disable-next-line jest/no-standalone-expect -- holds for every walk
  expect(faults).toEqual([]);
});

/** All that is asked of OPS is being promised for one day. */
async function promisingAll(): Promise<{ readonly ops: InboxVisit; readonly asked: number }> {
  const ops = await InboxVisit.begin(browser, host, { as: OF_OPS });
  visits.push(ops);
  await ops.open('/projects/OPS');
  const { app } = ops;
  const asked = await ops.count('Asked of us');
  await app.getByRole('button', { name: `Select all ${String(asked)} shown` }).click();
  await app.getByRole('button', { name: 'Promise all for a day' }).click();
  const form = app.getByRole('form', { name: /^Promise \d+ asks for one day$/u });
  await form.getByLabel('Promised for').fill('2031-03-03');
  await form.getByRole('button', { name: 'Promise' }).click();
  return { ops, asked };
}

it('stops answering several asks, says until when, and goes on when told to', async () => {
  let saves = 0;
  host.faults.set((call) => {
    if (!isAnswerSaved(call)) return null;
    saves += 1;
    return saves > 2 ? tooManyRequests(600) : null;
  });
  const { ops, asked } = await promisingAll();
  const { app } = ops;
  await app.getByText(`Stopped: 2 of ${String(asked)} were saved`, { exact: false }).waitFor();
  // By the clock of the site, wherever the browser is.
  await app.getByText(/^Jira answers no more questions until .* (?:CES?T|GMT\+[12])\./u).waitFor();
  // The rest was not even asked for.
  expect(saves).toBe(3);
  host.faults.clear();
  await app.getByRole('button', { name: 'Go on' }).click();
  await app.getByText(`All ${String(asked)} saved.`).waitFor();
  await ops.counted('Asked of us', 0);
});

it('tries again what was refused for a reason that passes', async () => {
  host.faults.set(firstTimes(1, isAnswerSaved, expiredSignIn()));
  const { ops, asked } = await promisingAll();
  await ops.app.getByText(`${String(asked - 1)} saved, 1 was not.`).waitFor();
  await ops.app.getByRole('button', { name: 'Try the one again' }).click();
  await ops.app.getByText(`All ${String(asked)} saved.`).waitFor();
  expect(await ops.app.getByRole('button', { name: /again$/u }).count()).toBe(0);
});

it('saves a case by itself once the pause is over', async () => {
  const owner = await IssueVisit.begin(browser, host, { as: PAYMENTS });
  visits.push(owner);
  await openCase(owner, EPIC);
  host.faults.set(firstTimes(1, isCaseSaved, tooManyRequests(6)));
  await owner.panel.getByLabel('Who is it for?').fill('clerks');
  await owner.panel.getByText('Not saved: Jira asks for a short pause.').waitFor();
  await owner.panel.getByText('It is tried again by itself.').waitFor();
  await saved(owner);
  const epic = host.jira.snapshot().issues.find(({ key }) => key === EPIC);
  expect(JSON.stringify(epic?.properties['agile-pmo-case'])).toContain('clerks');
});
