import type { Chance } from '../chance';
import type { StatusName } from '../vocabulary';
import type { WorkClock } from '../work-clock';
import { sprintAt, sprintStart, WORKDAYS_PER_SPRINT } from './team-sprints';
import type { PlannedWork } from './work-plan';

/** What happened to a piece of work up to today, in work time. */
export interface WorkLife {
  readonly created: number;
  /** In order, each in the past; the first leads out of To Do. */
  readonly moves: readonly { readonly at: number; readonly to: StatusName }[];
  /** Sprints it was in, the last one carries it now. */
  readonly sprints: readonly number[];
  readonly due: number | null;
}

const NOW = 0;
const STUCK_SHARE = 0.03;
const WAYS: Readonly<Record<'legal' | 'delivery', readonly (readonly [StatusName, number])[]>> = {
  // How much of the time between begin and end has gone by.
  delivery: [
    ['In Progress', 0],
    ['In Review', 0.6],
    ['In Test', 0.85],
    ['Done', 1],
  ],
  legal: [
    ['In Progress', 0],
    ['Waiting', 0.4],
    ['Done', 1],
  ],
};

export function lifeOf(work: PlannedWork, clock: WorkClock, chance: Chance): WorkLife {
  if (work.sprint === null) return backlogLife(chance);
  return work.type === 'Epic'
    ? epicLife(work, work.sprint, clock, chance)
    : taskLife(work, work.sprint, clock, chance);
}

function backlogLife(chance: Chance): WorkLife {
  const due = chance.happens(0.1) ? chance.whole(-10, 60) : null;
  return { created: -chance.between(1, 180), moves: [], sprints: [], due };
}

function epicLife(work: PlannedWork, sprint: number, clock: WorkClock, chance: Chance): WorkLife {
  const begin = sprintStart(clock, sprint) + chance.between(0, 2);
  const end = sprintStart(clock, sprint + work.lasts) + chance.between(-3, 6);
  const moves = [
    { at: begin, to: 'In Progress' },
    { at: end, to: 'Done' },
  ] as const;
  return {
    // Before its children, which are created up to 40 days before they begin.
    created: Math.min(begin, NOW) - chance.between(43, 80),
    moves: moves.filter(({ at }) => at < NOW),
    sprints: [],
    due: chance.happens(0.8) ? Math.round(end + chance.between(-4, 4)) : null,
  };
}

function taskLife(work: PlannedWork, sprint: number, clock: WorkClock, chance: Chance): WorkLife {
  const start = sprintStart(clock, sprint);
  const begin = start + chance.between(0, 7);
  const isStuck = chance.happens(STUCK_SHARE);
  const days = Math.min(40, Math.exp(0.9 + 0.8 * chance.normal()));
  const end = isStuck ? Math.max(begin, NOW) + 20 : begin + days;
  const way = WAYS[work.project.flavour === 'legal' ? 'legal' : 'delivery'];
  const moves = way
    .map(([to, share]) => ({ to, at: begin + share * (end - begin) }))
    .filter(({ at }) => at < NOW);
  const last = Math.max(sprint, Math.min(0, sprintAt(clock, end)));
  const due = start + WORKDAYS_PER_SPRINT - 1 + chance.whole(-4, 4);
  return {
    created: Math.min(begin, NOW) - chance.between(1, 40),
    moves,
    sprints: Array.from({ length: last - sprint + 1 }, (_, position) => sprint + position),
    due: chance.happens(0.45) ? due : null,
  };
}
