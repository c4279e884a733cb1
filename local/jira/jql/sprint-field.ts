import { JqlError, quote, quoteData } from './jql-error';
import type { JqlContext, JqlField } from './jql-field';
import { readNamedValue } from './named-value';
import type { NamedValue } from './named-value';
import { createNamedValueField } from './named-value-field';
import type { NamedValueFunction } from './named-value-matcher';
import { own, ownList, ownText } from './rest-issue';
import type { RestIssue } from './rest-issue';

/**
 * The sprints of an issue: the agile answers' `sprint` and `closedSprints`, and the custom fields that
 * hold them in plain REST answers. A sprint counts whatever its state, as in Jira.
 */
export function createSprintField(
  context: JqlContext,
  name: string,
  fieldIds: readonly string[],
): JqlField {
  return createNamedValueField(context, name, {
    read: (issue) => fieldIds.flatMap((id) => readSprints(issue, id)),
    list: 'sprint',
    functions: new Map([
      ['opensprints', sprintsIn('active')],
      ['closedsprints', sprintsIn('closed')],
      ['futuresprints', sprintsIn('future')],
    ]),
  });
}

function readSprints(issue: RestIssue, fieldId: string): readonly NamedValue[] {
  return ownList(issue.fields, fieldId).map((raw) => {
    const sprint = readNamedValue(raw, 'id', ['name']);
    if (sprint !== null) return sprint;
    throw new JqlError(
      'unreadable-data',
      `The sprint of ${issue.key} is not an object with id and name: ${quoteData(raw)}.`,
    );
  });
}

export function isSprint(value: unknown): boolean {
  const state = ownText(value, 'state')?.toLowerCase();
  return (
    (state === 'active' || state === 'closed' || state === 'future') &&
    ownText(value, 'name') !== null &&
    own(value, 'id') !== undefined
  );
}

function sprintsIn(state: string): NamedValueFunction {
  return (call) => {
    if (call.arguments.length > 0) {
      throw new JqlError('invalid-value', `The function ${quote(call.name)} takes no arguments.`);
    }
    return (sprint) => ownText(sprint.raw, 'state')?.toLowerCase() === state;
  };
}
