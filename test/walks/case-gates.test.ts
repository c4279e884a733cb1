import type { Browser } from 'playwright-core';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { openCase, section } from './case-visit';
import { IssueVisit } from './issue-visit';
import { ONLOOKER, openTwoTeams, SHOP } from './two-teams';

const EPIC = 'PAY-91';

let host: RunningHost;
let browser: Browser;
const visits: IssueVisit[] = [];

beforeAll(async () => {
  host = await openTwoTeams();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

async function opened(as: string): Promise<IssueVisit> {
  const visit = await IssueVisit.begin(browser, host, { as });
  visits.push(visit);
  await openCase(visit, EPIC);
  return visit;
}

it('records what was decided after the MVP with its evidence, each over the one before', async () => {
  const manager = await opened(SHOP);
  const record = async (what: string, field: string, why: string): Promise<void> => {
    await manager.panel.getByRole('button', { name: 'Decide', exact: true }).click();
    const decide = section(manager, 'Decide');
    await decide.getByRole('radio', { name: what, exact: true }).check({ force: true });
    await decide.getByRole('button', { name: 'Record the decision' }).click();
    await decide.getByText('Say in a few words why.').waitFor();
    await decide.getByLabel(field, { exact: true }).fill(why);
    await decide.getByRole('button', { name: 'Record the decision' }).click();
    await manager.panel.getByText(why).waitFor();
  };
  await manager.panel.getByRole('button', { name: 'Decide', exact: true }).click();
  // There is no gate before there was a start.
  expect(await section(manager, 'Decide').getByText('After the MVP').count()).toBe(0);
  await section(manager, 'Decide').getByRole('button', { name: 'Cancel' }).click();
  await record('Go', 'Why', 'Two people are free.');
  await record('Persevere: carry on', 'Evidence', 'Half of the first hundred came back.');
  await record('Pivot: change course', 'Evidence', 'They come back for another reason.');
  await record('Stop', 'Evidence', 'Nobody pays for it.');
  const reader = await opened(ONLOOKER);
  const decisions = reader.panel.getByRole('region', { name: 'Decisions', exact: true });
  const told = (await decisions.innerText()).replace(/\s+/gu, ' ');
  expect(told).toMatch(/After the MVP: Stop by .*Nobody pays.*Pivot.*Persevere.*Go by/u);
  expect(await reader.panel.getByRole('button', { name: 'Decide', exact: true }).count()).toBe(0);
  expect(visits.flatMap(({ faults }) => faults)).toEqual([]);
  for (const visit of visits.splice(0)) await visit.end();
});
