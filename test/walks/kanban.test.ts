import type { Browser, Locator } from 'playwright-core';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import {
  addTheme,
  ADMIN,
  ADMIN_TOO,
  decide,
  EPICS,
  idOf,
  openPortfolio,
  score,
  SCORER,
  writeTheme,
} from './portfolio-facts';
import { PortfolioVisit, type VisitOptions } from './portfolio-visit';

const { returns, refunds, photo, underWay } = EPICS;

let host: RunningHost;
let browser: Browser;
const visits: PortfolioVisit[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

afterEach(async () => {
  for (const visit of visits.splice(0)) await visit.end();
  await host.close();
});

async function opened(query = '', options: VisitOptions = {}): Promise<PortfolioVisit> {
  const visit = await PortfolioVisit.begin(browser, host, { as: ADMIN, ...options });
  visits.push(visit);
  await visit.openPage('kanban', query);
  await agesRead(visit);
  return visit;
}

async function agesRead(visit: PortfolioVisit): Promise<void> {
  await visit.read();
  await visit.app
    .getByText(/^Here (?:for|since)/u)
    .first()
    .waitFor();
  await visit.app.getByText(/^Reading how long/u).waitFor({ state: 'detached' });
}

function cardOf({ app }: PortfolioVisit, key: string): Locator {
  return app.locator(`li[data-key="${key}"]`);
}

function columnOf({ app }: PortfolioVisit, column: string): Locator {
  return app.locator(`[data-column="${column}"]`);
}

/** Waits until a card stands in a column and nothing of it is on its way. */
async function stands({ app }: PortfolioVisit, key: string, column: string): Promise<void> {
  await app.locator(`[data-column="${column}"] li[data-key="${key}"][aria-busy="false"]`).waitFor();
}

async function choose(visit: PortfolioVisit, key: string, column: string | RegExp): Promise<void> {
  const card = cardOf(visit, key);
  await card.getByRole('button', { name: `Move ${key}`, exact: true }).click();
  await card
    .getByRole('list', { name: `Move ${key} to` })
    .getByRole('button', { name: column })
    .click();
}

function statusOf(key: string): string {
  const { issues, statuses } = host.jira.snapshot();
  const issue = issues.find((one) => one.key === key);
  return statuses.find(({ id }) => id === issue?.statusId)?.name ?? '';
}

/** As somebody who works in Jira meanwhile. */
async function moveInJira(key: string, status: string): Promise<void> {
  const path = `/rest/api/3/issue/${idOf(host, key)}/transitions`;
  const person = host.people.find(({ email }) => email === ADMIN_TOO);
  const caller = { accountId: person?.accountId ?? '' };
  const { body } = await host.jira.handle({ method: 'GET', path }, caller);
  const { transitions } = body as {
    readonly transitions: readonly { readonly id: string; readonly name: string }[];
  };
  const transition = { id: transitions.find(({ name }) => name === status)?.id };
  const moved = await host.jira.handle({ method: 'POST', path, body: { transition } }, caller);
  expect(moved.status).toBe(204);
}

it('moves an epic by mouse, by menu and by keyboard, as a transition of Jira', async () => {
  host = await openPortfolio();
  await score(host, SCORER, returns, [8, 5, 2, 3]);
  await decide(host, returns, 'approved');
  await addTheme(host, 'delivery', { name: 'Delivery people rely on', weight: 2 });
  await writeTheme(host, returns, 'delivery');
  const visit = await opened(`?text=${returns}`);
  const card = cardOf(visit, returns);
  const told = await card.innerText();
  expect(told).toContain('WSJF 5, rank 1');
  expect(told).toContain('Decision: Go');
  expect(told).toContain('Theme: Delivery people rely on');
  expect(told).toContain('On course');
  expect(told).toMatch(/Here for \d+ days/u);
  expect(told).toMatch(/\d+ of \d+ done/u);

  await card.getByRole('heading').hover();
  await card.dragTo(columnOf(visit, 'backlog'));
  await stands(visit, returns, 'backlog');
  expect(statusOf(returns)).toBe('Ready');
  await card.getByText('Here since today').waitFor();

  await choose(visit, returns, 'Reviewing');
  await stands(visit, returns, 'reviewing');
  expect(statusOf(returns)).toBe('In Review');

  // Several statuses stand for this column, so it asks which.
  await visit.app.getByRole('button', { name: `Move ${returns}` }).press('Enter');
  await card.getByRole('list').getByRole('button', { name: 'Funnel' }).waitFor();
  for (let step = 0; step < 3; step += 1) await visit.page.keyboard.press('ArrowDown');
  await visit.page.keyboard.press('Enter');
  await card.getByLabel('Status in Jira').selectOption('In Test');
  await card.getByRole('button', { name: 'Move', exact: true }).press('Enter');
  await stands(visit, returns, 'implementing');
  expect(statusOf(returns)).toBe('In Test');
  const announced = `${returns} is in Implementing now; in Jira it is In Test.`;
  await visit.app.getByRole('status').getByText(announced).waitFor();
  const focused = visit.app.locator('button:focus');
  expect(await focused.getAttribute('aria-label')).toBe(`Move ${returns}`);
  expect([...visit.faults, ...host.record()]).toEqual([]);
});

it('asks where a column is full, a policy speaks against it, or nobody has decided', async () => {
  const policy = 'Somebody speaks for it.';
  const kanban = { funnel: { policy }, implementing: { wipLimit: 5, statuses: ['In Progress'] } };
  host = await openPortfolio({ cases: { kanban } });
  const visit = await opened(`?text=${refunds}`);
  const head = columnOf(visit, 'implementing');
  await head.getByText(/^\d+ over the limit$/u).waitFor();
  await visit.app.getByText(/^Over the limit: Implementing \(\d+ where 5 fit\)/u).waitFor();
  await columnOf(visit, 'funnel').getByText(`To leave: ${policy}`).waitFor();

  await choose(visit, refunds, /^Implementing \(full: \d+ of 5\)$/u);
  const card = cardOf(visit, refunds);
  await card.getByText(`To leave Funnel, this should be true: ${policy}`).waitFor();
  await card.getByText(/^Implementing already holds \d+ epics; its limit is 5\./u).waitFor();
  await card.getByText(/^Nobody has decided on this epic yet/u).waitFor();
  expect(await visit.barriers()).toEqual([]);
  await visit.page.keyboard.press('Escape');
  await card.getByRole('button', { name: `Move ${refunds}` }).waitFor();
  expect(statusOf(refunds)).toBe('To Do');

  await choose(visit, refunds, /^Implementing/u);
  await card.getByRole('button', { name: 'Move all the same' }).press('Enter');
  await stands(visit, refunds, 'implementing');
  expect(statusOf(refunds)).toBe('In Progress');
  expect(visit.faults).toEqual([]);
});

it('says what Jira refuses, what no way leads to, and what somebody else did meanwhile', async () => {
  host = await openPortfolio();
  const visit = await opened('?status=green');
  const said = 'Field Root cause is required.';
  let isRefusing = true;
  await visit.onJira((restPath, method) =>
    Promise.resolve(
      isRefusing && method === 'POST' && restPath.endsWith('/transitions')
        ? { status: 400, body: { errorMessages: [], errors: { cause: said } } }
        : null,
    ),
  );
  await visit.openPage('kanban', `?text=${photo}`);
  await agesRead(visit);
  await choose(visit, photo, 'Backlog');
  const alert = cardOf(visit, photo).getByRole('alert');
  await alert.getByText(`Jira did not move ${photo} to Ready: ${said}`).waitFor();
  await stands(visit, photo, 'funnel');
  isRefusing = false;
  await alert.getByRole('button', { name: 'Try again' }).click();
  await stands(visit, photo, 'backlog');
  expect(statusOf(photo)).toBe('Ready');

  await choose(visit, photo, 'Analysing');
  await alert.getByText(/has no way from Ready to Analysing\. From here it goes to:/u).waitFor();
  await alert.getByRole('button', { name: 'Leave it as it is now' }).click();

  await moveInJira(photo, 'In Review');
  await choose(visit, photo, 'Done');
  const meanwhile =
    /Somebody else moved .* it was Ready, now it is In Review\. You wanted: Done\./u;
  await alert.getByText(meanwhile).waitFor();
  await stands(visit, photo, 'reviewing');
  await alert.getByRole('button', { name: 'Move it to Done all the same' }).click();
  await stands(visit, photo, 'done');
  expect(statusOf(photo)).toBe('Done');
  // The refusal is Jira's own answer, told above.
  expect(visit.faults.filter((fault) => !fault.includes('status of 40'))).toEqual([]);
});

it('tells who may not move it why, and shows the columns without letting them change these', async () => {
  host = await openPortfolio({
    change: (site) => ({
      ...site,
      projects: site.projects.map((project) =>
        project.key === 'PAY' ? { ...project, editGroups: ['payments-team'] } : project,
      ),
    }),
    cases: { kanban: { backlog: { wipLimit: 3, policy: 'A team has room for it.' } } },
  });
  const visit = await opened(`?text=${refunds}`, { as: SCORER });
  await choose(visit, refunds, 'Backlog');
  const alert = cardOf(visit, refunds).getByRole('alert');
  await alert.getByText(new RegExp(`^Jira offers you no move of ${refunds}\\.`, 'u')).waitFor();
  await stands(visit, refunds, 'funnel');
  await visit.app.getByRole('button', { name: 'Columns and limits' }).click();
  const table = visit.app.getByRole('table', { name: 'What is in use' });
  expect(await table.getByRole('row', { name: /^Backlog/u }).innerText()).toContain(
    'A team has room for it.',
  );
  await visit.app
    .getByText(/^Portfolio managers and Jira administrators may change this/u)
    .waitFor();
  expect(await visit.app.getByRole('button', { name: 'Save columns and limits' }).count()).toBe(0);
  expect(await visit.barriers()).toEqual([]);
  expect(visit.faults).toEqual([]);
});

it('lets a portfolio manager set limits and policies where they are read', async () => {
  host = await openPortfolio();
  const visit = await opened();
  const { app } = visit;
  await app.getByText('No column has a limit yet.').waitFor();
  await app.getByRole('button', { name: 'Columns and limits' }).click();
  await app.getByLabel('WIP limit of Implementing').fill('0');
  await app.getByLabel('Policy of Implementing').fill('Its indicators were read.');
  await app.getByRole('button', { name: 'Save columns and limits' }).click();
  await app.getByText(/^Enter the WIP limit of Implementing as a whole number/u).waitFor();
  await app.getByLabel('WIP limit of Implementing').fill('900');
  await app.getByRole('button', { name: 'Save columns and limits' }).click();
  await columnOf(visit, 'implementing').getByText('To leave: Its indicators were read.').waitFor();
  await app.getByText(/^No column is over its limit\./u).waitFor();
  expect(await visit.barriers()).toEqual([]);
  expect(visit.faults).toEqual([]);
});

it('filters in the address, keeps to a project, and shows what is older on request', async () => {
  host = await openPortfolio();
  const visit = await opened(`?text=${underWay}&order=age`);
  const { app } = visit;
  expect(await app.locator('li[data-key]').count()).toBe(1);
  await app.getByRole('button', { name: 'Clear filters' }).click();
  await app.getByText(/^\d+ more (?:was|were) finished earlier$/u).waitFor();
  expect(new URL(visit.page.url()).searchParams.get('text')).toBeNull();
  const implementing = columnOf(visit, 'implementing');
  const before = await implementing.locator('li[data-key]').count();
  await implementing.getByRole('button', { name: /^Show \d+ more/u }).click();
  expect(await implementing.locator('li[data-key]').count()).toBeGreaterThan(before);
  const ages = await implementing.getByText(/^Here for \d+ days?$/u).allInnerTexts();
  const days = ages.map((age) => Number(age.replace(/\D/gu, '')));
  expect(days).toEqual(days.toSorted((a, b) => b - a));
  await app.getByRole('button', { name: /epics are off course$/u }).click();
  await app.getByText('On course').first().waitFor({ state: 'hidden' });
  expect(new URL(visit.page.url()).searchParams.get('status')).toBe('red');

  await visit.openProject('PAY', '', 'kanban');
  await agesRead(visit);
  const cards = await app.locator('li[data-key]').all();
  const keys = await Promise.all(cards.map((card) => card.getAttribute('data-key')));
  expect(keys).not.toHaveLength(0);
  expect(keys.filter((key) => key?.startsWith('PAY-') !== true)).toEqual([]);
  expect(visit.faults).toEqual([]);
});

it('is readable in the dark and on a narrow window', async () => {
  host = await openPortfolio();
  const dark = await opened('', { isDark: true });
  expect(await dark.barriers()).toEqual([]);
  const narrow = await opened('', { width: 400 });
  expect(await narrow.barriers()).toEqual([]);
  const frame = narrow.page.frames().find((one) => one.url().startsWith(host.appUrl));
  const wide = await frame?.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  expect(wide).toBe(0);
  expect([...dark.faults, ...narrow.faults]).toEqual([]);
});
