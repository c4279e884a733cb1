import { chanceOf, type Chance } from '../chance';
import type { IssuePlan, Step } from '../issue-plan';
import { LAST_VERSION, VERSION_NUMBERS, versionRelease } from '../projects';
import type { SprintTimes } from '../sprints';
import { peopleFor } from '../teams';

/**
 * The life of an everyday story, task or bug: planned for a sprint, worked on, finished some days
 * later, carried over where it takes longer. What would lie in the future has not happened.
 */
export function storyLife(
  plan: IssuePlan,
  { sprint, isDropped }: { readonly sprint: number | null; readonly isDropped: boolean },
  times: SprintTimes,
): readonly Step[] {
  const chance = chanceOf(`life of ${plan.handle}`);
  if (sprint === null) return backlogSteps(plan, chance);
  const planned = Math.min(
    Math.max(plan.created + 0.1, times.start(sprint) - chance.between(0.2, 3)),
    NOW - 0.2,
  );
  const start = Math.max(planned + 0.05, times.start(sprint) + chance.between(0, 6));
  const end = withinSprint(start + cycleDays(chance, sprint), plan, times);
  const facts = { plan, sprint, planned, start, end, times, chance };
  return [
    ...planningSteps(facts),
    ...(isDropped ? droppedSteps(facts) : boardSteps(facts)),
    ...carryOverSteps(facts, isDropped),
    ...flagSteps(facts),
  ].filter(({ at }) => at <= NOW);
}

/** Just before this morning, in work time. */
const NOW = -0.02;

interface Facts {
  readonly plan: IssuePlan;
  readonly sprint: number;
  readonly planned: number;
  readonly start: number;
  readonly end: number;
  readonly times: SprintTimes;
  readonly chance: Chance;
}

/** Most work takes days, some weeks; work of long ago is not still open. */
function cycleDays(chance: Chance, sprint: number): number {
  const days = Math.exp(Math.log(3.2) + 0.85 * chance.normal());
  return Math.min(Math.max(days, 0.15), sprint < -3 ? 28 : 14);
}

/** Nobody finishes work in the night between two sprints: it is done just before the first ends. */
function withinSprint(end: number, { team }: IssuePlan, times: SprintTimes): number {
  if (team === null) return end;
  const next = Math.ceil((end - times.start(0)) / (times.start(1) - times.start(0)));
  const closed = times.completion(team, next - 1);
  return end >= closed && end < times.start(next) ? closed - 0.02 : end;
}

function backlogSteps(plan: IssuePlan, chance: Chance): readonly Step[] {
  const steps: Step[] = [];
  const at = plan.created + chance.between(0.1, 0.9) * -plan.created;
  if (chance.happens(0.2)) steps.push({ kind: 'due', to: chance.whole(30, 70), at });
  if (chance.happens(0.25)) steps.push({ kind: 'status', to: 'Ready', at });
  if (chance.happens(0.15)) {
    steps.push({ kind: 'version', added: LAST_VERSION, removed: null, at });
  }
  return steps;
}

function planningSteps({ plan, sprint, planned, start, end, times, chance }: Facts) {
  const people = peopleFor(plan.team, plan.project);
  const [lead = ''] = people;
  const steps: Step[] = [{ kind: 'sprints', to: [sprint], at: planned, by: lead }];
  const sprintEnd = times.start(sprint) + 9;
  if (chance.happens(0.9)) {
    const at = chance.happens(0.5) ? start : planned;
    steps.push({ kind: 'assignee', to: chance.pick(people), at });
    if (chance.happens(0.12)) {
      const later = start + (end - start) * chance.between(0.2, 0.7);
      steps.push({ kind: 'assignee', to: chance.pick(people), at: later });
    }
  }
  if (chance.happens(0.35)) {
    const due = Math.round(sprintEnd + chance.between(-2, 6));
    const isKnownEarly = chance.happens(0.5);
    steps.push({ kind: 'due', to: due, at: isKnownEarly ? plan.created : planned });
    if (chance.happens(0.25)) {
      steps.push({ kind: 'due', to: due + chance.whole(3, 10), at: start + (end - start) / 2 });
    }
  }
  if (chance.happens(0.45)) steps.push(...versionSteps(sprintEnd, planned, end, chance));
  if (plan.points !== null && chance.happens(0.1)) {
    steps.push({ kind: 'points', to: plan.points + chance.pick([1, 2, 3]), at: planned });
  }
  if (chance.happens(0.5)) steps.push({ kind: 'increment', to: sprintEnd, at: plan.created });
  if (chance.happens(0.12)) {
    const text = chance.pick(COMMENTS);
    steps.push({ kind: 'comment', text, at: start + (end - start) * chance.between(0.1, 0.9) });
  }
  return steps;
}

/** The first release after the sprint; some work misses it and moves to the next one. */
function versionSteps(
  sprintEnd: number,
  planned: number,
  end: number,
  chance: Chance,
): readonly Step[] {
  const first = VERSION_NUMBERS.find((version) => versionRelease(version) > sprintEnd);
  if (first === undefined) return [];
  const steps: Step[] = [{ kind: 'version', added: first, removed: null, at: planned }];
  if (end > versionRelease(first) && first < LAST_VERSION) {
    const at = versionRelease(first) - chance.between(0.2, 1);
    steps.push({ kind: 'version', added: first + 1, removed: first, at });
  }
  return steps;
}

/** The way over the board, with what happens on it: steps left out, back and forth, reopened. */
function boardSteps({ start, end, planned, chance }: Facts): readonly Step[] {
  const at = (share: number): number => start + share * (end - start);
  const done: Step = chance.happens(0.04)
    ? { kind: 'status', to: 'Done', resolution: "Won't Do", at: end }
    : { kind: 'status', to: 'Done', at: end };
  // Small things are often told only when they are finished.
  if (chance.happens(0.13)) return [done];
  const steps: Step[] = [];
  if (chance.happens(0.4)) steps.push({ kind: 'status', to: 'Ready', at: planned + 0.02 });
  steps.push({ kind: 'status', to: 'In Progress', at: start });
  if (chance.happens(0.7)) steps.push({ kind: 'status', to: 'In Review', at: at(0.55) });
  if (chance.happens(0.6)) steps.push({ kind: 'status', to: 'In Test', at: at(0.75) });
  if (chance.happens(0.08)) {
    steps.push({ kind: 'status', to: 'In Progress', at: at(0.82) });
    steps.push({ kind: 'status', to: 'In Review', at: at(0.94) });
  }
  steps.push(done);
  if (chance.happens(0.03)) {
    const again = end + chance.between(1, 9);
    steps.push({ kind: 'status', to: 'In Progress', at: again });
    steps.push({ kind: 'status', to: 'Done', at: again + chance.between(0.5, 3) });
  }
  return steps;
}

/** Begun or not, the team took it out of its plans when the sprint ended. */
function droppedSteps({ plan, sprint, start, times, chance }: Facts): readonly Step[] {
  if (plan.team === null || chance.happens(0.4)) return [];
  const at = times.completion(plan.team, sprint);
  if (start >= at) return [];
  return [
    { kind: 'status', to: 'In Progress', at: start },
    { kind: 'status', to: 'To Do', at: at + 0.02 },
  ];
}

/** When a sprint is closed, Jira moves what is open to the next one and keeps the closed one. */
function carryOverSteps({ plan, sprint, end, times }: Facts, isDropped: boolean): readonly Step[] {
  if (isDropped || plan.team === null) return [];
  const [lead = ''] = peopleFor(plan.team, plan.project);
  const steps: Step[] = [];
  const sprints = [sprint];
  for (let last = sprint; last < 0 && times.completion(plan.team, last) < end; last += 1) {
    sprints.push(last + 1);
    const at = times.completion(plan.team, last);
    steps.push({ kind: 'sprints', to: [...sprints], at, by: lead });
  }
  return steps;
}

function flagSteps({ start, end, chance }: Facts): readonly Step[] {
  if (end - start < 2 || !chance.happens(0.09)) return [];
  const from = start + (end - start) * chance.between(0.1, 0.4);
  const to = start + (end - start) * chance.between(0.5, 0.95);
  return [
    { kind: 'flag', to: true, at: from },
    { kind: 'comment', text: `Flag added: ${chance.pick(FLAG_REASONS)}`, at: from },
    { kind: 'flag', to: false, at: to },
  ];
}

const FLAG_REASONS = [
  'waiting for access to the test system.',
  'the other team has to change its interface first.',
  'the supplier has not answered since Monday.',
  'we need a decision about the wording.',
  'the test environment is down.',
  'waiting for the security review.',
] as const;

const COMMENTS = [
  'Agreed with the product owner: errors are handled in a separate story.',
  'Tested with the data of last month, figures agree.',
  'The interface description is updated, please have a look.',
  'We leave out the second case; it does not occur any more.',
  'Shown in the review, small changes to the texts are wanted.',
  'Needs a second pair of eyes before the release.',
  'Deployed to the test environment.',
] as const;
