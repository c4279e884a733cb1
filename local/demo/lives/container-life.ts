import { chanceOf } from '../chance';
import type { IssuePlan, Step } from '../issue-plan';
import { peopleFor } from '../teams';

/** When the work below an epic or initiative began and ended; null: not yet. */
export interface WorkSpan {
  readonly start: number | null;
  readonly end: number | null;
}

/** The span of one issue, read from its steps. */
export function workSpan(steps: readonly Step[]): WorkSpan {
  const moves = steps.filter((step) => step.kind === 'status').sort((a, b) => a.at - b.at);
  const started = moves.find(({ to }) => to !== 'To Do' && to !== 'Ready');
  const last = moves.at(-1);
  return { start: started?.at ?? null, end: last?.to === 'Done' ? last.at : null };
}

/** The span of all: begun with the first, ended when none is open. */
export function joinedSpan(spans: readonly WorkSpan[]): WorkSpan {
  const starts = spans.flatMap(({ start }) => start ?? []);
  const ends = spans.flatMap(({ end }) => end ?? []);
  return {
    start: starts.length === 0 ? null : Math.min(...starts),
    end: ends.length === 0 || ends.length < spans.length ? null : Math.max(...ends),
  };
}

/** An epic or initiative: begun with its first child, closed some days after the last one. */
export function containerLife(
  plan: IssuePlan,
  plannedEnd: number,
  children: readonly WorkSpan[],
): readonly Step[] {
  const chance = chanceOf(`life of ${plan.handle}`);
  const { start, end } = joinedSpan(children);
  const owner = chance.pick(peopleFor(plan.team, plan.project));
  const steps: Step[] = [
    { kind: 'assignee', to: owner, at: plan.created },
    { kind: 'due', to: plannedEnd, at: plan.created },
  ];
  if (plan.type === 'Epic') steps.push({ kind: 'increment', to: plannedEnd, at: plan.created });
  // One epic in four slips: its date moves once the delay is known.
  const slipsAt = Math.min(plannedEnd - chance.between(6, 20), -chance.between(1, 12));
  if (start !== null && chance.happens(0.25) && slipsAt > plan.created + 2) {
    const later = plannedEnd + chance.whole(10, 35);
    steps.push({ kind: 'due', to: later, at: slipsAt });
    if (plan.type === 'Epic') steps.push({ kind: 'increment', to: later, at: slipsAt });
  }
  if (start !== null) {
    const at = Math.max(start - 0.05, plan.created + 0.05);
    steps.push({ kind: 'status', to: 'In Progress', at });
  }
  const closed = end === null ? 0 : end + chance.between(0.3, 4);
  if (end !== null && closed < -0.1) steps.push({ kind: 'status', to: 'Done', at: closed });
  return steps;
}
