import { JqlError, quote } from './jql-error';
import type { JqlOperator, SingleOperand, TerminalClause } from './jql-query';
import type { JqlSite } from './jql-site';
import type { RestIssue } from './rest-issue';
import type { ZoneClock } from './zone-clock';

export type IssueTest = (issue: RestIssue) => boolean;
export type IssueCompare = (a: RestIssue, b: RestIssue) => number;

/** What all fields of one query share. */
export interface JqlContext {
  readonly site: JqlSite;
  readonly clock: ZoneClock;
}

/** A field of the query: knows its operators, its values and its order. */
export interface JqlField {
  /** @throws JqlError for an operator, function or value it does not know */
  readonly compile: (clause: TerminalClause) => IssueTest;
  /** Ascending; null where the order is not emulated, or nobody knows whether Jira has one. */
  readonly order: IssueCompare | 'impossible' | null;
}

/** Makes a field; the name is the query's own spelling, which Jira repeats in its messages. */
export type JqlFieldFactory = (context: JqlContext, name: string) => JqlField;

export function unsupportedOperator(operator: JqlOperator, field: string): JqlError {
  return new JqlError(
    'unsupported-operator',
    `The operator ${quote(operator)} is not supported by the ${quote(field)} field.`,
  );
}

export function operatorNotEmulated(operator: JqlOperator, field: string): JqlError {
  return new JqlError(
    'not-emulated',
    `The operator ${quote(operator)} of the ${quote(field)} field is not emulated.`,
  );
}

export function unknownValue(value: string, field: string): JqlError {
  return new JqlError(
    'unknown-value',
    `The value ${quote(value)} does not exist for the field ${quote(field)}.`,
  );
}

export function functionNotEmulated(name: string, field: string): JqlError {
  return new JqlError(
    'not-emulated',
    `The JQL function ${quote(name)} does not exist or is not emulated for the field ${quote(field)}.`,
  );
}

/** The one operand of an operator that takes neither a list nor EMPTY. */
export function singleOperand({ operand, operator, field }: TerminalClause): SingleOperand {
  if (operand?.kind === 'value' || operand?.kind === 'function') return operand;
  const what = operand?.kind === 'empty' ? 'EMPTY' : 'a list';
  throw new JqlError(
    'invalid-value',
    `The operator ${quote(operator)} of the field ${quote(field.name)} does not take ${what}.`,
  );
}
