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
const jiraCallSchema = z.object({ request: z.object({ restPath: z.string() }) });
const callSchema = z.object({ functionKey: z.string() });

export interface ImpedimentsVisitOptions {
  /** E-mail address of who looks; the first person, if left out. */
  readonly as?: string;
  readonly isDark?: boolean;
  readonly width?: number;
}

/** One person's window on the page of impediments. */
export class ImpedimentsVisit {
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
    { as, isDark = false, width = 1400 }: ImpedimentsVisitOptions = {},
  ): Promise<ImpedimentsVisit> {
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
    return new ImpedimentsVisit(host, context, await context.newPage());
  }

  get app(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  async open(query = ''): Promise<void> {
    await this.page.goto(`${await this.address('/jira')}/impediments${query}`);
    await this.read();
  }

  /** @param page its route */
  async openProject(key: string, page: string): Promise<void> {
    await this.page.goto(`${await this.address(`/projects/${key}`)}/${page}`);
    await this.read();
  }

  /** Waits until all is read. */
  async read(): Promise<void> {
    await this.app.getByText(/^Read as you/u).waitFor();
    await this.app.getByRole('button', { name: 'Refresh', disabled: false }).waitFor();
  }

  /** The card of an issue, on the board. */
  card(key: string): Locator {
    return this.app.locator(`li[data-key="${key}"]`);
  }

  /** The column a card stands in, as soon as it stands in it. */
  async stands(key: string, state: string): Promise<void> {
    await this.app.locator(`[data-state="${state}"] li[data-key="${key}"]`).waitFor();
  }

  column(state: string): Locator {
    return this.app.locator(`[data-state="${state}"]`).first();
  }

  /** Opens the moves of a card and chooses one. */
  async choose(key: string, move: string | RegExp): Promise<void> {
    await this.card(key)
      .getByRole('button', { name: `Move ${key}`, exact: true })
      .click();
    await this.card(key).getByRole('button', { name: move }).click();
  }

  /** Waits until nothing of a card is being saved. */
  async settled(key: string): Promise<void> {
    await this.app.locator(`li[data-key="${key}"][aria-busy="false"]`).waitFor();
  }

  /** Raises an impediment on an issue from the page; its details are open afterwards. */
  async raise(key: string, what: string): Promise<void> {
    const { app } = this;
    await app.getByRole('button', { name: 'Raise an impediment' }).click();
    await app.getByLabel('The issue that is stuck').fill(key);
    await app.getByRole('option', { name: new RegExp(`^${key} `, 'u') }).click();
    await app.getByLabel('What impedes, in one line').fill(what);
    await app.getByRole('button', { name: 'Raise', exact: true }).click();
    await app.getByRole('complementary').getByRole('heading', { name: what }).waitFor();
  }

  /** The label of what has the focus in the frame. */
  async focused(): Promise<string> {
    const label = await this.frame().evaluate(
      `(document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')`,
    );
    return String(label);
  }

  /** Answers of a resolver are held back until the function that is returned is called. */
  async hold(functionKey: string): Promise<() => void> {
    let release: () => void = () => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await this.page.route('**/__host/invoke', async (route) => {
      const call = callSchema.safeParse(route.request().postDataJSON());
      if (call.success && call.data.functionKey === functionKey) await released;
      await route.continue();
    });
    return release;
  }

  /** Searches of Jira are held back until they are released. */
  async holdSearches(): Promise<{ readonly asked: Promise<void>; readonly release: () => void }> {
    let release = (): void => undefined;
    let tell = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const asked = new Promise<void>((resolve) => {
      tell = resolve;
    });
    await this.page.route('**/__host/fetch-product', async (route) => {
      const { request } = jiraCallSchema.parse(route.request().postDataJSON());
      if (request.restPath.includes('search/jql')) {
        tell();
        await released;
      }
      await route.continue();
    });
    return { asked, release };
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

  private async address(below: string): Promise<string> {
    const answer: unknown = await (
      await this.context.request.get(`${this.host.url}/__host/site`)
    ).json();
    const { appId, environmentId } = siteSchema.parse(answer).app;
    const ids = [appId, environmentId].map(encodeURIComponent).join('/');
    return `${this.host.url}${below}/apps/${ids}`;
  }

  private frame() {
    const frame = this.page.frames().find((one) => one.url().startsWith(this.host.appUrl));
    if (frame === undefined) throw new Error('the app has no frame');
    return frame;
  }
}
