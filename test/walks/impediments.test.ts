import type { Browser } from 'playwright-core';
import * as z from 'zod';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { ImpedimentsVisit } from './impediments-visit';
import { ONLOOKER, openTwoTeams, SHOP, SHOP_TOO } from './two-teams';

/** Flagged, and nobody has raised it; and one whose record another tool has written. */
const [FLAGGED, UNREADABLE] = ['SHOP-293', 'SHOP-214'] as const;
/** Open issues of the shop that nothing impedes, one for each test. */
const [CARRIED, SOLVED, SHARED, LOCKED, EDITED] = [
  'SHOP-366',
  'SHOP-365',
  'SHOP-363',
  'SHOP-362',
  'SHOP-350',
] as const;

const propertySchema = z.object({
  value: z.object({
    record: z.optional(
      z.object({
        state: z.string(),
        level: z.string(),
        what: z.string(),
        owner: z.optional(z.string()),
      }),
    ),
    dismissed: z.optional(z.object({ codes: z.array(z.string()) })),
  }),
});

let host: RunningHost;
let browser: Browser;
let visits: ImpedimentsVisit[] = [];

beforeAll(async () => {
  host = await openTwoTeams();
  browser = await launchBrowser();
});

afterEach(async () => {
  for (const visit of visits) await visit.end();
  visits = [];
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

it('raises what nobody has raised, and moves it by keyboard and by mouse', async () => {
  const visit = await begin(SHOP);
  await visit.open();
  await visit.raise(CARRIED, 'The courier has no contract');
  await visit.stands(CARRIED, 'raised');
  expect(await record(CARRIED)).toMatchObject({
    state: 'raised',
    what: 'The courier has no contract',
  });
  await visit.app.getByRole('button', { name: 'Close', exact: true }).click();

  await visit
    .card(CARRIED)
    .getByRole('button', { name: `Move ${CARRIED}` })
    .press('Enter');
  await visit.page.keyboard.press('Enter');
  await visit.stands(CARRIED, 'owned');
  expect(await visit.focused()).toBe(`Move ${CARRIED}`);
  await visit.app.getByRole('status').getByText(`${CARRIED} is Owned now.`).waitFor();
  expect(await record(CARRIED)).toMatchObject({ state: 'owned', owner: accountOf(SHOP) });

  await visit.card(CARRIED).getByText('The courier has no contract').first().hover();
  await visit.card(CARRIED).dragTo(visit.column('resolving'));
  await visit.stands(CARRIED, 'resolving');
  await visit.settled(CARRIED);
  expect(await record(CARRIED)).toMatchObject({ state: 'resolving' });
  expect(visit.faults).toEqual([]);
});

it('asks who takes it up the level, and what removed it, which memory then finds', async () => {
  const visit = await begin(SHOP);
  await visit.open();
  await visit.raise(SOLVED, 'The courier waits for a signature');
  await visit.choose(SOLVED, /^Escalated/u);
  const card = visit.card(SOLVED);
  await card.getByText(/Escalate .* to the train\?/u).waitFor();
  await card.getByRole('button', { name: 'Escalate', exact: true }).click();
  await visit.stands(SOLVED, 'escalated');
  await visit.settled(SOLVED);
  expect(await record(SOLVED)).toMatchObject({ state: 'escalated', level: 'train' });

  await visit.choose(SOLVED, 'Removed');
  await card.getByLabel('What removed it, in one line').fill('A second courier signed');
  await card.getByLabel('Clear the flag in Jira too').waitFor();
  await visit.page.keyboard.press('Enter');
  await visit.stands(SOLVED, 'removed');
  await visit.settled(SOLVED);
  await card.getByText('Solved by: A second courier signed').waitFor();
  expect(await isFlagged(SOLVED)).toBe(false);

  await visit.open('?found=flagged');
  await visit.choose(FLAGGED, /^Owned/u);
  const other = visit.card(FLAGGED);
  await other.getByLabel('What impedes, in one line').fill('No courier in the islands');
  await other.getByText(/A second courier signed/u).waitFor();
  await other.getByRole('button', { name: 'Raise and move' }).click();
  await visit.stands(FLAGGED, 'owned');
  await visit.settled(FLAGGED);
  expect(await record(FLAGGED)).toMatchObject({ state: 'owned', owner: accountOf(SHOP) });
  expect(visit.faults).toEqual([]);
});

it('tells the second of two persons, shows both versions, and loses nothing', async () => {
  const [first, second] = [await begin(SHOP), await begin(SHOP_TOO)];
  await first.open();
  await first.raise(SHARED, 'No boat on Sundays');
  await second.open(`?issue=${SHARED}`);
  await first.choose(SHARED, 'Resolving');
  await first.stands(SHARED, 'resolving');
  await first.settled(SHARED);

  await second.choose(SHARED, 'Removed');
  const card = second.card(SHARED);
  await card.getByLabel('What removed it, in one line').fill('They came by boat');
  await second.page.keyboard.press('Enter');
  await card.getByRole('alert').waitFor();
  await second.stands(SHARED, 'resolving');
  const told = await card.getByRole('alert').innerText();
  expect(told).toContain('Somebody else changed it meanwhile');
  expect(told).toContain('Now it says: Resolving');
  expect(told).toContain('Removed, "They came by boat"');
  await card.getByRole('button', { name: 'Do mine all the same' }).click();
  await second.stands(SHARED, 'removed');
  await card.getByText('Solved by: They came by boat').waitFor();
  expect([...first.faults, ...second.faults]).toEqual([]);
});

it('puts a card back where it was where the person may not edit its issue', async () => {
  const shop = await begin(SHOP);
  await shop.open();
  await shop.raise(LOCKED, 'The lift is broken');
  const visit = await begin(ONLOOKER);
  await visit.open(`?text=${LOCKED}`);
  const release = await visit.hold('writeImpediment');
  const key = LOCKED;
  await visit.choose(key, /^Owned/u);
  await visit.stands(key, 'owned');
  release();
  await visit.stands(key, 'raised');
  const alert = visit.card(key).getByRole('alert');
  expect(await alert.innerText()).toContain('cannot be edited, or not by you');
  await alert.getByRole('button', { name: 'Leave it as it is now' }).click();
  await alert.waitFor({ state: 'detached' });
});

it('edits, says that one is none, and takes that back', async () => {
  const visit = await begin(SHOP);
  await visit.open();
  await visit.raise(EDITED, 'Nobody answers');
  const detail = visit.app.getByRole('complementary');
  await detail.getByRole('button', { name: 'Edit' }).click();
  await detail.getByLabel('Next step (optional)').fill('Call the front desk');
  await detail.getByLabel('Cause').selectOption('vendor');
  await detail.getByLabel('Who removes it').fill('Maren');
  await detail.getByRole('option', { name: 'Maren Osterholt' }).click();
  await detail.getByRole('button', { name: 'Save' }).click();
  await visit.card(EDITED).getByText('Next: Call the front desk').waitFor();
  await visit.stands(EDITED, 'owned');
  await visit.card(EDITED).getByText('Maren Osterholt').waitFor();
  await detail.getByText('History').click();
  await detail.getByText(/raised it: "Nobody answers"/u).waitFor();

  await visit.open('?found=stalled');
  const key = await visit.app
    .locator('[data-state="raised"] li[data-key^="SHOP-"]')
    .first()
    .getAttribute('data-key');
  if (key === null) throw new Error('nothing of the shop stalls');
  await visit.card(key).getByRole('button', { expanded: false }).first().click();
  await detail.getByRole('button', { name: 'This is no impediment' }).click();
  await visit.card(key).waitFor({ state: 'detached' });
  await detail.getByRole('button', { name: 'It is one after all' }).click();
  await visit.stands(key, 'raised');
  await detail.getByRole('button', { name: 'This is no impediment' }).click();
  await visit.page.getByRole('button', { name: 'Undo' }).last().click();
  await visit.stands(key, 'raised');
  expect(visit.faults).toEqual([]);
});

it('begins anew where a record cannot be read', async () => {
  const visit = await begin(SHOP);
  await visit.open(`?issue=${UNREADABLE}`);
  const detail = visit.app.getByRole('complementary');
  await detail.getByRole('button', { name: 'Begin anew' }).click();
  await detail.getByRole('button', { name: 'Begin anew' }).waitFor({ state: 'detached' });
  expect(await record(UNREADABLE)).toBeUndefined();
});

it('says who can set where impediments of the organisation live, and creates them there', async () => {
  const visit = await begin(host.firstPerson.email);
  await visit.open();
  await visit.app.getByRole('button', { name: 'Raise an impediment' }).click();
  await visit.app.getByLabel(/^The organisation/u).check();
  await visit.app.getByText(/A Jira administrator can choose the project/u).waitFor();
  await configureOrganisation();
  await visit.open();
  await visit.app.getByRole('button', { name: 'Raise an impediment' }).click();
  await visit.app.getByLabel(/^The organisation/u).check();
  await visit.app.getByLabel('What impedes, in one line').fill('No budget for tools');
  await visit.page.keyboard.press('Enter');
  const detail = visit.app.getByRole('complementary');
  await detail.getByRole('heading', { name: 'No budget for tools' }).waitFor();
  const key = await visit.app
    .locator('[data-state="raised"] li', { hasText: 'No budget for tools' })
    .getAttribute('data-key');
  expect(await record(key ?? '')).toMatchObject({ state: 'raised', what: 'No budget for tools' });
  expect(visit.faults).toEqual([]);
});

async function begin(as: string, options = {}): Promise<ImpedimentsVisit> {
  const visit = await ImpedimentsVisit.begin(browser, host, { as, ...options });
  visits.push(visit);
  return visit;
}

async function configureOrganisation(): Promise<void> {
  const { body } = await ask('/rest/api/3/issue/ORG-31?fields=project,issuetype');
  const { fields } = z
    .object({
      fields: z.object({
        project: z.object({ id: z.string() }),
        issuetype: z.object({ id: z.string() }),
      }),
    })
    .parse(body);
  const organisation = { projectId: fields.project.id, issueTypeId: fields.issuetype.id };
  const saved = await host.forge.invoke({
    ...{ moduleKey: 'admin', functionKey: 'saveSettings', accountId: host.firstPerson.accountId },
    payload: { baseVersion: 1, settings: { impediments: { organisation } } },
    extension: { type: 'jira:adminPage' },
  });
  expect(JSON.stringify(saved)).toContain('"ok":true');
}

async function record(key: string) {
  const { body } = await ask(`/rest/api/3/issue/${key}/properties/agile-pmo-impediment`);
  return propertySchema.parse(body).value.record;
}

async function isFlagged(key: string): Promise<boolean> {
  const { body: fields } = await ask('/rest/api/3/field');
  const flagged = z
    .array(z.object({ id: z.string(), name: z.string() }))
    .parse(fields)
    .find(({ name }) => name === 'Flagged');
  const { body } = await ask(`/rest/api/3/issue/${key}?fields=${flagged?.id ?? ''}`);
  const issue = z.object({ fields: z.record(z.string(), z.unknown()) }).parse(body);
  return issue.fields[flagged?.id ?? ''] !== null;
}

function accountOf(address: string): string | undefined {
  return host.people.find(({ email }) => email === address)?.accountId;
}

function ask(path: string) {
  return host.jira.handle({ method: 'GET', path }, { accountId: host.firstPerson.accountId });
}
