import * as z from 'zod/mini';
import { rankField, RANK_TYPE } from '../render/custom-fields';
import { readBody } from '../rest/body-reader';
import { answer, emptyAnswer } from '../rest/jira-request';
import { notSignedIn, refusal } from '../rest/refusal';
import { assumed, documented, recorded, type Call, type Route } from '../rest/route';
import type { CustomFieldData, IssueData } from '../site-data';
import { hasPermission, permissionsOf } from '../site/permissions';
import { rankIssues, type RankWish } from '../writes/write-rank';

const rankBody = z.strictObject({
  issues: z.optional(z.array(z.string())),
  rankBeforeIssue: z.optional(z.string()),
  rankAfterIssue: z.optional(z.string()),
  rankCustomFieldId: z.optional(z.int()),
});

const MOST_ISSUES = 50;
const NO_PERMISSION =
  'You cannot perform this operation because you do not have "Schedule" Permission';

/** @throws Refusal */
function fieldOf({ site }: Call, id: number | undefined): CustomFieldData {
  const field =
    id === undefined
      ? rankField(site.customFields.values())
      : (site.customFields.get(`customfield_${String(id)}`) ?? null);
  if (field?.schema.custom === RANK_TYPE) return field;
  throw refusal(400, 'The rank custom field does not exist.');
}

/** @throws Refusal: the documents know no 404 here */
function issueOf({ site, viewer }: Call, idOrKey: string): IssueData {
  const issue = site.issues.find(idOrKey);
  if (issue !== undefined && viewer.sees(issue)) return issue;
  throw refusal(
    400,
    `The issue '${idOrKey}' does not exist or you do not have permission to view it.`,
  );
}

/** @throws Refusal */
function wishOf(call: Call): RankWish {
  const body = readBody(call.body, rankBody);
  const { issues = [], rankBeforeIssue, rankAfterIssue } = body;
  if (issues.length === 0) throw refusal(400, 'No issues were given to rank.');
  if (issues.length > MOST_ISSUES) {
    throw refusal(400, `At most ${String(MOST_ISSUES)} issues may be ranked at once.`);
  }
  const name = rankBeforeIssue ?? rankAfterIssue;
  if (name === undefined || (rankBeforeIssue !== undefined && rankAfterIssue !== undefined)) {
    throw refusal(400, 'Give either rankBeforeIssue or rankAfterIssue.');
  }
  const anchor = issueOf(call, name);
  const found = new Map(issues.map((one) => issueOf(call, one)).map((issue) => [issue.id, issue]));
  if (found.has(anchor.id)) throw refusal(400, 'An issue cannot be ranked relative to itself.');
  return {
    ...{ issues: [...found.values()], anchor, field: fieldOf(call, body.rankCustomFieldId) },
    side: rankBeforeIssue === undefined ? 'after' : 'before',
  };
}

/** Where issues stand among all issues of the site. */
export const ISSUE_RANK_ROUTES: readonly Route[] = [
  {
    method: 'PUT',
    path: '/rest/agile/1.0/issue/rank',
    behaviours: [
      documented('204 without a body; at most 50 issues, by id or key, before or after another'),
      documented('207 with an entry for each issue where only some could be moved'),
      documented('needs Schedule Issues for what is moved; 403 without'),
      recorded('the changelog tells Rank and "Ranked higher" or "Ranked lower", no values'),
      assumed('403 only where no issue may be moved; else an entry with 403 each'),
      assumed('a missing or hidden issue, or both anchors or none, is refused as a whole (400)'),
      assumed('issues that stand there already are left alone; the sentences of the refusals'),
    ],
    answer: (call) => {
      const { site, viewer } = call;
      if (viewer.person === null) throw notSignedIn();
      const wish = wishOf(call);
      const schedule = permissionsOf(site).get('SCHEDULE_ISSUES');
      const isAllowed = (issue: IssueData): boolean =>
        schedule !== undefined && hasPermission(site, viewer, schedule, { issue });
      const allowed = wish.issues.filter(isAllowed);
      if (allowed.length === 0) throw refusal(403, NO_PERMISSION);
      rankIssues(site, viewer.person, { ...wish, issues: allowed });
      if (allowed.length === wish.issues.length) return emptyAnswer(204);
      const entries = wish.issues.map((issue) => ({
        issueId: Number(issue.id),
        issueKey: issue.key,
        ...(allowed.includes(issue) ? { status: 200 } : { status: 403, errors: [NO_PERMISSION] }),
      }));
      return answer({ entries }, 207);
    },
  },
];
