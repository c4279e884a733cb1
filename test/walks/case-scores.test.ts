import type { Browser } from 'playwright-core';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { chooseScores, openCase, section, writeWholeCase } from './case-visit';
import { IssueVisit } from './issue-visit';
import { openTwoTeams, PAYMENTS, SHOP } from './two-teams';

const PAYMENTS_THREE = 'sunita.ghorpade@example.com';
/** Scored and agreed on before the walks begin. */
const WRITTEN = 'PAY-85';

let host: RunningHost;
let browser: Browser;
const visits: IssueVisit[] = [];

beforeAll(async () => {
  host = await openTwoTeams();
  await writeWholeCase(host, WRITTEN, { owner: PAYMENTS, manager: SHOP });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

async function opened(as: string): Promise<IssueVisit> {
  const visit = await IssueVisit.begin(browser, host, { as });
  visits.push(visit);
  await openCase(visit, WRITTEN);
  return visit;
}

it('tells who scored after the agreement on the same day, and changes it from what it is', async () => {
  const manager = await opened(SHOP);
  const part = section(manager, 'Scores (WSJF)');
  await part.getByText('Agreed by Arjun Thekkedan').waitFor();
  expect(await part.getByText('newer than what was agreed').count()).toBe(0);
  const mine = section(await opened(PAYMENTS_THREE), 'Scores (WSJF)');
  await chooseScores(mine, [20, 20, 20, 1]);
  await mine.getByText(/^Saved \d/u).waitFor();
  await openCase(manager, WRITTEN);
  await part.getByText('1 card is newer than what was agreed: reason to talk again.').waitFor();
  await part.getByRole('button', { name: 'Change what is agreed' }).click();
  const form = section(manager, 'What we agree on');
  await form.getByText('What is agreed now stands here to begin with.').waitFor();
  const size = form.getByRole('group', { name: /^Job size/u });
  expect(await size.getByRole('radio', { name: '5', exact: true }).isChecked()).toBe(true);
  expect(await manager.barriers()).toEqual([]);
  expect(visits.flatMap(({ faults }) => faults)).toEqual([]);
  for (const visit of visits.splice(0)) await visit.end();
});
