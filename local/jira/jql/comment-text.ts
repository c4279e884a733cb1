import { JqlError } from './jql-error';
import { own } from './rest-issue';
import type { RestIssue } from './rest-issue';
import { readPlainText } from './rich-text';

/** The bodies of the comments that the issue carries. */
export function readComments(issue: RestIssue): readonly string[] {
  const comments = own(own(issue.fields, 'comment'), 'comments');
  return Array.isArray(comments)
    ? comments.map((comment) => readPlainText(own(comment, 'body')))
    : [];
}

/** @throws JqlError when the issue has comments but does not carry all of them */
export function readAllComments(issue: RestIssue): readonly string[] {
  const comments = readComments(issue);
  const total = own(own(issue.fields, 'comment'), 'total');
  if (typeof total !== 'number' || comments.length >= total) return comments;
  throw new JqlError(
    'unreadable-data',
    `The field 'comment' of ${issue.key} does not hold all ${String(total)} comments.`,
  );
}
