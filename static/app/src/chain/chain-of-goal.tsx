import { useMemo } from 'react';
import { AnalysisFailed } from '../analysis/analysis-failed';
import type { Snapshot } from '../reading/reading-state';
import { withDependencyLinks } from '../reading/with-dependency-links';
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
  const { phase, goal: read, start, cancel } = useGoalItems(goal, question.settings, snapshot);
  const { settings, siteTimeZone, project } = question;
  const { by } = state;
  const analysis = useMemo<ChainAnalysis | null>(
    () => read && analyseChain(snapshot, read.items, { settings, siteTimeZone, project, goal, by }),
    [snapshot, read, settings, siteTimeZone, project, goal, by],
  );
  return (
    <>
      <GoalNotice phase={phase} start={start} cancel={cancel} />
      {analysis?.kind === 'failed' && <AnalysisFailed failure={analysis} onRetry={start} />}
      {analysis?.kind === 'chain' && read !== null && (
        <ChainResult
          analysis={analysis}
          read={read}
          linked={withDependencyLinks(snapshot, settings).length}
          goal={goal}
          project={project}
          state={state}
          onChange={onChange}
        />
      )}
    </>
  );
}
