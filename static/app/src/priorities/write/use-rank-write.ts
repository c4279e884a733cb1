import { useCallback, useEffect, useRef, useState } from 'react';
import { type Order, planRanks } from '../../../../../src/domain/business-case/priority/rank-plan';
import { findUnrankable, rankIssues, readRankOrder } from '../../../../../src/jira/rank';
import {
  confirmedStanding,
  unwritten,
  writeRanks,
  type RankStanding,
} from '../../../../../src/use-cases/cases/write-ranks';
import { viewerConnection } from '../../bridge/viewer-transport';
import { rankPreview, type RankPreview } from './rank-preview';

/** What reading Jira again has shown. */
export type RankCheck =
  /** They stand as was written. */
  | { readonly kind: 'as-written' }
  /** Somebody else was quicker: nothing was written on top, and the plan is a new one. */
  | { readonly kind: 'changed-before' }
  /** Somebody else has moved some of them meanwhile; so many would have to move again. */
  | { readonly kind: 'changed-after'; readonly moves: number }
  | { readonly kind: 'unread'; readonly error: unknown };

interface Looked {
  readonly preview: RankPreview;
  readonly standing: RankStanding;
  readonly unrankable: ReadonlySet<string>;
}

export interface RankWrite {
  /** Null: the order is being read. */
  readonly preview: RankPreview | null;
  readonly standing: RankStanding | null;
  /** Why it could not be read; null: it could. */
  readonly error: unknown;
  /** Null: nothing was read again since the preview. */
  readonly check: RankCheck | null;
  readonly isRunning: boolean;
  /** Moves what is left. */
  readonly run: () => void;
  /** After the group that is being moved. */
  readonly stop: () => void;
  /** Reads the order again, and with it what is left to do. */
  readonly look: () => void;
}

/**
 * Writes the order into Jira's rank. Before anything is moved, and after it, the order is read again:
 * somebody else may have dragged an epic on a board meanwhile.
 *
 * @param ids of the ranked epics, the first to do first; the same list as long as it says the same
 */
export function useRankWrite(fieldId: string, ids: Order): RankWrite {
  const [looked, setLooked] = useState<Looked | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [check, setCheck] = useState<RankCheck | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const reading = useRef<AbortController | null>(null);
  const writing = useRef<AbortController | null>(null);
  const begin = useCallback((): AbortSignal => {
    reading.current?.abort();
    writing.current?.abort();
    reading.current = new AbortController();
    return reading.current.signal;
  }, []);
  const readOrder = useCallback(
    (signal: AbortSignal) => readRankOrder(viewerConnection, { fieldId, ids, signal }),
    [fieldId, ids],
  );
  const look = useCallback(() => {
    const signal = begin();
    setLooked(null);
    setError(null);
    setCheck(null);
    Promise.all([readOrder(signal), findUnrankable(viewerConnection, ids)]).then(
      ([{ order, problem }, unrankable]) => {
        if (signal.aborted) return;
        if (problem !== null && order.length === 0) setError(problem);
        else setLooked(lookedAt(ids, order, unrankable));
      },
      (reason: unknown) => {
        if (!signal.aborted) setError(reason);
      },
    );
  }, [begin, readOrder, ids]);
  useEffect(() => {
    look();
    return () => {
      reading.current?.abort();
      writing.current?.abort();
    };
  }, [look]);
  const run = (): void => {
    if (looked === null) return;
    const signal = begin();
    writing.current = new AbortController();
    const stopped = writing.current.signal;
    const { plan } = looked.preview;
    const tell = (standing: RankStanding): void => {
      if (!signal.aborted) setLooked({ ...looked, standing });
    };
    setIsRunning(true);
    setCheck(null);
    const work = async (): Promise<void> => {
      const before = await wholeOrder(readOrder(signal));
      const confirmed = confirmedStanding(looked.standing, before);
      if (confirmed === null) {
        setLooked(lookedAt(ids, before, looked.unrankable));
        setCheck({ kind: 'changed-before' });
        return;
      }
      const written = await writeRanks({
        ...{ plan, standing: confirmed, signal: stopped, tell },
        rank: (call) => rankIssues(viewerConnection, fieldId, call),
      });
      const after = await wholeOrder(readOrder(signal));
      const standing = confirmedStanding(written, after);
      tell(standing ?? written);
      setCheck(
        standing === null
          ? { kind: 'changed-after', moves: movesLeft(ids, after, looked.unrankable, written) }
          : { kind: 'as-written' },
      );
    };
    work()
      .catch((reason: unknown) => {
        if (!signal.aborted) setCheck({ kind: 'unread', error: reason });
      })
      .finally(() => {
        setIsRunning(false);
      });
  };
  const stop = (): void => {
    writing.current?.abort();
  };
  return {
    ...{ preview: looked?.preview ?? null, standing: looked?.standing ?? null },
    ...{ error, check, isRunning, run, stop, look },
  };
}

function lookedAt(ids: Order, order: Order, unrankable: ReadonlySet<string>): Looked {
  return { preview: rankPreview(ids, order, unrankable), standing: unwritten(order), unrankable };
}

/** @throws JiraError where a part of it could not be read */
async function wholeOrder(reading: ReturnType<typeof readRankOrder>): Promise<Order> {
  const { order, problem } = await reading;
  if (problem !== null) throw problem;
  return order;
}

/** What would have to move again, without what was refused. */
function movesLeft(
  ids: Order,
  order: Order,
  unrankable: ReadonlySet<string>,
  { results }: RankStanding,
): number {
  const there = new Set(order);
  const refused = [...results].flatMap(([id, { kind }]) => (kind === 'refused' ? [id] : []));
  const fixed = new Set([...unrankable, ...refused]);
  const wanted = ids.filter((id) => there.has(id));
  return planRanks(wanted, order, fixed).moves.length;
}
