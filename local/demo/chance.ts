/**
 * Chance that repeats itself: the same seed gives the same sequence on every machine. Each subject
 * takes a sequence of its own (`chanceOf('sprints')`), so that one more draw in one place does not
 * change every other place.
 */
export interface Chance {
  /** At least `low`, below `high`. */
  between(low: number, high: number): number;
  /** A whole number, both ends included. */
  whole(low: number, high: number): number;
  happens(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): readonly T[];
  /** A draw from the bell curve with mean 0 and deviation 1. */
  normal(): number;
}

export function chanceOf(seed: string): Chance {
  const next = mulberry32(fnv1a(seed));
  const between = (low: number, high: number): number => low + next() * (high - low);
  const whole = (low: number, high: number): number => low + Math.floor(next() * (high - low + 1));
  const pick = <T>(list: readonly T[]): T => {
    const picked = list[whole(0, list.length - 1)];
    if (picked === undefined) throw new Error(`nothing to pick from (seed ${seed})`);
    return picked;
  };
  return {
    between,
    whole,
    happens: (probability) => next() < probability,
    pick,
    shuffled: (list) =>
      list
        .map((entry) => ({ entry, order: next() }))
        .sort((a, b) => a.order - b.order)
        .map(({ entry }) => entry),
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
  };
}

/** Turns a text into a seed: FNV-1a, 32 bits. */
function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (let position = 0; position < text.length; position += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(position), 0x01000193);
  }
  return hash >>> 0;
}

/** Tommy Ettinger's mulberry32 (public domain): small, and good enough for invented data. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
