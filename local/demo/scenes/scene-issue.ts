import { chanceOf } from '../chance';
import type { IssuePlan, Step } from '../issue-plan';
import { workflowOf, type ProjectKey } from '../projects';
import { peopleFor, teamNamed, type TeamName } from '../teams';
import { epicHandle } from '../texts/epics';

/**
 * Issues of planted troubles. They are told step by step, so that what is wrong with them is wrong on
 * every day the demo is made for.
 */
export interface SceneOptions {
  readonly type?: 'Story' | 'Task' | 'Bug' | 'Impediment';
  readonly created?: number;
  /** Working days from today; of several, the due date was moved from one to the next. */
  readonly due?: number | readonly number[];
  /** Number of the team's sprint. */
  readonly sprint?: number;
  /** Number of the project's version. */
  readonly version?: number;
  readonly started?: number;
  /** The last change of an issue in progress; if left out, it changed yesterday. */
  readonly quietSince?: number;
  readonly done?: number;
  /** When the flag was set and, if it was, cleared. */
  readonly flagged?: readonly [from: number, to?: number];
  readonly isUnassigned?: boolean;
  readonly assignee?: string;
  readonly isRestricted?: boolean;
  readonly hasBrokenHistory?: boolean;
  readonly steps?: readonly Step[];
}

/** An issue of a team, below one of its epics. */
export function teamIssue(
  team: TeamName,
  epic: number,
  summary: string,
  options: SceneOptions = {},
): IssuePlan {
  const { project } = teamNamed(team);
  const parent = epicHandle(team, epic);
  const created = options.created ?? CREATED_BELOW_EPIC[epic] ?? -60;
  return scene({ project, team, component: team, parent, summary, created }, options);
}

/** An issue of the restricted project. */
export function legalIssue(
  epic: number,
  component: 'Contracts' | 'Privacy',
  summary: string,
  options: SceneOptions = {},
): IssuePlan {
  const parent = epicHandle('LEGAL', epic);
  const created = options.created ?? -22;
  const where = { project: 'LEGAL', team: null, component, parent, summary, created } as const;
  return scene(where, { type: 'Task', ...options });
}

/** An impediment of the organisation; the component is the train it was raised in. */
export function impediment(
  train: 'Customer Train' | 'Commerce Train' | 'Platform Train',
  summary: string,
  options: SceneOptions & { readonly created: number },
): IssuePlan {
  const { created } = options;
  return scene(
    { project: 'ORG', team: null, component: train, parent: null, summary, created },
    { type: 'Impediment', ...options },
  );
}

/** Later than the epic itself was created. */
const CREATED_BELOW_EPIC = [-160, -130, -100, -70, -50, -22, -12];

type Where = Pick<IssuePlan, 'project' | 'team' | 'component' | 'parent' | 'summary' | 'created'>;

function scene(where: Where, options: SceneOptions): IssuePlan {
  const { project, team, summary } = where;
  const chance = chanceOf(`scene ${summary}`);
  // Not all on the same minute.
  const created = where.created + chance.between(0, 0.8);
  const { type = 'Story', isRestricted = false, hasBrokenHistory = false } = options;
  return {
    ...where,
    created,
    handle: `${team ?? project}: ${summary}`,
    type,
    priority: chance.pick(['High', 'Medium', 'Medium']),
    points: type === 'Impediment' || project === 'LEGAL' ? null : chance.pick([2, 3, 5, 8]),
    startDate: null,
    labels: [],
    isRestricted,
    hasBrokenHistory,
    life: {
      kind: 'scripted',
      steps: [
        ...planningSteps(created, options, chance.pick(peopleFor(team, project))),
        ...workSteps(project, options),
        ...(options.steps ?? []),
      ],
    },
  };
}

function planningSteps(created: number, options: SceneOptions, somebody: string): readonly Step[] {
  const { due = [], sprint, version, isUnassigned = false, assignee = somebody } = options;
  const dues = typeof due === 'number' ? [due] : due;
  const lastMove = options.quietSince ?? options.done ?? -1.4;
  const steps: Step[] = dues.map((to, move) => ({
    kind: 'due',
    to,
    at: created + (move * (lastMove - created)) / dues.length,
  }));
  if (!isUnassigned) steps.push({ kind: 'assignee', to: assignee, at: created + 0.1 });
  if (sprint !== undefined) {
    // Before the sprint starts, whatever weekday today is; a planned sprint was filled last week.
    steps.push({ kind: 'sprints', to: [sprint], at: sprint > 0 ? -6 : 10 * sprint - 9 });
  }
  if (version !== undefined) {
    steps.push({ kind: 'version', added: version, removed: null, at: created + 0.2 });
  }
  return steps;
}

function workSteps(
  project: ProjectKey,
  { started, quietSince, done, flagged }: SceneOptions,
): readonly Step[] {
  const steps: Step[] = [];
  if (started !== undefined) steps.push({ kind: 'status', to: 'In Progress', at: started });
  if (flagged) {
    const [from, to] = flagged;
    steps.push({ kind: 'flag', to: true, at: from });
    if (to !== undefined) steps.push({ kind: 'flag', to: false, at: to });
  }
  if (done !== undefined) steps.push({ kind: 'status', to: 'Done', at: done });
  else if (started !== undefined) steps.push(lastTouch(project, quietSince ?? -1.2));
  return steps;
}

/** Work in progress shows a last change, on the board of its project. */
function lastTouch(project: ProjectKey, at: number): Step {
  const to = workflowOf(project).includes('In Review') ? 'In Review' : 'Waiting';
  return { kind: 'status', to, at };
}
