import type { Browser } from 'playwright-core';
import { PORTFOLIO_GROUP } from '../../local/demo/people';
import { demoPortfolio } from '../../local/demo/portfolio/demo-portfolio';
import { WSJF_FIELD } from '../../local/demo/portfolio/stored-settings';
import { everyTime, isCall } from '../../local/jira/faults/usual-faults';
import { demoStorage } from '../../local/start/demo-storage';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { AdminVisit } from './admin-visit';
import { chooseScores, openCase, printedCase, saved, section } from './case-visit';
import { IssueVisit, type IssueVisitOptions } from './issue-visit';
import { PortfolioVisit } from './portfolio-visit';

/** Manage the portfolio. */
const MAREN = 'maren.osterholt@example.com';
const CARLA = 'carla.weidenfell@example.com';
/** Has PAY-200, and manages nothing; two who score with her. */
const CHIARA = 'chiara.bentivegna@example.com';
const ELENA = 'elena.sotirova@example.com';
const SUNITA = 'sunita.ghorpade@example.com';
/** Works for the shop. */
const ILSE = 'ilse.brandvold@example.com';

/** Nobody has written, scored or decided anything of it. */
const EMPTY = 'PAY-200';
/** Scored, waits for a decision, and has no money. */
const UNDECIDED = 'MOB-87';
/** Done for more than a quarter, with expected benefits, and nobody confirmed them. */
const UNCONFIRMED = 'MOB-6';
/** Goes on since the last gate. */
const UNDER_WAY = 'PAY-118';
/** Only portfolio managers may edit it here. */
const LOCKED = 'CORE-199';

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
  const demo = demoPortfolio(new Date().toISOString().slice(0, 10));
  const { site } = demo;
  const projects = site.projects.map((project) =>
    project.key === 'CORE' ? { ...project, editGroups: [PORTFOLIO_GROUP] } : project,
  );
  const data = { kind: 'site', site: { ...site, projects }, storage: demoStorage(demo) } as const;
  host = await startHost({ data, port: 0, stateFolder: null });
});

afterEach(async () => {
  const faults = visits.flatMap((visit) => visit.faults);
  for (const visit of visits.splice(0)) await visit.end();
  await host.close();
  // eslint-disable-next-line jest/no-standalone-expect -- holds for every walk
  expect([...faults, ...host.record()]).toEqual([]);
});

it('begins a case with three answers, scores it as three, and ranks it', async () => {
  const owner = await onCase(EMPTY, CHIARA);
  await owner.panel.getByLabel('Who is it for?').fill('clerks who correct invoices by hand');
  await owner.panel.getByLabel('What will be different?').fill('A credit note takes a minute');
  await owner.panel.getByLabel('How will we know?').fill('Credit notes without a hand');
  await saved(owner);
  await owner.panel.getByRole('button', { name: 'Show the whole case' }).click();
  const theme = section(owner, 'Theme and objective').getByLabel('Theme', { exact: true });
  await theme.selectOption('Duties met early');
  await owner.panel.getByRole('button', { name: 'Theme: there' }).waitFor();
  await owner.panel.getByRole('button', { name: 'Show history' }).click();
  const history = section(owner, 'Who changed what in this case');
  await history
    .getByText(/Chiara Bentivegna changed .*Hypothesis/u)
    .first()
    .waitFor();
  await score(owner, [5, 8, 2, 3]);
  await score(await onCase(EMPTY, ELENA), [8, 8, 2, 5]);
  const third = await onCase(EMPTY, SUNITA);
  await score(third, [1, 5, 2, 3]);
  await third.panel.getByText('far apart', { exact: true }).waitFor();
  await third.panel.getByText('WSJF 5.00: cost of delay 15 ÷ job size 3').waitFor();
  expect(await third.panel.getByRole('button', { name: 'Agree on scores' }).count()).toBe(0);

  await openCase(owner, EMPTY);
  await owner.panel.getByRole('button', { name: 'Agree on scores' }).click();
  const consensus = section(owner, 'What we agree on');
  await chooseScores(consensus, [8, 8, 2, 2]);
  await consensus.getByRole('button', { name: 'Agree', exact: true }).click();
  await owner.panel.getByText('Agreed by Chiara Bentivegna').waitFor();
  expect(await owner.barriers()).toEqual([]);

  const priorities = await onPage('priorities', MAREN);
  const { app } = priorities;
  const row = app
    .getByRole('table', { name: 'Epics by value' })
    .getByRole('row')
    .filter({ has: app.getByRole('link', { name: EMPTY, exact: true }) });
  const rank = row.getByRole('cell').first();
  // Nothing else in the portfolio has as much as 9.
  expect((await rank.innerText()).trim()).toBe('1');
  expect(await row.innerText()).toMatch(/18 ÷ 2/u);
  expect(await row.innerText()).toContain('Theme: Duties met early');
  await app.getByRole('button', { name: 'Try other scores' }).click();
  await app.getByRole('combobox', { name: `Job size of ${EMPTY}` }).selectOption('20');
  await app.getByText(/^Other scores for 1 epic: \d+ ranks move\.$/u).waitFor();
  expect(Number((await rank.innerText()).split('\n')[0])).toBeGreaterThan(30);
  await app.getByRole('button', { name: 'Stop trying' }).click();
  await app.getByRole('button', { name: 'Write WSJF to Jira' }).click();
  const panel = app.getByRole('region', { name: 'Write WSJF into the field WSJF' });
  await panel.getByText(/^\d+ epics would change; 0 already have the right number\.$/u).waitFor();
  await panel.getByRole('button', { name: /^Write \d+ numbers$/u }).click();
  await panel.getByText(/^(\d+) of \1 written\.$/u).waitFor();
  expect(await panel.getByRole('row').filter({ hasText: EMPTY }).innerText()).toContain('Written');
  expect(issueNamed(EMPTY)?.customValues[WSJF_FIELD.id]).toBe(9);
});

it('decides with a reason that searches find, estimates money, and puts both on paper', async () => {
  const question = `pmoCaseDecision = approved AND key = ${UNDECIDED}`;
  expect(await found(question)).toEqual([]);
  const manager = await onCase(UNDECIDED, MAREN);
  await manager.panel.getByRole('button', { name: 'Decide', exact: true }).click();
  const decide = section(manager, 'Decide');
  await decide.getByRole('radio', { name: 'Go', exact: true }).check({ force: true });
  await decide.getByLabel('Why', { exact: true }).fill('Seven of ten returns begin on a phone.');
  await decide.getByRole('button', { name: 'Record the decision' }).click();
  await manager.panel.getByText('Go by Maren Osterholt').waitFor();
  expect(await found(question)).toEqual([UNDECIDED]);

  await manager.panel.getByRole('button', { name: 'Add costs and benefits' }).click();
  const money = section(manager, 'Money').first();
  for (const [at, kind, name, likely] of [
    [1, 'cost', 'Team Mobile', '60000'],
    [2, 'benefit', 'Calls saved', '90000'],
  ] as const) {
    await money.getByRole('button', { name: `Add a ${kind}` }).click();
    await money
      .getByRole('textbox', { name: `Name of line ${String(at)}`, exact: true })
      .fill(name);
    // It costs in the first quarter, and brings something in the next one.
    if (kind === 'benefit') {
      await money.getByRole('button', { name: `Next quarter of ${name}` }).click();
    }
    const fields = money.getByRole('textbox', { name: new RegExp(`^${name}, .*, Likely`, 'u') });
    await fields.last().fill(likely);
  }
  await money.getByRole('button', { name: 'Save amounts' }).click();
  await money.getByRole('button', { name: 'Change amounts' }).waitFor();
  await money.getByRole('row', { name: /^Net present value €28,\d{3}/u }).waitFor();
  await money.getByRole('row', { name: /^Payback [\d.]+ quarters/u }).waitFor();
  expect(await manager.barriers()).toEqual([]);
  expect(await printedCase(manager)).toMatch(
    /MOB-87 Returns from the app.*Seven of ten returns.*Net present value/su,
  );
});

it('reads, measures and confirms what an epic brought, and stops one at a gate', async () => {
  const done = await onCase(UNCONFIRMED, MAREN, { isDark: true });
  const indicators = section(done, 'Indicators');
  await indicators.getByLabel('Value', { exact: true }).first().fill('22');
  await indicators.getByLabel('Value', { exact: true }).first().press('Enter');
  await saved(done);
  const money = section(done, 'Money').first();
  await money.getByRole('button', { name: 'Change amounts' }).click();
  await money.getByRole('button', { name: 'Add a measured benefit' }).click();
  await money.getByLabel('Quarter', { exact: true }).last().selectOption({ index: 2 });
  await money.getByRole('textbox', { name: /^Measured amount/u }).fill('24000');
  await money.getByRole('textbox', { name: /^How it was measured/u }).fill('From the ledger');
  await money.getByRole('button', { name: 'Save amounts' }).click();
  await money.getByText('Measured €24,000 of €30,000 expected').waitFor();
  const release = section(done, 'After the release');
  await release.getByLabel('What came of it').fill('Most of it came.');
  await release.getByRole('button', { name: 'Confirm the value' }).click();
  await release.getByText('Looked at by Maren Osterholt').waitFor();
  expect(await done.barriers()).toEqual([]);

  const gate = await onCase(UNDER_WAY, MAREN);
  await gate.panel.getByRole('button', { name: 'Decide', exact: true }).click();
  const decide = section(gate, 'Decide');
  await decide.getByRole('radio', { name: 'Stop', exact: true }).check({ force: true });
  await decide.getByLabel('Evidence', { exact: true }).fill('The bank withdrew.');
  await decide.getByRole('button', { name: 'Record the decision' }).click();
  await gate.panel.getByText('After the MVP: Stop by Maren Osterholt').waitFor();
  await openCase(gate, UNDER_WAY);
  await gate.block.getByText(/^Case: .* · Go, then Stop · /u).waitFor();
  expect(await found('pmoCaseState = stopped AND project = PAY')).toEqual([UNDER_WAY]);

  const { app } = await onPage('priorities', CARLA, '?view=stop');
  const entry = app.getByRole('listitem').filter({ hasText: UNDER_WAY });
  await entry.getByText('The last gate said stop, and work goes on.').waitFor();
});

it('refuses with the reason, and keeps what was typed', async () => {
  const stranger = await onCase(LOCKED, ILSE, { isDark: true });
  await stranger.panel
    .getByText(`To change its texts you need the permission "Edit issues" for ${LOCKED}`)
    .waitFor();
  await stranger.panel.getByText('To score you need the permission').waitFor();
  await stranger.panel.getByText('Portfolio managers decide; everybody').waitFor();
  await section(stranger, 'Money').getByText('Portfolio managers write the amounts').waitFor();
  expect(await stranger.panel.getByRole('textbox').count()).toBe(0);
  expect(await stranger.barriers()).toEqual([]);

  // Her right is taken away while she writes.
  const owner = await onCase(EMPTY, CHIARA);
  const body = { errorMessages: ['You do not have permission to edit this issue.'], errors: {} };
  host.faults.set(
    everyTime(isCall('PUT', /\/properties\/agile-pmo-case/u), {
      ...{ kind: 'instead', given: { status: 403, headers: {}, body } },
    }),
  );
  const who = owner.panel.getByLabel('Who is it for?');
  await who.fill('clerks');
  await owner.panel.getByText('Not saved: you cannot edit this issue.').waitFor();
  await owner.panel.getByText('What you typed is kept in this browser tab').waitFor();
  expect(issueNamed(EMPTY)?.properties['agile-pmo-case']).toBeUndefined();
  host.faults.clear();
  await owner.panel.getByRole('button', { name: 'Try again' }).click();
  await saved(owner);
  expect(await who.inputValue()).toBe('clerks');
});

it('joins what two write at once, each of whom sees what the other wrote', async () => {
  const [first, second] = [await onCase(UNDECIDED, MAREN), await onCase(UNDECIDED, CARLA)];
  await first.panel.getByLabel('In scope', { exact: true }).fill('Parcels.');
  await saved(first);
  await second.panel.getByLabel('Out of scope').fill('Repairs.');
  await saved(second);
  expect(await second.panel.getByLabel('In scope', { exact: true }).inputValue()).toBe('Parcels.');
  await openCase(first, UNDECIDED);
  expect(await first.panel.getByLabel('Out of scope').inputValue()).toBe('Repairs.');
});

it('keeps amounts to portfolio managers from the moment an administrator says so', async () => {
  const reader = await onPage('priorities', ILSE);
  await reader.app.getByText('NPV €149k').waitFor();
  const admin = await AdminVisit.begin(browser, host);
  visits.push(admin);
  await admin.open();
  await admin.read();
  await admin.region('Business cases').getByLabel('Only portfolio managers see amounts').check();
  await admin.save();
  await admin.app.getByText(/saved by Piotr Sawczynski on/u).waitFor();
  for (const page of ['priorities', 'themes', 'overview']) {
    await reader.openPage(page);
    await reader.app
      .getByText(/read as you/iu)
      .first()
      .waitFor();
    await reader.app.getByRole('button', { name: 'Refresh', disabled: false }).waitFor();
    expect(await reader.app.getByRole('main').innerText()).not.toMatch(/€|NPV/u);
  }
  const onIssue = await onCase(UNDER_WAY, ILSE);
  await onIssue.panel.getByText('Amounts are shown to portfolio managers only.').waitFor();
  expect(await onIssue.panel.getByText('€').count()).toBe(0);
});

async function onCase(key: string, as: string, options: IssueVisitOptions = {}) {
  const visit = await IssueVisit.begin(browser, host, { ...options, as });
  visits.push(visit);
  await openCase(visit, key);
  return visit;
}

async function onPage(page: string, as: string, query = ''): Promise<PortfolioVisit> {
  const visit = await PortfolioVisit.begin(browser, host, { as });
  visits.push(visit);
  await visit.openPage(page, query);
  await visit.read();
  return visit;
}

async function score(visit: IssueVisit, scores: readonly number[]): Promise<void> {
  const part = section(visit, 'Scores (WSJF)');
  await chooseScores(part, scores);
  await part.getByText(/^Saved \d/u).waitFor();
}

function issueNamed(key: string) {
  return host.jira.snapshot().issues.find((issue) => issue.key === key);
}

/** Keys of what Jira finds for somebody. */
async function found(jql: string): Promise<readonly string[]> {
  const path = `/rest/api/3/search/jql?fields=summary&jql=${encodeURIComponent(jql)}`;
  const caller = { accountId: host.firstPerson.accountId };
  const { body } = await host.jira.handle({ method: 'GET', path }, caller);
  return (body as { readonly issues: readonly { readonly key: string }[] }).issues.map(
    (issue) => issue.key,
  );
}
