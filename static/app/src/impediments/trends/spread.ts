/** Values of one range, and what they were told of. */
export interface SpreadPart<T> {
  /** Exclusive, except that 0 belongs to the first part. */
  readonly over: number;
  /** Inclusive; null: without end. */
  readonly upTo: number | null;
  readonly of: readonly T[];
}

/**
 * How many have a value in which range, ranges without any included.
 *
 * @param limits ascending: where each range ends; one without end follows
 * @param valueOf at least 0; null: not known, and then it is in no part
 */
export function spreadOf<T>(
  all: readonly T[],
  limits: readonly number[],
  valueOf: (one: T) => number | null,
): readonly SpreadPart<T>[] {
  const parts = [...limits, null].map((upTo, at) => ({
    over: limits[at - 1] ?? 0,
    upTo,
    of: new Array<T>(),
  }));
  for (const one of all) {
    const value = valueOf(one);
    if (value === null) continue;
    parts.find(({ upTo }) => upTo === null || value <= upTo)?.of.push(one);
  }
  return parts;
}
