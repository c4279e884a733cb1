import { parse, type ParseError } from 'jsonc-parser';

export interface TextPosition {
  /** Both count from 1. */
  readonly line: number;
  readonly column: number;
}

/**
 * Where a text stops being JSON; browsers tell it in words of their own, and not always. Null where
 * nothing is found.
 */
export function jsonFault(text: string): TextPosition | null {
  const errors: ParseError[] = [];
  parse(text, errors, { disallowComments: true, allowEmptyContent: false });
  const [first] = errors;
  if (first === undefined) return null;
  const before = text.slice(0, first.offset).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
