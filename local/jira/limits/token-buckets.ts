/** Calls a second that Jira lets through by method, and what it says of endpoints of their own. */
const USUAL: Readonly<Record<string, number>> = { GET: 100, POST: 100, PUT: 50, DELETE: 50 };
const SPECIAL: Readonly<Record<string, number>> = {
  'GET /rest/api/3/issue/{issueIdOrKey}': 150,
  'GET /rest/api/3/issue/{issueIdOrKey}/changelog': 200,
  'GET /rest/api/3/user': 150,
  'POST /rest/api/3/search/approximate-count': 150,
};

/** Calls a second of one endpoint, by method and template of its path. */
export type BurstRate = (method: string, template: string) => number;

/** The rates that Atlassian publishes. */
export const jiraBurstRate: BurstRate = (method, template) =>
  SPECIAL[`${method} ${template}`] ?? USUAL[method] ?? 100;

interface Bucket {
  tokens: number;
  filledAt: number;
}

export interface BurstState {
  readonly isAllowed: boolean;
  /** Calls a second. */
  readonly rate: number;
  /** Whole calls that are left at this instant. */
  readonly remaining: number;
}

/** A bucket of tokens for each endpoint; it holds what one second brings, and is full at first. */
export class TokenBuckets {
  private readonly buckets = new Map<string, Bucket>();

  constructor(
    private readonly rateOf: BurstRate,
    private readonly clock: () => number,
  ) {}

  /** Takes a token, if there is one. */
  take(method: string, template: string): BurstState {
    const key = `${method} ${template}`;
    const rate = this.rateOf(method, template);
    const now = this.clock();
    const bucket = this.buckets.get(key) ?? { tokens: rate, filledAt: now };
    const brought = (Math.max(0, now - bucket.filledAt) / 1000) * rate;
    const tokens = Math.min(rate, bucket.tokens + brought);
    const isAllowed = tokens >= 1;
    const left = isAllowed ? tokens - 1 : tokens;
    this.buckets.set(key, { tokens: left, filledAt: now });
    return { isAllowed, rate, remaining: Math.floor(left) };
  }
}
