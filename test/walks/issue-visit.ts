import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, FrameLocator, Locator, Page } from 'playwright-core';
import * as z from 'zod';
import type { ProductCall } from '../../local/start/host/product-calls';
import type { RunningHost } from '../../local/start/host/start-host';
import { newVisitor } from '../browser/chromium';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const axeSchema = z.object({
  violations: z.array(z.object({ id: z.string(), nodes: z.array(z.object({ html: z.string() })) })),
});

const issueSchema = z.object({
  fields: z.object({
    issuelinks: z.array(
      z.object({
        type: z.object({ name: z.string() }),
        inwardIssue: z.optional(z.object({ key: z.string() })),
        outwardIssue: z.optional(z.object({ key: z.string() })),
      }),
    ),
  }),
});

export interface IssueVisitOptions {
  /** E-mail address of who looks; the first person, if left out. */
  readonly as?: string;
  readonly isDark?: boolean;
  readonly width?: number;
}

/** One person's window on an issue, with the app's panel and block open. */
export class IssueVisit {
  readonly faults: string[] = [];

  private constructor(
    private readonly host: RunningHost,
    private readonly context: BrowserContext,
    readonly page: Page,
    readonly person: string,
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
    { as, isDark = false, width = 1280 }: IssueVisitOptions = {},
  ): Promise<IssueVisit> {
    const context = await newVisitor(browser, {
      viewport: { width, height: 1000 },
      colorScheme: isDark ? 'dark' : 'light',
    });
    const person = host.people.find(({ email }) => email === as) ?? host.firstPerson;
    await context.request.post(`${host.url}/__host/person`, {
      headers: { origin: host.url },
      data: { accountId: person.accountId },
    });
    return new IssueVisit(host, context, await context.newPage(), person.accountId);
  }

  get panel(): FrameLocator {
    return this.page.frameLocator('iframe[title="Dependencies"]');
  }

  get block(): FrameLocator {
    return this.page.frameLocator('iframe[title="Agile PMO"]');
  }

  /** What the menu of the issue opens. */
  get raiseDialog(): FrameLocator {
    return this.page.frameLocator('iframe[title="Raise an impediment"]');
  }

  /**
   * Waits until both have read.
   *
   * @param tab of the panel of an epic; the one that was open last, if left out
   */
  async open(key: string, tab: string | null = null): Promise<void> {
    await this.page.goto(`${this.host.url}/browse/${key}`);
    const opener = this.page.getByRole('region', { name: 'Agile PMO' }).getByRole('button');
    if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
    if (tab === null) await this.panel.getByRole('button', { name: 'Add dependency' }).waitFor();
    else await this.panel.getByRole('tab', { name: tab }).click();
    await this.block.getByRole('paragraph').first().waitFor();
  }

  /** Keys of a side of the panel, in its order, without what is opened below. */
  async keys(side: 'Waits for' | 'Waited for by'): Promise<readonly string[]> {
    const list = this.panel.getByRole('list', { name: side, exact: true });
    return list.getByRole('link').allInnerTexts();
  }

  flag(title: string): Locator {
    return this.page.locator('[role=status], [role=alert]').filter({ hasText: title });
  }

  /** What a frame of the app asked of Jira since the last `forgetCalls`, by way of the bridge. */
  calls(surface: string): readonly ProductCall[] {
    return this.host.requests.calls.filter(
      (call) => call.via === 'bridge' && call.surface === surface && call.person === this.person,
    );
  }

  forgetCalls(): void {
    this.host.requests.clear();
  }

  /** The links of an issue as Jira shows them to the person, "blocks SHOP-1" as "Blocks outward SHOP-1". */
  async links(key: string): Promise<readonly string[]> {
    const path = `/rest/api/3/issue/${key}?fields=issuelinks`;
    const { body } = await this.host.jira.handle(
      { method: 'GET', path },
      { accountId: this.person },
    );
    return issueSchema
      .parse(body)
      .fields.issuelinks.map(({ type, inwardIssue, outwardIssue }) =>
        inwardIssue
          ? `${type.name} inward ${inwardIssue.key}`
          : `${type.name} outward ${outwardIssue?.key ?? ''}`,
      );
  }

  /** What axe finds against WCAG 2.2 AA inside the app's frames. */
  async barriers(): Promise<readonly string[]> {
    const frames = this.page.frames().filter((one) => one.url().startsWith(this.host.appUrl));
    const found: string[] = [];
    for (const frame of frames) {
      await frame.evaluate(AXE);
      const answer = await frame.evaluate(`axe.run({ runOnly: ${JSON.stringify(RULES)} })`);
      for (const { id, nodes } of axeSchema.parse(answer).violations) {
        found.push(`${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
      }
    }
    return found;
  }

  async end(): Promise<void> {
    await this.context.close();
  }
}
