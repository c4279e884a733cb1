import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, FrameLocator, Page, Route } from 'playwright-core';
import * as z from 'zod';
import type { RunningHost } from '../../local/start/host/start-host';
import { newVisitor } from '../browser/chromium';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export interface VisitOptions {
  /** E-mail address of who looks; the first person, if left out. */
  readonly as?: string;
  readonly isDark?: boolean;
  readonly width?: number;
}

/** One person's window on the portfolio, and what went wrong in it. */
export class PortfolioVisit {
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
    { as, isDark = false, width = 1280 }: VisitOptions = {},
  ): Promise<PortfolioVisit> {
    const context = await newVisitor(browser, {
      viewport: { width, height: 900 },
      colorScheme: isDark ? 'dark' : 'light',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const visit = new PortfolioVisit(host, context, await context.newPage());
    if (as !== undefined) await visit.signIn(as);
    return visit;
  }

  /** In the same browser, where somebody else may have been before. */
  async signIn(as: string): Promise<void> {
    const person = this.host.people.find(({ email }) => email === as);
    await this.context.request.post(`${this.host.url}/__host/person`, {
      headers: { origin: this.host.url },
      data: { accountId: person?.accountId },
    });
  }

  /** Of the same person in the same browser; ends with this one. */
  async otherTab(): Promise<PortfolioVisit> {
    return new PortfolioVisit(this.host, this.context, await this.context.newPage());
  }

  /** What is inside the app's frame. */
  get app(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  /** @param query with its question mark */
  async openSite(query = ''): Promise<void> {
    await this.page.goto(`${await this.appAddress('')}/dependencies${query}`);
  }

  /** @param page its route */
  async openPage(page: string, query = ''): Promise<void> {
    await this.page.goto(`${await this.appAddress('')}/${page}${query}`);
  }

  /** @param page its route */
  async openProject(key: string, query = '', page = 'dependencies'): Promise<void> {
    await this.page.goto(`${await this.appAddress(`/projects/${key}`)}/${page}${query}`);
  }

  /** Waits until all is read. */
  async read(): Promise<void> {
    await this.app.getByText(/^Read as you/u).waitFor();
    await this.app.getByRole('button', { name: 'Refresh', disabled: false }).waitFor();
  }

  async count(health: string): Promise<number> {
    const tile = this.app.getByRole('button', { name: new RegExp(`^[\\d,]+ ?${health}$`, 'u') });
    return Number((await tile.innerText()).replace(/\D/gu, ''));
  }

  /** The pairs of the list, "A-1 < B-1": A-1 waits for B-1. */
  async pairs(): Promise<readonly string[]> {
    const rows = await this.app.getByRole('table').getByRole('row').all();
    const keys = rows.slice(1).map((row) => row.getByRole('link').allInnerTexts());
    return (await Promise.all(keys)).map(
      ([consumer, provider]) => `${String(consumer)} < ${String(provider)}`,
    );
  }

  /** Decides what becomes of the app's calls of Jira; null lets a call through. */
  async onJira(
    decide: (restPath: string, method: string) => Promise<JiraAnswer | null>,
  ): Promise<void> {
    await this.page.route('**/__host/fetch-product', async (route: Route) => {
      const { request } = questionSchema.parse(route.request().postDataJSON());
      const answer = await decide(request.restPath, request.method);
      if (answer === null) {
        await route.continue();
        return;
      }
      const body = JSON.stringify(answer.body);
      const headers = { 'content-type': 'application/json' };
      const sent = { status: answer.status, statusText: '', headers, body, isAttachment: false };
      await route.fulfill({ json: sent });
    });
  }

  /** What axe finds against WCAG 2.2 AA inside the frame. */
  async barriers(): Promise<readonly string[]> {
    const frame = this.page.frames().find((one) => one.url().startsWith(this.host.appUrl));
    if (frame === undefined) throw new Error('the app has no frame');
    await frame.evaluate(AXE);
    const found = await frame.evaluate(
      `axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })`,
    );
    return axeSchema
      .parse(found)
      .violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }

  async end(): Promise<void> {
    await this.context.close();
  }

  private async appAddress(below: string): Promise<string> {
    const answer: unknown = await (
      await this.context.request.get(`${this.host.url}/__host/site`)
    ).json();
    const { appId, environmentId } = siteSchema.parse(answer).app;
    const ids = [appId, environmentId].map(encodeURIComponent).join('/');
    return `${this.host.url}${below === '' ? '/jira' : below}/apps/${ids}`;
  }
}

export interface JiraAnswer {
  readonly status: number;
  readonly body: unknown;
}

const questionSchema = z.object({
  request: z.object({ restPath: z.string(), method: z.string() }),
});
const siteSchema = z.object({ app: z.object({ appId: z.string(), environmentId: z.string() }) });
const axeSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});
