import type { IssueData } from '../site-data';
import type { Site } from '../site/site';

/**
 * When the issue last moved to another status category. Where no history tells, done work did so when it
 * was resolved, and other work when it was created.
 */
export function statusCategoryChanged(site: Site, issue: IssueData): string {
  const category = (statusId: string | null) => site.statuses.get(statusId ?? '')?.category;
  for (const { created, items } of issue.histories.toReversed()) {
    const hasChanged = items.some(
      ({ field, from, to }) => field === 'status' && category(from) !== category(to),
    );
    if (hasChanged) return created;
  }
  return category(issue.statusId) === 'done' ? (issue.resolved ?? issue.created) : issue.created;
}
