import { compareNumbers, orderBy } from './issue-order';
import { JqlError, quote, quoteData } from './jql-error';
import { functionNotEmulated, singleOperand, unsupportedOperator } from './jql-field';
import type { JqlField } from './jql-field';
import type { SingleOperand } from './jql-query';
import { compileMembership } from './membership-clause';
import { compileRelation } from './relation-clause';
import { rawValues, type RestIssue } from './rest-issue';

/** A custom field or a property that holds a number, or a list of them. */
export function createNumberField(name: string, readRaw: (issue: RestIssue) => unknown): JqlField {
  const read = (issue: RestIssue): readonly number[] =>
    rawValues(readRaw(issue)).map((value) => {
      if (typeof value === 'number' && Number.isFinite(value)) return value;
      throw new JqlError(
        'unreadable-data',
        `The field ${quote(name)} of ${issue.key} does not hold a number: ${quoteData(value)}.`,
      );
    });
  const resolve = (operand: SingleOperand): number => {
    if (operand.kind === 'function') throw functionNotEmulated(operand.name, name);
    const text = operand.value.trim();
    if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)$/u.test(text)) return Number(text);
    throw new JqlError(
      'invalid-value',
      `The value ${quote(operand.value)} is not a number, as the field ${quote(name)} needs one.`,
    );
  };
  return {
    compile: (clause) => {
      const relation = compileRelation(clause, read, () => resolve(singleOperand(clause)));
      if (relation !== null) return relation;
      const membership = compileMembership<number>(clause, {
        read,
        matcher: (operands) => {
          const wanted = new Set(operands.map(resolve));
          return (value) => wanted.has(value);
        },
      });
      if (membership !== null) return membership;
      throw unsupportedOperator(clause.operator, name);
    },
    order: orderBy((issue) => read(issue)[0] ?? null, compareNumbers),
  };
}
