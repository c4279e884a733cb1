import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { Faults } from '../../jira/faults/faults';
import type { QuotaState } from '../../jira/limits/hourly-quota';
import { RateLimits } from '../../jira/limits/rate-limits';
import type { Caller, JiraAnswer, JiraRequest } from '../../jira/rest/jira-request';

/** Which way a call reached Jira: `requestJira` in a frame, in a function, by a schedule or an event, or plain HTTP. */
export type ProductWay = 'bridge' | 'resolver' | 'scheduled' | 'event' | 'rest';

export interface ProductCall {
  readonly via: ProductWay;
  /** The module whose frame or function asked; null where nobody of the app did. */
  readonly surface: string | null;
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Account id of who it was made as; null: nobody. */
  readonly person: string | null;
  readonly status: number;
  /** What it cost the app's quota: nothing through the bridge, and nothing for who is not the app. */
  readonly points: number;
}

export interface ProductCallSettings {
  /** How long each answer takes in addition. */
  readonly latencyMs: number;
  /** Points are counted and nothing is limited, if left out. */
  readonly limits?: RateLimits;
  /** What tests make go wrong; nothing, if left out. */
  readonly faults?: Faults;
}

interface Asker {
  readonly via: ProductWay;
  readonly surface: string;
}

type Ask = (request: JiraRequest, caller: Caller) => Promise<JiraAnswer>;

const MOST_REMEMBERED = 10_000;
/** The ways for which Jira charges the app. */
const CHARGED: ReadonlySet<ProductWay> = new Set(['resolver', 'scheduled', 'event']);

/** The way into Jira: remembers what is asked, takes its time and knows limits as a real site does. */
export class ProductCalls {
  private readonly askers = new AsyncLocalStorage<Asker>();
  private readonly remembered: ProductCall[] = [];
  private counted = 0;
  private pointsSpent = 0;
  private readonly latencyMs: number;
  private readonly limits: RateLimits;
  private readonly faults: Faults;

  constructor(
    private readonly door: Ask,
    { latencyMs, limits, faults }: ProductCallSettings,
  ) {
    this.latencyMs = latencyMs;
    this.limits = limits ?? new RateLimits({ quota: null, burst: null }, Date.now);
    this.faults = faults ?? new Faults();
  }

  /** The latest ones, oldest first. */
  get calls(): readonly ProductCall[] {
    return this.remembered;
  }

  /** How many there were since the start or the last `clear`. */
  get count(): number {
    return this.counted;
  }

  /** What the app paid since the start or the last `clear`. */
  get points(): number {
    return this.pointsSpent;
  }

  /** What the app has spent in the running hour. */
  get quota(): QuotaState {
    return this.limits.spent;
  }

  clear(): void {
    this.remembered.length = 0;
    this.counted = 0;
    this.pointsSpent = 0;
  }

  /** What is asked of Jira while this runs is asked by a surface of the app. */
  by<T>(asker: Asker, run: () => Promise<T>): Promise<T> {
    return this.askers.run(asker, run);
  }

  readonly ask: Ask = async (request, caller) => {
    const { via, surface } = this.askers.getStore() ?? { via: 'rest', surface: null };
    if (this.latencyMs > 0) await wait(this.latencyMs);
    const { given, points } = await this.limits.answer(request, CHARGED.has(via), () =>
      this.faults.answer({ ...request, caller, via }, () => this.door(request, caller)),
    );
    const person = caller === 'anonymous' ? null : caller.accountId;
    const { method, path } = request;
    this.remember({ via, surface, method, path, person, status: given.status, points });
    return given;
  };

  private remember(call: ProductCall): void {
    this.counted += 1;
    this.pointsSpent += call.points;
    this.remembered.push(call);
    // Half at once, since removing from the front moves all others.
    if (this.remembered.length > MOST_REMEMBERED) this.remembered.splice(0, MOST_REMEMBERED / 2);
  }
}
