import * as z from 'zod/mini';
import { throughJson } from '../runtime/json-boundary';
import { TimeOver } from '../runtime/run-function';

/** What a function answers that wants an event once more: `InvocationError`, or the older `QueueResponse`. */
const wishShape = z.looseObject({
  _retry: z.literal(true),
  retryOptions: z.optional(
    z.looseObject({
      // JSON has no NaN: it is what `parseInt` makes of a header that is not there.
      retryAfter: z.optional(z.nullable(z.number())),
      retryReason: z.optional(z.nullable(z.string())),
      retryData: z.optional(z.unknown()),
    }),
  ),
});

export interface RetryWish {
  readonly afterMs: number;
  readonly reason: string;
  /** null: none was given. */
  readonly data: unknown;
}

const LEAST_AFTER_S = 1;
const MOST_AFTER_S = 900;
const MOST_DATA_BYTES = 4096;
const FIRST_PAUSE_MS = 10_000;
const MOST_PAUSE_MS = 900_000;

/**
 * Null: the function is content.
 *
 * @throws Error for more data than Forge carries to the next attempt
 */
export function retryWish(answer: unknown): RetryWish | null {
  const read = wishShape.safeParse(throughJson(answer).value);
  if (!read.success) return null;
  const { retryAfter, retryReason, retryData } = read.data.retryOptions ?? {};
  const wishedS = retryAfter ?? LEAST_AFTER_S;
  const { bytes } = throughJson(retryData);
  if (bytes > MOST_DATA_BYTES) {
    throw new Error(`retryData has ${String(bytes)} bytes, and ${String(MOST_DATA_BYTES)} at most`);
  }
  return {
    afterMs: Math.min(MOST_AFTER_S, Math.max(LEAST_AFTER_S, wishedS)) * 1000,
    reason: retryReason ?? 'FUNCTION_RETRY_REQUEST',
    data: retryData ?? null,
  };
}

/** Why an event comes again whose function failed. */
export function reasonOf(error: unknown): string {
  return error instanceof TimeOver ? 'FUNCTION_TIME_OUT' : 'FUNCTION_PLATFORM_UNKNOWN_ERROR';
}

/** How long Forge waits by itself before the next attempt: twice as long each time, a quarter of an hour at most. */
export function pauseBefore(retry: number): number {
  return Math.min(MOST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (retry - 1));
}
