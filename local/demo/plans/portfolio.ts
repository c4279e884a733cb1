import { chanceOf } from '../chance';
import type { IssuePlan, Step } from '../issue-plan';
import { TRAINS } from '../teams';
import { INITIATIVES } from '../texts/epic-text';
import { epicHandle, initiativeHandle } from '../texts/epics';
import { LEGAL_EPICS } from '../texts/platform-epics';
import { summaryWriter } from '../texts/summaries';
import { OLDEST } from './delivery';

/** What belongs to no team: the initiatives of the company and the work of LEGAL. */

const NO_TEAM = {
  team: null,
  priority: 'Medium',
  points: null,
  labels: [],
  isRestricted: false,
  hasBrokenHistory: false,
} as const;

const TASKS_PER_LEGAL_EPIC = 9;

export function planPortfolio(): readonly IssuePlan[] {
  return [...planInitiatives(), ...planLegal()];
}

function planInitiatives(): readonly IssuePlan[] {
  return Object.entries(INITIATIVES).map(([code, summary], position) => {
    const chance = chanceOf(`initiative ${code}`);
    return {
      ...NO_TEAM,
      handle: initiativeHandle(code),
      project: 'ORG',
      component: chance.pick(TRAINS).name,
      type: 'Initiative',
      summary,
      parent: null,
      created: OLDEST + chance.between(0, 1.5),
      priority: position < 3 ? 'High' : 'Medium',
      startDate: -185 + 5 * position,
      life: { kind: 'container', plannedEnd: 30 + 15 * position },
    };
  });
}

function planLegal(): readonly IssuePlan[] {
  const writer = summaryWriter();
  return LEGAL_EPICS.flatMap(({ initiative, summary, things }, position) => {
    const component = position === 1 ? 'Privacy' : 'Contracts';
    const chance = chanceOf(`LEGAL epic ${String(position)}`);
    const epic: IssuePlan = {
      ...NO_TEAM,
      handle: epicHandle('LEGAL', position),
      project: 'LEGAL',
      component,
      type: 'Epic',
      summary,
      parent: initiativeHandle(initiative),
      created: -110 + 12 * position,
      startDate: -100 + 12 * position,
      life: { kind: 'container', plannedEnd: 25 + 10 * position },
    };
    const tasks = Array.from({ length: TASKS_PER_LEGAL_EPIC }, (_, number): IssuePlan => {
      const created = epic.created + 1 + number * 9 + chance.between(0, 4);
      return {
        ...NO_TEAM,
        handle: `${epic.handle} task ${String(number)}`,
        project: 'LEGAL',
        component,
        type: 'Task',
        summary: writer.story('legal', 'Task', things, chance),
        parent: epic.handle,
        created,
        startDate: null,
        life: {
          kind: 'scripted',
          steps: legalSteps(created + chance.between(2, 8), chance.between(3, 24)),
        },
      };
    });
    return [epic, ...tasks];
  });
}

/** Legal work waits for others half of its time. What would lie in the future has not happened. */
function legalSteps(start: number, days: number): readonly Step[] {
  const steps: readonly Step[] = [
    { kind: 'due', to: start + days + 3, at: start - 1 },
    { kind: 'status', to: 'In Progress', at: start },
    { kind: 'status', to: 'Waiting', at: start + 0.3 * days },
    { kind: 'status', to: 'In Progress', at: start + 0.8 * days },
    { kind: 'status', to: 'Done', at: start + days },
  ];
  return steps.filter(({ at }) => at < -0.1);
}
