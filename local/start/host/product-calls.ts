import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Caller, JiraAnswer, JiraRequest } from '../../jira/rest/jira-request';

/** Which way a call reached Jira: `requestJira` in a frame, in a function, by a schedule, or plain HTTP. */
export type ProductWay = 'bridge' | 'resolver' | 'scheduled' | 'rest';

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
}

interface Asker {
  readonly via: ProductWay;
  readonly surface: string;
}

type Ask = (request: JiraRequest, caller: Caller) => Promise<JiraAnswer>;

const MOST_REMEMBERED = 10_000;

/** The way into Jira: remembers what is asked, and may take its time as a real site does. */
export class ProductCalls {
  private readonly askers = new AsyncLocalStorage<Asker>();
  private readonly remembered: ProductCall[] = [];
  private counted = 0;

  constructor(
    private readonly door: Ask,
    private readonly latencyMs: number,
  ) {}

  /** The latest ones, oldest first. */
  get calls(): readonly ProductCall[] {
    return this.remembered;
  }

  /** How many there were since the start or the last `clear`. */
  get count(): number {
    return this.counted;
  }

  clear(): void {
    this.remembered.length = 0;
    this.counted = 0;
  }

  /** What is asked of Jira while this runs is asked by a surface of the app. */
  by<T>(asker: Asker, run: () => Promise<T>): Promise<T> {
    return this.askers.run(asker, run);
  }

  readonly ask: Ask = async (request, caller) => {
    const { via, surface } = this.askers.getStore() ?? { via: 'rest', surface: null };
    if (this.latencyMs > 0) await wait(this.latencyMs);
    const answer = await this.door(request, caller);
    const person = caller === 'anonymous' ? null : caller.accountId;
    const { method, path } = request;
    this.remember({ via, surface, method, path, person, status: answer.status });
    return answer;
  };

  private remember(call: ProductCall): void {
    this.counted += 1;
    this.remembered.push(call);
    // Half at once, since removing from the front moves all others.
    if (this.remembered.length > MOST_REMEMBERED) this.remembered.splice(0, MOST_REMEMBERED / 2);
  }
}
