import type { BoardData, SprintData } from '../../jira/site-data';
import type { WorkClock } from '../work-clock';
import { projectIdOf, type GeneratedProject, type GeneratedTeam } from './company';

/** A board for each team, and two-week sprints that all teams start on the same day. */

export const FIRST_SPRINT = -19;
export const LAST_SPRINT = 3;
export const WORKDAYS_PER_SPRINT = 10;
const DAYS_PER_SPRINT = 14;
const NUMBER_OF_ACTIVE_SPRINT = 38;

export function sprintIdOf({ number }: GeneratedTeam, sprint: number): number {
  return 100 * (number + 1) + (sprint - FIRST_SPRINT + 1);
}

/** The first moment of a sprint, in work time. */
export function sprintStart({ activeSprintStart }: WorkClock, sprint: number): number {
  return activeSprintStart + WORKDAYS_PER_SPRINT * sprint;
}

/** The sprint that a moment falls into. */
export function sprintAt({ activeSprintStart }: WorkClock, workTime: number): number {
  return Math.floor((workTime - activeSprintStart) / WORKDAYS_PER_SPRINT);
}

export function teamBoards(projects: readonly GeneratedProject[]): readonly BoardData[] {
  return projects.flatMap((project) =>
    project.teams.map(({ number, name }) => ({
      id: number + 1,
      name: `${name} board`,
      projectId: projectIdOf(project),
    })),
  );
}

export function teamSprints(
  projects: readonly GeneratedProject[],
  clock: WorkClock,
): readonly SprintData[] {
  const dates = Array.from({ length: LAST_SPRINT - FIRST_SPRINT + 1 }, (_, position) => {
    const sprint = FIRST_SPRINT + position;
    const firstDay = sprint * DAYS_PER_SPRINT;
    const isPast = sprint < 0;
    return {
      sprint,
      state: isPast ? 'closed' : sprint === 0 ? 'active' : 'future',
      startDate: clock.sprintInstant(firstDay, '07:00'),
      endDate: clock.sprintInstant(firstDay + DAYS_PER_SPRINT - 1, '15:00'),
      completeDate: isPast ? clock.sprintInstant(firstDay + DAYS_PER_SPRINT - 1, '16:00') : null,
      goal: '',
    } as const;
  });
  const teams = projects.flatMap((project) => project.teams);
  return teams.flatMap((team) =>
    dates.map(({ sprint, ...facts }) => ({
      id: sprintIdOf(team, sprint),
      name: `${team.name} Sprint ${String(NUMBER_OF_ACTIVE_SPRINT + sprint)}`,
      boardId: team.number + 1,
      ...facts,
    })),
  );
}
