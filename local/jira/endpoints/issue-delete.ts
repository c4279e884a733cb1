import { issueSubject } from '../render/render-event';
import { emptyAnswer } from '../rest/jira-request';
import { notSignedIn, refusal } from '../rest/refusal';
import { assumed, documented, type Call, type Route } from '../rest/route';
import { hasPermission, permissionsOf } from '../site/permissions';
import type { IssueData, PersonData } from '../site-data';
import { announce } from '../writes/record-write';
import { removeLink } from '../writes/write-link';
import { issueOfPath } from './find-issue';

/** @throws Refusal */
function deleterOf({ site, viewer }: Call, issue: IssueData): PersonData {
  if (viewer.person === null) throw notSignedIn();
  const needed = permissionsOf(site).get('DELETE_ISSUES');
  if (needed !== undefined && hasPermission(site, viewer, needed, { issue })) return viewer.person;
  throw refusal(403, 'You do not have permission to delete issues in this project.');
}

export const ISSUE_DELETE_ROUTES: readonly Route[] = [
  {
    method: 'DELETE',
    path: '/rest/api/3/issue/{issueIdOrKey}',
    query: ['deleteSubtasks'],
    behaviours: [
      documented('204; an issue with sub-tasks only with deleteSubtasks=true (400)'),
      assumed('administrators only; links go with the issue, each with its event'),
      assumed('children that are no sub-tasks stay, without a parent'),
    ],
    answer: (call) => {
      const { site, query } = call;
      const issue = issueOfPath(call);
      const author = deleterOf(call, issue);
      const children = site.issues.childrenOf(issue.id);
      const subtasks = children.filter(
        ({ typeId }) => (site.issueTypes.get(typeId)?.hierarchyLevel ?? 0) < 0,
      );
      if (subtasks.length > 0 && !query.isTrue('deleteSubtasks')) {
        const message = `The issue '${issue.key}' has subtasks. You must specify the 'deleteSubtasks' parameter to delete this issue and all its subtasks.`;
        throw refusal(400, message);
      }
      for (const child of children) {
        if (!subtasks.includes(child)) site.issues.put({ ...child, parentId: null });
      }
      for (const gone of [...subtasks, issue]) {
        for (const link of site.links.of(gone.id)) removeLink(site, author, link);
        site.issues.remove(gone);
        site.noteChange();
        announce(site, 'issue deleted', author, issueSubject(site, gone, author.accountId));
      }
      return emptyAnswer(204);
    },
  },
];
