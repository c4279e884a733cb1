import { resolveDate } from './date-operand';
import { JqlError, quote } from './jql-error';
import type { IssueTest, JqlContext } from './jql-field';
import type {
  HistoryOperator,
  JqlOperand,
  JqlPredicate,
  SingleOperand,
  TerminalClause,
} from './jql-query';
import { listOperands } from './membership-clause';
import type { NamedValue } from './named-value';
import { compileNamedValueMatcher } from './named-value-matcher';
import type { NamedValueSource } from './named-value-matcher';
import type { RestIssue } from './rest-issue';
import { userSource } from './user-source';
import { readChanges, readSpans } from './value-history';
import { dayMs } from './zone-clock';

/** A field with one value whose changes the changelog records. */
interface HistoryField {
  readonly name: string;
  readonly id: string;
  readonly read: (issue: RestIssue) => readonly NamedValue[];
  readonly source: NamedValueSource;
  readonly emptyWord?: string;
}

type HistoryValueTest = (value: NamedValue | null, issue: RestIssue) => boolean;

/** A test of the time [start, end] in which a value was held; of a change, start and end are one. */
type TimeTest = (start: number, end: number) => boolean;

interface Predicates {
  readonly times: readonly TimeTest[];
  readonly authors: readonly HistoryValueTest[];
  readonly from: readonly HistoryValueTest[];
  readonly to: readonly HistoryValueTest[];
}

/**
 * Compiles WAS, WAS NOT, WAS IN, WAS NOT IN and CHANGED with their predicates. All predicates must
 * hold for one and the same time or change. WAS NOT is the opposite of WAS.
 * @throws JqlError also when an issue carries no changelog: the answer would be a guess
 */
export function compileHistory(
  clause: TerminalClause & { readonly operator: HistoryOperator },
  context: JqlContext,
  field: HistoryField,
): IssueTest {
  const source: NamedValueSource = {
    ...field.source,
    // Values and people that exist no more are still found by the names they had.
    known: function* (all) {
      yield* field.source.known(all);
      for (const issue of all.site.issues) {
        for (const { from, to } of readChanges(issue, field.id)) {
          if (from !== null) yield from;
          if (to !== null) yield to;
        }
      }
    },
  };
  context.site.issues.forEach((issue) => readChanges(issue, field.id));
  const valueTest = (operand: JqlOperand | null): HistoryValueTest =>
    compileValueTest(operand, field, (members) =>
      compileNamedValueMatcher(members, context, field.name, source),
    );
  const predicates = compilePredicates(clause, context, field, valueTest);
  switch (clause.operator) {
    case 'changed':
      return compileChanged(field, predicates);
    case 'was':
    case 'was in':
      return compileWas(field, predicates, valueTest(clause.operand));
    case 'was not':
    case 'was not in': {
      const was = compileWas(field, predicates, valueTest(clause.operand));
      return (issue) => !was(issue);
    }
  }
}

function compileChanged(field: HistoryField, predicates: Predicates): IssueTest {
  const { times, authors, from, to } = predicates;
  return (issue) =>
    readChanges(issue, field.id).some(
      (change) =>
        times.every((test) => test(change.at, change.at)) &&
        authors.every((test) => test(change.author, issue)) &&
        from.every((test) => test(change.from, issue)) &&
        to.every((test) => test(change.to, issue)),
    );
}

/** FROM and TO belong to CHANGED only; the grammar refuses them here. */
function compileWas(
  field: HistoryField,
  { times, authors }: Predicates,
  test: HistoryValueTest,
): IssueTest {
  return (issue) =>
    readSpans(issue, field.id, field.read(issue)[0] ?? null).some(
      (span) =>
        test(span.value, issue) &&
        times.every((isWithin) => isWithin(span.start, span.end)) &&
        authors.every((isAuthor) => isAuthor(span.author, issue)),
    );
}

function compileValueTest(
  operand: JqlOperand | null,
  { emptyWord }: Pick<HistoryField, 'emptyWord'>,
  matcher: (members: readonly SingleOperand[]) => (value: NamedValue, issue: RestIssue) => boolean,
): HistoryValueTest {
  const { members, includesEmpty } = listOperands(operand, emptyWord);
  const test = members.length === 0 ? () => false : matcher(members);
  return (value, issue) => (value === null ? includesEmpty : test(value, issue));
}

function compilePredicates(
  { predicates }: TerminalClause,
  context: JqlContext,
  field: HistoryField,
  valueTest: (operand: JqlOperand) => HistoryValueTest,
): Predicates {
  const times: TimeTest[] = [];
  const authors: HistoryValueTest[] = [];
  const from: HistoryValueTest[] = [];
  const to: HistoryValueTest[] = [];
  for (const predicate of predicates) {
    switch (predicate.operator) {
      case 'from':
        from.push(valueTest(predicate.operand));
        break;
      case 'to':
        to.push(valueTest(predicate.operand));
        break;
      case 'by':
        authors.push(compileAuthor(predicate.operand, context));
        break;
      case 'after':
      case 'before':
      case 'during':
      case 'on':
        times.push(compileTime(predicate, context, field.name));
        break;
    }
  }
  return { times, authors, from, to };
}

function compileAuthor(operand: JqlOperand, context: JqlContext): HistoryValueTest {
  return compileValueTest(operand, {}, (members) =>
    compileNamedValueMatcher(members, context, 'BY', userSource),
  );
}

function compileTime(
  { operator, operand }: JqlPredicate,
  context: JqlContext,
  field: string,
): TimeTest {
  const { members, includesEmpty } = listOperands(operand);
  const [first, second] = members.map((member) => resolveDate(member, context, field));
  const wantsTwo = operator === 'during';
  const count = wantsTwo ? 2 : 1;
  if (first === undefined || members.length !== count || includesEmpty) {
    throw new JqlError(
      'invalid-value',
      `The predicate ${quote(operator)} takes ${wantsTwo ? 'two dates' : 'one date'}.`,
    );
  }
  if (second !== undefined) return (start, end) => start <= second && end >= first;
  if (operator === 'after') return (_start, end) => end > first;
  if (operator === 'before') return (start) => start < first;
  const { clock } = context;
  const day = Math.floor(clock.toWall(first) / dayMs) * dayMs;
  const dayStart = clock.fromWall(day);
  const dayEnd = clock.fromWall(day + dayMs);
  return (start, end) => start < dayEnd && end >= dayStart;
}
