import { JqlError, quote } from './jql-error';
import type { IssueTest } from './jql-field';
import type { JqlOperand, SingleOperand, TerminalClause } from './jql-query';
import type { RestIssue } from './rest-issue';

export type ValueTest<V> = (value: V, issue: RestIssue) => boolean;

/** How a field takes part in = != IN, NOT IN, IS and IS NOT. */
export interface Membership<V> {
  /** The issue's values; an empty list is what JQL calls EMPTY. */
  readonly read: (issue: RestIssue) => readonly V[];
  /** Compiles all operands of the clause into one test of one value. */
  readonly matcher: (operands: readonly SingleOperand[]) => ValueTest<V>;
  /** A value that means EMPTY, lower-cased: `unresolved`. */
  readonly emptyWord?: string;
}

/** Functions that stand for many values; Jira accepts them behind IN and refuses them behind =. */
export const listFunctions: ReadonlySet<string> = new Set([
  'opensprints',
  'closedsprints',
  'futuresprints',
  'earliestunreleasedversion',
  'latestreleasedversion',
  'linkedissues',
  'membersof',
  'releasedversions',
  'unreleasedversions',
  'standardissuetypes',
  'subtaskissuetypes',
  'updatedby',
]);

/** Functions that stand for one value; behind IN they need brackets around them. */
const singleFunctions = /^(?:currentuser|now|(?:start|end)of(?:day|week|month|year))$/u;

export interface Operands {
  readonly members: readonly SingleOperand[];
  readonly includesEmpty: boolean;
}

/**
 * Compiles the operators that ask whether a value is one of some. Returns null for the other ones.
 * In Jira neither `!=` nor NOT IN ever matches an issue whose field is empty.
 */
export function compileMembership<V>(
  clause: TerminalClause,
  membership: Membership<V>,
): IssueTest | null {
  const { operator } = clause;
  const { read } = membership;
  switch (operator) {
    case 'is':
    case 'is not': {
      const wantsEmpty = operator === 'is';
      return (issue) => (read(issue).length === 0) === wantsEmpty;
    }
    case '=':
    case 'in': {
      const { includesEmpty, test } = compileOperands(clause, membership);
      return (issue) => {
        const values = read(issue);
        if (values.length === 0) return includesEmpty;
        return values.some((value) => test(value, issue));
      };
    }
    case '!=':
    case 'not in': {
      const { test } = compileOperands(clause, membership);
      return (issue) => {
        const values = read(issue);
        return values.length > 0 && !values.some((value) => test(value, issue));
      };
    }
    case '~':
    case '!~':
    case '<':
    case '>':
    case '<=':
    case '>=':
    case 'was':
    case 'was not':
    case 'was in':
    case 'was not in':
    case 'changed':
      return null;
  }
}

function compileOperands<V>(clause: TerminalClause, membership: Membership<V>) {
  checkFunctionUsage(clause);
  const { members, includesEmpty } = listOperands(clause.operand, membership.emptyWord);
  // A clause whose only operand is EMPTY has no value to look up.
  const test = members.length === 0 ? () => false : membership.matcher(members);
  return { includesEmpty, test };
}

/** The operands of a clause without brackets and without the words that mean EMPTY. */
export function listOperands(operand: JqlOperand | null, emptyWord?: string): Operands {
  const members: SingleOperand[] = [];
  let includesEmpty = false;
  const collect = (next: JqlOperand): void => {
    if (next.kind === 'list') next.values.forEach(collect);
    else if (next.kind === 'empty') includesEmpty = true;
    else if (next.kind === 'value' && next.value.toLowerCase() === emptyWord) includesEmpty = true;
    else members.push(next);
  };
  if (operand !== null) collect(operand);
  return { members, includesEmpty };
}

function checkFunctionUsage({ operator, operand }: TerminalClause): void {
  if (operand?.kind !== 'function') return;
  const name = operand.name.toLowerCase();
  const takesList = operator === 'in' || operator === 'not in';
  if (takesList ? !singleFunctions.test(name) : !listFunctions.has(name)) return;
  const kind = takesList ? 'non-list' : 'list';
  throw new JqlError(
    'invalid-value',
    `Operator ${quote(operator)} does not support the ${kind} function ${quote(operand.name)}.`,
  );
}
