import { JastBuilder } from '@atlaskit/jql-ast';
import type { Clause, Field, JQLParseError, Operand, Predicate } from '@atlaskit/jql-ast';
import { JqlError, quote } from './jql-error';
import type { JqlClause, JqlFieldName, JqlOperand, JqlPredicate, JqlQuery } from './jql-query';

/**
 * Reads a query with Atlassian's own parser; the only file that knows that package.
 * @throws JqlError with line and column when the query is not JQL
 */
export function parseJql(jql: string): JqlQuery {
  const { query, errors } = new JastBuilder().build(jql);
  const [error] = errors;
  if (error !== undefined) throw syntaxError(error);
  if (!query) throw incomplete();
  return {
    where: query.where ? readClause(query.where) : null,
    orderBy: (query.orderBy?.fields ?? []).map(({ field, direction }) => ({
      field: readField(field),
      descending: direction?.value === 'DESC',
    })),
  };
}

function syntaxError(error: JQLParseError): JqlError {
  if (!('line' in error) || !('charPositionInLine' in error)) {
    // Not a matter of grammar: the parser itself gave up, as it does when brackets nest too deeply.
    return new JqlError('syntax', 'Error in the JQL Query: the query cannot be parsed.', {
      line: 1,
      column: 1,
    });
  }
  const line = Number(error.line);
  const column = Number(error.charPositionInLine) + 1;
  const where = `(line ${String(line)}, character ${String(column)})`;
  return new JqlError('syntax', `Error in the JQL Query: ${error.description}. ${where}`, {
    line,
    column,
  });
}

function incomplete(): JqlError {
  return new JqlError('syntax', 'Error in the JQL Query: the query is not complete.', {
    line: 1,
    column: 1,
  });
}

function readClause(clause: Clause): JqlClause {
  switch (clause.clauseType) {
    case 'compound':
      return { kind: clause.operator.value, clauses: clause.clauses.map(readClause) };
    case 'not':
      return { kind: 'not', clause: readClause(clause.clause) };
    case 'terminal': {
      const { operator, operand } = clause;
      if (!operator) throw incomplete();
      return {
        kind: 'terminal',
        field: readField(clause.field),
        operator: operator.value,
        operand: operand ? readOperand(operand) : null,
        predicates: clause.predicates.map(readPredicate),
      };
    }
  }
}

function readPredicate({ operator, operand }: Predicate): JqlPredicate {
  if (!operand) throw incomplete();
  return { operator: operator.value, operand: readOperand(operand) };
}

function readField(field: Field): JqlFieldName {
  const name = readString(field);
  const properties = field.properties ?? [];
  const [property] = properties;
  if (property === undefined) return { name, property: null };
  if (properties.length > 1 || !property.key) {
    throw new JqlError('not-emulated', `The path of the field ${quote(name)} is not emulated.`);
  }
  const path = (property.path ?? []).map(readString).join('');
  return {
    name,
    property: {
      key: readString(property.key),
      path: path.split('.').filter((step) => step !== ''),
    },
  };
}

function readOperand(operand: Operand): JqlOperand {
  switch (operand.operandType) {
    case 'keyword':
      return { kind: 'empty' };
    case 'value':
      return {
        kind: 'value',
        value: readString(operand),
        isNumber: /^-?\d+$/u.test(operand.text),
      };
    case 'function':
      return {
        kind: 'function',
        name: readString(operand.function),
        arguments: operand.arguments.map(readString),
      };
    case 'list':
      return { kind: 'list', values: operand.values.map(readOperand) };
  }
}

const ESCAPE = /\\(?:u([0-9a-f]{4})|([ntr])|(["'\\ ]))/giu;
const NAMED: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

/**
 * The parser only takes the backslash off an escaped character, and nothing off a text without
 * quotes, so the escapes that stand for another character would silently come out wrong. It refuses
 * those that JQL does not have.
 */
function readString({ text, value }: { readonly text: string; readonly value: string }): string {
  const isQuoted = /^["']/u.test(text);
  const hasEscape = isQuoted ? /^(?:[^\\]|\\["'\\])*\\[^"'\\]/su.test(text) : text.includes('\\');
  if (!hasEscape) return value;
  const inner = isQuoted ? text.slice(1, -1) : text;
  return inner.replaceAll(ESCAPE, (_all, code?: string, named?: string, plain?: string) =>
    code === undefined
      ? (NAMED[named?.toLowerCase() ?? ''] ?? plain ?? '')
      : String.fromCharCode(Number.parseInt(code, 16)),
  );
}
