import { chanceOf } from '../chance';
import type { IssuePlan, Step } from '../issue-plan';
import { peopleFor } from '../teams';
import type { WorkSpan } from './container-life';

/** A sub-task is worked on while its story is, and finished before it. */
export function subTaskLife(plan: IssuePlan, story: WorkSpan): readonly Step[] {
  const chance = chanceOf(`life of ${plan.handle}`);
  const assignee: Step = {
    kind: 'assignee',
    to: chance.pick(peopleFor(plan.team, plan.project)),
    at: plan.created,
  };
  if (story.start === null) return [assignee];
  const first = Math.max(story.start, plan.created + 0.02);
  const last = story.end ?? -0.05;
  const start = first + (last - first) * chance.between(0.05, 0.5);
  const end = start + (last - start) * chance.between(0.3, 0.95);
  const isBegun = story.end !== null || chance.happens(0.7);
  const isDone = story.end !== null || chance.happens(0.5);
  return [
    assignee,
    ...(isBegun ? [{ kind: 'status', to: 'In Progress', at: start } as const] : []),
    ...(isBegun && isDone ? [{ kind: 'status', to: 'Done', at: end } as const] : []),
  ];
}
