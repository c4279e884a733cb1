import { MOST_TOLD_ASKS } from '../../../../../src/contract/contract-writing';
import { byText } from '../../../../../src/domain/work-items/issue-key';
import type { BulkJob } from './bulk-job';
import type { MoveTarget } from './move-target';

/** One comment that tells a team of what it was asked for. */
export interface BulkDigest {
  readonly team: string;
  readonly asks: readonly AskToTell[];
  readonly result: DigestResult;
}

export type AskToTell = Pick<MoveTarget, 'consumerId' | 'providerId' | 'askId'>;

export type DigestResult =
  | { readonly kind: 'waiting' | 'working' }
  /** What became of it; failed: nobody was told, or that is not known. */
  | { readonly kind: 'settled' | 'failed'; readonly words: string };

/** With a comment for each team whose asks were saved and are in none yet, of as many as it may tell. */
export function withDigests(job: BulkJob): BulkJob {
  if (job.move !== 'ask') return job;
  const planned = new Set(job.digests.flatMap(({ asks }) => asks.map(({ askId }) => askId)));
  const teams = new Map<string, AskToTell[]>();
  for (const { target, result } of job.entries) {
    const { team, consumerId, providerId, askId } = target;
    if (result.kind !== 'written' || planned.has(askId)) continue;
    const asks = teams.get(team) ?? [];
    asks.push({ consumerId, providerId, askId });
    teams.set(team, asks);
  }
  const added = [...teams]
    .sort(([a], [b]) => byText(a, b))
    .flatMap(([team, asks]) =>
      inParts(asks).map((part) => ({ team, asks: part, result: { kind: 'waiting' as const } })),
    );
  return { ...job, digests: [...job.digests, ...added] };
}

function inParts(asks: readonly AskToTell[]): readonly (readonly AskToTell[])[] {
  const count = Math.ceil(asks.length / MOST_TOLD_ASKS);
  return Array.from({ length: count }, (_, part) =>
    asks.slice(part * MOST_TOLD_ASKS, (part + 1) * MOST_TOLD_ASKS),
  );
}

/** The place of the comment that comes next; null: there is none. */
export function nextDigest({ digests }: BulkJob): number | null {
  const place = digests.findIndex(({ result }) => result.kind === 'waiting');
  return place === -1 ? null : place;
}

export function withDigestResult(job: BulkJob, place: number, result: DigestResult): BulkJob {
  const digests = job.digests.map((digest, at) => (at === place ? { ...digest, result } : digest));
  return { ...job, digests };
}

/** How many asks were saved, and nobody has been told of them yet. */
export function untoldAsks(job: BulkJob): number {
  return withDigests(job)
    .digests.filter(({ result }) => result.kind === 'waiting' || result.kind === 'working')
    .reduce((sum, { asks }) => sum + asks.length, 0);
}

/** Those that failed once more: nobody is told twice, whatever became of the first try. */
export function withFailedAgain(job: BulkJob): BulkJob {
  const digests = job.digests.map((digest) =>
    digest.result.kind === 'failed' ? { ...digest, result: { kind: 'waiting' as const } } : digest,
  );
  return { ...job, digests };
}
