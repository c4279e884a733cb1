import { useMemo } from 'react';
import { AnalysisFailed } from '../analysis/analysis-failed';
import { FirstDrawing } from '../analysis/first-drawing';
import { Overtaken } from '../analysis/overtaken';
import { usePicture } from '../analysis/use-picture';
import type { Snapshot } from '../reading/reading-state';
import type { ChainState, Goal } from './chain-address';
import type { ChainQuestion } from './chain-picture';
import { ChainResult } from './chain-result';
import { GoalNotice } from './reading/goal-notice';
import { useGoalItems } from './reading/use-goal-items';
import { withGoalItems } from './with-goal-items';

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
  const all = useMemo(() => read && withGoalItems(snapshot, read.items), [snapshot, read]);
  // Each goal in its own lane: the chain before another must not stand under the heading of this one.
  const lane = `chain ${JSON.stringify(goal)}`;
  const asked = { ...question, goal, by: state.by };
  const { drawn, isDrawing, isOvertaken } = usePicture(lane, 'chain', all, asked);
  const picture = drawn?.picture ?? null;
  return (
    <>
      <GoalNotice phase={phase} start={start} cancel={cancel} />
      {isDrawing && drawn === null && <FirstDrawing />}
      {picture?.kind === 'failed' && <AnalysisFailed failure={picture} onRetry={start} />}
      {picture?.kind === 'chain' && read !== null && (
        <Overtaken isOvertaken={isOvertaken}>
          <ChainResult
            picture={picture}
            read={read}
            goal={goal}
            project={question.project}
            state={state}
            onChange={onChange}
          />
        </Overtaken>
      )}
    </>
  );
}
