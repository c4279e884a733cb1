import type { Browser, Locator } from 'playwright-core';
import type { SiteData } from '../../local/jira/site-data';
import type { RunningHost } from '../../local/start/host/start-host';
import { parseDay } from '../../src/domain/calendar/day';
import { instantOf } from '../../src/domain/calendar/instant';
import type { Ask } from '../../src/domain/dependencies/contract/ask';
import { ASK_PROPERTY, askPropertyValue } from '../../src/jira/ask-property';
import { launchBrowser } from '../browser/chromium';
import { IssueVisit } from './issue-visit';
import { inDays, openTwoTeams, pair, SHOP, SHOP_TOO } from './two-teams';

// The issue of the shop waits for the one of payments, and nobody has asked.
const [PROVIDER = '', CONSUMER = ''] = pair('provider-blocked', ['PAY', 'SHOP']);
const DAY = inDays(14);
const WHY = 'The fair begins then.';

let host: RunningHost;
let browser: Browser;
const visits: IssueVisit[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
});

afterEach(async () => {
  const faults = visits.flatMap((visit) => visit.faults);
  for (const visit of visits.splice(0)) await visit.end();
  const record = host.record();
  await host.close();
  // eslint-disable-next-line jest/no-standalone-expect -- holds for every walk
  expect([...faults, ...record]).toEqual([]);
});

it('says that somebody else is saving, and saves once they have', async () => {
  host = await openTwoTeams();
  const first = await asking(SHOP);
  const second = await asking(SHOP_TOO);
  const release = holdProperty();
  await ask(second);
  await waitFor(() => host.forge.storageSnapshot().some(isClaimed));
  await ask(first);
  const note = refusal(first);
  await note.getByText('Another save of this has not ended').waitFor();
  await note.getByText('It takes less than a minute; then try again.').waitFor();
  await expectTyped(first);
  release();
  await second.flag('Asked').waitFor();
  await note.getByRole('button', { name: 'Try again' }).click();
  await note.getByText('What you typed is still here.', { exact: false }).waitFor();
  await note.getByRole('button', { name: 'Save mine on top' }).click();
  await first.flag('Asked').waitFor();
  expect(await asks()).toMatchObject([{ why: WHY }]);
});

it('says that there is no room, keeps what is there, and takes more once something ended', async () => {
  host = await openTwoTeams({ change: withFullHalf });
  const before = await asks();
  const visit = await asking(SHOP);
  await ask(visit);
  const note = refusal(visit);
  await note.getByText(`There is no room for more on ${CONSUMER}`).waitFor();
  await note.getByText('Accept, withdraw or say delivered what is over').waitFor();
  await expectTyped(visit);
  expect(await asks()).toEqual(before);
  await visit.panel
    .getByRole('button', { name: /^Withdraw: /u })
    .first()
    .click();
  await visit.panel.getByRole('button', { name: 'Withdraw', exact: true }).click();
  await visit.flag('Ask withdrawn').waitFor();
  await ask(visit);
  await visit.flag('Asked').waitFor();
  expect((await asks()).at(-1)).toMatchObject({ why: WHY });
});

it('says that the issue is gone, and what to do with what was typed', async () => {
  host = await openTwoTeams();
  const visit = await asking(SHOP);
  const gone = await host.jira.handle(
    { method: 'DELETE', path: `/rest/api/3/issue/${CONSUMER}?deleteSubtasks=true` },
    { accountId: host.firstPerson.accountId },
  );
  expect(gone.status).toBe(204);
  await ask(visit);
  const note = refusal(visit);
  await note
    .getByText(`${CONSUMER} does not exist any more, or is no longer shown to you.`)
    .waitFor();
  await note.getByText('copy what you still need, then reload the page').waitFor();
  await expectTyped(visit);
});

it('says that the right to edit is gone, in the words of Jira too, and who can help', async () => {
  const editGroups: string[] = [];
  host = await openTwoTeams({
    change: (site) => ({
      ...site,
      projects: site.projects.map((project) => {
        if (project.key !== 'SHOP') return project;
        editGroups.push(...(project.editGroups ?? []));
        return { ...project, editGroups };
      }),
    }),
  });
  const visit = await asking(SHOP);
  const before = editGroups.splice(0);
  await ask(visit);
  const note = refusal(visit);
  await note.getByText(`${CONSUMER} cannot be edited, or not by you.`).waitFor();
  await note.getByText(`somebody who may edit ${CONSUMER} can say it for you`).waitFor();
  await note.getByText('Jira says:').waitFor();
  await expectTyped(visit);
  expect(await asks()).toEqual([]);
  editGroups.push(...before);
  await ask(visit);
  await visit.flag('Asked').waitFor();
  expect(await asks()).toMatchObject([{ why: WHY }]);
});

/** A person with the filled-in form of an ask in front of them. */
async function asking(as: string): Promise<IssueVisit> {
  const visit = await IssueVisit.begin(browser, host, { as });
  visits.push(visit);
  const toldRights = visit.page.waitForResponse((response) =>
    (response.request().postData() ?? '').includes('permissions'),
  );
  await visit.open(CONSUMER);
  await visit.panel.getByRole('button', { name: `Ask for a date: ${PROVIDER}` }).click();
  await toldRights;
  await visit.panel.getByLabel('Needed by').fill(DAY);
  await visit.panel.getByLabel('Why it is needed').fill(WHY);
  return visit;
}

async function ask(visit: IssueVisit): Promise<void> {
  await visit.panel.getByRole('button', { name: 'Ask', exact: true }).click();
}

function refusal({ panel }: IssueVisit): Locator {
  return panel.getByRole('form').getByRole('alert');
}

async function expectTyped({ panel }: IssueVisit): Promise<void> {
  expect(await panel.getByLabel('Needed by').inputValue()).toBe(DAY);
  expect(await panel.getByLabel('Why it is needed').inputValue()).toBe(WHY);
}

/** Jira takes its time with properties until the function that is returned is called. */
function holdProperty(): () => void {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const handle = host.jira.handle.bind(host.jira);
  jest.spyOn(host.jira, 'handle').mockImplementation(async (request, caller) => {
    if (request.method === 'PUT' && request.path.includes('/properties/')) await released;
    return handle(request, caller);
  });
  return release;
}

function isClaimed({ entityName, value }: { entityName?: string | null; value: unknown }): boolean {
  return entityName === 'write-guard' && JSON.stringify(value).includes('"claim":{');
}

async function waitFor(holds: () => boolean): Promise<void> {
  for (let tries = 0; !holds(); tries += 1) {
    if (tries > 100) throw new Error('it never came');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** As many open asks of parties as there is room for, with long words and then without any. */
function withFullHalf(site: SiteData): SiteData {
  const at = instantOf(new Date());
  const valueOf = (entries: readonly Ask[]) =>
    askPropertyValue({ revision: 1, entries, touched: at });
  let entries: readonly Ask[] = [];
  for (const why of ['x'.repeat(250), '']) {
    let next = entries;
    while (valueOf(next) !== null) {
      entries = next;
      const id = `party-${String(entries.length)}`;
      const said = { id, provider: { partyId: id }, neededBy: parseDay(DAY) ?? never(), why };
      const ask = { ...said, by: 'somebody', at, seq: 1, closed: null, promisedBy: null };
      next = [...entries, ask];
    }
  }
  const issues = site.issues.map((issue) =>
    issue.key === CONSUMER ? { ...issue, properties: { [ASK_PROPERTY]: valueOf(entries) } } : issue,
  );
  return { ...site, issues };
}

/** The consumer's half as it stands in Jira. */
async function asks(): Promise<readonly object[]> {
  const { body } = await host.jira.handle(
    { method: 'GET', path: `/rest/api/3/issue/${CONSUMER}/properties/${ASK_PROPERTY}` },
    { accountId: host.firstPerson.accountId },
  );
  const { value } = body as { readonly value?: { readonly asks: readonly object[] } };
  return value?.asks ?? [];
}

function never(): never {
  throw new Error('the day exists');
}
