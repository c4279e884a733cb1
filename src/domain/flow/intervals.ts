import type { Instant } from '../calendar/instant';

/** A stretch of time, half open: `from` belongs to it, `to` does not. */
export interface Interval {
  readonly from: Instant;
  readonly to: Instant;
}

/** Sorted, none empty, and neither overlapping nor touching: each set of moments has one such list. */
export type Intervals = readonly Interval[];

const MS_PER_DAY = 86_400_000;

/** Every moment that lies in one of the intervals, which may be in any order and overlap. */
export function unionOf(intervals: readonly Interval[]): Intervals {
  const merged: Interval[] = [];
  const sorted = intervals.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from);
  for (const next of sorted) append(merged, next);
  return merged;
}

export function union(a: Intervals, b: Intervals): Intervals {
  if (a.length === 0) return b;
  if (b.length === 0) return a;
  const merged: Interval[] = [];
  let atB = 0;
  for (const next of a) {
    for (let other = b[atB]; other !== undefined && other.from < next.from; other = b[atB]) {
      append(merged, other);
      atB += 1;
    }
    append(merged, next);
  }
  for (; atB < b.length; atB += 1) append(merged, b[atB]);
  return merged;
}

/** Adds one that begins no earlier than the last one did. */
function append(merged: Interval[], next: Interval | undefined): void {
  const last = merged.at(-1);
  if (next === undefined) return;
  if (last === undefined || next.from > last.to) merged.push(next);
  else if (next.to > last.to) merged[merged.length - 1] = { from: last.from, to: next.to };
}

export function intersection(a: Intervals, b: Intervals): Intervals {
  const common: Interval[] = [];
  let atB = 0;
  for (const interval of a) {
    for (let other = b[atB]; other !== undefined && other.from < interval.to; other = b[atB]) {
      const from = other.from > interval.from ? other.from : interval.from;
      const to = other.to < interval.to ? other.to : interval.to;
      if (from < to) common.push({ from, to });
      if (other.to > interval.to) break; // It may reach into the next one.
      atB += 1;
    }
  }
  return common;
}

/** The part within one stretch of time. */
export function clip(intervals: Intervals, within: Interval): Intervals {
  return intersection(intervals, [within]);
}

/** What lies in `a` and not in `b`. */
export function difference(a: Intervals, b: Intervals): Intervals {
  if (b.length === 0) return a;
  const left: Interval[] = [];
  let atB = 0;
  for (const { from, to } of a) {
    let start = from;
    for (let hole = b[atB]; hole !== undefined && hole.from < to; hole = b[atB]) {
      if (hole.from > start) left.push({ from: start, to: hole.from });
      if (hole.to > start) start = hole.to;
      if (hole.to > to) break; // It may reach into the next one.
      atB += 1;
    }
    if (start < to) left.push({ from: start, to });
  }
  return left;
}

export function lengthMs(intervals: Intervals): number {
  return intervals.reduce((sum, { from, to }) => sum + (to - from), 0);
}

/** Elapsed time in days of 24 hours, with fractions: a day on which clocks change is none of its own. */
export function lengthDays(intervals: Intervals): number {
  return inDays(lengthMs(intervals));
}

export function inDays(milliseconds: number): number {
  return milliseconds / MS_PER_DAY;
}
