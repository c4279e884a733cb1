import { readLinks } from './issue-link';
import { JqlError, quote } from './jql-error';
import type { JqlContext } from './jql-field';
import type { FunctionOperand } from './jql-query';

/**
 * linkedIssues("ABC-1", "is blocked by"): the issues that ABC-1 is blocked by; without a wording all
 * that are linked with it. Links of both ends are read, so that an entry at only one of them counts.
 * @returns lower-cased keys
 */
export function findLinkedKeys(call: FunctionOperand, { site }: JqlContext): ReadonlySet<string> {
  const [start, wanted, ...rest] = call.arguments;
  if (start === undefined || rest.length > 0) {
    throw new JqlError(
      'invalid-value',
      `The function ${quote(call.name)} takes an issue key and at most one wording of a link.`,
    );
  }
  const startKey = start.toLowerCase();
  const startIssue = site.issues.find(
    ({ key, id }) => key.toLowerCase() === startKey || id === start,
  );
  if (startIssue === undefined) {
    throw new JqlError(
      'unknown-value',
      `Issue ${quote(start)} could not be found in function ${quote(call.name)}.`,
    );
  }
  const wording = wanted?.toLowerCase() ?? null;
  const linked = new Set<string>();
  let isKnownWording = wording === null || isListed(wording);
  for (const issue of site.issues) {
    for (const link of readLinks(issue)) {
      isKnownWording ||= link.wording === wording || link.otherWording === wording;
      if (issue === startIssue && link.otherKey !== null && fits(link.wording)) {
        linked.add(link.otherKey.toLowerCase());
      }
      const pointsBack = link.otherKey?.toLowerCase() === startIssue.key.toLowerCase();
      if (pointsBack && fits(link.otherWording)) linked.add(issue.key.toLowerCase());
    }
  }
  if (isKnownWording) return linked;
  throw new JqlError(
    'unknown-value',
    `Issue link type ${quote(wanted ?? '')} could not be found in function ${quote(call.name)}.`,
  );

  function fits(side: string | null): boolean {
    return wording === null || side === wording;
  }

  function isListed(text: string): boolean {
    return (site.values?.get('issueLinkType') ?? []).some(
      ({ name }) => name.toLowerCase() === text,
    );
  }
}
