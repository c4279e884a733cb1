import { compareTexts, orderBy } from './issue-order';
import {
  functionNotEmulated,
  operatorNotEmulated,
  singleOperand,
  unsupportedOperator,
} from './jql-field';
import type { IssueTest, JqlField } from './jql-field';
import type { JqlOperator, TerminalClause } from './jql-query';
import { compileMembership } from './membership-clause';
import type { RestIssue } from './rest-issue';
import { compileTextSearch } from './text-search';

interface TextFieldSpec {
  /** The texts of an issue; the words of a query must all be in one of them. */
  readonly read: (issue: RestIssue) => readonly string[];
  readonly operators: ReadonlySet<JqlOperator>;
  readonly isSortable: boolean;
  /** Also = != IN, NOT IN, which Jira has for strings in issue properties and URL fields. */
  readonly isExact: boolean;
}

const textOperators: ReadonlySet<JqlOperator> = new Set(['~', '!~', 'is', 'is not']);
const sortedChars = 50;

/** A field of free text. */
export function createTextField(
  name: string,
  spec: Pick<TextFieldSpec, 'read'> & Partial<TextFieldSpec>,
): JqlField {
  const { read, operators = textOperators, isSortable = true, isExact = false } = spec;
  const readFilled = (issue: RestIssue) => read(issue).filter((text) => text.trim() !== '');
  return {
    compile: (clause) => {
      const isLike = clause.operator === '~' || clause.operator === '!~';
      if (isLike && operators.has(clause.operator)) return compileLike(clause, name, readFilled);
      const isKnown = operators.has(clause.operator) || isExact;
      const test = isKnown ? compileExact(clause, name, readFilled) : null;
      if (test !== null) return test;
      throw isExact
        ? operatorNotEmulated(clause.operator, name)
        : unsupportedOperator(clause.operator, name);
    },
    // Jira's index keeps the first 50 characters in lower case to sort by.
    order: isSortable
      ? orderBy(
          (issue) => readFilled(issue)[0]?.trim().slice(0, sortedChars).toLowerCase() ?? null,
          compareTexts,
        )
      : null,
  };
}

/** `!~` never matches an empty field, as `!=`. */
function compileLike(
  clause: TerminalClause,
  name: string,
  read: (issue: RestIssue) => readonly string[],
): IssueTest {
  const operand = singleOperand(clause);
  if (operand.kind === 'function') throw functionNotEmulated(operand.name, name);
  const matches = compileTextSearch(operand.value, name);
  const isWanted = clause.operator === '~';
  return (issue) => {
    const texts = read(issue);
    if (texts.length === 0) return false;
    return texts.some((text) => matches(text.toLowerCase())) === isWanted;
  };
}

function compileExact(
  clause: TerminalClause,
  name: string,
  read: (issue: RestIssue) => readonly string[],
): IssueTest | null {
  return compileMembership(clause, {
    read,
    matcher: (operands) => {
      const wanted = new Set<string>();
      for (const operand of operands) {
        if (operand.kind === 'function') throw functionNotEmulated(operand.name, name);
        wanted.add(operand.value.toLowerCase());
      }
      return (text) => wanted.has(text.toLowerCase());
    },
  });
}
