const HOUR_MS = 3_600_000;
/** Below this share Jira warns. */
const NEAR = 0.2;

export interface QuotaState {
  readonly quota: number;
  /** Points spent since the hour began. */
  readonly spent: number;
  readonly remaining: number;
  readonly isNear: boolean;
  /** When the next hour begins, in milliseconds since 1970. */
  readonly resetAt: number;
}

/** The points of an app in the running hour of UTC. */
export class HourlyQuota {
  private hour = -1;
  private spent = 0;

  /** @param quota points an hour */
  constructor(
    private readonly quota: number,
    private readonly clock: () => number,
  ) {}

  spend(points: number): void {
    this.turn();
    this.spent += points;
  }

  get state(): QuotaState {
    this.turn();
    const { quota, spent, hour } = this;
    const remaining = Math.max(0, quota - spent);
    return {
      ...{ quota, spent, remaining },
      isNear: remaining < quota * NEAR,
      resetAt: (hour + 1) * HOUR_MS,
    };
  }

  private turn(): void {
    const hour = Math.floor(this.clock() / HOUR_MS);
    if (hour === this.hour) return;
    this.hour = hour;
    this.spent = 0;
  }
}
