import { Faults } from '../../../../local/jira/faults/faults';
import { RateLimits, type RateLimitSettings } from '../../../../local/jira/limits/rate-limits';
import { ProductCalls, type ProductWay } from '../../../../local/start/host/product-calls';
import { EmbeddedJira } from '../../../../local/jira/embedded-jira';
import type { JiraAnswer } from '../../../../local/jira/rest/jira-request';
import type { SiteData } from '../../../../local/jira/site-data';
import type { JiraConnection } from '../../../../src/jira/call-jira';
import { BASE_URL, smallSite } from '../small-site';

/** A site with limits, a clock that moves only when somebody waits, and things that go wrong. */
export class LimitedSite {
  now = Date.parse('2026-11-20T09:40:00Z');
  /** How long the client waited, in milliseconds. */
  readonly waits: number[] = [];
  readonly faults = new Faults();
  readonly calls: ProductCalls;

  constructor(settings: RateLimitSettings, data: SiteData = smallSite()) {
    const clock = () => this.now;
    const jira = new EmbeddedJira(data, { baseUrl: BASE_URL, clock });
    this.calls = new ProductCalls((request, caller) => jira.handle(request, caller), {
      latencyMs: 0,
      limits: new RateLimits(settings, clock),
      faults: this.faults,
    });
  }

  ask(request: string, via: ProductWay = 'resolver', body?: unknown): Promise<JiraAnswer> {
    const [method = '', path = ''] = request.split(' ');
    const call = { method, path, ...(body === undefined ? {} : { body }) };
    const ask = () => this.calls.ask(call, { accountId: 'max' });
    return via === 'rest' ? ask() : this.calls.by({ via, surface: 'page' }, ask);
  }

  /** What the client of the app goes through. */
  connection(via: ProductWay = 'resolver', longestWaitMs?: number): JiraConnection {
    return {
      waitMs: (milliseconds) => {
        this.waits.push(milliseconds);
        this.now += milliseconds;
        return Promise.resolve();
      },
      transport: async ({ method, path, body: sent }) => {
        const { status, headers, body } = await this.ask(`${method} ${path}`, via, sent);
        const known = new Map(Object.entries(headers));
        return { status, header: (name) => known.get(name.toLowerCase()) ?? null, body };
      },
      ...(longestWaitMs === undefined ? {} : { longestWaitMs }),
    };
  }
}
