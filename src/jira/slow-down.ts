import { parseInstant, type Instant } from '../domain/calendar/instant';
import type { JiraResponse, Transport } from './transport';

/** What a 429 says of when to come back. */
export interface SlowDown {
  /** Null: Jira does not say. */
  readonly waitMs: number | null;
  /** A quota is used up: every call is refused until it is filled again, whoever makes it. */
  readonly isQuota: boolean;
  /** When that is; null: Jira does not say. */
  readonly resetAt: Instant | null;
}

/** Reads the headers of a 429 or 5xx answer. */
export function slowDownOf({ status, header }: JiraResponse): SlowDown {
  const seconds = Number(header('retry-after') ?? Number.NaN);
  const isQuota = status === 429 && (header('ratelimit-reason') ?? '').startsWith('jira-quota-');
  const reset = header('x-ratelimit-reset');
  return {
    waitMs: Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : null,
    isQuota,
    resetAt: reset === null ? null : parseInstant(reset),
  };
}

/** Where Jira names no time: points are counted by the hour. */
const QUOTA_PAUSE_MS = 10 * 60_000;

/**
 * A transport that, once a quota is used up, asks nothing more until Jira said it is filled again: it
 * gives the same answer by itself. For calls that share a quota.
 *
 * @param now the clock, in milliseconds since 1970
 */
export function pausedByQuota(transport: Transport, now: () => number): Transport {
  let pause: { readonly until: number; readonly answer: JiraResponse } | null = null;
  return async (request) => {
    if (pause !== null && now() < pause.until) return pause.answer;
    const answer = await transport(request);
    const { isQuota, resetAt, waitMs } = slowDownOf(answer);
    if (isQuota) pause = { until: resetAt ?? now() + (waitMs ?? QUOTA_PAUSE_MS), answer };
    return answer;
  };
}
