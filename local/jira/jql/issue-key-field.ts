import { orderBy } from './issue-order';
import { JqlError, quote } from './jql-error';
import { functionNotEmulated, singleOperand, unsupportedOperator } from './jql-field';
import type { IssueTest, JqlContext, JqlField } from './jql-field';
import type { FunctionOperand, SingleOperand, TerminalClause } from './jql-query';
import { findLinkedKeys } from './linked-issues';
import { compileMembership } from './membership-clause';
import type { ValueTest } from './membership-clause';
import { relationOf } from './relation-clause';
import type { RestIssue } from './rest-issue';
import { findKeysUpdatedBy } from './updated-by';

/** What a field says about an issue it points at. */
export interface IssueReference {
  readonly id: string | null;
  readonly key: string | null;
}

type ReadReferences = (issue: RestIssue) => readonly IssueReference[];

/** `key` and its other names: the issue itself. */
export function createIssueKeyField(context: JqlContext, name: string): JqlField {
  const read: ReadReferences = (issue) => [{ id: issue.id ?? null, key: issue.key }];
  const callFunction = (call: FunctionOperand): ReadonlySet<string> => {
    switch (call.name.toLowerCase()) {
      case 'linkedissues':
        return findLinkedKeys(call, context);
      case 'updatedby':
        return findKeysUpdatedBy(call, context);
      default:
        throw functionNotEmulated(call.name, name);
    }
  };
  return {
    compile: (clause) =>
      compileRelation(clause, name) ?? compileReferences(clause, context, name, read, callFunction),
    order: orderBy((issue) => splitKey(issue.key), compareKeys),
  };
}

/** A field that points at another issue: parent, Epic Link. */
export function createIssueReferenceField(
  context: JqlContext,
  name: string,
  read: ReadReferences,
): JqlField {
  return {
    compile: (clause) =>
      compileReferences(clause, context, name, read, (call) => {
        throw functionNotEmulated(call.name, name);
      }),
    order: null,
  };
}

/**
 * A single unknown key is an error in Jira; in a list it just does not match.
 */
function compileReferences(
  clause: TerminalClause,
  context: JqlContext,
  name: string,
  read: ReadReferences,
  callFunction: (call: FunctionOperand) => ReadonlySet<string>,
): IssueTest {
  const { operand, operator } = clause;
  const isSingle = operator === '=' || operator === '!=';
  if (isSingle && operand?.kind === 'value') checkExists(operand.value, context, name, read);
  const test = compileMembership<IssueReference>(clause, {
    read,
    matcher: (operands) => compileMatcher(operands, callFunction),
  });
  if (test === null) throw unsupportedOperator(operator, name);
  return test;
}

function checkExists(
  wanted: string,
  { site }: JqlContext,
  name: string,
  read: ReadReferences,
): void {
  const key = wanted.toLowerCase();
  const isWanted = (reference: IssueReference): boolean =>
    reference.id === wanted || reference.key?.toLowerCase() === key;
  // A parent may be an issue that the person cannot see, so what the field names exists too.
  const exists = site.issues.some(
    (issue) => isWanted({ id: issue.id ?? null, key: issue.key }) || read(issue).some(isWanted),
  );
  if (exists) return;
  throw new JqlError(
    'unknown-value',
    `An issue with key ${quote(wanted)} does not exist for the field ${quote(name)}, or you do not have permission to see it.`,
  );
}

function compileMatcher(
  operands: readonly SingleOperand[],
  callFunction: (call: FunctionOperand) => ReadonlySet<string>,
): ValueTest<IssueReference> {
  const ids = new Set<string>();
  const keys = new Set<string>();
  for (const operand of operands) {
    if (operand.kind === 'function') callFunction(operand).forEach((key) => keys.add(key));
    else if (/^\d+$/u.test(operand.value)) ids.add(operand.value);
    else keys.add(operand.value.toLowerCase());
  }
  return ({ id, key }) =>
    (id !== null && ids.has(id)) || (key !== null && keys.has(key.toLowerCase()));
}

/** `key > ABC-7`: the later issues of the same project. */
function compileRelation(clause: TerminalClause, name: string): IssueTest | null {
  const relation = relationOf(clause);
  if (relation === null) return null;
  const operand = singleOperand(clause);
  if (operand.kind === 'function') throw functionNotEmulated(operand.name, name);
  const wanted = splitKey(operand.value.toUpperCase());
  if (wanted.digits === '') {
    throw new JqlError(
      'invalid-value',
      `The value ${quote(operand.value)} is not an issue key, as ${quote(clause.operator)} of the field ${quote(name)} needs one.`,
    );
  }
  return ({ key }) => {
    const candidate = splitKey(key.toUpperCase());
    return candidate.project === wanted.project && relation(compareKeys(candidate, wanted), 0);
  };
}

interface KeyParts {
  readonly project: string;
  /** Without leading zeros; a text, because a key may be longer than a number can be exact. */
  readonly digits: string;
}

function splitKey(key: string): KeyParts {
  const match = /^(.*)-0*(\d+)$/su.exec(key);
  return { project: match?.[1] ?? key, digits: match?.[2] ?? '' };
}

function compareKeys(a: KeyParts, b: KeyParts): number {
  if (a.project !== b.project) return a.project < b.project ? -1 : 1;
  if (a.digits.length !== b.digits.length) return a.digits.length - b.digits.length;
  if (a.digits === b.digits) return 0;
  return a.digits < b.digits ? -1 : 1;
}
