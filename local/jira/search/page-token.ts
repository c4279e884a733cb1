/**
 * Where a search goes on: opaque to clients, and good for its own query only, as Jira's tokens, which
 * hold the query too.
 */
export function pageToken(jql: string, from: number): string {
  return Buffer.from(JSON.stringify([from, jql]), 'utf8').toString('base64');
}

/** Null for a token that is not of this query. */
export function readPageToken(token: string, jql: string): number | null {
  const from = fromOf(token);
  return from !== null && pageToken(jql, from) === token ? from : null;
}

function fromOf(token: string): number | null {
  try {
    const content: unknown = JSON.parse(Buffer.from(token, 'base64').toString('utf8'));
    const from: unknown = Array.isArray(content) ? content[0] : null;
    return Number.isSafeInteger(from) && Number(from) > 0 ? Number(from) : null;
  } catch {
    return null;
  }
}
