import type { Browser } from 'playwright-core';
import { demoCompany } from '../../local/demo/demo-company';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { InboxVisit, type InboxVisitOptions } from './inbox-visit';

// Of two teams that wait for each other: Cloud Platform in OPS, Storefront in SHOP.
const OF_OPS = 'noor.hashimzai@example.com';
const OF_SHOP = 'ilse.brandvold@example.com';
const OPS_GROUP = 'platform-team';

let host: RunningHost;
let browser: Browser;
const visits: InboxVisit[] = [];

// In this company only the platform team and the administrators may change the project OPS.
const company = demoCompany(new Date().toISOString().slice(0, 10));
const site = {
  ...company,
  projects: company.projects.map((project) =>
    project.key === 'OPS' ? { ...project, editGroups: [OPS_GROUP] } : project,
  ),
  people: company.people.map((person) =>
    person.email === OF_OPS ? { ...person, groups: [...person.groups, OPS_GROUP] } : person,
  ),
};

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

// Each walk changes what is asked and answered.
beforeEach(async () => {
  host = await startHost({ data: { kind: 'site', site }, port: 0, stateFolder: null });
});

afterEach(async () => {
  for (const visit of visits.splice(0)) await visit.end();
  await host.close();
});

async function opened(path: string, options: InboxVisitOptions = {}): Promise<InboxVisit> {
  const visit = await InboxVisit.begin(browser, host, options);
  visits.push(visit);
  await visit.open(path);
  return visit;
}

it('shows a team what is asked of it, the oldest need first, and takes the answer in place', async () => {
  const ops = await opened('/projects/OPS', { as: OF_OPS });
  const { app } = ops;
  expect(await app.getByRole('heading', { level: 1 }).innerText()).toBe('Inbox of OPS');
  const asked = await ops.count('Asked of us');
  const [first = ''] = await ops.rows('Asked of us');
  const row = ops.row(first);
  await row.getByRole('button', { name: /^Promise: /u }).click();
  await row.getByLabel('Note (optional)').fill('As you asked.');
  await row.locator('button[type=submit]').click();
  await ops.counted('Asked of us', asked - 1);
  expect(await ops.rows('Asked of us')).not.toContain(first);
  await ops.page.getByText('Promised', { exact: false }).first().waitFor();
  expect(ops.faults).toEqual([]);
  await ops.page.reload();
  await ops.read();
  await ops.counted('Asked of us', asked - 1);
});

it('carries an ask from team to team until it is accepted', async () => {
  const ops = await opened('/projects/OPS', { as: OF_OPS });
  const [pair = ''] = (await ops.rows('Asked of us')).filter((one) => one.startsWith('SHOP-'));
  await ops.act(pair, 'Delivered');
  await ops
    .row(pair)
    .getByText(/has not accepted yet/u)
    .waitFor();
  const shop = await opened('/projects/SHOP', { as: OF_SHOP });
  const waiting = await shop.count('Delivered, not accepted');
  await shop.act(pair, 'Accept');
  await shop.counted('Delivered, not accepted', waiting - 1);
  await shop.row(pair).waitFor({ state: 'detached' });
  expect([...ops.faults, ...shop.faults]).toEqual([]);
});

it('declines several at once with one reason, and says what became of each', async () => {
  const ops = await opened('/projects/OPS', { as: OF_OPS });
  const { app } = ops;
  const asked = await ops.count('Asked of us');
  await app.getByRole('button', { name: `Select all ${String(asked)} shown` }).click();
  await app.getByRole('button', { name: 'Decline all' }).click();
  const form = app.getByRole('form', { name: /^Decline \d+ asks for one reason$/u });
  await form.getByRole('button', { name: 'Decline' }).click();
  await form.getByRole('alert').waitFor();
  await form.getByRole('textbox').fill('Nobody is here in December.');
  // What was chosen and typed outlives a reload.
  await ops.page.reload();
  await ops.read();
  expect(await form.getByRole('textbox').inputValue()).toBe('Nobody is here in December.');
  await form.getByRole('button', { name: 'Decline' }).click();
  await app.getByText(`All ${String(asked)} saved.`).waitFor();
  expect(
    await app
      .getByRole('list', { name: 'Results' })
      .getByText(/: Saved$/u)
      .count(),
  ).toBe(asked);
  await ops.counted('Asked of us', 0);
  await app.getByText('Nothing is asked of OPS that still waits for an answer.').waitFor();
  await app.getByRole('button', { name: 'Close' }).click();
  expect(ops.faults).toEqual([]);
});

it('stops when it is told to, and goes on where it stopped', async () => {
  const ops = await opened('/projects/OPS', { as: OF_OPS });
  const { app } = ops;
  const asked = await ops.count('Asked of us');
  const release = await ops.holdSaves();
  await app.getByRole('button', { name: `Select all ${String(asked)} shown` }).click();
  await app.getByRole('button', { name: 'Promise all for a day' }).click();
  const form = app.getByRole('form', { name: /^Promise \d+ asks for one day$/u });
  await form.getByLabel('Promised for').fill('2031-03-03');
  await form.getByRole('button', { name: 'Promise' }).click();
  await app.getByText(`0 of ${String(asked)} done.`, { exact: false }).waitFor();
  await app.getByRole('button', { name: 'Stop' }).click();
  release();
  await app.getByText(`Stopped: 1 of ${String(asked)} were saved`, { exact: false }).waitFor();
  await ops.page.reload();
  await ops.read();
  await app.getByRole('button', { name: 'Go on' }).click();
  await app.getByText(`All ${String(asked)} saved.`).waitFor();
  await ops.counted('Asked of us', 0);
  expect(ops.faults).toEqual([]);
});

it('says in words why somebody may not answer', async () => {
  const visit = await opened('/projects/OPS', { as: OF_SHOP });
  const { app } = visit;
  await app.getByRole('checkbox').first().check();
  await app.getByRole('button', { name: 'Decline all' }).click();
  await app
    .getByRole('form', { name: /^Decline/u })
    .getByRole('textbox')
    .fill('Not us.');
  await app
    .getByRole('form', { name: /^Decline/u })
    .getByRole('button', { name: 'Decline' })
    .click();
  await app.getByText('0 saved, 1 was not.').waitFor();
  await app
    .getByText(/ and OPS-\d+: .*(may|permission)/u)
    .first()
    .waitFor();
  await app
    .getByRole('button', { name: /^Promise: /u })
    .first()
    .click();
  await app
    .getByRole('form', { name: /^Promise/u })
    .getByRole('alert')
    .waitFor();
  expect(visit.faults).toEqual([]);
});

it('reads once for all pages, and keeps old links', async () => {
  const visit = await opened('/projects/PAY');
  const { app } = visit;
  host.requests.clear();
  await app.getByRole('navigation').getByRole('link', { name: 'Dependencies' }).click();
  await app.getByRole('heading', { level: 1, name: 'Dependencies of PAY' }).waitFor();
  await app.getByRole('table').waitFor();
  await app.getByRole('navigation').getByRole('link', { name: 'Inbox' }).click();
  await app.getByRole('heading', { level: 1, name: 'Inbox of PAY' }).waitFor();
  expect(host.requests.calls.filter(({ via }) => via === 'bridge')).toEqual([]);
  await visit.page.waitForFunction("document.title.startsWith('Inbox of PAY')");
  await visit.page.goto(visit.page.url().replace(/\/inbox.*$/u, '?health=conflict'));
  await app.getByRole('heading', { level: 1, name: 'Overview of PAY' }).waitFor();
});

it('keeps team, group and open form in the address', async () => {
  const visit = await opened('');
  const { app } = visit;
  await app.getByLabel('Team', { exact: true }).selectOption('OPS');
  await visit.page.waitForURL(/\?team=OPS$/u);
  await app.getByRole('button', { name: /Asked of us$/u }).click();
  await app
    .getByRole('button', { name: /^Promise: /u })
    .first()
    .click();
  await visit.page.waitForURL(/team=OPS&group=asked-of-us&row=.*&do=promise/u);
  await visit.page.reload();
  await visit.read();
  await app.getByLabel('Promised for').waitFor();
  await app.getByLabel('Promised for').press('Escape');
  await visit.page.waitForURL(/group=asked-of-us$/u);
  await app.locator('button:focus').getByText('Promise').waitFor();
  await visit.page.goBack();
  await visit.page.waitForURL(/\?team=OPS$/u);
  expect(visit.faults).toEqual([]);
});

it('offers the same as searches that Jira understands', async () => {
  const visit = await opened('/projects/OPS');
  const { app } = visit;
  await app.getByText('The same as searches in Jira').click();
  for (const jql of await app.locator('code').allInnerTexts()) {
    const found = await host.jira.handle(
      {
        method: 'POST',
        path: '/rest/api/3/search/jql',
        body: { jql, fields: ['id'], maxResults: 50 },
      },
      { accountId: host.firstPerson.accountId },
    );
    expect([jql, found.status]).toEqual([jql, 200]);
  }
  await app.getByRole('button', { name: /^Copy: Promises past/u }).click();
  expect(await visit.page.evaluate('navigator.clipboard.readText()')).toBe(
    'project = "OPS" AND pmoOpenPromises > 0 AND pmoPromiseBy < now() ORDER BY pmoPromiseBy',
  );
});

it('says what to do where nothing waits', async () => {
  const visit = await opened('/projects/ORG');
  const { app } = visit;
  await app.getByText('Nothing waits for ORG').waitFor();
  await app.getByText(/Asks are made in the Dependencies panel of an issue/u).waitFor();
  expect(await visit.count('All')).toBe(0);
});

it.each([
  ['light', {}],
  ['dark', { isDark: true }],
  ['narrow', { width: 400 }],
])('has no barriers: %s', async (_, options) => {
  const visit = await opened('/projects/OPS', options);
  const { app } = visit;
  await app.getByRole('checkbox').first().check();
  await app.getByRole('button', { name: 'Promise all for a day' }).click();
  await app
    .getByRole('button', { name: /^Decline: /u })
    .first()
    .click();
  await app.getByText('The same as searches in Jira').click();
  expect(await visit.barriers()).toEqual([]);
  expect(await visit.isWiderThanWindow()).toBe(false);
});
