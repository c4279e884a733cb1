import type { BoardData, SprintData } from '../jira/site-data';
import { chanceOf } from './chance';
import { projectId } from './projects';
import { TEAMS, teamNumber, type TeamName } from './teams';
import type { WorkClock } from './work-clock';

/**
 * A board per team with two-week sprints. Sprint 0 is the active one, negative ones are closed,
 * positive ones planned; all teams start on the same Wednesday, as trains do.
 */

export const FIRST_SPRINT = -19;
export const LAST_SPRINT = 3;
const DAYS_PER_SPRINT = 14;
const WORKDAYS_PER_SPRINT = 10;
const NUMBER_OF_ACTIVE_SPRINT = 38;

export const boards: readonly BoardData[] = TEAMS.map(({ name, project }, position) => ({
  id: position + 1,
  name: `${name} board`,
  projectId: projectId(project),
}));

export function sprintId(team: TeamName, sprint: number): number {
  return 100 * (teamNumber(team) + 1) + (sprint - FIRST_SPRINT + 1);
}

export function sprintName(team: TeamName, sprint: number): string {
  return `${team} Sprint ${String(NUMBER_OF_ACTIVE_SPRINT + sprint)}`;
}

/** When the sprints are, in work time. */
export interface SprintTimes {
  start(sprint: number): number;
  /** When the team closed a sprint of the past: some close a day late. */
  completion(team: TeamName, sprint: number): number;
}

export function sprintTimes({ activeSprintStart }: WorkClock): SprintTimes {
  const start = (sprint: number): number => activeSprintStart + WORKDAYS_PER_SPRINT * sprint;
  return {
    start,
    completion: (team, sprint) =>
      start(sprint) + WORKDAYS_PER_SPRINT - 0.1 + (isClosedLate(team, sprint) ? 1 : 0),
  };
}

function isClosedLate(team: TeamName, sprint: number): boolean {
  return chanceOf(`${sprintName(team, sprint)} is closed late`).happens(0.2);
}

const GOALS = [
  'Finish what was started before anything new',
  'Ready for the release',
  'Show the first version to the pilot group',
  'Close the findings of the last review',
  'Hand over to the teams that wait for us',
] as const;

export function sprints(clock: WorkClock): readonly SprintData[] {
  const times = sprintTimes(clock);
  const numbers = Array.from(
    { length: LAST_SPRINT - FIRST_SPRINT + 1 },
    (_, position) => FIRST_SPRINT + position,
  );
  return TEAMS.flatMap(({ name: team }, position) =>
    numbers.map((sprint): SprintData => {
      const firstDay = sprint * DAYS_PER_SPRINT;
      // The last planned sprint has a name and no dates yet.
      const hasDates = sprint < LAST_SPRINT;
      return {
        id: sprintId(team, sprint),
        name: sprintName(team, sprint),
        boardId: position + 1,
        state: sprint < 0 ? 'closed' : sprint === 0 ? 'active' : 'future',
        startDate: hasDates ? clock.sprintInstant(firstDay, '07:00') : null,
        endDate: hasDates ? clock.sprintInstant(firstDay + DAYS_PER_SPRINT - 1, '15:00') : null,
        completeDate: sprint < 0 ? clock.instant(times.completion(team, sprint)) : null,
        goal: chanceOf(`goal of ${sprintName(team, sprint)}`).pick(GOALS),
      };
    }),
  );
}
