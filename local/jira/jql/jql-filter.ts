import { findField } from './find-field';
import { JqlError, quote } from './jql-error';
import type { IssueCompare, IssueTest, JqlContext, JqlField } from './jql-field';
import type { JqlClause, JqlFieldName, JqlOperator, JqlOrder } from './jql-query';
import type { JqlSite } from './jql-site';
import { parseJql } from './parse-jql';
import type { RestIssue } from './rest-issue';
import { createZoneClock } from './zone-clock';

/** A query made ready for one state of the site. */
export interface CompiledJql {
  readonly matches: (issue: RestIssue) => boolean;
  /** From ORDER BY; null where the query has none. */
  readonly compare: ((a: RestIssue, b: RestIssue) => number) | null;
}

/**
 * Compiles a query for the issues of a site. Whatever is not emulated is refused by name: an answer is
 * never empty, or full, for want of an emulation.
 * @throws JqlError for syntax errors and for fields, operators, functions and values that do not
 *   exist or are not emulated; `matches` and `compare` throw it too where an issue cannot be read
 */
export function compileJql(jql: string, site: JqlSite): CompiledJql {
  const { where, orderBy } = parseJql(jql);
  const context: JqlContext = { site, clock: createZoneClock(site.timeZone) };
  const fields = new Map<string, JqlField>();
  const fieldOf = (name: JqlFieldName): JqlField => {
    const id = JSON.stringify(name);
    const field = fields.get(id) ?? findField(context, name);
    fields.set(id, field);
    return field;
  };
  return {
    matches: where === null ? () => true : compileClause(where, fieldOf),
    compare: compileOrder(orderBy, fieldOf),
  };
}

type FieldOf = (name: JqlFieldName) => JqlField;

/**
 * NOT is moved down to the operators, where it turns each of them round: Atlassian's reference calls
 * `NOT field = value` the same as `field != value`, which leaves out the empty fields.
 */
function compileClause(clause: JqlClause, fieldOf: FieldOf, isNegated = false): IssueTest {
  switch (clause.kind) {
    case 'and':
    case 'or': {
      const tests = clause.clauses.map((part) => compileClause(part, fieldOf, isNegated));
      const needsAll = (clause.kind === 'and') !== isNegated;
      return needsAll
        ? (issue) => tests.every((test) => test(issue))
        : (issue) => tests.some((test) => test(issue));
    }
    case 'not':
      return compileClause(clause.clause, fieldOf, !isNegated);
    case 'terminal': {
      const field = fieldOf(clause.field);
      if (!isNegated) return field.compile(clause);
      const operator = oppositeOf[clause.operator];
      if (operator !== null) return field.compile({ ...clause, operator });
      const test = field.compile(clause);
      return (issue) => !test(issue);
    }
  }
}

const oppositeOf: Readonly<Record<JqlOperator, JqlOperator | null>> = {
  '=': '!=',
  '!=': '=',
  '~': '!~',
  '!~': '~',
  '<': '>=',
  '>': '<=',
  '<=': '>',
  '>=': '<',
  in: 'not in',
  'not in': 'in',
  is: 'is not',
  'is not': 'is',
  was: 'was not',
  'was not': 'was',
  'was in': 'was not in',
  'was not in': 'was in',
  changed: null,
};

function compileOrder(orders: readonly JqlOrder[], fieldOf: FieldOf): IssueCompare | null {
  if (orders.length === 0) return null;
  const compares = orders.map(({ field, descending }) => {
    const { order } = fieldOf(field);
    if (order === 'impossible') {
      throw new JqlError('invalid-value', `Not able to sort using field ${quote(field.name)}.`);
    }
    if (order === null) {
      throw new JqlError(
        'not-emulated',
        `ORDER BY the field ${quote(field.name)} is not possible or is not emulated.`,
      );
    }
    return descending ? (a: RestIssue, b: RestIssue) => order(b, a) : order;
  });
  return (a, b) => {
    for (const compare of compares) {
      const result = compare(a, b);
      if (result !== 0) return result;
    }
    return 0;
  };
}
