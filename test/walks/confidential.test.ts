import type { Browser, Page, Response } from 'playwright-core';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { run } from '../builders/run';
import { openCase, printedCase, setMoneyConfidential } from './case-visit';
import { IssueVisit } from './issue-visit';
import { callAs, idOf } from './portfolio-facts';
import { PortfolioVisit } from './portfolio-visit';

/** Manages the portfolio. */
const MANAGER = 'carla.weidenfell@example.com';
/** May edit all epics and manages nothing. */
const READER = 'ilse.brandvold@example.com';
/** Under way, with a theme and a rank. */
const EPIC = 'PAY-118';
/** Known again wherever it comes out, and so is the only sum that it can make. */
const AMOUNT = 777_123;
const TOKEN = 'only for this walk';

/** As a page would show it, shortened or not, and as an answer would hold it. */
const PLANTED = /777[\s,.’'\u00a0\u202f]?123|777(?:\.1)?k/u;
/** Anything that is money at all, in what people read. */
const MONEY = /€|NPV \S*\d|777/u;

/** Each page of the portfolio that may come to speak of an epic, with its views. */
const PAGES = [
  ['overview', ''],
  ['priorities', ''],
  ['priorities', '?view=stop'],
  ['priorities', '?view=orphans'],
  ['kanban', ''],
  ['themes', ''],
  ['decisions', ''],
  ['changes', ''],
  ['impediments', '?view=trends'],
] as const;

let host: RunningHost;
let browser: Browser;

beforeAll(async () => {
  host = await startHost({
    ...{ data: { kind: 'demo-portfolio' }, port: 0, stateFolder: null, token: TOKEN },
  });
  browser = await launchBrowser();
  const issueId = idOf(host, EPIC);
  const amounts = [{ quarter: 0, low: AMOUNT, likely: AMOUNT, high: AMOUNT }];
  const lines = [{ id: 'b', kind: 'benefit', name: 'Planted', isForMvp: false, amounts }];
  const measured = [{ quarter: 0, amount: AMOUNT, note: 'Ledger' }];
  const money = { firstQuarter: '2026-Q1', lines, measured };
  await callAs(host, MANAGER, 'saveMoney', { issueId, baseVersion: 1, money });
});

afterAll(async () => {
  await browser.close();
  await host.close();
});

it('shows them to a reader as long as they are not confidential, so that they could be found', async () => {
  await setMoneyConfidential(host, false);
  const priorities = await pageShown(READER, 'priorities');
  expect(priorities.text).toMatch(PLANTED);
  expect(priorities.answers).toMatch(PLANTED);
  const { text, paper } = await caseShown(READER);
  expect(text).toMatch(PLANTED);
  expect(paper).toMatch(PLANTED);
});

it.each(PAGES)('shows a reader no amount on the page %s%s', async (route, query) => {
  await setMoneyConfidential(host, true);
  const { text, answers } = await pageShown(READER, route, query);
  expect(text).not.toMatch(MONEY);
  expect(answers).not.toMatch(PLANTED);
});

it('shows a reader no amount in the case and on paper', async () => {
  await setMoneyConfidential(host, true);
  const { text, paper, answers } = await caseShown(READER);
  expect(text).toContain('Amounts are shown to portfolio managers only.');
  expect(text).not.toMatch(MONEY);
  expect(paper).not.toMatch(MONEY);
  expect(answers).not.toMatch(PLANTED);
});

it('shows them to who manages the portfolio, as before', async () => {
  await setMoneyConfidential(host, true);
  expect((await pageShown(MANAGER, 'priorities')).text).toMatch(PLANTED);
  const { text, paper } = await caseShown(MANAGER);
  expect(text).toMatch(PLANTED);
  expect(paper).toMatch(PLANTED);
});

it('has nothing of them in Jira, in logs, in exports and in the report of a reader', async () => {
  await setMoneyConfidential(host, true);
  expect(JSON.stringify(host.jira.snapshot())).not.toMatch(PLANTED);
  const issueId = idOf(host, EPIC);
  const asked = [
    ['exportData', { cursor: null }],
    ['readAudit', { cursor: null }],
    ['readCaseHistory', { issueId, cursor: null }],
    ['readCases', { issueIds: [issueId] }],
  ] as const;
  const answers = await Promise.all(
    asked.map(([name, payload]) => callAs(host, READER, name, payload).catch(String)),
  );
  expect(JSON.stringify(answers)).not.toMatch(PLANTED);
  expect(JSON.stringify(answers)).toContain('"kind":"confidential"');
  const environment = { JIRA_EMAIL: READER, JIRA_API_TOKEN: TOKEN };
  const report = await run(['--site', host.url, '--format', 'json'], { environment });
  expect(report).toContain(EPIC);
  expect(report).not.toMatch(PLANTED);
});

interface Shown {
  /** What can be read. */
  readonly text: string;
  /** What the network brought. */
  readonly answers: string;
}

/** A page of the portfolio as a person sees it. */
async function pageShown(as: string, route: string, query = ''): Promise<Shown> {
  const visit = await PortfolioVisit.begin(browser, host, { as });
  const { app, page } = visit;
  const answers = await heard(page, async () => {
    await visit.openPage(route, query);
    await app.getByRole('heading', { level: 1 }).waitFor();
    await app.getByRole('button', { name: 'Refresh', disabled: false }).waitFor();
    if (TELLING.has(route))
      await app
        .getByText(/read as you/iu)
        .first()
        .waitFor();
  });
  const text = await textOf(page);
  expect(visit.faults).toEqual([]);
  await visit.end();
  return { text, answers };
}

/** The case on panel and block, and what would be printed. */
async function caseShown(as: string): Promise<Shown & { readonly paper: string }> {
  const visit = await IssueVisit.begin(browser, host, { as });
  const answers = await heard(visit.page, async () => {
    await openCase(visit, EPIC);
    await visit.block.getByText(/^Case: /u).waitFor();
  });
  const text = await textOf(visit.page);
  const paper = await printedCase(visit);
  expect(visit.faults).toEqual([]);
  await visit.end();
  return { text, answers, paper };
}

/** Pages that say what they have read. */
const TELLING: ReadonlySet<string> = new Set(['priorities', 'themes', 'changes', 'impediments']);

/** What stands in the app's frames, with what only assistive technology is told. */
async function textOf(page: Page): Promise<string> {
  const frames = page.frames().filter((one) => one.url().startsWith(host.appUrl));
  const texts = await Promise.all(
    frames.map((frame) =>
      frame.evaluate<string>(`document.body.innerText + ' ' + [...document.querySelectorAll('*')]
        .flatMap((one) => ['aria-label', 'title', 'value'].map((name) => one.getAttribute(name) ?? ''))
        .join(' ')`),
    ),
  );
  return texts.join(' ');
}

/** The bodies of all that a page was answered. */
async function heard(page: Page, act: () => Promise<void>): Promise<string> {
  const bodies: Promise<string>[] = [];
  const listen = (response: Response): void => {
    bodies.push(response.text().catch(() => ''));
  };
  page.on('response', listen);
  await act();
  page.off('response', listen);
  return (await Promise.all(bodies)).join('\n');
}
