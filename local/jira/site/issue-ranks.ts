import { rankField } from '../render/custom-fields';
import type { CustomFieldData, IssueData, SiteData } from '../site-data';
import { ranksBetween } from './lexo-rank';

/** The rank of an issue; null: it has none. */
export function rankOf({ customValues }: IssueData, fieldId: string): string | null {
  const value = new Map(Object.entries(customValues)).get(fieldId);
  return typeof value === 'string' ? value : null;
}

export function withRank(issue: IssueData, fieldId: string, rank: string): IssueData {
  return { ...issue, customValues: { ...issue.customValues, [fieldId]: rank } };
}

/**
 * The issues of a site, each with a rank where the site has a field for it: those without stand behind
 * all others, the oldest first.
 */
export function rankedIssues({
  customFields,
  issues,
}: Pick<SiteData, 'customFields' | 'issues'>): readonly IssueData[] {
  const field = rankField(customFields);
  if (field === null) return issues;
  const unranked = issues.filter((issue) => rankOf(issue, field.id) === null).sort(oldestFirst);
  if (unranked.length === 0) return issues;
  const ranks = ranksBetween(lastRank(issues, field), null, unranked.length);
  const given = new Map(unranked.map(({ id }, place) => [id, ranks[place] ?? '']));
  return issues.map((issue) => {
    const rank = given.get(issue.id);
    return rank === undefined ? issue : withRank(issue, field.id, rank);
  });
}

/** Null: no issue has a rank. */
export function lastRank(issues: Iterable<IssueData>, field: CustomFieldData): string | null {
  let last: string | null = null;
  for (const issue of issues) {
    const rank = rankOf(issue, field.id);
    if (rank !== null && (last === null || rank > last)) last = rank;
  }
  return last;
}

function oldestFirst(a: IssueData, b: IssueData): number {
  if (a.created !== b.created) return a.created < b.created ? -1 : 1;
  return Number(a.id) - Number(b.id);
}
