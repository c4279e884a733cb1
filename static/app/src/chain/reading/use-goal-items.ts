import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Settings } from '../../../../../src/contract/settings';
import { readGoalItems, type GoalItems } from '../../../../../src/jira/read-goal-items';
import { viewerConnection } from '../../bridge/viewer-transport';
import type { Snapshot } from '../../dependencies/reading/reading-state';
import type { Goal } from '../chain-address';

/** How far the reading of a goal is. */
export type GoalReading =
  | { readonly name: 'reading' }
  | { readonly name: 'stopped' }
  | { readonly name: 'failed'; readonly error: unknown }
  | { readonly name: 'done'; readonly goal: GoalItems };

export interface GoalReadingInUse {
  readonly reading: GoalReading;
  readonly start: () => void;
  readonly cancel: () => void;
}

const NOTHING_MORE: GoalItems = { items: [], unread: 0, isCut: false };

/** Reads what belongs to a goal as the viewer, anew with each reading of the linked work. */
export function useGoalItems(goal: Goal, settings: Settings, { asOf }: Snapshot): GoalReadingInUse {
  const client = useQueryClient();
  const queryKey = ['chain', 'goal', goal, asOf];
  const { data, error, fetchStatus, refetch } = useQuery({
    queryKey,
    queryFn: ({ signal }) =>
      goal.kind === 'all'
        ? NOTHING_MORE
        : readGoalItems({ connection: viewerConnection, settings, goal, signal }),
  });
  const reading: GoalReading =
    data !== undefined
      ? { name: 'done', goal: data }
      : fetchStatus !== 'idle'
        ? { name: 'reading' }
        : error !== null
          ? { name: 'failed', error }
          : { name: 'stopped' };
  return {
    reading,
    start: () => {
      void refetch();
    },
    cancel: () => {
      void client.cancelQueries({ queryKey });
    },
  };
}
