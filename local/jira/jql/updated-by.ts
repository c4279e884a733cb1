import { readAllChanges } from './value-history';
import { parseInstant } from './date-field';
import { resolveDate } from './date-operand';
import { JqlError, quote } from './jql-error';
import type { JqlContext } from './jql-field';
import type { FunctionOperand } from './jql-query';
import { readUser, type NamedValue } from './named-value';
import { compileNamedValueMatcher } from './named-value-matcher';
import { own, ownList, ownText, type RestIssue } from './rest-issue';
import { userSource } from './user-source';

interface Doing {
  readonly at: number;
  readonly author: NamedValue | null;
}

/**
 * updatedBy(person, from, to): the issues that a person created, edited or commented on, within a time
 * if one is given.
 * @returns lower-cased keys
 */
export function findKeysUpdatedBy(call: FunctionOperand, context: JqlContext): ReadonlySet<string> {
  const [person, from, to, ...rest] = call.arguments;
  if (person === undefined || rest.length > 0) {
    throw new JqlError(
      'invalid-value',
      `The function ${quote(call.name)} takes a person and at most two dates.`,
    );
  }
  const isPerson = compileNamedValueMatcher(
    [{ kind: 'value', value: person, isNumber: false }],
    context,
    call.name,
    userSource,
  );
  const instant = (text: string | undefined, otherwise: number): number =>
    text === undefined
      ? otherwise
      : resolveDate({ kind: 'value', value: text, isNumber: false }, context, call.name);
  const since = instant(from, Number.NEGATIVE_INFINITY);
  const until = instant(to, Number.POSITIVE_INFINITY);
  const keys = new Set<string>();
  for (const issue of context.site.issues) {
    const isUpdated = doingsOf(issue).some(
      ({ at, author }) => at >= since && at <= until && author !== null && isPerson(author, issue),
    );
    if (isUpdated) keys.add(issue.key.toLowerCase());
  }
  return keys;
}

function doingsOf(issue: RestIssue): readonly Doing[] {
  const { fields } = issue;
  const comments = ownList(own(fields, 'comment'), 'comments');
  return [
    { at: instantOf(fields, 'created'), author: readUser(own(fields, 'creator')) },
    ...comments.map((comment) => ({
      at: instantOf(comment, 'created'),
      author: readUser(own(comment, 'author')),
    })),
    ...readAllChanges(issue),
  ];
}

/** What has no readable instant happened at no time that a query can mean. */
function instantOf(record: unknown, key: string): number {
  return parseInstant(ownText(record, key) ?? '') ?? Number.NaN;
}
