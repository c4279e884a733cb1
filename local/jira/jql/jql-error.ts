/**
 * Why a query was refused. `not-emulated` and `unreadable-data` are limits of this evaluator or of
 * the data it was given; real Jira answers status 400 to all the others.
 */
export type JqlErrorReason =
  | 'syntax'
  | 'unknown-field'
  | 'unknown-value'
  | 'invalid-value'
  | 'unsupported-operator'
  | 'not-emulated'
  | 'unreadable-data';

/** Where a syntax error stands; both count from 1, as in Jira's messages. */
interface JqlErrorPosition {
  readonly line: number;
  readonly column: number;
}

/** A refused query. The message is one line that can be shown as it is. */
export class JqlError extends Error {
  override readonly name = 'JqlError';
  readonly reason: JqlErrorReason;
  /** Only for syntax errors. */
  readonly line: number | null;
  /** Only for syntax errors. */
  readonly column: number | null;

  constructor(reason: JqlErrorReason, message: string, position: JqlErrorPosition | null = null) {
    super(message.replace(/\s+/gu, ' '));
    this.reason = reason;
    this.line = position?.line ?? null;
    this.column = position?.column ?? null;
  }
}

const shownChars = 120;

/** A value that cannot be read, as it is shown in a message; an object may be a ring, so never whole. */
export function quoteData(value: unknown): string {
  if (typeof value === 'string') return quote(value);
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** A piece of a query as it is repeated in a message: in quotes, and cut when it is very long. */
export function quote(text: string): string {
  return text.length > shownChars ? `'${text.slice(0, shownChars)}…'` : `'${text}'`;
}
