import type { Claim, Guard } from './ports';

/** The steps of a save as the guard shows them: claimed, then settled, or released where Jira refused. */

/** Who changes the guard, and when. */
export interface GuardMark {
  readonly stamp: string;
  readonly writer: string;
  readonly now: Date;
}

/** A resolver is ended after 25 seconds; what it had sent to Jira by then arrives soon after. */
const CLAIM_MS = 40_000;

export function claimed(guard: Guard | null, mark: GuardMark, claim: Omit<Claim, 'until'>): Guard {
  const until = new Date(mark.now.getTime() + CLAIM_MS).toISOString();
  return {
    ...changed(guard, mark),
    revision: guard?.revision ?? 0,
    hash: guard?.hash ?? null,
    claim: { ...claim, until },
  };
}

/** The claim was written. */
export function settled(guard: Guard, mark: GuardMark): Guard {
  const { revision, hash } = guard.claim ?? guard;
  return { ...changed(guard, mark), revision, hash, claim: null };
}

/** The claim was not written and will not be; what held before it holds again. */
export function released(guard: Guard, before: Guard | null, mark: GuardMark): Guard {
  const { revision, hash } = before ?? { revision: 0, hash: null };
  return { ...changed(guard, mark), revision, hash, claim: null };
}

/** Whether whoever made the claim may still be writing. */
export function isInFlight({ until }: Claim, now: Date): boolean {
  return now.toISOString() < until;
}

function changed(guard: Guard | null, { stamp, writer, now }: GuardMark) {
  return { version: (guard?.version ?? 0) + 1, stamp, writer, at: now.toISOString() };
}
