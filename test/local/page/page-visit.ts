import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import * as z from 'zod';
import type { RunningHost } from '../../../local/start/host/start-host';
import { newVisitor } from '../../browser/chromium';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const axeSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

export interface PageVisitOptions {
  /** E-mail address of who looks; the first person, an administrator, if left out. */
  readonly as?: string;
  readonly isDark?: boolean;
  readonly width?: number;
}

/** One person's window on the page around the app. */
export class PageVisit {
  /** What the page should never do: errors, requests elsewhere, breaches of its own policy. */
  readonly faults: string[] = [];

  private constructor(
    private readonly host: RunningHost,
    private readonly context: BrowserContext,
    readonly page: Page,
  ) {
    page.on('console', (message) => {
      // A refusal of Jira's is told in the console by the browser itself.
      const isRefusal = message.text().startsWith('Failed to load resource');
      if (message.type() === 'error' && !isRefusal) this.faults.push(message.text());
    });
    page.on('pageerror', (error) => this.faults.push(error.message));
  }

  static async begin(
    browser: Browser,
    host: RunningHost,
    { as, isDark = false, width = 1280 }: PageVisitOptions = {},
  ): Promise<PageVisit> {
    const context = await newVisitor(browser, {
      viewport: { width, height: 1000 },
      colorScheme: isDark ? 'dark' : 'light',
    });
    const person = host.people.find(({ email }) => email === as) ?? host.firstPerson;
    await context.request.post(`${host.url}/__host/person`, {
      headers: { origin: host.url },
      data: { accountId: person.accountId },
    });
    return new PageVisit(host, context, await context.newPage());
  }

  /** Opens a page and waits for its heading. */
  async open(path: string, heading: string | RegExp): Promise<void> {
    await this.page.goto(`${this.host.url}${path}`);
    await this.page.getByRole('heading', { level: 1, name: heading }).waitFor();
  }

  /** What axe finds against WCAG 2.2 AA on the page itself, not inside the app's frames. */
  async barriers(): Promise<readonly string[]> {
    await this.page.evaluate(AXE);
    const options = JSON.stringify({ runOnly: RULES, iframes: false });
    const { violations } = axeSchema.parse(await this.page.evaluate(`axe.run(${options})`));
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  }

  /** By how many pixels the page is wider than its window. */
  async overflow(): Promise<unknown> {
    const { scrollWidth, clientWidth } = z
      .object({ scrollWidth: z.number(), clientWidth: z.number() })
      .parse(
        await this.page.evaluate(() => {
          const { scrollWidth: wide, clientWidth: room } = document.documentElement;
          return { scrollWidth: wide, clientWidth: room };
        }),
      );
    return scrollWidth - clientWidth;
  }

  async end(): Promise<void> {
    await this.context.close();
  }
}
