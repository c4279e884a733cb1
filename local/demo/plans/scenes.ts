import { DATE_SCENES } from '../scenes/dates';
import { HISTORY_SCENES } from '../scenes/histories';
import { IMPEDIMENTS } from '../scenes/impediments';
import { PROVIDER_SCENES } from '../scenes/providers';
import { teamIssue } from '../scenes/scene-issue';
import type { Scene } from '../scenes/scene';
import { SHAPE_SCENES } from '../scenes/shapes';
import { chanceOf } from '../chance';
import { dependency, type IssuePlan } from '../issue-plan';

/** All planted troubles: those that stand by themselves, and those that hold up everyday work. */
export function planScenes(everydayWork: readonly IssuePlan[]): readonly Scene[] {
  return [
    ...DATE_SCENES,
    ...PROVIDER_SCENES,
    ...SHAPE_SCENES,
    ...HISTORY_SCENES,
    hub(everydayWork),
    ...impediments(everydayWork),
  ];
}

const CONSUMERS_OF_HUB = 25;

/** Half of the company waits for one issue. */
function hub(everydayWork: readonly IssuePlan[]): Scene {
  const provider = teamIssue('Cloud Platform', 4, 'Switch all applications to single sign-on', {
    started: -13,
    due: 9,
  });
  const waiting = everydayWork.filter(({ team, life }) => {
    const isLater = life.kind === 'story' && (life.sprint ?? 0) > 0;
    return isLater && team !== 'Data Engineering' && team !== 'Insights';
  });
  const consumers = chanceOf('consumers of the hub').shuffled(waiting).slice(0, CONSUMERS_OF_HUB);
  return {
    kind: 'hub',
    issues: [provider, ...consumers],
    links: consumers.map(({ handle, created }, position) =>
      dependency(
        position % 3 === 0 ? 'Depends' : 'Blocks',
        provider.handle,
        handle,
        Math.min(Math.max(provider.created, created) + 0.4, -0.2),
      ),
    ),
  };
}

function impediments(everydayWork: readonly IssuePlan[]): readonly Scene[] {
  return IMPEDIMENTS.map(({ issue, holdsUp }) => {
    const chance = chanceOf(`held up by ${issue.handle}`);
    const held = holdsUp.map((team) =>
      chance.pick(
        everydayWork.filter(
          (plan) =>
            plan.team === team &&
            plan.life.kind === 'story' &&
            (plan.life.sprint ?? -1) >= 0 &&
            plan.parent !== null,
        ),
      ),
    );
    return {
      kind: 'impediment',
      issues: [issue, ...held],
      links: held.map(({ handle, created }) =>
        dependency('Blocks', issue.handle, handle, Math.max(issue.created, created) + 0.3),
      ),
    };
  });
}
