import { useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from 'react-intl';
import { LinkedWorkInUse } from '../../dependencies/reading/use-linked-work';
import { halfOf, isStillWanted } from './move-target';
import { problemInWords } from './outcome-words';
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
  readonly resume: () => void;
  readonly close: () => void;
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
    async (job: BulkJob, place: number): Promise<BulkResult> => {
      const entry = job.entries[place];
      if (entry === undefined) return { kind: 'gone' };
      const { target, names } = entry;
      if (!isStillWanted(target, job.move, (id) => store.item(id))) return { kind: 'gone' };
      const outcome = await writeMove(store, target, job.move, job.said);
      const issue = halfOf(job.move) === 'asks' ? names.consumer : names.provider;
      const problem = problemInWords(outcome, issue, intl);
      return problem === null ? { kind: 'written' } : { kind: 'refused', problem };
    },
    [store, intl],
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
      keep({ job: { ...job, phase: nextEntry(job) === null ? 'finished' : 'stopped' } });
    },
    [keep, carryOut],
  );

  // Who leaves the page stops after what is being saved; it goes on when they come back and want it.
  useEffect(() => () => run.current?.abort(), []);

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
      if (latest.current.job !== null) void carryOutAll(latest.current.job);
    },
    close: () => {
      keep({ job: null });
    },
  };
}
