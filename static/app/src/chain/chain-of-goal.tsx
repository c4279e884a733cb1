import { useMemo } from 'react';
import type { GoalItems } from '../../../../src/jira/read-goal-items';
import { AnalysisFailed } from '../dependencies/analysis-failed';
import type { Snapshot } from '../dependencies/reading/reading-state';
import type { ChainState, Goal } from './chain-address';
import { analyseChain, type ChainAnalysis, type ChainQuestion } from './chain-analysis';
import { ChainResult } from './chain-result';
import { GoalNotice } from './reading/goal-notice';
import { useGoalItems } from './reading/use-goal-items';

interface Props {
  readonly snapshot: Snapshot;
  readonly goal: Goal;
  readonly state: ChainState;
  readonly question: Omit<ChainQuestion, 'goal' | 'by'>;
  readonly onChange: (state: ChainState, how?: 'push' | 'replace') => void;
}

/** Reads what belongs to the goal and shows what it waits for. */
export function ChainOfGoal({ snapshot, goal, state, question, onChange }: Props) {
  const goalReading = useGoalItems(goal, question.settings, snapshot);
  const { reading, start } = goalReading;
  const read: GoalItems | null = reading.name === 'done' ? reading.goal : null;
  const { settings, siteTimeZone, project } = question;
  const { by } = state;
  const analysis = useMemo<ChainAnalysis | null>(
    () => read && analyseChain(snapshot, read.items, { settings, siteTimeZone, project, goal, by }),
    [snapshot, read, settings, siteTimeZone, project, goal, by],
  );
  return (
    <>
      <GoalNotice {...goalReading} />
      {analysis?.kind === 'failed' && <AnalysisFailed error={analysis.error} onRetry={start} />}
      {analysis?.kind === 'chain' && read !== null && (
        <ChainResult
          analysis={analysis}
          read={read}
          linked={snapshot.items.length}
          goal={goal}
          project={project}
          state={state}
          onChange={onChange}
        />
      )}
    </>
  );
}
