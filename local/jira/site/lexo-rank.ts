/**
 * Ranks as Jira writes them, ordered as texts: `0|i0000f:` is a bucket, a number to the base 36 and, behind
 * the colon, as many more digits as were needed to fit between two others.
 */
const SHAPE = /^(\d)\|([0-9a-z]+):([0-9a-z]*)$/u;
const FIRST = '0|hzzzzz:';
const BASE = 36n;
/** Jira leaves so much room behind the last issue. */
const STEP = 8;

interface Rank {
  readonly bucket: string;
  /** Digits before the colon. */
  readonly width: number;
  readonly whole: string;
  readonly fraction: string;
}

/**
 * So many ranks in ascending order, all of them between two.
 *
 * @param before null: they come first
 * @param after null: they come last
 * @throws Error where one of the two is no rank
 */
export function ranksBetween(
  before: string | null,
  after: string | null,
  count: number,
): readonly string[] {
  const lower = before === null ? null : parsed(before);
  const upper = after === null ? null : parsed(after);
  const shape = lower ?? upper;
  if (shape === null) {
    return count === 0 ? [] : [FIRST, ...ranksBetween(FIRST, null, count - 1)];
  }
  // While Jira balances ranks anew, neighbours may be in two buckets: then there is room behind the first.
  const isSame = lower === null || upper === null || lower.bucket === upper.bucket;
  const most = BASE ** BigInt(shape.width);
  const ends = (places: number): readonly [bigint, bigint] => [
    lower === null ? 0n : valueOf(lower, places),
    upper === null || !isSame ? most * BASE ** BigInt(places) : valueOf(upper, places),
  ];
  const stepped = steppedRanks(lower, upper, count);
  if (stepped !== null) return stepped;
  for (let places = longest(lower, upper); ; places += 1) {
    const [low, high] = ends(places);
    const gap = (high - low) / BigInt(count + 1);
    if (gap === 0n) continue;
    return Array.from({ length: count }, (_, place) =>
      written(low + gap * BigInt(place + 1), places, shape),
    );
  }
}

/** At an open end whole steps away; null: there is no room for them. */
function steppedRanks(
  lower: Rank | null,
  upper: Rank | null,
  count: number,
): readonly string[] | null {
  const end = lower ?? upper;
  if (end === null || (lower !== null && upper !== null)) return null;
  const { bucket, width, whole } = end;
  const start = parseInt(whole, 36) - (lower === null ? STEP * (count + 1) : 0);
  const last = start + STEP * count;
  if (start + STEP <= 0 || last >= 36 ** width || !Number.isSafeInteger(last)) return null;
  return Array.from({ length: count }, (_, place) => {
    const digits = (start + STEP * (place + 1)).toString(36).padStart(width, '0');
    return `${bucket}|${digits}:`;
  });
}

function parsed(rank: string): Rank {
  const [, bucket, whole, fraction] = SHAPE.exec(rank) ?? [];
  if (bucket === undefined || whole === undefined || fraction === undefined) {
    throw new Error(`'${rank}' is no rank`);
  }
  return { bucket, width: whole.length, whole, fraction };
}

function longest(...ranks: readonly (Rank | null)[]): number {
  return Math.max(0, ...ranks.map((rank) => rank?.fraction.length ?? 0));
}

/** Cut to so many digits behind the colon. */
function valueOf({ whole, fraction }: Rank, places: number): bigint {
  const digits = whole + fraction.padEnd(places, '0').slice(0, places);
  let value = 0n;
  for (const digit of digits) value = value * BASE + BigInt(parseInt(digit, 36));
  return value;
}

function written(value: bigint, places: number, { bucket, width }: Rank): string {
  const digits = value.toString(36).padStart(width + places, '0');
  const whole = digits.slice(0, digits.length - places);
  const fraction = places === 0 ? '' : digits.slice(-places).replace(/0+$/u, '');
  return `${bucket}|${whole}:${fraction}`;
}
