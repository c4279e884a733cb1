import { useCallback, useEffect, useReducer, useRef } from 'react';
import type { Settings } from '../../../../../src/contract/settings';
import { parseInstant, type Instant } from '../../../../../src/domain/calendar/instant';
import { readLinkedWork } from '../../../../../src/jira/read-linked-work';
import { viewerConnection } from '../../bridge/viewer-transport';
import { NOT_READ, nextReadingState, type ReadingState } from './reading-state';

export interface LinkedWorkReading extends ReadingState {
  readonly start: () => void;
  readonly cancel: () => void;
}

/** Reads the linked issues of the site as the viewer; what was read stays while it is read again. */
export function useLinkedWork(settings: Settings): LinkedWorkReading {
  const [state, tell] = useReducer(nextReadingState, NOT_READ);
  const running = useRef<AbortController | null>(null);

  const start = useCallback(() => {
    running.current?.abort();
    const run = new AbortController();
    running.current = run;
    tell({ name: 'started' });
    readLinkedWork({
      connection: viewerConnection,
      settings,
      signal: run.signal,
      onProgress: (progress) => {
        if (!run.signal.aborted) tell({ name: 'progressed', progress, at: instantNow() });
      },
    }).then(
      (work) => {
        if (!run.signal.aborted) tell({ name: 'finished', work, at: instantNow() });
      },
      (error: unknown) => {
        if (!run.signal.aborted) tell({ name: 'failed', error });
      },
    );
  }, [settings]);

  const cancel = useCallback(() => {
    running.current?.abort();
    tell({ name: 'cancelled' });
  }, []);

  useEffect(() => {
    start();
    return () => running.current?.abort();
  }, [start]);

  return { ...state, start, cancel };
}

function instantNow(): Instant {
  const now = parseInstant(new Date().toISOString());
  if (now === null) throw new Error('The clock of this browser tells no date.');
  return now;
}
