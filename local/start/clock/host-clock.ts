import type { EmbeddedForge } from '../../forge/embedded-forge';
import type { EventDelivery } from '../../forge/events/event-deliveries';
import type { DueRun, PlannedFunction } from '../../forge/schedule/schedule';
import type { ScheduledRun } from '../../forge/scheduled-invocations';
import type { ProductCalls } from '../host/product-calls';
import type { ShiftedClock } from './shifted-clock';
import { spanMs, type Span } from './span';

const LOOK_AGAIN_MS = 10_000;
/** Events come promptly, and whether one is due is quickly asked. */
const LOOK_FOR_EVENTS_MS = 500;

/**
 * How runs arrive that became due while the clock was moved: each at its time; late, once for each
 * function when the time has come; or never.
 */
export type Delivery = 'on time' | 'late' | 'never';

export interface HostClockParts {
  readonly clock: ShiftedClock;
  readonly forge: EmbeddedForge;
  readonly calls: ProductCalls;
  /** Called after each run. */
  readonly ran: (run: ScheduledRun) => void;
  /** Called after each event that came to the app. */
  readonly delivered?: (delivery: EventDelivery) => void;
}

/**
 * The one clock of the local host, by which the site, app storage, the app's functions and its frames
 * go, and the functions that it makes run by themselves. It runs like the machine's and can be moved
 * forward; one move is finished before the next begins.
 */
export class HostClock {
  private last: Promise<unknown> = Promise.resolve();
  private timers: readonly NodeJS.Timeout[] = [];

  constructor(private readonly parts: HostClockParts) {}

  /** Milliseconds since 1970. */
  readonly now = (): number => this.parts.clock.now();

  /** Whether it was moved. */
  get isAhead(): boolean {
    return this.parts.clock.isAhead;
  }

  /** The scheduled functions and when each is due next. */
  get plan(): readonly PlannedFunction[] {
    return this.parts.forge.schedule.plan;
  }

  /** How the latest runs ended, in that order. */
  get runs(): readonly ScheduledRun[] {
    return this.parts.forge.scheduledRuns;
  }

  /** How the latest events came to the app, in that order. */
  get deliveries(): readonly EventDelivery[] {
    return this.parts.forge.deliveries;
  }

  /**
   * Moves the clock forward and runs what becomes due on the way, one after the other in the order of
   * the due times: scheduled functions, and events of queues and of Jira. While a function runs, the
   * clock stands at its due time and goes on from there. Events are never left out: those that did not
   * come on the way come with the next move.
   *
   * @returns the runs; of one function at most `MOST_CAUGHT_UP`, evenly spread
   */
  advance(
    span: Span,
    { delivery = 'on time' }: { readonly delivery?: Delivery } = {},
  ): Promise<readonly ScheduledRun[]> {
    return this.oneAtATime(async () => {
      const { clock, forge } = this.parts;
      const target = clock.now() + spanMs(span);
      const due = forge.schedule.take(target);
      if (delivery !== 'on time') clock.moveTo(target);
      const runs = delivery === 'never' ? [] : await this.runAll(inTime(due, delivery), target);
      clock.moveTo(target);
      return runs;
    });
  }

  /** Runs what is due by now. */
  runDue(): Promise<readonly ScheduledRun[]> {
    return this.advance({});
  }

  /**
   * Runs a function now, whatever its schedule says; calls at the same time run at the same time.
   *
   * @throws NotEmulated for a module that manifest.yml has not
   */
  run(moduleKey: string): Promise<ScheduledRun> {
    return this.runOne(moduleKey);
  }

  /**
   * The only way back. What was written keeps its instants, the schedule begins anew, as after a
   * deployment, and what was on its way has as far to go as before.
   */
  backToNow(): Promise<void> {
    return this.oneAtATime(() => {
      const { clock, forge } = this.parts;
      const before = clock.now();
      clock.reset();
      forge.moveEventsBack(Math.max(0, before - clock.now()));
      forge.schedule.restart(clock.now());
      return Promise.resolve();
    });
  }

  /** From now on functions run as time goes by. */
  start(failed: (error: unknown) => void): void {
    const runDue = (): void => {
      this.runDue().catch(failed);
    };
    const runIfDue = (): void => {
      const next = this.parts.forge.nextDeliveryAt;
      if (next !== null && next <= this.now()) runDue();
    };
    this.timers = [
      setInterval(runDue, LOOK_AGAIN_MS).unref(),
      setInterval(runIfDue, LOOK_FOR_EVENTS_MS).unref(),
    ];
  }

  /** What still runs, ends. */
  async stop(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.last;
  }

  private async runAll(due: readonly DueRun[], target: number): Promise<readonly ScheduledRun[]> {
    const runs: ScheduledRun[] = [];
    for (const { moduleKey, dueAt } of due) {
      await this.deliverBefore(dueAt);
      this.parts.clock.moveTo(dueAt);
      runs.push(await this.runOne(moduleKey, dueAt));
    }
    await this.deliverBefore(target + 1);
    return runs;
  }

  /** Has all events come that are due before an instant, each at its time. */
  private async deliverBefore(instant: number): Promise<void> {
    const { clock, forge, calls, delivered } = this.parts;
    for (;;) {
      const next = forge.nextDeliveryAt;
      if (next === null || next >= instant) return;
      clock.moveTo(next);
      await forge.deliverDue(async (surface, run) => {
        const delivery = await calls.by({ via: 'event', surface }, run);
        delivered?.(delivery);
        return delivery;
      });
    }
  }

  private async runOne(moduleKey: string, dueAt?: number): Promise<ScheduledRun> {
    const { forge, calls, ran } = this.parts;
    const asker = { via: 'scheduled', surface: moduleKey } as const;
    const run = await calls.by(asker, () => forge.runScheduled(moduleKey, dueAt));
    ran(run);
    return run;
  }

  private oneAtATime<T>(move: () => Promise<T>): Promise<T> {
    const moved = this.last.then(move);
    this.last = moved.catch(() => undefined);
    return moved;
  }
}

/** Late, only the last time of each function counts. */
function inTime(due: readonly DueRun[], delivery: 'on time' | 'late'): readonly DueRun[] {
  if (delivery === 'on time') return due;
  return due.filter((run, position) =>
    due.slice(position + 1).every(({ moduleKey }) => moduleKey !== run.moduleKey),
  );
}
