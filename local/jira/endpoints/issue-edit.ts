import * as z from 'zod/mini';
import { mapSchema, readBody } from '../rest/body-reader';
import { answer, emptyAnswer } from '../rest/jira-request';
import { fieldRefusal, notOnScreen, refusal } from '../rest/refusal';
import { assumed, documented, recorded, type Call, type Route } from '../rest/route';
import { applyWishes, type FieldWishes } from '../writes/edit-issue';
import { announceChange, recordIssueChange } from '../writes/record-write';
import { renderIssue } from '../render/render-issue';
import { selectFields } from '../render/field-selection';
import type { IssueData, PersonData, ProjectData } from '../site-data';
import { issueOfPath } from './find-issue';

export const wishesBody = z.strictObject({
  fields: z.optional(z.nullable(mapSchema)),
  update: z.optional(z.nullable(mapSchema)),
});

export const REFUSED_WISHES = ['transition', 'historyMetadata', 'properties'];

const NONE: ReadonlyMap<string, unknown> = new Map();

export function wishesOf(body: z.infer<typeof wishesBody>): FieldWishes {
  return { fields: body.fields ?? NONE, update: body.update ?? NONE };
}

/**
 * The person who may edit the issue and its project. To others Jira shows no field to edit, so each
 * field they send is "not on the screen".
 *
 * @throws Refusal
 */
export function editorOf(
  { site, viewer }: Call,
  issue: IssueData,
  { fields, update }: FieldWishes,
): { readonly author: PersonData; readonly project: ProjectData } {
  const project = site.projects.get(issue.projectId);
  if (viewer.person !== null && project !== undefined && viewer.edits(issue)) {
    return { author: viewer.person, project };
  }
  const names = [...fields.keys(), ...update.keys()];
  if (names.length === 0) throw refusal(403, 'You do not have permission to edit this issue.');
  throw fieldRefusal(new Map(names.map((name) => [name, notOnScreen(name)])));
}

export const ISSUE_EDIT_ROUTES: readonly Route[] = [
  {
    method: 'PUT',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    query: ['notifyUsers', 'overrideScreenSecurity', 'overrideEditableFlag', 'returnIssue'],
    refusedQuery: ['expand'],
    behaviours: [
      recorded(
        'a field that is not on the screen, and any field without permission, is refused (400)',
      ),
      documented('204 without a body; with returnIssue=true 200 and the issue'),
      documented('set, add and remove in update for labels, components and fixVersions; else set'),
      assumed('one changelog entry a request, with one item for each changed field'),
      assumed('an edit that changes nothing leaves nothing behind'),
      assumed('the sentences about values that a field does not take'),
    ],
    answer: (call) => {
      const { site, viewer, query } = call;
      const issue = issueOfPath(call);
      const wishes = wishesOf(readBody(call.body, wishesBody, REFUSED_WISHES));
      const { author, project } = editorOf(call, issue, wishes);
      const change = applyWishes({ site, viewer, project, issue }, wishes);
      const isChanged = Object.keys(change.values).length > 0;
      const write = { kind: 'issue edited', issue, author } as const;
      const changed = isChanged ? recordIssueChange(site, write, change) : issue;
      if (isChanged) announceChange(site, write, { issue: changed, items: change.items });
      if (!query.isTrue('returnIssue')) return emptyAnswer(204);
      const selection = selectFields(site, null, '*all');
      const shape = { selection, hasChangelog: false, propertyKeys: [] };
      return answer(renderIssue(site, viewer, changed, shape));
    },
  },
];
