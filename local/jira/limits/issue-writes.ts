/** How many writes one issue takes in which time. */
const WINDOWS = [
  { most: 20, milliseconds: 2000 },
  { most: 100, milliseconds: 30_000 },
] as const;
const LONGEST_MS = 30_000;

/** Counts the writes to single issues, each by the name the calls give it. */
export class IssueWrites {
  private readonly instants = new Map<string, readonly number[]>();

  constructor(private readonly clock: () => number) {}

  /** @returns how many milliseconds to wait before this write; 0: it is let through and counted */
  take(issue: string): number {
    const now = this.clock();
    const recent = (this.instants.get(issue) ?? []).filter((at) => at > now - LONGEST_MS);
    const waits = WINDOWS.map(({ most, milliseconds }) => {
      const oldest = recent.at(-most);
      return oldest === undefined ? 0 : Math.max(0, oldest + milliseconds - now);
    });
    const wait = Math.max(...waits);
    this.instants.set(issue, wait === 0 ? [...recent, now] : recent);
    return wait;
  }
}

/** The issue a call writes to, as the call names it; null for reads and for writes to something else. */
export function writtenIssue(method: string, path: string): string | null {
  if (method === 'GET') return null;
  const named = /^\/rest\/api\/3\/issue\/([^/?#]+)(?:\/|$|\?)/u.exec(path)?.[1] ?? null;
  return named === null || named === 'bulkfetch' ? null : decodeURIComponent(named).toUpperCase();
}
