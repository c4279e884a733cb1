import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/** What a schema refused and where, a line each; the schemas' own messages say "Invalid input" only. */
export function describeIssues({ issues }: z.core.$ZodError): string {
  return issues.map(describeIssue).join('\n');
}

function describeIssue(issue: Issue): string {
  const place = issue.path.map(String).join('.') || '(top)';
  if (issue.code === 'unrecognized_keys') return `${place}: unknown key ${issue.keys.join(', ')}`;
  return `${place}: ${issue.code.replaceAll('_', ' ')}`;
}
