import * as z from 'zod/mini';
import { renderStatus } from '../render/render-catalog';
import { idSchema, mapSchema, readBody } from '../rest/body-reader';
import { answer, emptyAnswer } from '../rest/jira-request';
import { notSignedIn, refusal } from '../rest/refusal';
import { assumed, documented, type Call, type Route } from '../rest/route';
import type { IssueData, StatusData } from '../site-data';
import { applyWishes } from '../writes/edit-issue';
import { announceChange, recordIssueChange } from '../writes/record-write';
import { transitionChange } from '../writes/transition-change';
import { issueOfPath } from './find-issue';

const transitionBody = z.strictObject({
  transition: z.looseObject({ id: idSchema }),
  fields: z.optional(z.nullable(mapSchema)),
  update: z.optional(z.nullable(mapSchema)),
});

interface Transition {
  readonly id: string;
  readonly to: StatusData;
}

/** Every issue may move to every status of its project; ids are counted as Jira does, 11, 21, 31 … */
function transitionsOf({ site, viewer }: Call, issue: IssueData): readonly Transition[] {
  if (!viewer.edits(issue)) return [];
  const statusIds = site.projects.get(issue.projectId)?.statusIds ?? [];
  return statusIds.flatMap((statusId, position) => {
    const to = site.statuses.get(statusId);
    return to === undefined ? [] : [{ id: `${String(position + 1)}1`, to }];
  });
}

const NONE: ReadonlyMap<string, unknown> = new Map();

export const TRANSITION_ROUTES: readonly Route[] = [
  {
    method: 'GET',
    path: '/rest/api/3/issue/{issueIdOrKey}/transitions',
    query: [
      'transitionId',
      'skipRemoteOnlyCondition',
      'includeUnavailableTransitions',
      'sortByOpsBarAndStatus',
    ],
    refusedQuery: ['expand'],
    behaviours: [
      documented('no transitions for who may not make them'),
      assumed('one transition to each status of the project, named as the status'),
    ],
    answer: (call) => {
      const only = call.query.text('transitionId');
      const transitions = transitionsOf(call, issueOfPath(call));
      return answer({
        expand: 'transitions',
        transitions: transitions
          .filter(({ id }) => only === null || id === only)
          .map(({ id, to }) => ({
            id,
            name: to.name,
            to: renderStatus(call.site, to),
            hasScreen: false,
            isGlobal: true,
            isInitial: false,
            isConditional: false,
            isLooped: false,
          })),
      });
    },
  },
  {
    method: 'POST',
    path: '/rest/api/3/issue/{issueIdOrKey}/transitions',
    behaviours: [
      documented('204 without a body'),
      assumed(
        'done sets resolution (the one sent, else the first) and its date, leaving done clears both',
      ),
      assumed('an unknown transition is refused (400), the sentence too'),
    ],
    answer: (call) => {
      const { site, viewer } = call;
      const issue = issueOfPath(call);
      const body = readBody(call.body, transitionBody, ['historyMetadata', 'properties']);
      if (viewer.person === null) throw notSignedIn();
      const wanted = body.transition.id;
      const chosen = transitionsOf(call, issue).find(({ id }) => id === wanted);
      const project = site.projects.get(issue.projectId);
      if (chosen === undefined || project === undefined) {
        throw refusal(400, `Transition id '${wanted}' is not valid for this issue.`);
      }
      const moved = transitionChange(site, issue, chosen.to);
      const context = { site, viewer, project, issue: { ...issue, ...moved.values } };
      const wishes = { fields: body.fields ?? NONE, update: body.update ?? NONE };
      const edited = applyWishes(context, wishes);
      const author = viewer.person;
      const write = { kind: 'issue transitioned', issue, author } as const;
      const items = [...moved.items, ...edited.items];
      const values = { ...moved.values, ...edited.values };
      const changed = recordIssueChange(site, write, { values, items });
      announceChange(site, write, { issue: changed, items });
      return emptyAnswer(204);
    },
  },
];
