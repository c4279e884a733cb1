import type { ForgeRecord } from '../record';
import { retentionEnd, type EventInvocations, type EventModule } from './event-invocations';
import type { Jobs } from './jobs';
import { pauseBefore, reasonOf, retryWish, type RetryWish } from './retry-wish';
import type { Retry, WaitingEvent } from './waiting-event';
import type { WaitingLine } from './waiting-line';

/** One time that an event came; instants in milliseconds since 1970, by the clock of the host. */
export interface EventDelivery {
  readonly moduleKey: string;
  /** Name of the event, or of the queue. */
  readonly name: string;
  /** Which event it was, of all there ever were. */
  readonly number: number;
  readonly dueAt: number;
  readonly startedAt: number;
  readonly endedAt: number;
  /** 0: it came for the first time. */
  readonly retry: number;
  /** Whether it came besides the one that counts. */
  readonly isDouble: boolean;
  readonly outcome: 'done' | 'comes again' | 'given up';
  /** Why the function is not content; null: it is. */
  readonly message: string | null;
}

/** Runs the function of one delivery, among whatever belongs around it. */
export type AroundDelivery = (
  moduleKey: string,
  run: () => Promise<EventDelivery>,
) => Promise<EventDelivery>;

export interface DeliveryParts {
  readonly line: WaitingLine;
  readonly jobs: Jobs;
  readonly invocations: EventInvocations;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly record: ForgeRecord;
}

type Ending =
  | { readonly kind: 'done' }
  | { readonly kind: 'wishes'; readonly wish: RetryWish }
  | { readonly kind: 'failed'; readonly error: unknown };

/** Forge lets an app ask so often for an event of Jira. */
const MOST_PRODUCT_RETRIES = 4;
const MOST_REMEMBERED = 10_000;
/** More at one instant is an app that keeps itself busy for ever. */
const MOST_AT_ONCE = 10_000;

/** Delivers events: each until its function is content, and no earlier than it is due. */
export class EventDeliveries {
  private remembered: EventDelivery[] = [];
  /** How many functions run for events of a key, as their pushes wish. */
  private readonly slots = new Map<string, number>();
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly parts: DeliveryParts) {}

  /** The latest ones in the order in which they ended. */
  get latest(): readonly EventDelivery[] {
    return this.remembered;
  }

  /** When the next event arrives; null: none is on its way. */
  get nextDueAt(): number | null {
    return this.parts.line.findIdle(() => true)?.dueAt ?? null;
  }

  /**
   * Delivers what is due by now, at the same time as far as pushes allow, and what thereby becomes due.
   * Asked again meanwhile, it waits until that is done.
   *
   * @throws Error where the app keeps itself busy for ever
   */
  deliverDue(around: AroundDelivery): Promise<readonly EventDelivery[]> {
    const delivered = this.last.then(() => this.deliverAll(around));
    this.last = delivered.catch(() => undefined);
    return delivered;
  }

  private async deliverAll(around: AroundDelivery): Promise<readonly EventDelivery[]> {
    const delivered: EventDelivery[] = [];
    const running = new Set<Promise<void>>();
    for (;;) {
      const event = this.nextToStart();
      if (event === undefined) {
        if (running.size === 0) return delivered;
        await Promise.race(running);
        continue;
      }
      if (delivered.length + running.size >= MOST_AT_ONCE) {
        await Promise.all(running);
        throw this.busyForEver(event);
      }
      const run = this.begin(event, around).then((delivery) => {
        running.delete(run);
        if (delivery === null) return;
        delivered.push(delivery);
        this.remember(delivery);
      });
      running.add(run);
    }
  }

  private nextToStart(): WaitingEvent | undefined {
    const now = this.parts.clock();
    return this.parts.line.findIdle((event) => event.dueAt <= now && this.hasSlot(event));
  }

  private hasSlot({ content }: WaitingEvent): boolean {
    if (content.kind === 'product' || content.concurrency === undefined) return true;
    const { key, limit } = content.concurrency;
    return (this.slots.get(key) ?? 0) < limit;
  }

  private changeSlots({ content }: WaitingEvent, by: number): void {
    if (content.kind === 'product' || content.concurrency === undefined) return;
    const { key } = content.concurrency;
    this.slots.set(key, (this.slots.get(key) ?? 0) + by);
  }

  private async begin(event: WaitingEvent, around: AroundDelivery): Promise<EventDelivery | null> {
    const module = this.parts.invocations.moduleOf(event);
    if (module === null) {
      this.parts.record.add(`event: ${nameOf(event)} came, which manifest.yml has no module for`);
      this.giveUp(event);
      return null;
    }
    this.parts.line.start(event);
    this.changeSlots(event, 1);
    try {
      return await around(module.key, () => this.deliver(event, module));
    } finally {
      this.changeSlots(event, -1);
    }
  }

  private async deliver(event: WaitingEvent, module: EventModule): Promise<EventDelivery> {
    const startedAt = this.parts.clock();
    const ending = await this.endingOf(event, module);
    const { number, dueAt, isDouble, retry } = event;
    return {
      moduleKey: module.key,
      name: nameOf(event),
      number,
      dueAt,
      startedAt,
      endedAt: this.parts.clock(),
      retry: retry?.count ?? 0,
      isDouble,
      outcome: this.settle(event, ending),
      message: messageOf(ending),
    };
  }

  private async endingOf(event: WaitingEvent, module: EventModule): Promise<Ending> {
    try {
      const wish = retryWish(await this.parts.invocations.run(event, module));
      return wish === null ? { kind: 'done' } : { kind: 'wishes', wish };
    } catch (error) {
      return { kind: 'failed', error };
    }
  }

  private settle(event: WaitingEvent, ending: Ending): EventDelivery['outcome'] {
    const { line, jobs } = this.parts;
    if (ending.kind === 'done') {
      line.remove(event);
      if (event.content.kind === 'queue' && !event.isDouble) {
        jobs.countSuccess(event.content.jobId);
      }
      return 'done';
    }
    const retry = this.retryOf(event, ending);
    if (retry === null) {
      this.giveUp(event);
      return 'given up';
    }
    line.retry(event, retry.dueAt, retry.retry);
    return 'comes again';
  }

  /** null: it comes no more. */
  private retryOf(
    event: WaitingEvent,
    ending: Exclude<Ending, { kind: 'done' }>,
  ): { readonly dueAt: number; readonly retry: Retry } | null {
    // What came besides is not what counts, so it is not asked for again.
    if (event.isDouble) return null;
    const count = (event.retry?.count ?? 0) + 1;
    const { content } = event;
    const wish =
      ending.kind === 'wishes'
        ? ending.wish
        : { afterMs: pauseBefore(count), reason: reasonOf(ending.error), data: null };
    const dueAt = this.parts.clock() + wish.afterMs;
    const { reason, data } = wish;
    if (content.kind === 'queue') {
      const isOver =
        this.parts.jobs.isCancelled(content.jobId) || dueAt > retentionEnd(content.pushedAt);
      return isOver ? null : { dueAt, retry: { count, reason, data } };
    }
    // What an app throws itself is its own business; only the platform's errors are tried again.
    const isThrown = ending.kind === 'failed' && reason !== 'FUNCTION_TIME_OUT';
    if (isThrown || count > MOST_PRODUCT_RETRIES) return null;
    return { dueAt, retry: { count, reason, data: carriedData(data) } };
  }

  private giveUp(event: WaitingEvent): void {
    this.parts.line.remove(event);
    const { content, isDouble } = event;
    if (content.kind === 'queue' && !isDouble) this.parts.jobs.countFailed(content.jobId);
  }

  private remember(delivery: EventDelivery): void {
    this.remembered.push(delivery);
    if (this.remembered.length > MOST_REMEMBERED) {
      this.remembered = this.remembered.slice(-MOST_REMEMBERED / 2);
    }
  }

  private busyForEver(event: WaitingEvent): Error {
    const line = `event: ${nameOf(event)} and others keep the app busy without an end`;
    this.parts.record.add(line);
    return new Error(line);
  }
}

function nameOf({ content }: WaitingEvent): string {
  return content.kind === 'queue' ? content.queueName : content.name;
}

/** Forge carries objects only from one attempt for an event of Jira to the next (ECO-734). */
function carriedData(data: unknown): unknown {
  return typeof data === 'object' ? data : null;
}

function messageOf(ending: Ending): string | null {
  if (ending.kind === 'done') return null;
  if (ending.kind === 'wishes') return ending.wish.reason;
  return ending.error instanceof Error ? ending.error.message : String(ending.error);
}
