import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Settings } from '../../../../../src/contract/settings';
import { readGoalItems, type GoalItems } from '../../../../../src/jira/read-goal-items';
import { viewerConnection } from '../../bridge/viewer-transport';
import type { ReadingPhase } from '../../reading/reading-phase';
import type { Snapshot } from '../../reading/reading-state';
import type { Goal } from '../chain-address';

export interface GoalReading {
  readonly phase: ReadingPhase;
  /** Null until it was read. */
  readonly goal: GoalItems | null;
  readonly start: () => void;
  readonly cancel: () => void;
}

const NOTHING_MORE: GoalItems = { items: [], unread: 0, isCut: false };

/** Reads what belongs to a goal as the viewer, anew with each reading of the linked work. */
export function useGoalItems(goal: Goal, settings: Settings, { asOf }: Snapshot): GoalReading {
  const client = useQueryClient();
  const queryKey = ['chain', 'goal', goal, asOf];
  const { data, error, fetchStatus, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      goal.kind === 'all'
        ? NOTHING_MORE
        : readGoalItems({ connection: viewerConnection, settings, goal, signal }),
  });
  const phase: ReadingPhase =
    data !== undefined
      ? { name: 'done' }
      : fetchStatus !== 'idle'
        ? { name: 'reading', read: 0, total: null }
        : error !== null
          ? { name: 'failed', error }
          : { name: 'cancelled', read: 0, total: null };
  return {
    phase,
    goal: data ?? null,
    start: () => {
      void refetch();
    },
    cancel: () => {
      void client.cancelQueries({ queryKey });
    },
  };
}
