import type { SprintData } from '../site-data';
import type { Site } from '../site/site';

/** A sprint as the agile endpoints show it. */
export function renderSprint(site: Site, sprint: SprintData): object {
  return {
    id: sprint.id,
    self: `${site.baseUrl}/rest/agile/1.0/sprint/${String(sprint.id)}`,
    state: sprint.state,
    name: sprint.name,
    ...(sprint.startDate === null ? {} : { startDate: sprint.startDate }),
    ...(sprint.endDate === null ? {} : { endDate: sprint.endDate }),
    ...(sprint.completeDate === null ? {} : { completeDate: sprint.completeDate }),
    originBoardId: sprint.boardId,
    goal: sprint.goal,
  };
}
