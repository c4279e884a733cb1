import { BARE_ISSUE } from '../site/bare-issue';
import { issueSubject } from '../render/render-event';
import { readBody } from '../rest/body-reader';
import { answer } from '../rest/jira-request';
import { fieldRefusal, notSignedIn, refusal } from '../rest/refusal';
import { assumed, documented, type Call, type Route } from '../rest/route';
import type { IssueData, IssueTypeData, ProjectData } from '../site-data';
import { applyWishes } from '../writes/edit-issue';
import { namedBy, textProperty } from '../writes/field-edit';
import { rankField } from '../render/custom-fields';
import { lastRank } from '../site/issue-ranks';
import { ranksBetween } from '../site/lexo-rank';
import { announce, recordIssueChange } from '../writes/record-write';
import { REFUSED_WISHES, wishesBody, wishesOf } from './issue-edit';

/** @throws Refusal */
function projectOf({ site, viewer }: Call, sent: unknown): ProjectData {
  const name = textProperty(sent, 'id') ?? textProperty(sent, 'key');
  const project = name === null ? undefined : site.findProject(name);
  if (project === undefined || !viewer.browses(project)) {
    throw fieldRefusal(new Map([['project', 'Specify a valid project ID or key']]));
  }
  if (viewer.editsIn(project)) return project;
  throw refusal(400, 'You do not have permission to create issues in this project.');
}

/** @throws Refusal */
function typeOf({ site }: Call, project: ProjectData, sent: unknown): IssueTypeData {
  const types = project.issueTypeIds.flatMap((id) => site.issueTypes.get(id) ?? []);
  const type = namedBy(types, sent);
  if (type !== null) return type;
  throw fieldRefusal(new Map([['issuetype', 'Specify a valid issue type']]));
}

function newIssue({ site }: Call, project: ProjectData, type: IssueTypeData): IssueData {
  const created = site.instant();
  const rank = rankField(site.customFields.values());
  const [last = ''] = rank === null ? [] : ranksBetween(lastRank(site.issues.all(), rank), null, 1);
  return {
    ...BARE_ISSUE,
    id: '',
    key: '',
    projectId: project.id,
    typeId: type.id,
    statusId: project.statusIds[0] ?? '',
    created,
    updated: created,
    customValues: rank === null ? {} : { [rank.id]: last },
    isVisible: true,
  };
}

export const ISSUE_CREATE_ROUTES: readonly Route[] = [
  {
    method: 'POST',
    path: '/rest/api/3/issue',
    query: ['updateHistory'],
    behaviours: [
      documented('201 with id, key and self; project, issuetype and summary are needed (400)'),
      documented('without permission 400'),
      assumed("the first of the project's statuses, no priority, the creator as reporter"),
      assumed('it is ranked behind all others'),
      assumed('the sentences of the refusals'),
    ],
    answer: (call) => {
      const { site, viewer } = call;
      const author = viewer.person;
      if (author === null) throw notSignedIn();
      const wishes = wishesOf(readBody(call.body, wishesBody, REFUSED_WISHES));
      const { fields, update } = wishes;
      const project = projectOf(call, fields.get('project') ?? null);
      const type = typeOf(call, project, fields.get('issuetype') ?? null);
      const draft = newIssue(call, project, type);
      const settable = new Map(fields);
      settable.delete('project');
      settable.delete('issuetype');
      if (!settable.has('summary')) settable.set('summary', '');
      if (!settable.has('reporter')) settable.set('reporter', { accountId: author.accountId });
      const context = { site, viewer, project, issue: draft };
      const { values } = applyWishes(context, { fields: settable, update });
      const parentId = values.parentId ?? null;
      if (type.hierarchyLevel < 0 && parentId === null) {
        throw fieldRefusal(
          new Map([
            ['parent', 'Issue type is a sub-task but parent issue key or id not specified.'],
          ]),
        );
      }
      const issue = {
        ...draft,
        id: site.nextId('issue'),
        key: site.nextKey(project),
        creatorId: author.accountId,
      };
      const write = { kind: 'issue created', issue, author } as const;
      const made = recordIssueChange(site, write, { values, items: [] });
      announce(site, 'issue created', author, issueSubject(site, made, author.accountId));
      const self = `${site.baseUrl}/rest/api/3/issue/${issue.id}`;
      return answer({ id: issue.id, key: issue.key, self }, 201);
    },
  },
];
