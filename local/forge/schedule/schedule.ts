import type { ScheduledTrigger } from '../manifest/scheduled-triggers';
import { dueTimes, nextDueTime, type Interval } from './due-times';

/** A function that is to run. */
export interface DueRun {
  readonly moduleKey: string;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
}

export interface PlannedFunction {
  readonly moduleKey: string;
  readonly interval: Interval;
  /** Milliseconds since 1970. */
  readonly nextDueAt: number;
}

/** When which scheduled function is due; each due time is handed out once. */
export class Schedule {
  private start: number;
  /** Everything due up to here was handed out. */
  private reached: number;

  /** @param now when the app was deployed, in milliseconds since 1970 */
  constructor(
    private readonly triggers: readonly ScheduledTrigger[],
    now: number,
  ) {
    this.start = now;
    this.reached = now;
  }

  get plan(): readonly PlannedFunction[] {
    return this.triggers.map(({ key, interval }) => ({
      moduleKey: key,
      interval,
      nextDueAt: nextDueTime(interval, this.start, this.reached),
    }));
  }

  /** What is due up to an instant and was not handed out yet, earliest first. */
  take(until: number): readonly DueRun[] {
    const stretch = { after: this.reached, until };
    this.reached = Math.max(this.reached, until);
    return this.triggers
      .flatMap(({ key, interval }) =>
        dueTimes(interval, this.start, stretch).map((dueAt) => ({ moduleKey: key, dueAt })),
      )
      .sort((a, b) => a.dueAt - b.dueAt);
  }

  /** Begins anew, as after a deployment. */
  restart(now: number): void {
    this.start = now;
    this.reached = now;
  }
}
