import { parseDay, parseInstant } from './date-field';
import { resolveDate } from './date-operand';
import { compareNumbers, orderBy } from './issue-order';
import { singleOperand, unsupportedOperator } from './jql-field';
import type { IssueTest, JqlContext, JqlField } from './jql-field';
import type { TerminalClause } from './jql-query';
import { compileMembership } from './membership-clause';
import { relationOf } from './relation-clause';
import type { RestIssue } from './rest-issue';
import { dayMs } from './zone-clock';

/** Days are counted since 1970, instants in milliseconds. */
interface PropertyDate {
  readonly unit: 'day' | 'instant';
  readonly value: number;
}

type ReadDates = (issue: RestIssue) => readonly PropertyDate[];

const instantWithoutOffset = /T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?$/u;

/**
 * An issue property declared as a date. It may hold a calendar day, compared as due dates are, or an
 * instant, compared as `created` is.
 */
export function createPropertyDateField(
  context: JqlContext,
  name: string,
  readRaw: (issue: RestIssue) => readonly unknown[],
): JqlField {
  const { clock } = context;
  const read: ReadDates = (issue) => readRaw(issue).flatMap((raw) => parseDate(raw) ?? []);
  const dayOf = (instant: number): number => Math.floor(clock.toWall(instant) / dayMs);
  const compileAll = (clause: TerminalClause): IssueTest | null =>
    compileMembership<PropertyDate>(clause, {
      read,
      matcher: (operands) => {
        const instants = operands.map((operand) => resolveDate(operand, context, name));
        const wanted = { instant: new Set(instants), day: new Set(instants.map(dayOf)) };
        return ({ unit, value }) => wanted[unit].has(value);
      },
    });
  return {
    compile: (clause) => {
      const relation = relationOf(clause);
      if (relation !== null) {
        const instant = resolveDate(singleOperand(clause), context, name);
        const wanted = { instant, day: dayOf(instant) };
        return (issue) => read(issue).some(({ unit, value }) => relation(value, wanted[unit]));
      }
      const test = compileAll(clause);
      if (test !== null) return test;
      throw unsupportedOperator(clause.operator, name);
    },
    order: orderBy((issue) => {
      const [date] = read(issue);
      if (date === undefined) return null;
      return date.unit === 'day' ? clock.fromWall(date.value * dayMs) : date.value;
    }, compareNumbers),
  };
}

function parseDate(raw: unknown): PropertyDate | null {
  if (typeof raw !== 'string') return null;
  const day = parseDay(raw);
  if (day !== null) return { unit: 'day', value: day };
  const instant = parseInstant(instantWithoutOffset.test(raw) ? `${raw}Z` : raw);
  return instant === null ? null : { unit: 'instant', value: instant };
}
