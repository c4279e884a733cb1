import type { EmbeddedJira } from '../../local/jira/embedded-jira';
import type { Caller } from '../../local/jira/rest/jira-request';
import type { JiraConnection } from '../../src/jira/call-jira';
import { expectDocumented } from './openapi';
import type { JiraRequest, JiraResponse } from '../../src/jira/transport';

export interface EmbeddedConnection extends JiraConnection {
  readonly requests: readonly JiraRequest[];
}

/**
 * Jira as a caller sees the embedded one. What Atlassian's documents do not know is refused, where they
 * are at hand.
 *
 * @param answerInstead what goes wrong on the way; undefined lets a request through
 */
export function embeddedConnection(
  jira: Pick<EmbeddedJira, 'handle'>,
  caller: Caller,
  answerInstead: (request: JiraRequest) => JiraResponse | undefined = () => undefined,
): EmbeddedConnection {
  const requests: JiraRequest[] = [];
  return {
    requests,
    waitMs: () => Promise.resolve(),
    transport: async (request) => {
      requests.push(request);
      expectDocumented(request);
      const wrong = answerInstead(request);
      if (wrong !== undefined) return wrong;
      const { status, headers, body } = await jira.handle(request, caller);
      const known = new Map(Object.entries(headers));
      return { status, header: (name) => known.get(name.toLowerCase()) ?? null, body };
    },
  };
}

/** An answer that says no. */
export function failing(
  status: number,
  headers: Readonly<Record<string, string>> = {},
): JiraResponse {
  const known = new Map(Object.entries(headers));
  return { status, header: (name) => known.get(name.toLowerCase()) ?? null, body: null };
}
