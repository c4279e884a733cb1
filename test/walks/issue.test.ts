import type { Browser, Route } from 'playwright-core';
import { demoCompany } from '../../local/demo/demo-company';
import { plantedTroubles } from '../../local/demo/planted-troubles';
import { PAYMENTS_GROUP } from '../../local/demo/people';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { IssueVisit, type IssueVisitOptions } from './issue-visit';

const troubles = plantedTroubles();
const [OPS, CATALOGUE, ORDERS, PAYMENTS, BILLING, CHECKOUT] = troubles['long-chain'][0] ?? [];
const EPIC = 'SHOP-246';
// She is of the group that alone may browse LEGAL; he is neither there nor in the payments team.
const LAWYER = 'helene.marchetti@example.com';
const OTHER = 'ilse.brandvold@example.com';

let host: RunningHost;
let browser: Browser;
const visits: IssueVisit[] = [];

beforeAll(async () => {
  // In this company only the payments team may change the project PAY.
  const demo = demoCompany(new Date().toISOString().slice(0, 10));
  const projects = demo.projects.map((project) =>
    project.key === 'PAY' ? { ...project, editGroups: [PAYMENTS_GROUP] } : project,
  );
  const site = { ...demo, projects };
  host = await startHost({ data: { kind: 'site', site }, port: 0, stateFolder: null });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

afterEach(async () => {
  for (const visit of visits.splice(0)) await visit.end();
});

async function opened(
  key: string | undefined,
  options: IssueVisitOptions = {},
): Promise<IssueVisit> {
  if (key === undefined) throw new Error('The demo company has no such issue.');
  const visit = await IssueVisit.begin(browser, host, options);
  visits.push(visit);
  visit.forgetCalls();
  await visit.open(key);
  return visit;
}

it('shows in panel and block what Jira links, with at most three requests each', async () => {
  const visit = await opened(BILLING);
  expect(await visit.keys('Waits for')).toEqual([PAYMENTS]);
  expect(await visit.keys('Waited for by')).toEqual([CHECKOUT]);
  const words = await visit.block.getByRole('main').innerText();
  expect(words).toContain('Waits for 1 open issue');
  expect(words).toContain('1 open issue waits for this');
  expect(words).toContain('At risk');
  expect(words).toContain(`Next: ${PAYMENTS ?? ''} is planned for`);
  expect(visit.calls('issue-dependencies').length).toBeLessThanOrEqual(3);
  expect(visit.calls('issue-summary').length).toBeLessThanOrEqual(3);
  expect(visit.faults).toEqual([]);
  expect(host.record()).toEqual([]);
});

it('opens what stands behind a row, level after level, by keyboard', async () => {
  const { panel, ...visit } = await opened(BILLING);
  for (const key of [PAYMENTS, ORDERS, CATALOGUE]) {
    await panel.getByRole('button', { name: `What ${key ?? ''} waits for (1)` }).press('Enter');
  }
  await panel.getByRole('link', { name: OPS ?? '' }).waitFor();
  expect(visit.faults).toEqual([]);
});

it('stops at a ring and says so', async () => {
  const [first, second] = troubles.ring[0] ?? [];
  const { panel } = await opened(first);
  await panel.getByRole('button', { name: `What ${second ?? ''} waits for (1)` }).click();
  await panel.getByText('this branch waits in a ring').waitFor();
  expect(await panel.getByRole('main').innerText()).toContain('In conflict');
});

it('adds a dependency by keyboard alone, undoes it, and the block follows', async () => {
  const visit = await opened(EPIC);
  const { page, panel, block } = visit;
  const linked = 'Blocks inward DATA-170';
  expect(await visit.links(EPIC)).not.toContain(linked);
  const before = await visit.links(EPIC);
  await panel.getByRole('button', { name: 'Add dependency' }).press('Enter');
  await panel.getByRole('radio', { name: 'This issue waits for another' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('data-170');
  await panel.getByRole('option', { name: /^DATA-170 / }).waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await panel.getByText('DATA-170 is chosen.').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Blocks');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await visit.flag('Dependency added').getByText(`${EPIC} waits for DATA-170.`).waitFor();
  await panel.getByRole('link', { name: 'DATA-170' }).waitFor();
  expect(await visit.links(EPIC)).toContain(linked);
  await block.getByText(/^Waits for/u).waitFor();
  // By when it is needed can be asked at once; who does not want to goes back to where they were.
  await panel.getByText('By when is it needed?').waitFor();
  expect(await panel.getByLabel('Needed by').evaluate(isFocused)).toBe(true);
  await page.keyboard.press('Escape');
  expect(await panel.getByRole('button', { name: 'Add dependency' }).evaluate(isFocused)).toBe(
    true,
  );

  await visit.flag('Dependency added').getByRole('button', { name: 'Undo' }).click();
  await visit.flag('Undone').waitFor();
  await panel.getByRole('link', { name: 'DATA-170' }).waitFor({ state: 'detached' });
  expect(await visit.links(EPIC)).toEqual(before);
  expect(visit.faults).toEqual([]);
});

it('removes a dependency and makes it again; one that is gone is said to be gone', async () => {
  const [provider = '', consumer = ''] = troubles['both-types'][0] ?? [];
  const visit = await opened(consumer);
  const before = await visit.links(consumer);
  const remove = visit.panel.getByRole('button', { name: `Remove the dependency: ${provider}` });
  await remove.click();
  await visit.flag('Dependency removed').waitFor();
  await remove.waitFor({ state: 'detached' });
  expect((await visit.links(consumer)).join()).not.toContain(provider);
  await visit.flag('Dependency removed').getByRole('button', { name: 'Undo' }).click();
  await remove.waitFor();
  expect([...(await visit.links(consumer))].sort()).toEqual([...before].sort());

  const between = host.jira
    .snapshot()
    .links.filter((link) => link.sourceId === idOf(provider) || link.targetId === idOf(provider))
    .filter((link) => link.sourceId === idOf(consumer) || link.targetId === idOf(consumer));
  for (const { id } of between) {
    const path = `/rest/api/3/issueLink/${id}`;
    await host.jira.handle({ method: 'DELETE', path }, { accountId: visit.person });
  }
  await remove.click();
  await visit.flag('The dependency was removed already').waitFor();
  expect(visit.faults.filter((fault) => !fault.includes('404'))).toEqual([]);
});

it('says how far it came, that what is shown is older, and takes back its flags', async () => {
  const [provider = '', consumer = ''] =
    troubles['both-types'][1] ?? troubles['both-types'][0] ?? [];
  const visit = await opened(consumer);
  const { page, panel } = visit;
  const before = [...(await visit.links(consumer))].sort();
  const lost = '**/__host/fetch-product';
  const remove = panel.getByRole('button', { name: `Remove the dependency: ${provider}` });
  await page.route(lost, async (route) => {
    if (isRemoval(route)) await route.fulfill({ status: 500, body: 'Lost' });
    else await route.continue();
  });
  await remove.click();
  const unknown = visit.flag('It is not known whether the dependency was removed');
  await unknown.getByText('It is not known whether this was saved').waitFor();
  await page.unroute(lost);

  let removals = 0;
  let isAway = false;
  await page.route(lost, async (route) => {
    if (isRemoval(route)) removals += 1;
    isAway ||= removals === 2;
    if (isAway) await route.fulfill({ json: GONE });
    else await route.continue();
  });
  await remove.click();
  const flag = visit.flag('1 of 2 links removed');
  await flag.waitFor();
  const old = panel.getByRole('status').filter({ hasText: 'This may be out of date' });
  await old.waitFor();
  expect(await visit.links(consumer)).toHaveLength(before.length - 1);

  await page.unroute(lost);
  await old.getByRole('button', { name: 'Try again' }).click();
  await old.waitFor({ state: 'detached' });
  await flag.getByRole('button', { name: 'Undo' }).click();
  await visit.flag('Undone').waitFor();
  expect([...(await visit.links(consumer))].sort()).toEqual(before);

  await remove.click();
  await visit.flag('Dependency removed').waitFor();
  await panel.getByRole('link', { name: provider }).waitFor({ state: 'detached' });
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link').first().click();
  await page.waitForURL((url) => !url.pathname.startsWith('/browse/'));
  await visit.flag('Dependency removed').waitFor({ state: 'detached' });
});

it('tells who may not link why, before they type and when they remove', async () => {
  const { panel, ...visit } = await opened(BILLING, { as: OTHER });
  await panel.getByRole('button', { name: 'Add dependency' }).click();
  await panel.getByRole('radio', { name: 'This issue waits for another' }).waitFor();
  await panel
    .getByLabel('Kind of link')
    .selectOption({ label: 'Blocks: this issue is blocked by it' });
  await panel.getByText(/You do not have the permission "Link issues" for PAY-/u).waitFor();
  expect(await panel.getByRole('button', { name: 'Add', exact: true }).isDisabled()).toBe(true);
  await panel.getByRole('button', { name: `Remove the dependency: ${PAYMENTS ?? ''}` }).click();
  await visit.page
    .getByRole('alert')
    .filter({ hasText: 'The dependency was not removed' })
    .waitFor();
  const said = await visit.page.getByRole('alert').innerText();
  expect(said).toContain('Jira refused');
  expect(said).toContain('Link issues');
});

it('does not show what the person may not see', async () => {
  const [hidden = '', consumer] = troubles['restricted-project'][0] ?? [];
  const lawyer = await opened(consumer, { as: LAWYER });
  expect(await lawyer.keys('Waits for')).toContain(hidden);
  const other = await opened(consumer, { as: OTHER });
  for (const frame of [other.panel, other.block]) {
    expect(await frame.getByRole('main').innerText()).not.toContain(hidden);
  }
});

it('leads to all dependencies, narrowed to the issue', async () => {
  const visit = await opened(BILLING);
  await visit.block.getByRole('link', { name: 'Open in Dependencies' }).click();
  const narrowed = `/dependencies?text=${BILLING ?? ''}`;
  await visit.page.waitForURL((url) => url.href.endsWith(narrowed));
  expect(visit.faults).toEqual([]);
});

it('says what is wrong and tries again', async () => {
  const visit = await IssueVisit.begin(browser, host);
  visits.push(visit);
  let isAway = true;
  await visit.page.route('**/__host/fetch-product', async (route) => {
    if (isAway) await route.fulfill({ json: GONE });
    else await route.continue();
  });
  await visit.page.goto(`${host.url}/browse/${BILLING ?? ''}`);
  const retry = visit.panel.getByRole('button', { name: 'Try again' });
  await retry.waitFor();
  expect(await visit.panel.getByRole('alert').innerText()).toContain('Jira does not let you see');
  isAway = false;
  await retry.click();
  await visit.panel.getByRole('link', { name: PAYMENTS ?? '' }).waitFor();
});

it.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 420],
] as const)('has no barriers in the %s, %i pixels wide', async (theme, width) => {
  const visit = await opened(BILLING, { isDark: theme === 'dark', width });
  const { panel } = visit;
  await panel.getByRole('button', { name: `What ${PAYMENTS ?? ''} waits for (1)` }).click();
  await panel.getByRole('button', { name: 'Add dependency' }).click();
  await panel.getByRole('combobox', { name: 'This issue waits for' }).fill('partner');
  await panel.getByRole('listbox', { name: 'Issues found' }).getByRole('option').first().waitFor();
  expect(await visit.barriers()).toEqual([]);
  const isCut = await panel
    .getByRole('main')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  expect(isCut).toBe(false);
});

const GONE = {
  status: 403,
  statusText: '',
  headers: { 'content-type': 'application/json' },
  body: '{"errorMessages":["Gone"]}',
  isAttachment: false,
};

function isRemoval(route: Route): boolean {
  return route.request().postData()?.includes('"DELETE"') === true;
}

function isFocused(element: Element): boolean {
  return element === element.ownerDocument.activeElement;
}

function idOf(key: string): string {
  return host.site.issues.find((issue) => issue.key === key)?.id ?? '';
}
