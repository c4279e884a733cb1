import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import * as z from 'zod';
import type { RunningHost } from '../../local/start/host/start-host';
import { newVisitor } from '../browser/chromium';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const siteSchema = z.object({ app: z.object({ appId: z.string(), environmentId: z.string() }) });
const axeSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});
const callSchema = z.object({ functionKey: z.string() });

export interface InboxVisitOptions {
  /** E-mail address of who looks; the first person, if left out. */
  readonly as?: string;
  readonly isDark?: boolean;
  readonly width?: number;
}

/** One person's window on the inbox. */
export class InboxVisit {
  readonly faults: string[] = [];

  private constructor(
    private readonly host: RunningHost,
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('console', (message) => {
      if (message.type() === 'error') this.faults.push(message.text());
    });
    page.on('pageerror', (error) => this.faults.push(error.message));
    page.on('request', (request) => {
      const isHere = [host.url, host.appUrl].some((origin) => request.url().startsWith(origin));
      if (!isHere) this.faults.push(`asked ${request.url()}`);
    });
  }

  static async begin(
    browser: Browser,
    host: RunningHost,
    { as, isDark = false, width = 1280 }: InboxVisitOptions,
  ): Promise<InboxVisit> {
    const context = await newVisitor(browser, {
      viewport: { width, height: 1000 },
      colorScheme: isDark ? 'dark' : 'light',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const person = host.people.find(({ email }) => email === as) ?? host.firstPerson;
    await context.request.post(`${host.url}/__host/person`, {
      headers: { origin: host.url },
      data: { accountId: person.accountId },
    });
    return new InboxVisit(host, context, await context.newPage());
  }

  get app(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** @param place the path of a project, or nothing for the site */
  async open(place: string, query = ''): Promise<void> {
    const answer: unknown = await (
      await this.context.request.get(`${this.host.url}/__host/site`)
    ).json();
    const { appId, environmentId } = siteSchema.parse(answer).app;
    const ids = [appId, environmentId].map(encodeURIComponent).join('/');
    const site = `${this.host.url}${place === '' ? '/jira' : place}`;
    await this.page.goto(`${site}/apps/${ids}/inbox${query}`);
    await this.read();
  }

  /** Waits until all is read. */
  async read(): Promise<void> {
    await this.app.getByText(/^Read as you/u).waitFor();
    await this.app.getByRole('button', { name: 'Refresh', disabled: false }).waitFor();
  }

  async count(group: string): Promise<number> {
    const words = await this.tile(group).innerText();
    return Number(words.replace(/\D/gu, ''));
  }

  /** Waits until a group has so many. */
  async counted(group: string, count: number): Promise<void> {
    const tiles = this.app.getByRole('group', { name: 'What waits' });
    await tiles
      .getByRole('button', { name: new RegExp(`^${String(count)} ?${group}$`, 'u') })
      .waitFor();
  }

  /** The pairs of a group in its order, "A-1 < B-1": A-1 asks B-1. */
  async rows(group: string): Promise<readonly string[]> {
    const section = this.app.getByRole('region', { name: new RegExp(`^${group} \\(`, 'u') });
    const rows = await section.getByRole('list').first().getByRole('listitem').all();
    const keys = rows.map((row) => row.getByRole('link').allInnerTexts());
    return (await Promise.all(keys)).map(
      ([consumer = '', provider = '']) => `${consumer} < ${provider}`,
    );
  }

  row(pair: string): Locator {
    const [consumer = '', provider = ''] = pair.split(' < ');
    const link = (name: string) => this.app.getByRole('link', { name, exact: true });
    return this.app
      .getByRole('listitem')
      .filter({ has: link(consumer) })
      .filter({ has: link(provider) });
  }

  /** Does in a row what its button says, without filling anything in. */
  async act(pair: string, step: string): Promise<void> {
    const row = this.row(pair);
    await row.getByRole('button', { name: new RegExp(`^${step}: `, 'u') }).click();
    await row.getByRole('form').locator('button[type=submit]').click();
  }

  /** Saves wait until the function that is returned is called. */
  async holdSaves(): Promise<() => void> {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await this.page.route('**/__host/invoke', async (route) => {
      if (isSave(route.request().postDataJSON())) await released;
      await route.continue();
    });
    return release;
  }

  /**
   * Calls of a resolver are carried out, and their answers get lost.
   *
   * @returns settled when the first was carried out
   */
  async loseAnswers(functionKey: string): Promise<{ readonly first: Promise<void> }> {
    let tell: () => void = () => undefined;
    const first = new Promise<void>((resolve) => {
      tell = resolve;
    });
    await this.page.route('**/__host/invoke', async (route) => {
      const call = callSchema.safeParse(route.request().postDataJSON());
      if (!call.success || call.data.functionKey !== functionKey) return route.continue();
      await route.fetch();
      tell();
    });
    return { first };
  }

  /** What axe finds against WCAG 2.2 AA inside the frame. */
  async barriers(): Promise<readonly string[]> {
    const frame = this.frame();
    await frame.evaluate(AXE);
    const found = await frame.evaluate(`axe.run({ runOnly: ${JSON.stringify(RULES)} })`);
    return axeSchema
      .parse(found)
      .violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }

  async isWiderThanWindow(): Promise<boolean> {
    const overflow = await this.frame().evaluate(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    return Number(overflow) > 0;
  }

  async end(): Promise<void> {
    await this.context.close();
  }

  private tile(group: string): Locator {
    return this.app
      .getByRole('group', { name: 'What waits' })
      .getByRole('button', { name: new RegExp(`${group}$`, 'u') });
  }

  private frame() {
    const frame = this.page.frames().find((one) => one.url().startsWith(this.host.appUrl));
    if (frame === undefined) throw new Error('the app has no frame');
    return frame;
  }
}

function isSave(question: unknown): boolean {
  const call = callSchema.safeParse(question);
  return call.success && call.data.functionKey === 'writeContract';
}
