import type { HistoryData, HistoryItemData, IssueData } from '../../jira/site-data';
import type { Chance } from '../chance';
import {
  FIELD_IDS,
  ISSUE_TYPES,
  named,
  PRIORITIES,
  RESOLUTIONS,
  STATUSES,
  type PriorityName,
  type StatusName,
} from '../vocabulary';
import type { WorkClock } from '../work-clock';
import { componentIdOf, projectIdOf, versionDay, versionIdOf, VERSIONS } from './company';
import { sprintIdOf } from './team-sprints';
import type { WorkLife } from './work-life';
import type { PlannedWork } from './work-plan';

export interface NumberedWork {
  readonly id: string;
  readonly key: string;
  readonly parentId: string | null;
  readonly work: PlannedWork;
  readonly life: WorkLife;
}

const PRIORITY_DRAWS: readonly PriorityName[] = [
  'Highest',
  'High',
  'High',
  'Medium',
  'Medium',
  'Medium',
  'Low',
];
const POINTS = [1, 2, 3, 3, 5, 5, 8, 13];

/** A piece of work as Jira holds it, with the changelog of its way through the statuses. */
export function generatedIssue(
  { id, key, parentId, work, life }: NumberedWork,
  clock: WorkClock,
  chance: Chance,
): IssueData {
  const { project, team, type } = work;
  const created = clock.instant(life.created);
  const reporterId = chance.pick(team.members);
  const hasBegun = life.moves.length > 0;
  const assigneeId = hasBegun || chance.happens(0.4) ? chance.pick(team.members) : null;
  const histories = historiesOf(id, life, assigneeId, clock);
  const last = life.moves.at(-1);
  const isDone = last?.to === 'Done';
  return {
    id,
    key,
    projectId: projectIdOf(project),
    typeId: named(ISSUE_TYPES, type).id,
    statusId: named(STATUSES, last?.to ?? 'To Do').id,
    summary: work.summary,
    priorityId: named(PRIORITIES, chance.pick(PRIORITY_DRAWS)).id,
    resolutionId: isDone ? DONE.id : null,
    assigneeId,
    reporterId,
    parentId,
    labels: [],
    componentIds: [componentIdOf(team)],
    fixVersionIds: chance.happens(0.4) ? [versionIdOf(project, versionFor(life))] : [],
    sprintIds: life.sprints.map((sprint) => sprintIdOf(team, sprint)),
    dueDate: life.due === null ? null : clock.day(life.due),
    created,
    updated: histories.at(-1)?.created ?? created,
    resolved: isDone ? clock.instant(last.at) : null,
    securityLevelId: null,
    customValues: {
      [FIELD_IDS.team]: { id: teamOptionId(team.number), value: team.name },
      ...(type === 'Epic' && work.sprint !== null
        ? {
            [FIELD_IDS.startDate]: clock.day(
              life.moves[0]?.at ?? clock.activeSprintStart + 10 * work.sprint,
            ),
          }
        : {}),
      ...(type === 'Story' ? { [FIELD_IDS.storyPoints]: chance.pick(POINTS) } : {}),
    },
    properties: {},
    comments: [],
    histories,
    isVisible: true,
  };
}

const DONE = named(RESOLUTIONS, 'Done');

/** Options of the field Team are numbered as the teams are. */
export function teamOptionId(team: number): string {
  return String(20_000 + team);
}

/** The version that comes out next after the work is due or over. */
function versionFor({ due, moves }: WorkLife): number {
  const end = due ?? moves.at(-1)?.at ?? 0;
  return VERSIONS.find((version) => versionDay(version) >= end) ?? 2;
}

function historiesOf(
  id: string,
  { moves }: WorkLife,
  authorId: string | null,
  clock: WorkClock,
): readonly HistoryData[] {
  let from: StatusName = 'To Do';
  return moves.map(({ at, to }, position) => {
    const items = MOVES.get(moveName(from, to)) ?? [];
    from = to;
    return { id: `${id}${String(position + 1)}`, authorId, created: clock.instant(at), items };
  });
}

const RESOLVED: HistoryItemData = {
  field: 'resolution',
  fieldtype: 'jira',
  fieldId: 'resolution',
  from: null,
  fromString: null,
  to: DONE.id,
  toString: DONE.name,
};

export function statusItem(from: StatusName, to: StatusName): HistoryItemData {
  return {
    field: 'status',
    fieldtype: 'jira',
    fieldId: 'status',
    from: named(STATUSES, from).id,
    fromString: from,
    to: named(STATUSES, to).id,
    toString: to,
  };
}

function moveName(from: StatusName, to: StatusName): string {
  return `${from} > ${to}`;
}

/** Shared among issues: there are few moves and many issues. */
const MOVES: ReadonlyMap<string, readonly HistoryItemData[]> = new Map(
  STATUSES.flatMap(({ name: from }) =>
    STATUSES.map(({ name: to }) => [
      moveName(from, to),
      [...(to === 'Done' ? [RESOLVED] : []), statusItem(from, to)],
    ]),
  ),
);
