import { readFileSync } from 'node:fs';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import * as z from 'zod';
import { PEOPLE } from '../../local/demo/people';
import { httpTransport } from '../../local/report/http-transport';
import { startHost, type RunningHost } from '../../local/start/host/start-host';
import { findBrowser } from '../../test/browser/find-browser';

/** The Dependencies page of a site of some size, in Chromium. Times in milliseconds. */
export interface BrowserRun {
  readonly issues: number;
  readonly dependencies: number;
  /** From the click on the link to the first map of a part, and to the whole map. */
  readonly firstPictureMs: number;
  readonly wholeMs: number;
  /** The second visit: until the stored map is drawn, and until it is checked. */
  readonly recalledMs: number;
  readonly checkedMs: number;
  /** From the button to the map, after 100 issues were changed. */
  readonly updateMs: number;
  /** From a click to the next picture, by what was clicked; the median of several. */
  readonly clicks: ReadonlyMap<string, number>;
  /** JavaScript objects of the page, without those of the worker. */
  readonly pageBytes: number;
  /** The process that holds page, worker and the page around them. */
  readonly processBytes: number;
}

const VIEWPORT = { width: 1400, height: 900 };
const PATIENCE_MS = 300_000;
const CLICKS = 5;
/** What is clicked in turn: a filter on and off, views to and fro, levels of the matrix. */
const TURNS = [
  ['In conflict'],
  ['Insights', 'List'],
  ['Map', 'List'],
  ['List', 'Matrix'],
  ['Teams', 'Release trains', 'Epics', 'Projects'],
] as const;
/** As many as the register is made for; the others belong to no train. */
const PLACED_TEAMS = 150;
const TEAMS_OF_A_TRAIN = 10;
const TOKEN = 'bench';
/** Until what a click began is over. */
const SETTLED_MS = 300;

export async function measureInBrowser(issues: number): Promise<BrowserRun | null> {
  const found = await findBrowser();
  if (found === null) return null;
  const host = await startHost({
    data: { kind: 'generated', issues },
    ...{ port: 0, stateFolder: null, token: TOKEN },
  });
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: [...found.args],
  });
  try {
    await placeTeams(host);
    return await measureVisit(browser, host, issues);
  } finally {
    await browser.close();
    await host.close();
  }
}

/** Teams are the components of the projects, ten of the first 150 of them a release train. */
async function placeTeams({ forge, jira, firstPerson }: RunningHost): Promise<void> {
  const names = jira
    .snapshot()
    .projects.flatMap(({ components }) => components.map(({ name }) => name))
    .slice(0, PLACED_TEAMS);
  const trains = Array.from({ length: Math.ceil(names.length / TEAMS_OF_A_TRAIN) }, (_, at) => ({
    id: `train-${String(at + 1)}`,
    name: `Train ${String(at + 1)}`,
    teams: names.slice(at * TEAMS_OF_A_TRAIN, (at + 1) * TEAMS_OF_A_TRAIN),
  }));
  const settings = { team: { from: 'component' }, organisation: { trains } };
  const answer = await forge.invoke({
    ...{ moduleKey: 'admin', extension: { type: 'jira:adminPage' } },
    ...{ functionKey: 'saveSettings', payload: { baseVersion: 0, settings } },
    accountId: firstPerson.accountId,
  });
  if (!z.object({ ok: z.boolean() }).parse(answer).ok) throw new Error(JSON.stringify(answer));
}

async function measureVisit(
  browser: Browser,
  host: RunningHost,
  issues: number,
): Promise<BrowserRun> {
  const context = await browser.newContext({ viewport: VIEWPORT });
  context.setDefaultTimeout(PATIENCE_MS);
  const page = await context.newPage();
  const address = await addressOf(page, host);
  const start = performance.now();
  await page.goto(address);
  const app = page.frameLocator('iframe');
  await app.getByText(/^(?:A part so far|Read as you)/u).waitFor();
  const firstPictureMs = performance.now() - start;
  await whole(page);
  const wholeMs = performance.now() - start;
  const all = await app.getByRole('button', { name: /^[\d,]+ ?All$/u }).innerText();
  const clicks = new Map<string, number>();
  for (const turn of TURNS) {
    for (const [name, time] of await clickTimes(frameOf(page, host), turn)) clicks.set(name, time);
  }
  const occupied = {
    pageBytes: await heapOf(frameOf(page, host)),
    processBytes: await rendererBytes(browser),
  };
  // Only what is kept can be recalled.
  await app.getByText(/^This browser keeps what was read/u).waitFor();
  const again = performance.now();
  await page.goto(address);
  // On a small site the check may be over before anybody looks.
  await app
    .getByText(/Checking what has changed since\.$|^Read as you/u)
    .first()
    .waitFor();
  await app.getByRole('table').waitFor();
  const recalledMs = performance.now() - again;
  await whole(page);
  const checkedMs = performance.now() - again;
  await changeSome(host);
  const update = performance.now();
  await app.getByRole('button', { name: 'Refresh', disabled: false }).click();
  await whole(page);
  const updateMs = performance.now() - update;
  const dependencies = Number(all.replace(/\D/gu, ''));
  return {
    ...{ issues, dependencies, firstPictureMs, wholeMs, recalledMs, checkedMs, updateMs, clicks },
    ...occupied,
  };
}

const someIssues = z.object({ issues: z.array(z.object({ key: z.string() })) });

/** Renames the first hundred linked issues, as somebody else. */
async function changeSome({ url }: RunningHost): Promise<void> {
  const email = PEOPLE[0]?.email ?? '';
  const http = httpTransport(new URL(url), { email, token: TOKEN });
  const body = { jql: 'issueLinkType = Blocks ORDER BY key', fields: ['key'], maxResults: 100 };
  const { issues } = someIssues.parse(
    (await http({ method: 'POST', path: '/rest/api/3/search/jql', body })).body,
  );
  for (const { key } of issues) {
    const fields = { summary: `Renamed ${key}` };
    await http({ method: 'PUT', path: `/rest/api/3/issue/${key}`, body: { fields } });
  }
}

async function whole(page: Page): Promise<void> {
  const app = page.frameLocator('iframe');
  await app.getByText(/^Read as you/u).waitFor();
  await app.getByRole('button', { name: 'Refresh', disabled: false }).waitFor();
}

const siteSchema = z.object({ app: z.object({ appId: z.string(), environmentId: z.string() }) });

async function addressOf(page: Page, { url }: RunningHost): Promise<string> {
  const answer = await page.request.get(`${url}/__host/site`);
  const { appId, environmentId } = siteSchema.parse(await answer.json()).app;
  return `${url}/jira/apps/${appId}/${environmentId}/dependencies`;
}

function frameOf(page: Page, { appUrl }: RunningHost): Frame {
  const frame = page.frames().find((one) => one.url().startsWith(appUrl));
  if (frame === undefined) throw new Error('The app has no frame');
  return frame;
}

async function clickTimes(
  frame: Frame,
  names: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  // The first round loads what the views need, and is not counted.
  for (let round = 0; round <= CLICKS; round += 1) {
    for (const [name, found] of times) {
      const time = await clickTime(frame, name);
      if (round > 0) found.push(time);
      await frame.waitForTimeout(round === 0 ? 3 * SETTLED_MS : SETTLED_MS);
    }
  }
  return new Map(
    [...times].map(([name, found]) => [name, found.sort((a, b) => a - b)[CLICKS >> 1] ?? 0]),
  );
}

/** From the click to the second frame after it: by then what React did at once is on the screen. */
async function clickTime(frame: Frame, name: string): Promise<number> {
  const target = frame
    .locator('button, [role=tab], label')
    .filter({ hasText: new RegExp(`(?:^|\\d ?)${name}$`, 'u') })
    .first();
  return target.evaluate(
    (element: HTMLElement) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        element.click();
        requestAnimationFrame(() => {
          requestAnimationFrame(() => {
            resolve(performance.now() - start);
          });
        });
      }),
  );
}

async function heapOf(frame: Frame): Promise<number> {
  return z.number().parse(await frame.evaluate('performance.memory.usedJSHeapSize'));
}

const processes = z.object({
  processInfo: z.array(z.object({ type: z.string(), id: z.number() })),
});

/** The largest of the renderers: what it occupies, shared libraries included. */
async function rendererBytes(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = processes.parse(await session.send('SystemInfo.getProcessInfo'));
  const sizes = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => {
      const resident = /^VmRSS:\s+(\d+) kB/mu.exec(
        readFileSync(`/proc/${String(id)}/status`, 'utf8'),
      );
      return Number(resident?.[1] ?? 0) * 1024;
    });
  return Math.max(...sizes);
}
