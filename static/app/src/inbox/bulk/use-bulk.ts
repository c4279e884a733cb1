import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { LinkedWorkInUse } from '../../reading/use-linked-work';
import { digestResult } from './digest-words';
import { nextDigest, withDigestResult, withDigests, withFailedAgain } from './digests';
import { foundFor, halfOf } from './move-target';
import { problemInWords } from './outcome-words';
import { tellDigest } from './tell-digest';
import { writeMove } from './write-move';
import { nextEntry, withResult, type BulkJob, type BulkResult } from './bulk-job';
import { bulkMemory } from './bulk-memory';
import type { Selection } from './selection';

export interface Bulk {
  readonly job: BulkJob | null;
  readonly selection: Selection | null;
  readonly select: (selection: Selection | null) => void;
  readonly start: (job: BulkJob) => void;
  readonly stop: () => void;
  /** Goes on where it stopped, and tells again whom it could not tell. */
  readonly resume: () => void;
  readonly close: () => void;
}

const LEFT = 'the page was left';

/** Carries one move out for several contracts, one after the other; what was done stays done. */
export function useBulk(accountId: string): Bulk {
  const intl = useIntl();
  const store = useContext(LinkedWorkInUse);
  const memory = useMemo(() => bulkMemory(accountId), [accountId]);
  const [state, setState] = useState(memory.recall);
  const latest = useRef(state);
  const run = useRef<AbortController | null>(null);

  const keep = useCallback(
    (change: Partial<typeof state>) => {
      latest.current = { ...latest.current, ...change };
      memory.keep(latest.current);
      setState(latest.current);
    },
    [memory],
  );

  const carryOut = useCallback(
    async (job: BulkJob, place: number): Promise<BulkResult> => {
      const entry = job.entries[place];
      if (entry === undefined) return { kind: 'gone' };
      const { target, names } = entry;
      const found = foundFor(target, job.move, (id) => store.item(id));
      if (found !== 'wanted') return { kind: found === 'made' ? 'written' : 'gone' };
      const outcome = await writeMove(store, target, job.move, job.said);
      const issue = halfOf(job.move) === 'asks' ? names.consumer : names.provider;
      const problem = problemInWords(outcome, issue, intl);
      return problem === null ? { kind: 'written' } : { kind: 'refused', problem };
    },
    [store, intl],
  );

  const tellAll = useCallback(
    async (asked: BulkJob, signal: AbortSignal): Promise<BulkJob> => {
      let job = withDigests(asked);
      for (let place = nextDigest(job); place !== null; place = nextDigest(job)) {
        const digest = job.digests[place];
        if (digest === undefined || signal.reason === LEFT) break;
        job = withDigestResult(job, place, { kind: 'working' });
        keep({ job });
        job = withDigestResult(job, place, digestResult(await tellDigest(digest), intl));
        keep({ job });
      }
      return job;
    },
    [keep, intl],
  );

  const carryOutAll = useCallback(
    async (begun: BulkJob) => {
      const { signal } = (run.current = new AbortController());
      let job: BulkJob = { ...begun, phase: 'running' };
      for (let place = nextEntry(job); place !== null; place = nextEntry(job)) {
        job = withResult(job, place, { kind: 'working' });
        keep({ job });
        job = withResult(job, place, await carryOut(job, place));
        keep({ job });
        if (signal.aborted) break;
      }
      // Who stops has asked somebody already, and those learn of it.
      job = await tellAll(job, signal);
      const isFinished = nextEntry(job) === null && nextDigest(job) === null;
      keep({ job: { ...job, phase: isFinished ? 'finished' : 'stopped' } });
    },
    [keep, carryOut, tellAll],
  );

  // Who leaves the page stops after what is being saved; it goes on when they come back and want it.
  useEffect(() => () => run.current?.abort(LEFT), []);

  return {
    ...state,
    select: (selection) => {
      keep({ selection });
    },
    start: (job) => {
      keep({ selection: null });
      void carryOutAll(job);
    },
    stop: () => {
      run.current?.abort();
    },
    resume: () => {
      if (latest.current.job !== null) void carryOutAll(withFailedAgain(latest.current.job));
    },
    close: () => {
      keep({ job: null });
    },
  };
}
