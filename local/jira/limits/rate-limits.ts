import { answer, type JiraAnswer, type JiraRequest } from '../rest/jira-request';
import { assumed, documented, type Behaviour } from '../rest/route';
import { routeOf } from '../rest/route-of';
import { HourlyQuota, type QuotaState } from './hourly-quota';
import { IssueWrites, writtenIssue } from './issue-writes';
import { pointsOf } from './points';
import { TokenBuckets, type BurstRate, type BurstState } from './token-buckets';

/** Points an hour that Jira gives an app for all its sites together. */
export const USUAL_QUOTA = 65_000;

export interface RateLimitSettings {
  /** Points an hour of the app; null: they are counted, and nothing ends. */
  readonly quota: number | null;
  /** Calls a second of each endpoint, and with them the writes to one issue; null: as many as come. */
  readonly burst: BurstRate | null;
}

/** How the limits are known; what the emulator does is in this room. */
export const LIMIT_BEHAVIOURS: readonly Behaviour[] = [
  documented('an app has 65,000 points an hour, which begin anew with each hour of UTC'),
  documented('a call costs one point, a read one more for each object and two for each person'),
  assumed('calls through the bridge cost the app nothing; staff said so, the documents are silent'),
  assumed('searching, fetching many and asking for permissions are reads, although sent by POST'),
  assumed(
    'parts of an object and bare ids cost nothing; a refused call costs one point, a limited one none',
  ),
  assumed('a call is let through as long as one point is left'),
  documented('with no points left each call is answered 429 until the hour is over'),
  documented(
    '429 has Retry-After, RateLimit-Reason, RateLimit, X-RateLimit-Limit, -Remaining, -Reset',
  ),
  documented('RateLimit and RateLimit-Policy with every call of the app; r below 20 % only'),
  documented('X-RateLimit-NearLimit below 20 %'),
  documented('calls a second by endpoint and method, a bucket of tokens each, whoever calls'),
  assumed('a bucket holds what one second brings'),
  documented('an issue takes 20 writes in 2 seconds and 100 in 30'),
  assumed('writes are counted by the name of the issue in the path; links are writes to no issue'),
  assumed('the words of a 429'),
];

interface Admitted {
  readonly refusal: JiraAnswer | null;
  readonly burst: BurstState | null;
}

/** The limits of a site for all who call it, and of the app for what it spends there. */
export class RateLimits {
  private readonly quota: HourlyQuota;
  private readonly buckets: TokenBuckets | null;
  private readonly writes: IssueWrites;

  /** @param clock milliseconds since 1970 */
  constructor(
    private readonly settings: RateLimitSettings,
    private readonly clock: () => number,
  ) {
    this.quota = new HourlyQuota(settings.quota ?? USUAL_QUOTA, clock);
    this.buckets = settings.burst === null ? null : new TokenBuckets(settings.burst, clock);
    this.writes = new IssueWrites(clock);
  }

  /** What the app has spent in the running hour, whether or not that ends anything. */
  get spent(): QuotaState {
    return this.quota.state;
  }

  /**
   * Answers a call within the limits.
   *
   * @param isCharged whether the app pays for it
   * @returns the answer with the headers of limits, and what it cost the app
   */
  async answer(
    request: JiraRequest,
    isCharged: boolean,
    ask: () => Promise<JiraAnswer>,
  ): Promise<{ readonly given: JiraAnswer; readonly points: number }> {
    const { refusal, burst } = this.admit(request, isCharged);
    if (refusal !== null) return { given: refusal, points: 0 };
    const answered = await ask();
    const route = isCharged ? routeOf(request.method, request.path) : null;
    const points = route === null ? 0 : pointsOf(route, answered);
    this.quota.spend(points);
    const headers = { ...this.burstHeaders(burst), ...(isCharged ? this.quotaHeaders() : {}) };
    return { given: { ...answered, headers: { ...answered.headers, ...headers } }, points };
  }

  private admit({ method, path }: JiraRequest, isCharged: boolean): Admitted {
    const spent = this.quota.state;
    if (isCharged && this.settings.quota !== null && spent.remaining === 0) {
      return { refusal: this.quotaRefusal(spent), burst: null };
    }
    const verb = method.toUpperCase();
    const route = this.buckets === null ? null : routeOf(verb, path);
    if (this.buckets === null || route === null) return { refusal: null, burst: null };
    const burst = this.buckets.take(verb, route.path);
    if (!burst.isAllowed) return { refusal: this.burstRefusal(burst), burst };
    const issue = writtenIssue(verb, path);
    const waitMs = issue === null ? 0 : this.writes.take(issue);
    return { refusal: waitMs === 0 ? null : this.writeRefusal(waitMs), burst };
  }

  private quotaRefusal({ quota, resetAt }: QuotaState): JiraAnswer {
    return tooMany('jira-quota-global-based', resetAt - this.clock(), resetAt, {
      'x-ratelimit-limit': String(quota),
      'x-ratelimit-remaining': '0',
      'x-ratelimit-nearlimit': 'true',
      ...this.quotaHeaders(),
    });
  }

  private burstRefusal({ rate }: BurstState): JiraAnswer {
    return tooMany('jira-burst-based', 1000, this.clock() + 1000, {
      'x-ratelimit-limit': String(rate),
      'x-ratelimit-remaining': '0',
    });
  }

  private writeRefusal(waitMs: number): JiraAnswer {
    return tooMany('jira-per-issue-on-write', waitMs, this.clock() + waitMs, {});
  }

  private burstHeaders(burst: BurstState | null): JiraAnswer['headers'] {
    if (burst === null) return {};
    const { rate, remaining } = burst;
    return { 'x-ratelimit-limit': String(rate), 'x-ratelimit-remaining': String(remaining) };
  }

  private quotaHeaders(): JiraAnswer['headers'] {
    if (this.settings.quota === null) return {};
    const { quota, remaining, isNear, resetAt } = this.quota.state;
    const seconds = secondsOf(resetAt - this.clock());
    const left = isNear ? `;r=${String(remaining)}` : '';
    return {
      'ratelimit-policy': `"global-app-quota";q=${String(quota)};w=3600`,
      ratelimit: `"global-app-quota"${left};t=${String(seconds)}`,
      ...(isNear ? { 'x-ratelimit-nearlimit': 'true' } : {}),
    };
  }
}

function tooMany(
  reason: string,
  waitMs: number,
  resetAt: number,
  headers: JiraAnswer['headers'],
): JiraAnswer {
  const message = 'Rate limit exceeded. Wait as long as Retry-After says.';
  const refused = answer({ errorMessages: [message], errors: {} }, 429);
  return {
    ...refused,
    headers: {
      ...refused.headers,
      'retry-after': String(secondsOf(waitMs)),
      'ratelimit-reason': reason,
      // To the minute, and never before the wait is over.
      'x-ratelimit-reset': `${new Date(Math.ceil(resetAt / 60_000) * 60_000).toISOString().slice(0, 16)}Z`,
      ...headers,
    },
  };
}

function secondsOf(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000));
}
