import type { Browser, Page, Response } from 'playwright-core';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { launchBrowser } from '../browser/chromium';
import { run } from '../builders/run';
import { openCase, setMoneyConfidential } from './case-visit';
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

/** Of these the ones that show amounts to whoever may know. */
const SHOWING = [['priorities', '']] as const;

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

it('keeps amounts from whoever does not manage the portfolio, on every way out', async () => {
  await setMoneyConfidential(host, false);
  const before = await everythingShown(READER, SHOWING);
  // What is looked for below can be found.
  expect(namesOf(before.texts, PLANTED)).toEqual(['case', 'paper', 'priorities']);
  expect(namesOf(before.answers, PLANTED)).toContain('priorities');

  await setMoneyConfidential(host, true);
  const { texts, answers } = await everythingShown(READER, PAGES);
  expect(namesOf(texts, MONEY)).toEqual([]);
  expect(namesOf(answers, PLANTED)).toEqual([]);
  expect(texts.get('case')).toContain('Amounts are shown to portfolio managers only.');

  const after = await everythingShown(MANAGER, SHOWING);
  expect(namesOf(after.texts, PLANTED)).toEqual(['case', 'paper', 'priorities']);
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
  const report = (format: string): Promise<string> =>
    run(['--site', host.url, '--format', format], { environment });
  const reports = [await report('json'), await report('markdown')];
  expect(reports[0]).toContain(EPIC);
  for (const told of reports) expect(told).not.toMatch(PLANTED);
});

interface Shown {
  /** What can be read, by page. */
  readonly texts: ReadonlyMap<string, string>;
  /** What the network brought, by page. */
  readonly answers: ReadonlyMap<string, string>;
}

/** All pages one after the other as a person sees them. */
async function everythingShown(
  as: string,
  pages: readonly (readonly [route: string, query: string])[],
): Promise<Shown> {
  const texts = new Map<string, string>();
  const answers = new Map<string, string>();
  const portfolio = await PortfolioVisit.begin(browser, host, { as });
  const issue = await IssueVisit.begin(browser, host, { as });
  for (const [route, query] of pages) {
    const name = `${route}${query}`;
    answers.set(
      name,
      await heard(portfolio.page, async () => {
        await portfolio.openPage(route, query);
        await portfolio.app.getByRole('heading', { level: 1 }).waitFor();
        await portfolio.app.getByRole('button', { name: 'Refresh', disabled: false }).waitFor();
        if (TELLING.has(route))
          await portfolio.app
            .getByText(/read as you/iu)
            .first()
            .waitFor();
        texts.set(name, await textOf(portfolio.page));
      }),
    );
  }
  answers.set(
    'case',
    await heard(issue.page, async () => {
      await openCase(issue, EPIC);
      await issue.block.getByText(/^Case: /u).waitFor();
      texts.set('case', await textOf(issue.page));
      const frame = issue.page.frames().find((one) => one.url().includes('panel.html'));
      await frame?.evaluate("window.dispatchEvent(new Event('beforeprint'))");
      await issue.page.emulateMedia({ media: 'print' });
      texts.set('paper', (await frame?.locator('article').innerText()) ?? '');
    }),
  );
  expect([...portfolio.faults, ...issue.faults]).toEqual([]);
  await portfolio.end();
  await issue.end();
  return { texts, answers };
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

function namesOf(told: ReadonlyMap<string, string>, wanted: RegExp): readonly string[] {
  return [...told].flatMap(([name, text]) => (wanted.test(text) ? [name] : [])).sort();
}
