import { own, ownList, ownText } from './rest-issue';
import type { RestIssue } from './rest-issue';

/** A link as one of its ends shows it; the texts are lower-cased. */
export interface IssueLink {
  readonly typeName: string | null;
  /** What this end reads: "blocks" where the other end reads "is blocked by". */
  readonly wording: string | null;
  readonly otherWording: string | null;
  readonly otherKey: string | null;
}

/**
 * In REST an entry with `outwardIssue` means "this issue OUTWARD-wording that issue", one with
 * `inwardIssue` "this issue INWARD-wording that issue".
 */
export function readLinks(issue: RestIssue): readonly IssueLink[] {
  return ownList(issue.fields, 'issuelinks').map((link) => {
    const type = own(link, 'type');
    const outward = ownText(type, 'outward')?.toLowerCase() ?? null;
    const inward = ownText(type, 'inward')?.toLowerCase() ?? null;
    const outwardIssue = own(link, 'outwardIssue');
    const isOutward = outwardIssue !== undefined && outwardIssue !== null;
    const other = isOutward ? outwardIssue : own(link, 'inwardIssue');
    return {
      typeName: ownText(type, 'name')?.toLowerCase() ?? null,
      wording: isOutward ? outward : inward,
      otherWording: isOutward ? inward : outward,
      otherKey: ownText(other, 'key'),
    };
  });
}
