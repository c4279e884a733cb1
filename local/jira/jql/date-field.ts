import { resolveDate } from './date-operand';
import { compareNumbers, orderBy } from './issue-order';
import { JqlError, quote, quoteData } from './jql-error';
import { singleOperand, unsupportedOperator } from './jql-field';
import type { JqlContext, JqlField } from './jql-field';
import { compileMembership } from './membership-clause';
import { compileRelation } from './relation-clause';
import { rawValues, type RestIssue } from './rest-issue';
import { dayMs } from './zone-clock';

/** Reads the raw value of a date field from an issue. */
type ReadDate = (issue: RestIssue) => unknown;

const isoInstant = /^(\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?)(Z|[+-]\d{2}:?\d{2})$/u;

/** A field that holds an instant, as `created`. `=` asks for the very instant, as in Jira. */
export function createDateTimeField(context: JqlContext, name: string, read: ReadDate): JqlField {
  const readInstant = (issue: RestIssue) => readOrFail(issue, name, read(issue), parseInstant);
  return createField(context, name, readInstant, (instant) => instant);
}

/** A field that holds a calendar day, as `duedate`. Operands are cut to their day in the zone. */
export function createDateField(context: JqlContext, name: string, read: ReadDate): JqlField {
  const readDay = (issue: RestIssue) => readOrFail(issue, name, read(issue), parseDay);
  return createField(context, name, readDay, (instant) =>
    Math.floor(context.clock.toWall(instant) / dayMs),
  );
}

/** @returns null when the text is not an instant with its offset */
export function parseInstant(text: string): number | null {
  const match = isoInstant.exec(text);
  if (match === null) return null;
  const [, local = '', zone = ''] = match;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone;
  const instant = Date.parse(local + offset);
  return Number.isNaN(instant) ? null : instant;
}

/** @returns null when the text is not a calendar day */
export function parseDay(text: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return null;
  const wall = Date.parse(text);
  return Number.isNaN(wall) ? null : wall / dayMs;
}

function readOrFail(
  issue: RestIssue,
  name: string,
  raw: unknown,
  parse: (text: string) => number | null,
): readonly number[] {
  return rawValues(raw).map((value) => {
    const parsed = typeof value === 'string' ? parse(value) : null;
    if (parsed !== null) return parsed;
    throw new JqlError(
      'unreadable-data',
      `The field ${quote(name)} of ${issue.key} does not hold a date: ${quoteData(value)}.`,
    );
  });
}

function createField(
  context: JqlContext,
  name: string,
  read: (issue: RestIssue) => readonly number[],
  convert: (instant: number) => number,
): JqlField {
  return {
    compile: (clause) => {
      const relation = compileRelation(clause, read, () =>
        convert(resolveDate(singleOperand(clause), context, name)),
      );
      if (relation !== null) return relation;
      const membership = compileMembership<number>(clause, {
        read,
        matcher: (operands) => {
          const wanted = new Set(
            operands.map((operand) => convert(resolveDate(operand, context, name))),
          );
          return (value) => wanted.has(value);
        },
      });
      if (membership !== null) return membership;
      throw unsupportedOperator(clause.operator, name);
    },
    order: orderBy((issue) => read(issue)[0] ?? null, compareNumbers),
  };
}
