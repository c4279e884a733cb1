import * as z from 'zod/mini';
import { sprintSubject } from '../render/render-event';
import { renderSprint } from '../render/render-sprint';
import { idSchema, readBody } from '../rest/body-reader';
import { answer } from '../rest/jira-request';
import { fieldRefusal, notSignedIn, refusal } from '../rest/refusal';
import { assumed, documented, type Call, type Route } from '../rest/route';
import { parseJiraInstant } from '../site/instants';
import type { PersonData, ProjectData, SprintData } from '../site-data';
import type { WriteKind } from '../writes/effects';
import { announce } from '../writes/record-write';
import { dateAfter } from './sent-date';

const sprintBody = z.strictObject({
  id: z.optional(z.nullable(idSchema)),
  self: z.optional(z.nullable(z.string())),
  name: z.optional(z.nullable(z.string())),
  state: z.optional(z.nullable(z.enum(['future', 'active', 'closed']))),
  startDate: z.optional(z.nullable(z.string())),
  endDate: z.optional(z.nullable(z.string())),
  completeDate: z.optional(z.nullable(z.string())),
  originBoardId: z.optional(z.nullable(z.int())),
  goal: z.optional(z.nullable(z.string())),
});

type SprintWishes = z.infer<typeof sprintBody>;

/** @throws Refusal where the sprint is missing or its project hidden */
function sprintOfPath({ site, viewer, place }: Call): {
  readonly sprint: SprintData;
  readonly project: ProjectData;
} {
  const id = place('sprintId');
  const sprint = site.sprints.get(Number(id));
  const project = site.projects.get(site.boards.get(sprint?.boardId ?? -1)?.projectId ?? '');
  if (sprint !== undefined && project !== undefined && viewer.browses(project)) {
    return { sprint, project };
  }
  throw refusal(404, 'Sprint does not exist or you do not have permission to view it.');
}

/** @throws Refusal */
function manager({ viewer }: Call, project: ProjectData): PersonData {
  if (viewer.person === null) throw notSignedIn();
  if (viewer.editsIn(project)) return viewer.person;
  throw refusal(403, 'You do not have permission to manage sprints on this board.');
}

/** @throws Refusal for dates that do not exist and steps a sprint cannot take */
function wishedSprint(sprint: SprintData, wishes: SprintWishes, now: string): SprintData {
  for (const name of ['startDate', 'endDate'] as const) {
    const date = wishes[name];
    if (date && parseJiraInstant(date) === null) {
      throw fieldRefusal(new Map([[name, `The date '${date}' is not an ISO 8601 date.`]]));
    }
  }
  if (wishes.name?.trim() === '') throw fieldRefusal(new Map([['name', 'A sprint needs a name.']]));
  const state = wishes.state ?? sprint.state;
  const step = `${sprint.state} to ${state}`;
  const isStep =
    state === sprint.state || step === 'future to active' || step === 'active to closed';
  if (!isStep) throw refusal(400, `A sprint cannot go from ${step}.`);
  const wished: SprintData = {
    ...sprint,
    name: wishes.name ?? sprint.name,
    state,
    startDate: dateAfter(sprint.startDate, wishes.startDate),
    endDate: dateAfter(sprint.endDate, wishes.endDate),
    completeDate: step === 'active to closed' ? now : sprint.completeDate,
    goal: wishes.goal ?? sprint.goal,
  };
  if (state === 'active' && (wished.startDate === null || wished.endDate === null)) {
    throw refusal(400, 'A sprint needs a start date and an end date to be started.');
  }
  return wished;
}

function kindOf(before: SprintData, after: SprintData): WriteKind {
  if (before.state === after.state) return 'sprint edited';
  return after.state === 'active' ? 'sprint started' : 'sprint closed';
}

export const SPRINT_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/agile/1.0/sprint/{sprintId}',
    behaviours: [
      documented('a missing and a hidden sprint read the same (404)'),
      assumed('the sentence'),
    ],
    answer: (call) => answer(renderSprint(call.site, sprintOfPath(call).sprint)),
  },
  {
    method: 'POST',
    path: '/rest/agile/1.0/sprint/{sprintId}',
    behaviours: [
      documented('200 with the sprint; only what is sent changes'),
      documented('a sprint starts with both dates set, from future; closes from active (400)'),
      assumed('no issue is touched: open work stays in the closed sprint too'),
      assumed('who may edit issues of the project may manage its sprints; the sentences'),
    ],
    answer: (call) => {
      const { site } = call;
      const { sprint, project } = sprintOfPath(call);
      const author = manager(call, project);
      const wishes = readBody(call.body, sprintBody);
      const wished = wishedSprint(sprint, wishes, new Date(site.now()).toISOString());
      site.putSprint(wished);
      announce(site, kindOf(sprint, wished), author, sprintSubject(wished, sprint));
      return answer(renderSprint(site, wished));
    },
  },
];
