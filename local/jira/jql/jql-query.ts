/** A parsed query: what the evaluator needs of Atlassian's syntax tree, as plain read-only data. */
export interface JqlQuery {
  readonly where: JqlClause | null;
  readonly orderBy: readonly JqlOrder[];
}

export type JqlClause =
  | { readonly kind: 'and' | 'or'; readonly clauses: readonly JqlClause[] }
  | { readonly kind: 'not'; readonly clause: JqlClause }
  | TerminalClause;

export interface TerminalClause {
  readonly kind: 'terminal';
  readonly field: JqlFieldName;
  readonly operator: JqlOperator;
  /** CHANGED has none. */
  readonly operand: JqlOperand | null;
  readonly predicates: readonly JqlPredicate[];
}

export interface JqlFieldName {
  readonly name: string;
  /** The bracket in `issue.property[key].path`. */
  readonly property: { readonly key: string; readonly path: readonly string[] } | null;
}

export type JqlOperator =
  | '='
  | '!='
  | '~'
  | '!~'
  | '<'
  | '>'
  | '<='
  | '>='
  | 'in'
  | 'not in'
  | 'is'
  | 'is not'
  | HistoryOperator;

export type HistoryOperator = 'was' | 'was not' | 'was in' | 'was not in' | 'changed';

export interface ValueOperand {
  readonly kind: 'value';
  readonly value: string;
  /** A number without quotes: Jira takes it for an id before it takes it for a name. */
  readonly isNumber: boolean;
}

export interface FunctionOperand {
  readonly kind: 'function';
  readonly name: string;
  readonly arguments: readonly string[];
}

export type SingleOperand = ValueOperand | FunctionOperand;

export type JqlOperand =
  | SingleOperand
  | { readonly kind: 'empty' }
  | { readonly kind: 'list'; readonly values: readonly JqlOperand[] };

export interface JqlPredicate {
  readonly operator: 'after' | 'before' | 'by' | 'during' | 'from' | 'on' | 'to';
  readonly operand: JqlOperand;
}

export interface JqlOrder {
  readonly field: JqlFieldName;
  readonly descending: boolean;
}
