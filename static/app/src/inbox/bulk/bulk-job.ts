import type { BulkDigest } from './digests';
import type { BulkMove, MoveTarget, Said } from './move-target';

/** One move for several contracts, one after the other. */
export interface BulkJob {
  readonly move: BulkMove;
  readonly said: Said;
  readonly entries: readonly BulkEntry[];
  /** How the teams that were asked are told, as far as that has begun. */
  readonly digests: readonly BulkDigest[];
  /** Stopped: by the person, or since the page was left in the middle. */
  readonly phase: 'running' | 'stopped' | 'finished';
  /** Why it stopped by itself, in words; null: it did not. */
  readonly pause: string | null;
}

export interface BulkEntry {
  readonly target: MoveTarget;
  readonly names: { readonly consumer: string; readonly provider: string };
  readonly result: BulkResult;
}

export type BulkResult =
  | { readonly kind: 'waiting' | 'working' | 'written' | 'gone' }
  /** Why, in words, and whether it may well go through later. */
  | { readonly kind: 'refused'; readonly problem: string; readonly passes: boolean };

export interface BulkCounts {
  readonly total: number;
  readonly done: number;
  readonly refused: number;
  readonly left: number;
}

export function countsOf({ entries }: BulkJob): BulkCounts {
  const of = (...kinds: readonly BulkResult['kind'][]): number =>
    entries.filter(({ result }) => kinds.includes(result.kind)).length;
  return {
    total: entries.length,
    done: of('written'),
    refused: of('refused', 'gone'),
    left: of('waiting', 'working'),
  };
}

/** How many were refused for a reason that passes. */
export function passingRefusals({ entries }: BulkJob): number {
  return entries.filter(({ result }) => result.kind === 'refused' && result.passes).length;
}

/** Those that may go through now once more. */
export function withRefusedAgain(job: BulkJob): BulkJob {
  const entries = job.entries.map((entry) =>
    entry.result.kind === 'refused' && entry.result.passes
      ? { ...entry, result: { kind: 'waiting' as const } }
      : entry,
  );
  return { ...job, entries };
}

/** The place of the entry that comes next; null: there is none. */
export function nextEntry({ entries }: BulkJob): number | null {
  const place = entries.findIndex(({ result }) => result.kind === 'waiting');
  return place === -1 ? null : place;
}

export function withResult(job: BulkJob, place: number, result: BulkResult): BulkJob {
  const entries = job.entries.map((entry, at) => (at === place ? { ...entry, result } : entry));
  return { ...job, entries };
}

/**
 * A job as it is found after a reload: it stands still, and what was being saved or told is tried again,
 * unless it turns out to be saved or told already.
 */
export function asFoundAgain(job: BulkJob): BulkJob {
  if (job.phase === 'finished') return job;
  return {
    ...job,
    entries: job.entries.map(begunAgain),
    digests: job.digests.map(begunAgain),
    phase: 'stopped',
  };
}

function begunAgain<Part extends BulkEntry | BulkDigest>(part: Part): Part {
  return part.result.kind === 'working' ? { ...part, result: { kind: 'waiting' } } : part;
}
