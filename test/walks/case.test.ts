import type { Browser } from 'playwright-core';
import type { RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import {
  chooseScores,
  setMoneyConfidential,
  openCase,
  printedCase,
  saved,
  section,
  writeWholeCase,
} from './case-visit';
import { IssueVisit, type IssueVisitOptions } from './issue-visit';
import { ONLOOKER, openTwoTeams, PAYMENTS, SHOP } from './two-teams';

const PAYMENTS_TOO = 'bjarne.halvdan@example.com';
const PAYMENTS_THREE = 'sunita.ghorpade@example.com';
/** Elena has it; it is under way. */
const EPIC = 'PAY-118';
/** Done long ago. */
const DONE_EPIC = 'PAY-52';
/** Written before the walks begin. */
const WRITTEN = 'PAY-85';
const CONTESTED = 'PAY-187';
const FORGED = 'PAY-188';
const STORY = 'SHOP-5';

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

afterEach(async () => {
  const faults = visits.flatMap((visit) => visit.faults);
  for (const visit of visits.splice(0)) await visit.end();
  // eslint-disable-next-line jest/no-standalone-expect -- holds for every walk
  expect(faults).toStrictEqual([]);
});

it('goes from three questions to scores, a decision, money and paper', async () => {
  const owner = await opened(EPIC, PAYMENTS);
  await owner.panel.getByLabel('Who is it for?').fill('customers with large baskets');
  await owner.panel.getByLabel('What will be different?').fill('They pay in parts');
  await owner.panel.getByLabel('How will we know?').fill('Baskets above 500 that are paid');
  await saved(owner);
  await owner.panel.getByRole('button', { name: 'Show the whole case' }).click();
  const indicators = section(owner, 'Indicators');
  await indicators.getByLabel('Today', { exact: true }).fill('41');
  await indicators.getByLabel('Target', { exact: true }).fill('55');
  await indicators.getByLabel('Unit', { exact: true }).fill('%');
  await indicators.getByLabel('Value', { exact: true }).fill('44');
  await indicators.getByLabel('Value', { exact: true }).press('Enter');
  await indicators.getByText('getting better').waitFor();
  await section(owner, 'People').getByLabel('Add a sponsor').fill('Maren');
  await owner.panel.getByRole('option', { name: 'Maren Osterholt' }).click();
  await section(owner, 'People').getByText('Maren Osterholt', { exact: true }).waitFor();
  await owner.panel.getByLabel('In scope', { exact: true }).fill('x'.repeat(2001));
  await owner.panel.getByText('1 character too many').waitFor();
  await owner.panel.getByText('Not saved: In scope').waitFor();
  await owner.panel.getByLabel('In scope', { exact: true }).fill('Web and app');
  await saved(owner);

  await score(owner, [8, 5, 3, 5]);
  await score(await opened(EPIC, PAYMENTS_TOO), [13, 5, 3, 5]);
  const third = await opened(EPIC, PAYMENTS_THREE);
  await score(third, [2, 5, 3, 5]);
  await third.panel.getByText('WSJF 3.20: cost of delay 16 ÷ job size 5').waitFor();
  await third.panel.getByText('Medians of 3 cards').waitFor();
  await third.panel.getByText('far apart', { exact: true }).waitFor();
  await third.panel.getByRole('row', { name: /^Bjarne Halvdan 13 5 3 5/u }).waitFor();
  expect(await third.panel.getByRole('button', { name: 'Decide' }).count()).toBe(0);

  const manager = await opened(EPIC, SHOP);
  await manager.panel.getByRole('button', { name: 'Agree on scores' }).click();
  const consensus = section(manager, 'What we agree on');
  await chooseScores(consensus, [13, 5, 3, 3]);
  await consensus.getByRole('button', { name: 'Agree', exact: true }).click();
  await manager.panel.getByText('WSJF 7.00').waitFor();
  await manager.panel.getByText('Agreed by Arjun Thekkedan').waitFor();
  await manager.panel.getByRole('button', { name: 'Decide', exact: true }).click();
  const decide = section(manager, 'Decide');
  await decide.getByRole('button', { name: 'Record the decision' }).click();
  await decide.getByText('Choose what is decided.').waitFor();
  await decide.getByRole('radio', { name: 'Go', exact: true }).check({ force: true });
  await decide.getByLabel('Why', { exact: true }).fill('The team has room in spring.');
  await decide.getByRole('button', { name: 'Record the decision' }).click();
  await manager.panel.getByText('Go by Arjun Thekkedan').waitFor();

  await manager.panel.getByRole('button', { name: 'Add costs and benefits' }).click();
  const money = manager.panel.getByRole('region', { name: 'Money', exact: true }).first();
  await money.getByRole('button', { name: 'Add a cost' }).click();
  await money.getByRole('textbox', { name: 'Name of line 1', exact: true }).fill('Team');
  await money.getByRole('textbox', { name: /^Team, .*, Likely/u }).fill('100,000');
  await money.getByRole('textbox', { name: /^Team, .*, High/u }).fill('90,000');
  await money.getByRole('button', { name: 'Save amounts' }).click();
  await money.getByText('low, likely and high are not in this order').waitFor();
  await money.getByRole('textbox', { name: /^Team, .*, High/u }).fill('150 000');
  await money.getByRole('button', { name: 'Add a benefit' }).click();
  await money.getByRole('textbox', { name: 'Name of line 2', exact: true }).fill('Orders');
  await money.getByRole('button', { name: 'Next quarter of Orders' }).click();
  const last = money.getByRole('textbox', { name: /^Orders, .*, Likely/u }).last();
  await last.fill('200000');
  await last.press('ArrowUp');
  await manager.page.keyboard.type('50000');
  await money.getByRole('button', { name: 'Save amounts' }).click();
  await money.getByRole('button', { name: 'Change amounts' }).waitFor();
  await money.getByRole('row', { name: /^Net present value €/u }).waitFor();

  await owner.open(EPIC, 'Business case');
  await owner.block.getByText(/Case: .*WSJF 7\.0 · Go · no theme/u).waitFor();
  const reader = await opened(EPIC, ONLOOKER);
  await reader.panel.getByText('You can read this case.').waitFor();
  await reader.panel.getByText('Web and app').waitFor();
  await reader.panel.getByRole('row', { name: /^Net present value €/u }).waitFor();
  expect(await reader.panel.getByRole('textbox').count()).toBe(0);
  await reader.panel.getByRole('button', { name: 'Show history' }).click();
  const history = section(reader, 'Who changed what in this case');
  await history
    .getByText(/Elena Sotirova changed .*In scope/u)
    .first()
    .waitFor();
  expect(await printedCase(manager)).toMatch(
    /PAY-118 Pay by instalments.*Web and app.*Net present/su,
  );
  expect(host.record()).toStrictEqual([]);
});

it('confirms the value of what is done, and asks nobody before', async () => {
  const manager = await opened(DONE_EPIC, SHOP);
  const release = section(manager, 'After the release');
  await release.getByRole('button', { name: 'Confirm the value' }).click();
  await release.getByText('Say in a few words what came of it.').waitFor();
  await release.getByLabel('What came of it').fill('One in five pays with it.');
  await release.getByRole('button', { name: 'Confirm the value' }).click();
  await release.getByText('Looked at by Arjun Thekkedan').waitFor();
  const reader = await opened(DONE_EPIC, ONLOOKER);
  await section(reader, 'After the release').getByText('One in five pays with it.').waitFor();
  expect(await section(manager, 'After the release').getByLabel('What came of it').count()).toBe(0);
});

it('joins what two people write, and asks where they wrote the same', async () => {
  const [first, second] = [
    await opened(CONTESTED, PAYMENTS),
    await opened(CONTESTED, PAYMENTS_TOO),
  ];
  for (const visit of [first, second]) {
    await visit.panel.getByRole('button', { name: 'Show the whole case' }).click();
  }
  await second.panel.getByLabel('In scope', { exact: true }).fill('Theirs');
  await second.panel.getByLabel('Out of scope').fill('Only theirs');
  await saved(second);
  await first.panel.getByLabel('In scope', { exact: true }).fill('Mine');
  await section(first, 'Hypothesis').getByLabel('For', { exact: true }).fill('partners');
  const conflict = first.panel.getByRole('alert', { name: /^In scope: somebody else/u });
  await conflict.getByText('Theirs', { exact: true }).waitFor();
  await conflict.getByText('Mine', { exact: true }).waitFor();
  expect(await first.panel.getByLabel('Out of scope').inputValue()).toBe('Only theirs');
  expect(await first.panel.getByLabel('In scope', { exact: true }).inputValue()).toBe('Mine');

  // The tab is closed in the middle: the choice is still to be made.
  await first.page.reload();
  await conflict.getByRole('button', { name: 'Take both and edit: In scope' }).click();
  expect(await first.panel.getByLabel('In scope', { exact: true }).inputValue()).toBe(
    'Theirs\nMine',
  );
  await saved(first);
  await openCase(second, CONTESTED);
  expect(await second.panel.getByLabel('In scope', { exact: true }).inputValue()).toBe(
    'Theirs\nMine',
  );
  expect(await second.panel.getByLabel('For', { exact: true }).inputValue()).toBe('partners');
});

it('believes no decision that the property claims, and begins anew where it cannot be read', async () => {
  const put = (key: string, body: unknown) =>
    host.jira.handle(
      { method: 'PUT', path: `/rest/api/3/issue/${key}/properties/agile-pmo-case`, body },
      { accountId: personOf(PAYMENTS) },
    );
  const index = { decision: 'approved', completeness: 100, state: 'approved', wsjf: 20 };
  await put(FORGED, { schema: 1, revision: 1, index, case: { scopeIn: 'All' } });
  const visit = await opened(FORGED, ONLOOKER);
  await visit.panel.getByText('The issue itself says "Go", but the decision log').waitFor();
  await visit.block.getByText(/Case: .*WSJF open · Not decided/u).waitFor();
  await put(FORGED, { schema: 1, revision: 'many', case: [] });
  const owner = await IssueVisit.begin(browser, host, { as: PAYMENTS });
  visits.push(owner);
  await owner.open(FORGED, 'Business case');
  await owner.panel.getByText('The texts of this case cannot be read').waitFor();
  await owner.panel.getByRole('button', { name: 'Begin anew' }).click();
  await section(owner, 'Decisions').waitFor();
  expect(await owner.panel.getByText('cannot be read').count()).toBe(0);
});

it('says who cannot edit why, and shows no tab where the type carries no case', async () => {
  const visit = await opened(CONTESTED, ONLOOKER);
  await visit.panel
    .getByText(`To change its texts you need the permission "Edit issues" for ${CONTESTED}`)
    .waitFor();
  await visit.panel.getByText('To score you need the permission').waitFor();
  const story = await children(STORY);
  await visit.open(story);
  expect(await visit.panel.getByRole('tab').count()).toBe(0);
});

it('opens a part by its name, scores by keyboard, and remembers the tab', async () => {
  const visit = await opened(CONTESTED, PAYMENTS_THREE);
  await visit.panel.getByRole('button', { name: 'Scores: missing' }).press('Enter');
  await visit.page.keyboard.press('Tab');
  const one = visit.panel.getByRole('radio', { name: '1', exact: true }).first();
  await one.focus();
  await visit.page.keyboard.press('ArrowRight');
  await visit.page.keyboard.press('ArrowRight');
  await visit.panel.getByText('From one card').waitFor();
  await visit.panel.getByRole('row', { name: /^Sunita Ghorpade 3 none/u }).waitFor();
  await visit.page.reload();
  await section(visit, 'Decisions').waitFor();
  const tab = visit.panel.getByRole('tab', { name: 'Business case' });
  await tab.press('ArrowLeft');
  await visit.panel.getByRole('button', { name: 'Add dependency' }).waitFor();
  expect(await section(visit, 'Decisions').isVisible()).toBe(false);
});

it.each([
  ['light', 1280],
  ['dark', 1280],
  ['light', 420],
] as const)('has no barriers in the %s, %i pixels wide', async (theme, width) => {
  const visit = await opened(WRITTEN, SHOP, { isDark: theme === 'dark', width });
  await visit.panel.getByRole('button', { name: 'Show history' }).click();
  await section(visit, 'Who changed what in this case').waitFor();
  await visit.panel.getByRole('button', { name: 'Decide', exact: true }).click();
  await visit.panel.getByRole('button', { name: 'Change what is agreed' }).click();
  expect(await visit.barriers()).toEqual([]);
  const isCut = await visit.panel
    .getByRole('main')
    .evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  expect(isCut).toBe(false);
});

it('keeps amounts from everybody but portfolio managers, where they are confidential', async () => {
  await setMoneyConfidential(host, true);
  const owner = await opened(WRITTEN, PAYMENTS);
  await owner.panel.getByText('Amounts are shown to portfolio managers only.').waitFor();
  expect(await owner.panel.getByText('€').count()).toBe(0);
  expect(await printedCase(owner)).not.toMatch(/€|Net present/u);
  const manager = await opened(WRITTEN, SHOP);
  await manager.panel.getByRole('row', { name: /^Net present value €/u }).waitFor();
  await manager.panel.getByText(/^Measured €8,000 of €9,000 expected/u).waitFor();
  await setMoneyConfidential(host, false);
});

async function opened(
  key: string,
  as: string,
  options: IssueVisitOptions = {},
): Promise<IssueVisit> {
  const visit = await IssueVisit.begin(browser, host, { ...options, as });
  visits.push(visit);
  await openCase(visit, key);
  return visit;
}

async function score(visit: IssueVisit, scores: readonly number[]): Promise<void> {
  const part = section(visit, 'Scores (WSJF)');
  await chooseScores(part, scores);
  await part.getByText(/^Saved \d/u).waitFor();
}

function personOf(email: string): string {
  return host.people.find((person) => person.email === email)?.accountId ?? '';
}

/** The key of an issue below an epic. */
function children(epic: string): Promise<string> {
  const parent = host.site.issues.find(({ key }) => key === epic);
  const child = host.site.issues.find(({ parentId }) => parentId === parent?.id);
  return Promise.resolve(child?.key ?? '');
}
