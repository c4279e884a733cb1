import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { LinkedWorkInUse } from '../../reading/use-linked-work';
import { writeErrorInWords } from '../../states/error-words';
import { isSlowDown } from '../../states/passing-error';
import { digestResult } from './digest-words';
import { nextDigest, withDigestResult, withDigests, withFailedAgain } from './digests';
import { foundFor, halfOf } from './move-target';
import { mayPass, problemInWords } from './outcome-words';
import { tellDigest } from './tell-digest';
import { writeMove } from './write-move';
import { nextEntry, withRefusedAgain, withResult, type BulkJob, type BulkResult } from './bulk-job';
import { bulkMemory } from './bulk-memory';
import type { Selection } from './selection';

export interface Bulk {
  readonly job: BulkJob | null;
  readonly selection: Selection | null;
  readonly select: (selection: Selection | null) => void;
  readonly start: (job: BulkJob) => void;
  readonly stop: () => void;
  /** Goes on where it stopped, tries again what may go through now, and tells whom it could not tell. */
  readonly resume: () => void;
  readonly close: () => void;
}

const LEFT = 'the page was left';

/** Jira asks to slow down: nothing goes on until somebody wants it to. */
interface Held {
  readonly kind: 'held';
  /** In words. */
  readonly problem: string;
}

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
    async (job: BulkJob, place: number): Promise<BulkResult | Held> => {
      const entry = job.entries[place];
      if (entry === undefined) return { kind: 'gone' };
      const { target, names } = entry;
      const found = foundFor(target, job.move, (id) => store.item(id));
      if (found !== 'wanted') return { kind: found === 'made' ? 'written' : 'gone' };
      const outcome = await writeMove(store, target, job.move, job.said);
      if (outcome.kind === 'failed' && isSlowDown(outcome.error)) {
        return { kind: 'held', problem: writeErrorInWords(outcome.error, intl) };
      }
      const issue = halfOf(job.move) === 'asks' ? names.consumer : names.provider;
      const problem = problemInWords(outcome, issue, intl);
      if (problem === null) return { kind: 'written' };
      return { kind: 'refused', problem, passes: mayPass(outcome) };
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
      let job: BulkJob = { ...begun, phase: 'running', pause: null };
      for (let place = nextEntry(job); place !== null; place = nextEntry(job)) {
        job = withResult(job, place, { kind: 'working' });
        keep({ job });
        const result = await carryOut(job, place);
        if (result.kind === 'held') {
          // The next ones would be refused as well, and so would the comments that tell of them.
          job = withResult(job, place, { kind: 'waiting' });
          keep({ job: { ...job, phase: 'stopped', pause: result.problem } });
          return;
        }
        job = withResult(job, place, result);
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
      const { job } = latest.current;
      if (job !== null) void carryOutAll(withFailedAgain(withRefusedAgain(job)));
    },
    close: () => {
      keep({ job: null });
    },
  };
}
