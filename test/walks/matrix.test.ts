import type { Browser } from 'playwright-core';
import type { RunningHost } from '../../local/start/host/start-host';
import { start } from '../../local/start/start';
import { launchBrowser } from '../browser/chromium';
import { temporaryFolder } from '../builders/temporary-folder';
import { companyOfTeams, TEAMS_PER_TRAIN } from './company-of-teams';
import { PortfolioVisit, type VisitOptions } from './portfolio-visit';

/** 150 teams in 10 trains; each waits for the next of its train, the first of each train for all first ones. */
const TRAINS = 10;

const { write } = temporaryFolder();
let browser: Browser;
let host: RunningHost;
const visits: PortfolioVisit[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
  const { issues, settings } = companyOfTeams(TRAINS);
  host = await start(
    {
      data: { kind: 'export', path: write('issues.json', JSON.stringify(issues)) },
      config: write('config.json', JSON.stringify(settings)),
      ...{ port: 0, as: null, isClean: false, latencyMs: 0 },
    },
    { stateFolder: null, clock: Date.now, token: 'secret', print: () => undefined },
  );
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

afterEach(async () => {
  const faults = visits.flatMap(({ faults: found }) => found);
  for (const visit of visits.splice(0)) await visit.end();
  // eslint-disable-next-line jest/no-standalone-expect -- holds for every walk
  expect([...faults, ...host.record()]).toEqual([]);
});

async function opened(query: string, options: VisitOptions = {}): Promise<PortfolioVisit> {
  const visit = await PortfolioVisit.begin(browser, host, options);
  visits.push(visit);
  await visit.openSite(query);
  await visit.read();
  await visit.app.getByRole('grid').waitFor();
  return visit;
}

async function list(query: string): Promise<PortfolioVisit> {
  const visit = await PortfolioVisit.begin(browser, host);
  visits.push(visit);
  await visit.openSite(query);
  await visit.read();
  await visit.app.getByRole('table').waitFor();
  return visit;
}

it('shows 150 teams as a table of which the keyboard reaches every cell', async () => {
  const { app, page } = await opened('?view=matrix&level=team');
  const grid = app.getByRole('grid', { name: 'Who waits for whom: the row waits for the column' });
  expect(await grid.getAttribute('aria-rowcount')).toBe('152');
  await app.getByRole('img', { name: /^The whole matrix of 150 groups in small/u }).waitFor();
  // Only what can be seen is made.
  expect(await grid.getByRole('gridcell').count()).toBeLessThan(500);
  const stop = grid.locator('[role="gridcell"][tabindex="0"]');
  await stop.focus();
  await page.keyboard.press('Control+End');
  await grid.locator('[aria-rowindex="152"] [role="gridcell"]:focus').waitFor();
  await page.keyboard.press('ArrowUp');
  await grid.locator('[aria-rowindex="151"] [role="gridcell"]:focus').waitFor();
  await page.keyboard.press('Control+Home');
  await grid.locator('[aria-rowindex="2"] [aria-colindex="2"]:focus').waitFor();
});

it('finds a team, and leads from a cell to exactly its list', async () => {
  const visit = await opened('?view=matrix&level=team');
  const { app, page } = visit;
  await app.getByLabel('Find in the matrix').fill('team 7-4');
  await app.getByText('1 name fits').waitFor();
  const cell = app.getByRole('gridcell', {
    name: /^Team 7-4 waits for Team 7-5: 1 open/u,
  });
  await cell.click();
  await page.waitForURL(/waiting-in=team%3ATeam\+7-4&for-in=team%3ATeam\+7-5/u);
  await app.getByText(/^1 of \d+ dependencies$/u).waitFor();
  expect(await visit.pairs()).toEqual(['T7-4 < T7-5']);
});

it('leads from a train to what its teams wait for, and says so in the address', async () => {
  const { app, page } = await opened('?view=matrix&level=train');
  const within = app.getByRole('button', {
    name: new RegExp(`^Within Train 3: ${String(TEAMS_PER_TRAIN - 1)} open`, 'u'),
  });
  await within.waitFor();
  await app.getByRole('rowheader').getByRole('button', { name: 'Train 3', exact: true }).click();
  await page.waitForURL(/waiting-in=train%3ATrain\+3&level=team/u);
  await app
    .getByText(new RegExp(`^${String(TEAMS_PER_TRAIN - 1 + TRAINS - 1)} of `, 'u'))
    .waitFor();
  expect(await app.getByLabel('Waiting team or train').inputValue()).toBe('train:Train 3');
  await page.goBack();
  await within.waitFor();
});

it('rolls up to epics, and leads from a cell to its list and from a team to its epics', async () => {
  const visit = await opened('?view=matrix&level=epic');
  const { app, page } = visit;
  await app.getByText(/^10 of 230 dependencies have an end that is in nothing/u).waitFor();
  await app
    .getByRole('button', {
      name: /^T7-900 Goal of Train 7 waits for T3-900 Goal of Train 3: 1 open/u,
    })
    .click();
  await page.waitForURL(/waiting-under=epic%3AT7-900&for-under=epic%3AT3-900/u);
  await app.getByText('1 of 230 dependencies').waitFor();
  expect(await visit.pairs()).toEqual(['T7-1 < T3-1']);
  await app.getByRole('checkbox', { name: 'Waiting: T7-900 Goal of Train 7' }).waitFor();
  await page.goBack();
  await app.getByRole('radio', { name: 'Teams' }).check();
  await app.getByRole('gridcell').first().waitFor();
  await app.getByLabel('Find in the matrix').fill('team 3-1');
  await app
    .getByRole('rowheader')
    .getByRole('button', { name: 'Team 3-1', exact: true })
    .press('Enter');
  await page.waitForURL(/waiting-in=team%3ATeam\+3-1&level=epic/u);
  const path = app.getByRole('navigation', { name: 'Where you are' });
  await path.getByText('What Team 3-1 waits for').waitFor();
  await path.getByRole('button', { name: 'Teams' }).press('Enter');
  await page.waitForURL((url) => url.search === '?view=matrix&level=team');
  await app.getByRole('img', { name: /^The whole matrix of 150 groups in small/u }).waitFor();
});

it('groups the list, heads each group with its counts, and leaves one of them alone', async () => {
  const visit = await list('');
  const { app, page } = visit;
  await app.getByLabel('Group by').selectOption('Who waits: Epics');
  await page.waitForURL(/parted=waiting-epic/u);
  await app.getByText('10 groups').waitFor();
  const heading = app.getByRole('row', {
    name: /^T2-900 Goal of Train 2 23 dependencies, 23 open/u,
  });
  await app.getByRole('button', { name: 'Next' }).click();
  await heading.waitFor();
  await heading.getByRole('button', { name: 'Only these: T2-900 Goal of Train 2' }).press('Enter');
  await app.getByText('23 of 230 dependencies').waitFor();
  await app.getByRole('checkbox', { name: 'Waiting: T2-900 Goal of Train 2' }).press('Space');
  await app.getByText('230 dependencies', { exact: true }).waitFor();
  expect(await app.getByLabel('Group by').inputValue()).toBe('waiting-epic');
});

it.each([
  ['light', { width: 1280 }],
  ['dark', { width: 1280, isDark: true }],
  ['narrow', { width: 400 }],
])('has no barriers in the %s page', async (_, options) => {
  const visit = await opened('?view=matrix&level=team', options);
  expect(await visit.barriers()).toEqual([]);
});

it.each([
  ['light', { width: 1280 }],
  ['dark and narrow', { width: 400, isDark: true }],
])('has no barriers in epics and in a grouped list, %s', async (_, options) => {
  const visit = await opened('?view=matrix&level=epic&waiting-in=team:Team+3-1', options);
  expect(await visit.barriers()).toEqual([]);
  await visit.openSite('?parted=for-epic&waiting-under=epic:T3-900');
  await visit.read();
  await visit.app.getByText(/^\d+ groups$/u).waitFor();
  expect(await visit.barriers()).toEqual([]);
});

it('lets who may manage the portfolio place teams, and shows their trains at once', async () => {
  const { app, page } = await opened('?view=matrix&level=train');
  await app.getByRole('button', { name: 'Teams and trains' }).click();
  const panel = app.getByRole('region', { name: 'Teams, release trains and value streams' });
  await panel.getByText('Place many teams at once').click();
  await panel
    .getByRole('textbox', { name: 'Place many teams at once' })
    .fill('Team 1-1\nTeam 1-2;');
  await panel.getByRole('button', { name: 'Place these teams', disabled: false }).click();
  await panel.getByText(/^Line 1 could not be read/u).waitFor();
  await panel
    .getByRole('textbox', { name: 'Place many teams at once' })
    .fill('Team 1-1;Newcomers\nTeam 1-2;Newcomers');
  await panel.getByRole('button', { name: 'Place these teams', disabled: false }).click();
  await panel.getByText('2 teams were placed. Not saved yet.').waitFor();
  await panel.getByRole('button', { name: 'Save teams and trains' }).click();
  await page.getByText('Settings saved', { exact: true }).waitFor();
  const within = app.getByRole('button', { name: /^Within Newcomers: 1 open/u });
  await within.waitFor();
  expect(await within.innerText()).toMatch(/^1\s*1$/u);
});
