import { useCallback, useEffect, useRef, useState } from 'react';
import { readNumbers, writeNumber } from '../../../../../src/jira/number-field';
import { viewerConnection } from '../../bridge/viewer-transport';
import {
  fieldPlan,
  leftToWrite,
  type FieldPlan,
  type WantedNumber,
  type WriteResult,
} from './field-plan';

export interface FieldWrite {
  /** Of the field; its id until Jira has told. */
  readonly name: string;
  /** Null: what stands in the field is being read. */
  readonly plan: FieldPlan | null;
  /** Why it could not be read; null: it could. */
  readonly error: unknown;
  /** By issue id. */
  readonly results: ReadonlyMap<string, WriteResult>;
  readonly isRunning: boolean;
  /** Writes what is left. */
  readonly run: () => void;
  /** After the line that is being written. */
  readonly stop: () => void;
  /** Reads the field again, and with it what is left to do. */
  readonly look: () => void;
}

const NO_RESULTS: ReadonlyMap<string, WriteResult> = new Map();

/**
 * Writes line after line, so that one refusal costs itself. After a reload nothing has to be remembered:
 * what stands in Jira tells what is left.
 *
 * @param wanted the same list as long as it says the same
 */
export function useFieldWrite(fieldId: string, wanted: readonly WantedNumber[]): FieldWrite {
  const [plan, setPlan] = useState<FieldPlan | null>(null);
  const [name, setName] = useState(fieldId);
  const [error, setError] = useState<unknown>(null);
  const [results, setResults] = useState(NO_RESULTS);
  const [isRunning, setIsRunning] = useState(false);
  const running = useRef<AbortController | null>(null);
  const begin = useCallback((): AbortSignal => {
    running.current?.abort();
    running.current = new AbortController();
    return running.current.signal;
  }, []);
  const look = useCallback(() => {
    const signal = begin();
    setPlan(null);
    setError(null);
    setResults(NO_RESULTS);
    const ids = wanted.map(({ issueId }) => issueId);
    readNumbers(viewerConnection, { fieldId, ids, signal }).then(
      ({ values, name: told, problem }) => {
        if (signal.aborted) return;
        setName(told ?? fieldId);
        if (problem !== null && values.size === 0) setError(problem);
        else setPlan(fieldPlan(wanted, values));
      },
      (reason: unknown) => {
        if (!signal.aborted) setError(reason);
      },
    );
  }, [begin, fieldId, wanted]);
  useEffect(() => {
    look();
    return () => {
      running.current?.abort();
    };
  }, [look]);
  const run = (): void => {
    if (plan === null) return;
    const signal = begin();
    setIsRunning(true);
    const work = async (): Promise<void> => {
      for (const { issueId, next } of leftToWrite(plan.writes, results)) {
        if (signal.aborted) return;
        const result = await writeNumber(viewerConnection, { issueId, fieldId, value: next }).catch(
          (reason: unknown): WriteResult => ({ kind: 'failed', error: reason }),
        );
        setResults((before) => new Map(before).set(issueId, result));
      }
    };
    void work().finally(() => {
      setIsRunning(false);
    });
  };
  const stop = (): void => {
    running.current?.abort();
  };
  return { name, plan, error, results, isRunning, run, stop, look };
}
