import type * as z from 'zod/mini';

/** An issue that does not have the shape of Jira's REST answers. The message names place and fault. */
export class MalformedIssue extends Error {
  override readonly name = 'MalformedIssue';

  constructor(
    /** Where in the issue, as property names and list positions. */
    readonly path: readonly (string | number)[],
    fault: string,
    key: string | null,
  ) {
    const place = path.length === 0 ? 'the issue' : path.join('.');
    super(`${key === null ? '' : `issue ${key}: `}${place} ${fault}`);
  }
}

/** The first fault of a refused issue. */
export function malformedIssue(raw: unknown, issues: readonly z.core.$ZodIssue[]): MalformedIssue {
  const [first] = issues;
  const path = (first?.path ?? []).map((part) => (typeof part === 'symbol' ? String(part) : part));
  return new MalformedIssue(path, first ? faultOf(first) : 'cannot be read', keyOf(raw));
}

function faultOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'invalid_type') return `should be ${aThing(issue.expected)}`;
  if (issue.code === 'too_small') return 'is empty';
  if (issue.code === 'too_big') return 'is too long';
  return 'has a value of the wrong kind';
}

function aThing(expected: string): string {
  return `${/^[aeiou]/.test(expected) ? 'an' : 'a'} ${expected}`;
}

function keyOf(raw: unknown): string | null {
  if (typeof raw !== 'object' || raw === null || !('key' in raw)) return null;
  return typeof raw.key === 'string' ? raw.key.slice(0, 60) : null;
}
