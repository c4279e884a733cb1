import { createDateField, createDateTimeField } from './date-field';
import { compareTexts, orderBy } from './issue-order';
import { createIssueReferenceField } from './issue-key-field';
import { JqlError, quote } from './jql-error';
import { operatorNotEmulated } from './jql-field';
import type { JqlContext, JqlField } from './jql-field';
import type { TerminalClause } from './jql-query';
import { createLabelField } from './label-field';
import { listOperands } from './membership-clause';
import { namedValueReader } from './named-value';
import { createNamedValueField } from './named-value-field';
import { createNumberField } from './number-field';
import { own, ownText } from './rest-issue';
import type { RestIssue } from './rest-issue';
import { readPlainText } from './rich-text';
import { createSprintField } from './sprint-field';
import { createTextField } from './text-field';
import { createUserField } from './user-field';
import { inferKind } from './value-kind';

/** A custom field; its kind is told from the values that the issues have. */
export function createCustomField(context: JqlContext, name: string, fieldId: string): JqlField {
  const read = (issue: RestIssue): unknown => own(issue.fields, fieldId);
  const kind = inferKind(context.site.issues.map(read));
  switch (kind) {
    case 'empty':
      return createEmptyField(name);
    case 'number':
      return createNumberField(name, read);
    case 'date':
      return createDateField(context, name, read);
    case 'datetime':
      return createDateTimeField(context, name, read);
    case 'text':
      return createTextField(name, { read: (issue) => [readPlainText(read(issue))] });
    case 'rank':
      return createRankField(name, fieldId);
    case 'issue-key':
      return createIssueReferenceField(context, name, (issue) => {
        const key = ownText(issue.fields, fieldId);
        return key === null || key === '' ? [] : [{ id: null, key }];
      });
    case 'labels':
      return createLabelField(context, name, read);
    case 'user':
      return createUserField(context, name, fieldId);
    case 'sprint':
      return createSprintField(context, name, [fieldId]);
    case 'option':
      return createNamedValueField(context, name, {
        read: namedValueReader(fieldId, 'id', ['value', 'name', 'key']),
      });
    case 'unknown':
      throw new JqlError(
        'not-emulated',
        `The kind of values in the field ${quote(name)} is not emulated.`,
      );
  }
}

/** Ranks only order issues; in Jira no other use of them is possible. */
function createRankField(name: string, fieldId: string): JqlField {
  return {
    compile: ({ operator }) => {
      throw operatorNotEmulated(operator, name);
    },
    order: orderBy((issue) => ownText(issue.fields, fieldId), compareTexts),
  };
}

/**
 * A field that exists but has no value in any issue. Its kind cannot be told, so that any value is
 * accepted; it is EMPTY everywhere, which answers each question about it.
 */
function createEmptyField(name: string): JqlField {
  return {
    compile: (clause) => {
      const isMatch = matchesEmpty(clause, name);
      return () => isMatch;
    },
    order: () => 0,
  };
}

function matchesEmpty({ operator, operand }: TerminalClause, name: string): boolean {
  const { members, includesEmpty } = listOperands(operand);
  if (members.some((member) => member.kind === 'function')) {
    throw new JqlError(
      'not-emulated',
      `A function for the field ${quote(name)}, which has no value in any issue, is not emulated.`,
    );
  }
  switch (operator) {
    case '=':
    case 'in':
    case 'is':
      return includesEmpty;
    case '!=':
    case 'not in':
    case 'is not':
    case '~':
    case '!~':
    case '<':
    case '>':
    case '<=':
    case '>=':
      return false;
    case 'was':
    case 'was not':
    case 'was in':
    case 'was not in':
    case 'changed':
      throw operatorNotEmulated(operator, name);
  }
}
