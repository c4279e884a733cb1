import { chanceOf, type Chance } from '../chance';
import type { IssuePlan } from '../issue-plan';
import { LAST_SPRINT } from '../sprints';
import { TEAMS, type TeamName } from '../teams';
import { EPICS, epicHandle, initiativeHandle } from '../texts/epics';
import { summaryWriter, type SummaryWriter } from '../texts/summaries';
import type { PriorityName } from '../vocabulary';

/** The everyday work of the teams: epics with their stories, loose bugs and tasks, sub-tasks. */

/** Nine months of working days; nothing is older. */
export const OLDEST = -195;

/** When the seven epics of each team are worked on. */
const EPIC_SPRINTS = [
  { first: -18, last: -13, backlogShare: 0 },
  { first: -15, last: -10, backlogShare: 0 },
  { first: -12, last: -6, backlogShare: 0 },
  { first: -8, last: -2, backlogShare: 0 },
  { first: -5, last: 1, backlogShare: 0.05 },
  { first: -1, last: 3, backlogShare: 0.25 },
  { first: 2, last: LAST_SPRINT, backlogShare: 0.7 },
] as const;

const STORIES_PER_EPIC = 11;
const LOOSE_ISSUES_PER_TEAM = 6;

type StoryType = 'Story' | 'Task' | 'Bug';

export function planDelivery(): readonly IssuePlan[] {
  const writer = summaryWriter();
  return TEAMS.flatMap((team) => planTeam(team, writer));
}

type Team = (typeof TEAMS)[number];

function planTeam(team: Team, writer: SummaryWriter): readonly IssuePlan[] {
  const chance = chanceOf(`work of ${team.name}`);
  const ofEpics = EPIC_SPRINTS.flatMap((sprints, position) => {
    const epic = planEpic(team, position, chance);
    const { things } = epicText(team.name, position);
    const stories = Array.from({ length: STORIES_PER_EPIC }, (_, number) => {
      const isInBacklog = chance.happens(sprints.backlogShare);
      const sprint = isInBacklog ? null : chance.whole(sprints.first, sprints.last);
      return planStory(team, {
        handle: `${epic.handle} story ${String(number)}`,
        parent: epic,
        sprint,
        isDropped: sprint !== null && sprint < -1 && position > 2 && chance.happens(0.05),
        things,
        writer,
        chance,
      });
    });
    return [epic, ...stories];
  });
  const loose = Array.from({ length: LOOSE_ISSUES_PER_TEAM }, (_, number) =>
    planStory(team, {
      handle: `${team.name} loose ${String(number)}`,
      parent: null,
      sprint: chance.happens(0.2) ? null : chance.whole(-16, 1),
      isDropped: false,
      things: chance.pick(EPICS[team.name].slice(0, 4)).things,
      writer,
      chance,
    }),
  );
  return [...ofEpics, ...loose].flatMap((plan) => [plan, ...planSubTasks(plan, writer)]);
}

function planEpic(team: Team, position: number, chance: Chance): IssuePlan {
  const { summary, initiative } = epicText(team.name, position);
  const sprints = EPIC_SPRINTS[position] ?? EPIC_SPRINTS[0];
  const latest = Math.min(sprints.first * 10 - 24, -20);
  return {
    handle: epicHandle(team.name, position),
    project: team.project,
    team: team.name,
    component: team.name,
    type: 'Epic',
    summary,
    parent: initiativeHandle(initiative),
    created: Math.max(latest - chance.between(0, 12), OLDEST + 2 + chance.between(0, 1)),
    priority: chance.pick(['High', 'Medium', 'Medium']),
    points: null,
    startDate: sprints.first * 10 - 5,
    labels: [],
    isRestricted: false,
    hasBrokenHistory: false,
    life: { kind: 'container', plannedEnd: sprints.last * 10 + 5 },
  };
}

function epicText(team: TeamName, position: number) {
  const text = EPICS[team][position];
  if (text === undefined) throw new Error(`${team} has no epic ${String(position)}`);
  return text;
}

interface StoryRequest {
  readonly handle: string;
  readonly parent: IssuePlan | null;
  readonly sprint: number | null;
  readonly isDropped: boolean;
  readonly things: readonly string[];
  readonly writer: SummaryWriter;
  readonly chance: Chance;
}

function planStory(team: Team, request: StoryRequest): IssuePlan {
  const { handle, parent, sprint, isDropped, things, writer, chance } = request;
  const type: StoryType = parent
    ? chance.pick(['Story', 'Story', 'Story', 'Task', 'Bug'] as const)
    : chance.pick(['Bug', 'Bug', 'Task'] as const);
  // Written some weeks before its sprint; what waits for later sprints was written of late.
  const wanted =
    sprint === null
      ? chance.between(-70, -2)
      : Math.min(sprint * 10 - 9 - chance.between(0, 35), -1 - chance.between(0, 25));
  const earliest = (parent?.created ?? OLDEST) + chance.between(0.1, 1.5);
  return {
    handle,
    project: team.project,
    team: team.name,
    component: team.name,
    type,
    summary: writer.story(team.flavour, type, things, chance),
    parent: parent?.handle ?? null,
    created: Math.max(wanted, earliest),
    priority: pickPriority(chance, type),
    points: type === 'Bug' && chance.happens(0.6) ? null : chance.pick([1, 2, 3, 3, 5, 5, 8]),
    startDate: null,
    labels: chance.happens(0.12) ? [chance.pick(LABELS)] : [],
    isRestricted: false,
    hasBrokenHistory: false,
    life: { kind: 'story', sprint, isDropped },
  };
}

const LABELS = ['accessibility', 'security', 'customer-feedback', 'tech-debt'] as const;

function pickPriority(chance: Chance, type: StoryType): PriorityName {
  return type === 'Bug'
    ? chance.pick(['Highest', 'High', 'High', 'Medium', 'Medium', 'Low'])
    : chance.pick(['High', 'Medium', 'Medium', 'Medium', 'Low']);
}

function planSubTasks(parent: IssuePlan, writer: SummaryWriter): readonly IssuePlan[] {
  const chance = chanceOf(`sub-tasks of ${parent.handle}`);
  const { life } = parent;
  // Work without a sprint is not broken down yet.
  if (life.kind !== 'story' || life.sprint === null || !chance.happens(0.08)) return [];
  return Array.from({ length: chance.whole(2, 3) }, (_, number) => ({
    ...parent,
    handle: `${parent.handle} sub-task ${String(number)}`,
    type: 'Sub-task',
    summary: writer.subTask(chance),
    parent: parent.handle,
    created: parent.created + chance.between(0.05, 0.09) * (number + 1),
    points: null,
    labels: [],
    life: { kind: 'sub-task' },
  }));
}
