import { clip, inDays, lengthMs, union, type Interval, type Intervals } from './intervals';
import type { ItemFlow } from './item-flow';
import { workSpan } from './work-life';

/** How much of the time between start and finish work went on. */
export interface FlowEfficiency {
  /** Finished in the period, with a known start: what the figure rests on. */
  readonly items: number;
  /** Finished in the period, never started or started nobody knows when: left out. */
  readonly withoutStart: number;
  /** Elapsed, in days with fractions. */
  readonly totalDays: number;
  readonly activeDays: number;
  /** Active ÷ total, 0 to 1; null where no time passed at all. */
  readonly share: number | null;
}

export interface FlowAndBlocked {
  readonly flow: ItemFlow;
  /** When the item was blocked, as `blockedIn` tells it. */
  readonly blocked: Intervals;
}

/** Of the items that were finished in the period; the others are left out. */
export function flowEfficiency(items: Iterable<FlowAndBlocked>, period: Interval): FlowEfficiency {
  let counted = 0;
  let withoutStart = 0;
  let totalMs = 0;
  let activeMs = 0;
  for (const { flow, blocked } of items) {
    const { finished } = flow;
    if (finished === null || finished < period.from || finished >= period.to) continue;
    const span = workSpan(flow);
    if (span === null) {
      withoutStart += 1;
      continue;
    }
    counted += 1;
    totalMs += span.to - span.from;
    activeMs += activeMsIn(span, flow.inWaitingStatus, blocked);
  }
  return {
    items: counted,
    withoutStart,
    totalDays: inDays(totalMs),
    activeDays: inDays(activeMs),
    share: totalMs === 0 ? null : activeMs / totalMs,
  };
}

/** Milliseconds of a stretch of time that are neither waiting nor blocked. */
export function activeMsIn(span: Interval, waiting: Intervals, blocked: Intervals): number {
  return span.to - span.from - lengthMs(clip(union(waiting, blocked), span));
}
