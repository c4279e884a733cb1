const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

export const INTERVALS = ['fiveMinute', 'hour', 'day', 'week'] as const;
export type Interval = (typeof INTERVALS)[number];

const LENGTHS: Readonly<Record<Interval, number>> = {
  fiveMinute: 5 * MINUTE,
  hour: HOUR,
  day: 24 * HOUR,
  week: 7 * 24 * HOUR,
};

/** Forge runs a function for the first time about this long after the app was deployed. */
export const FIRST_RUN_AFTER_MS = 5 * MINUTE;
/** So many runs of one function are caught up at most when time has moved on at once. */
export const MOST_CAUGHT_UP = 48;

/** A stretch of time, in milliseconds since 1970: after its beginning, up to and with its end. */
export interface Stretch {
  readonly after: number;
  readonly until: number;
}

/**
 * When a function is due within a stretch of time, earliest first. Of more than `MOST_CAUGHT_UP` times,
 * that many stay, evenly spread, the last one among them.
 *
 * @param start when the app was deployed
 */
export function dueTimes(
  interval: Interval,
  start: number,
  { after, until }: Stretch,
): readonly number[] {
  const [first, length] = [start + FIRST_RUN_AFTER_MS, LENGTHS[interval]];
  const from = Math.max(0, Math.floor((after - first) / length) + 1);
  const to = Math.floor((until - first) / length);
  const count = Math.max(0, to - from + 1);
  const shown = Math.min(count, MOST_CAUGHT_UP);
  return Array.from({ length: shown }, (_, position) => {
    const number = from + Math.floor(((position + 1) * count) / shown) - 1;
    return first + number * length;
  });
}

/** The first time after an instant at which a function is due. */
export function nextDueTime(interval: Interval, start: number, after: number): number {
  const [first, length] = [start + FIRST_RUN_AFTER_MS, LENGTHS[interval]];
  return first + Math.max(0, Math.floor((after - first) / length) + 1) * length;
}
