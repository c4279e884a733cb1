import type { IssueTest } from './jql-field';
import type { JqlOperator, TerminalClause } from './jql-query';
import type { RestIssue } from './rest-issue';

/**
 * Compiles < > <= >= for a field that holds numbers: one of them is enough. An empty field never matches.
 * Returns null for other operators, without having looked at the operand.
 */
export function compileRelation(
  clause: TerminalClause,
  read: (issue: RestIssue) => readonly number[],
  resolve: () => number,
): IssueTest | null {
  const test = relationOf(clause);
  if (test === null) return null;
  const wanted = resolve();
  return (issue) => read(issue).some((value) => test(value, wanted));
}

const relations: ReadonlyMap<JqlOperator, (a: number, b: number) => boolean> = new Map([
  ['<', (a, b) => a < b],
  ['>', (a, b) => a > b],
  ['<=', (a, b) => a <= b],
  ['>=', (a, b) => a >= b],
]);

/** The comparison an operator stands for; null when it is not one of < > <= >=. */
export function relationOf(clause: TerminalClause): ((a: number, b: number) => boolean) | null {
  return relations.get(clause.operator) ?? null;
}
