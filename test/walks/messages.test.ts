import type { Browser } from 'playwright-core';
import * as z from 'zod';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { AdminVisit } from './admin-visit';
import { IssueVisit, type IssueVisitOptions } from './issue-visit';

const ASKER = 'ilse.brandvold@example.com';
const ADMIN = 'piotr.sawczynski@example.com';
const WHY = 'The prices come from there';

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
  host = await startHost({ data: { kind: 'demo' }, port: 0, stateFolder: null });
});

afterEach(async () => {
  const faults = visits.flatMap(({ faults: found }) => found);
  for (const visit of visits.splice(0)) await visit.end();
  const record = host.record();
  await host.close();
  // eslint-disable-next-line jest/no-standalone-expect -- holds for every walk
  expect([...faults, ...record]).toEqual([]);
});

async function issueVisit(options: IssueVisitOptions): Promise<IssueVisit> {
  const visit = await IssueVisit.begin(browser, host, options);
  visits.push(visit);
  return visit;
}

it('tells the assignee where they work, and an ask that changes the same day only once', async () => {
  const pair = await pairWithoutAsk();
  const asker = await issueVisit({ as: ASKER });
  await ask(asker, pair);
  const told = `A comment in your name on ${pair.provider} tells its side.`;
  await asker.flag(told).first().waitFor();

  const { page } = await issueOf(pair.provider, 'leila.farrokhi@example.com');
  const comment = page.getByRole('listitem').filter({ hasText: 'another issue waits' });
  await comment.waitFor();
  const text = (await comment.innerText()).replace(/\s+/gu, ' ');
  expect(text).toContain('Ilse Brandvold');
  expect(text).toContain(`@${pair.assignee}, another issue waits for this one and needs it by `);
  expect(text).toContain('use the Dependencies panel of this issue');
  expect(text).not.toContain(WHY);
  expect(text).not.toContain(pair.summary);
  const link = comment.getByRole('link');
  expect(await link.getAttribute('href')).toBe(`${host.url}/browse/${pair.consumer}`);

  await asker.panel
    .getByRole('button', { name: `Change: ${pair.provider}` })
    .first()
    .click();
  await asker.panel.getByLabel('Needed by').fill(dayFromNow(40));
  await asker.panel.getByRole('button', { name: 'Save', exact: true }).click();
  await asker.flag(`A comment on ${pair.provider} told its side today already`).first().waitFor();
  await page.reload();
  await comment.waitFor();
  expect(await comment.count()).toBe(1);
});

it('writes no comment once an administrator switched them off, and says so', async () => {
  const admin = await AdminVisit.begin(browser, host, { as: ADMIN });
  visits.push(admin);
  await admin.open();
  await admin.read();
  await admin.app.getByRole('checkbox', { name: /^Tell the assignee of an issue/u }).uncheck();
  await admin.save();
  await admin.app.getByText(/^Version 1, saved by/u).waitFor();
  const log = admin.region('Change log').getByRole('row').nth(1);
  await log.getByText('Asks are told by a comment: yes → no').waitFor();

  const pair = await pairWithoutAsk();
  const asker = await issueVisit({ as: ASKER });
  await ask(asker, pair);
  await asker.flag('Comments about asks are switched off').first().waitFor();
  const { page } = await issueOf(pair.provider, ASKER);
  await page.getByLabel('Add a comment').waitFor();
  await page.getByText('Loading comments').waitFor({ state: 'hidden' });
  expect(await page.getByText('another issue waits').count()).toBe(0);
});

it('keeps external parties, each with an id that stays', async () => {
  const admin = await AdminVisit.begin(browser, host, { as: ADMIN });
  visits.push(admin);
  await admin.open();
  await admin.read();
  const parties = admin.region('External parties');
  const adding = parties.getByRole('group', { name: 'Add a party' });
  await adding.getByLabel('Name').fill('Acme Ltd');
  await adding.getByRole('button', { name: 'Add' }).click();
  await adding.getByText('Enter a whole number of days from 1 to 3,650.').waitFor();
  expect(
    await adding.getByLabel('Usual lead time').evaluate((input) => input.matches(':focus')),
  ).toBe(true);
  await adding.getByLabel('Usual lead time').fill('14');
  await adding.getByLabel('Contact').fill('Key account manager');
  await adding.getByRole('button', { name: 'Add' }).click();
  const acme = parties.getByRole('group', { name: 'Acme Ltd', exact: true });
  await acme.waitFor();
  await adding.getByLabel('Name').fill('Acme Ltd');
  await adding.getByLabel('Usual lead time').fill('3');
  await adding.getByRole('button', { name: 'Add' }).click();
  await adding.getByText(/^Enter a name of at most 255 characters/u).waitFor();
  await admin.save();
  await admin.app.getByText(/^Version 1, saved by/u).waitFor();
  const [saved] = await savedParties(admin);
  expect(saved).toMatchObject({
    id: expect.stringMatching(/^acme-ltd-[0-9a-f]{8}$/u) as string,
    ...{ name: 'Acme Ltd', leadDays: 14, contactRole: 'Key account manager' },
  });

  await acme.getByLabel('Name').fill('Acme International');
  await admin.save();
  await admin.app.getByText(/^Version 2, saved by/u).waitFor();
  expect(await savedParties(admin)).toEqual([{ ...saved, name: 'Acme International' }]);
  expect(await admin.barriers()).toEqual([]);
  await admin.button('Remove Acme International').click();
  await admin.save();
  await admin.app.getByText(/^Version 3, saved by/u).waitFor();
  expect(await savedParties(admin)).toEqual([]);
});

interface Pair {
  readonly consumer: string;
  readonly summary: string;
  readonly provider: string;
  readonly assignee: string;
}

const foundSchema = z.object({
  issues: z.array(
    z.object({
      key: z.string(),
      fields: z.object({
        summary: z.string(),
        assignee: z.nullable(z.object({ displayName: z.string() })),
        issuelinks: z.array(
          z.object({
            type: z.object({ name: z.string() }),
            inwardIssue: z.optional(z.object({ key: z.string() })),
          }),
        ),
      }),
      properties: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** An open issue that waits for exactly one other, which somebody has, and has not asked it yet. */
async function pairWithoutAsk(): Promise<Pair> {
  const person = host.people.find(({ email }) => email === ASKER);
  const { body } = await host.jira.handle(
    {
      method: 'POST',
      path: '/rest/api/3/search/jql',
      body: {
        jql: 'issueLinkType in (Blocks) AND statusCategory != Done ORDER BY key',
        ...{ maxResults: 100, fields: ['summary', 'assignee', 'issuelinks'] },
        properties: ['agile-pmo-ask'],
      },
    },
    { accountId: person?.accountId ?? '' },
  );
  const { issues } = foundSchema.parse(body);
  for (const { key, fields, properties } of issues) {
    const [link, ...others] = fields.issuelinks;
    const asked = issues.find((issue) => issue.key === link?.inwardIssue?.key);
    const { assignee = null } = asked?.fields ?? {};
    if (others.length > 0 || assignee === null || 'agile-pmo-ask' in properties) continue;
    const provider = asked?.key ?? '';
    return { consumer: key, summary: fields.summary, provider, assignee: assignee.displayName };
  }
  throw new Error('Every open dependency of the demo is asked for already.');
}

async function ask(visit: IssueVisit, { consumer, provider }: Pair): Promise<void> {
  await visit.open(consumer);
  await visit.panel
    .getByRole('button', { name: new RegExp(`^Ask for a date.*${provider}`, 'u') })
    .first()
    .click();
  await visit.panel.getByLabel('Needed by').fill(dayFromNow(30));
  await visit.panel.getByRole('textbox', { name: /^Why/u }).fill(WHY);
  await visit.panel.getByRole('button', { name: 'Ask', exact: true }).click();
}

async function issueOf(key: string, as: string): Promise<IssueVisit> {
  const visit = await issueVisit({ as });
  await visit.page.goto(`${host.url}/browse/${key}`);
  return visit;
}

function dayFromNow(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

async function savedParties(admin: AdminVisit): Promise<readonly object[]> {
  const { json } = await admin.download('Export settings');
  return z.object({ parties: z.array(z.looseObject({})) }).parse(json).parties;
}
