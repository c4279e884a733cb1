import type { Instant } from '../calendar/instant';
import type { Interval, Intervals } from './intervals';

/**
 * When something held, written down moment by moment, oldest first. What ends and begins again at the
 * same moment never ended.
 */
export class Timeline {
  /** Made with the first one: most things never hold for most items. */
  private ended: Interval[] | null = null;
  private since: Instant | null = null;

  set(holds: boolean, at: Instant): void {
    if (holds === (this.since !== null)) return;
    if (this.since === null) this.since = this.reopenedAt(at) ?? at;
    else this.end(this.since, at);
  }

  /** Since when it has held; null where it does not. */
  get holdsSince(): Instant | null {
    return this.since;
  }

  /** What ended, without what still holds. */
  closed(): Intervals {
    return this.ended ?? NONE;
  }

  /** What still holds is counted up to the given moment. */
  until(asOf: Instant): Intervals {
    if (this.since === null || this.since >= asOf) return this.closed();
    return [...this.closed(), { from: this.since, to: asOf }];
  }

  private reopenedAt(at: Instant): Instant | null {
    const last = this.ended?.at(-1);
    if (last?.to !== at) return null;
    this.ended?.pop();
    return last.from;
  }

  private end(since: Instant, at: Instant): void {
    if (since < at) (this.ended ??= []).push({ from: since, to: at });
    this.since = null;
  }
}

const NONE: Intervals = [];
