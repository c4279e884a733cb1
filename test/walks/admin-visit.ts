import { readFile } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, FrameLocator, Locator, Page, Route } from 'playwright-core';
import * as z from 'zod';
import type { RunningHost } from '../../local/start/host/start-host';
import { newVisitor } from '../browser/chromium';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

export interface VisitOptions {
  /** E-mail address of who looks; an administrator, if left out. */
  readonly as?: string;
  readonly isDark?: boolean;
  readonly width?: number;
}

/** One person's window on the settings of the app, and what went wrong in it. */
export class AdminVisit {
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
      const isHere = [host.url, host.appUrl, `blob:${host.appUrl}`].some((origin) =>
        request.url().startsWith(origin),
      );
      if (!isHere) this.faults.push(`asked ${request.url()}`);
    });
  }

  static async begin(
    browser: Browser,
    host: RunningHost,
    { as, isDark = false, width = 1280 }: VisitOptions = {},
  ): Promise<AdminVisit> {
    const context = await newVisitor(browser, {
      viewport: { width, height: 900 },
      colorScheme: isDark ? 'dark' : 'light',
      acceptDownloads: true,
    });
    if (as !== undefined) {
      const person = host.people.find(({ email }) => email === as);
      await context.request.post(`${host.url}/__host/person`, {
        headers: { origin: host.url },
        data: { accountId: person?.accountId },
      });
    }
    return new AdminVisit(host, context, await context.newPage());
  }

  /** What is inside the app's frame. */
  get app(): FrameLocator {
    return this.page.frameLocator('iframe');
  }

  async open(moduleKey: 'admin' | 'configure' = 'admin'): Promise<void> {
    const { appId, environmentId } = this.host.forge.installation;
    const ids = [appId, environmentId, moduleKey].map(encodeURIComponent).join('/');
    await this.page.goto(`${this.host.url}/jira/settings/apps/${ids}`);
  }

  /** Waits until the whole page is there. */
  async read(): Promise<void> {
    await this.region('All data of the app').waitFor();
    await this.app
      .getByText(/running and|No running or planned/u)
      .first()
      .waitFor();
  }

  region(name: string): Locator {
    return this.app.getByRole('region', { name, exact: true });
  }

  get bar(): Locator {
    return this.region('Unsaved changes');
  }

  button(name: string): Locator {
    return this.app.getByRole('button', { name, exact: true });
  }

  async save(): Promise<void> {
    await this.button('Save').click();
  }

  /** The file that a button gives to save. */
  async download(button: string): Promise<{ readonly name: string; readonly json: unknown }> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.button(button).click(),
    ]);
    const json: unknown = JSON.parse(await readFile(await download.path(), 'utf8'));
    return { name: download.suggestedFilename(), json };
  }

  async import(name: string, text: string): Promise<void> {
    await this.app
      .getByLabel('Import settings')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** Calls a resolver as the page of a module does. */
  async invoke(moduleKey: string, functionKey: string, payload: unknown): Promise<unknown> {
    const answer = await this.context.request.post(`${this.host.url}/__host/invoke`, {
      headers: { origin: this.host.url },
      data: { moduleKey, extension: {}, functionKey, payload },
    });
    return answer.json();
  }

  /** Decides what becomes of the app's calls of its resolvers: lost, answered so, or let through. */
  async onInvoke(decide: (functionKey: string) => Promise<unknown>): Promise<void> {
    await this.page.route('**/__host/invoke', async (route: Route) => {
      const { functionKey } = invokeSchema.parse(route.request().postDataJSON());
      const answer = await decide(functionKey);
      if (answer === null) await route.continue();
      else if (answer === 'lost') await route.abort();
      else await route.fulfill({ json: answer });
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
}

const invokeSchema = z.object({ functionKey: z.string() });
const axeSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});
