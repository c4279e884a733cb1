import type * as z from 'zod/mini';

/** Outside input that was refused. The message names the key and the fault and is safe to show. */
export class InvalidInput extends Error {
  override readonly name = 'InvalidInput';
}

export function invalidInput(issues: readonly z.core.$ZodIssue[]): InvalidInput {
  const [first] = issues;
  if (!first) return new InvalidInput('the input cannot be read');
  const place = first.path.map(String).join('.');
  if (first.code === 'unrecognized_keys') {
    const keys = first.keys.map((key) => JSON.stringify(key)).join(', ');
    return new InvalidInput(`unknown key ${keys}${place === '' ? '' : ` in ${place}`}`);
  }
  return new InvalidInput(`${place === '' ? 'the input' : place} ${faultOf(first)}`);
}

function faultOf(issue: z.core.$ZodIssue): string {
  if (issue.code === 'custom') return issue.message;
  if (issue.code === 'invalid_type') return `should be of type ${issue.expected}`;
  if (issue.code === 'too_small') return `should be at least ${String(issue.minimum)}`;
  if (issue.code === 'too_big') return `should be at most ${String(issue.maximum)}`;
  if (issue.code === 'invalid_value') {
    return `should be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}`;
  }
  return 'has a value that is not allowed';
}
