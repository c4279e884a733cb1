import { compileHistory } from './history-clause';
import { operatorNotEmulated, unsupportedOperator } from './jql-field';
import type { IssueCompare, JqlContext, JqlField } from './jql-field';
import type { HistoryOperator, JqlOperator, SingleOperand } from './jql-query';
import { compileMembership } from './membership-clause';
import type { NamedValue } from './named-value';
import { compileNamedValueMatcher } from './named-value-matcher';
import type { NamedValueSource } from './named-value-matcher';
import { compileOrder, type PlacedValue } from './ordered-values';
import type { RestIssue } from './rest-issue';

interface NamedValueFieldSpec extends Partial<NamedValueSource> {
  readonly read: (issue: RestIssue) => readonly NamedValue[];
  /** A word that means EMPTY, lower-cased. */
  readonly emptyWord?: string;
  /** Operators that Jira has for this field and this evaluator does not. */
  readonly notEmulated?: readonly JqlOperator[];
  /** The field's id in changelogs, where WAS and CHANGED are emulated. */
  readonly historyId?: string;
  readonly order?: IssueCompare | null;
  /** Values in their order, where < > <= >= are emulated. */
  readonly placed?: readonly PlacedValue[] | null;
}

/** A field whose values have ids and names. Without `known` those exist that the issues have. */
export function createNamedValueField(
  context: JqlContext,
  name: string,
  spec: NamedValueFieldSpec,
): JqlField {
  const { read, historyId, notEmulated = [] } = spec;
  const source: NamedValueSource = { known: () => readAll(context, read), ...spec };
  const matcher = (operands: readonly SingleOperand[]) =>
    compileNamedValueMatcher(operands, context, name, source);
  const emptyWord = spec.emptyWord === undefined ? {} : { emptyWord: spec.emptyWord };
  return {
    compile: (clause) => {
      const membership = compileMembership(clause, { read, matcher, ...emptyWord });
      if (membership !== null) return membership;
      const { operator } = clause;
      const test = spec.placed ? compileOrder(clause, name, read, spec.placed) : null;
      if (test !== null) return test;
      if (!isHistoryOperator(operator)) {
        throw notEmulated.includes(operator)
          ? operatorNotEmulated(operator, name)
          : unsupportedOperator(operator, name);
      }
      if (historyId === undefined) throw operatorNotEmulated(operator, name);
      return compileHistory({ ...clause, operator }, context, {
        name,
        id: historyId,
        read,
        source,
        ...emptyWord,
      });
    },
    order: spec.order ?? null,
  };
}

function* readAll(
  { site }: JqlContext,
  read: (issue: RestIssue) => readonly NamedValue[],
): Generator<NamedValue> {
  for (const issue of site.issues) yield* read(issue);
}

function isHistoryOperator(operator: JqlOperator): operator is HistoryOperator {
  return operator === 'changed' || operator.startsWith('was');
}
