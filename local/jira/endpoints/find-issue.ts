import { issueNotFound } from '../rest/refusal';
import type { IssueData } from '../site-data';
import type { Call } from '../rest/route';

/** @throws Refusal where the issue is missing or hidden, which read the same */
export function visibleIssue({ site, viewer }: Call, idOrKey: string): IssueData {
  const issue = site.issues.find(idOrKey);
  if (issue === undefined || !viewer.sees(issue)) throw issueNotFound();
  return issue;
}

/** The issue that the place `{issueIdOrKey}` of the path names. */
export function issueOfPath(call: Call): IssueData {
  return visibleIssue(call, call.place('issueIdOrKey'));
}
