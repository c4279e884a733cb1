/** Times of the two sides of a comparison, in milliseconds. */
export interface Timing {
  readonly oursMs: number;
  /** null where there is nothing to compare with. */
  readonly alternativeMs: number | null;
  readonly repetitions: number;
}

export type Run = () => unknown;

const WARM_UP_MS = 200;
const WARM_UP_CALLS = 30;
const MEASURE_MS = 600;
const FEWEST = 5;
const FEWEST_SLOW = 3;
const MOST = 25;
const SLOW_MS = 500;

/**
 * Measures two ways to the same figure in turn (A B A B …), so that whatever else the machine does
 * hits both, and takes the median of each. Before every call the garbage of the one before is
 * cleared away. 5 to 25 repetitions after a warm-up; where a pair of calls takes more than half a
 * second, 3 without one: the smaller sizes have warmed the code by then.
 *
 * @param scale what the alternative's time is multiplied with where it works on a sample only
 */
export function measure(ours: Run, alternative: Run | null, scale = 1): Timing {
  const oursTimes: number[] = [];
  const alternativeTimes: number[] = [];
  const measurePair = (): number => {
    const ourTime = timeOnce(ours);
    const otherTime = alternative ? timeOnce(alternative) : 0;
    oursTimes.push(ourTime);
    alternativeTimes.push(otherTime * scale);
    return ourTime + otherTime;
  };
  const isSlow = measurePair() > SLOW_MS;
  if (!isSlow) {
    for (const times of [oursTimes, alternativeTimes]) times.pop(); // It was part of the warm-up.
    warmUp(ours);
    if (alternative) warmUp(alternative);
  }
  const fewest = isSlow ? FEWEST_SLOW : FEWEST;
  const start = performance.now();
  const isTimeLeft = (): boolean => performance.now() - start < MEASURE_MS;
  while (oursTimes.length < fewest || (!isSlow && oursTimes.length < MOST && isTimeLeft())) {
    measurePair();
  }
  return {
    oursMs: median(oursTimes),
    alternativeMs: alternative ? median(alternativeTimes) : null,
    repetitions: oursTimes.length,
  };
}

/** One call, in milliseconds. */
export function timeOnce(run: Run): number {
  clearGarbage();
  const start = performance.now();
  const result = run();
  const time = performance.now() - start;
  // A result that nobody looks at could be optimised away.
  if (result === undefined) throw new TypeError('A measured run returns its figure');
  return time;
}

/** @throws Error where node was started without `--expose-gc` */
export function clearGarbage(): void {
  if (!globalThis.gc) throw new Error('Start node with --expose-gc (npm run bench does)');
  globalThis.gc();
}

/** Calls for 200 ms, at most 30 times. */
function warmUp(run: Run): void {
  const start = performance.now();
  for (let call = 0; call < WARM_UP_CALLS; call += 1) {
    if (performance.now() - start > WARM_UP_MS) break;
    run();
  }
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
