import { join } from 'node:path';
import type { PushEvent } from '@forge/events';
import type { ForgeCode } from '../../../../local/forge/bundle';
import type { EventState } from '../../../../local/forge/events/waiting-event';
import type { DeliverySettings } from '../../../../local/forge/events/delivery-conditions';
import { HostClock } from '../../../../local/start/clock/host-clock';
import { ShiftedClock } from '../../../../local/start/clock/shifted-clock';
import { installApp, type InstalledApp } from '../../../../local/start/host/install-app';
import { smallSite } from '../../jira/small-site';
import type { EventCall, Seen, Task } from '../fixture-events-app/src/index';

export const EVENTS_APP = join(__dirname, '../fixture-events-app');
export const NOW = Date.parse('2026-11-20T09:00:00Z');
export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;

export interface EventAppWish {
  readonly delivery?: Partial<DeliverySettings>;
  readonly code?: ForgeCode;
  readonly events?: EventState | null;
  readonly storage?: ReturnType<InstalledApp['forge']['storageSnapshot']>;
  readonly startsAt?: number;
}

const opened: InstalledApp[] = [];
afterEach(async () => {
  await Promise.all(opened.splice(0).map(({ forge }) => forge.close()));
});

/** The app of these tests on the small site, by a clock that stands until it is moved. */
export class EventApp {
  private constructor(
    readonly app: InstalledApp,
    readonly clock: HostClock,
  ) {}

  static async open(wish: EventAppWish = {}): Promise<EventApp> {
    const { delivery = {}, code = { kind: 'source' }, startsAt = NOW } = wish;
    const clock = new ShiftedClock(() => startsAt);
    const app = await installApp({
      ...{ site: smallSite(), siteUrl: 'http://127.0.0.1:8080', latencyMs: 0, clock: clock.now },
      ...{ appRoot: EVENTS_APP, code, delivery },
      storage: wish.storage ?? [],
      events: wish.events ?? null,
    });
    opened.push(app);
    const { forge, calls } = app;
    return new EventApp(app, new HostClock({ clock, forge, calls, ran: () => undefined }));
  }

  get forge(): InstalledApp['forge'] {
    return this.app.forge;
  }

  /** `invoke` of the app's page, as ann. */
  invoke(functionKey: EventCall, payload?: unknown): Promise<unknown> {
    const call = { moduleKey: 'page', extension: { type: 'jira:globalPage' }, accountId: 'ann' };
    return this.forge.invoke({ ...call, functionKey, payload });
  }

  /** @returns the id of the job */
  async push(...events: readonly PushEvent<Task>[]): Promise<string> {
    const { jobId } = (await this.invoke('push', { events })) as { readonly jobId: string };
    return jobId;
  }

  stats(jobId: string): Promise<unknown> {
    return this.invoke('stats', { jobId });
  }

  async seen(): Promise<readonly Seen[]> {
    return (await this.invoke('seen')) as readonly Seen[];
  }

  /** Which tasks came when, in milliseconds since the beginning. */
  async came(): Promise<readonly (readonly [string, number])[]> {
    return (await this.seen()).map(({ event, at }) => [(event.body as Task).id, at - NOW]);
  }

  /** What somebody does on the site without the app. */
  async ask(request: string, body?: unknown, accountId = 'max'): Promise<unknown> {
    const [method = '', path = ''] = request.split(' ');
    const call = { method, path, ...(body === undefined ? {} : { body }) };
    const answer = await this.app.jira.handle(call, { accountId });
    if (answer.status >= 300) throw new Error(`${request} answers ${String(answer.status)}`);
    return answer.body;
  }

  rename(key: string, summary: string): Promise<unknown> {
    return this.ask(`PUT /rest/api/3/issue/${key}`, { fields: { summary } });
  }

  /** Names of the events of Jira that came, in their order. */
  async heard(): Promise<readonly unknown[]> {
    return (await this.seen()).map(({ event }) => event.eventType);
  }

  async advance(ms: number): Promise<void> {
    await this.clock.advance({ minutes: ms / MINUTE });
  }
}
