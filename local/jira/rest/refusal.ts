import { answer, type JiraAnswer } from './jira-request';

/** Thrown where a request ends in an error: carries the answer Jira gives. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(readonly answer: JiraAnswer) {
    super(JSON.stringify(answer.body));
  }
}

/** Jira's ordinary error body. */
export function refusal(status: number, message: string): Refusal {
  return new Refusal(answer({ errorMessages: [message], errors: {} }, status));
}

/** Errors about fields have no sentence of their own. */
export function fieldRefusal(errors: ReadonlyMap<string, string>): Refusal {
  return new Refusal(answer({ errorMessages: [], errors: Object.fromEntries(errors) }, 400));
}

export function notOnScreen(fieldId: string): string {
  return `Field '${fieldId}' cannot be set. It is not on the appropriate screen, or unknown.`;
}

export function notSignedIn(): Refusal {
  return new Refusal({
    status: 401,
    headers: { 'content-type': 'text/plain;charset=UTF-8' },
    body: 'Client must be authenticated to access this resource.',
  });
}

/** The one refusal of an issue: whether it is missing or hidden must not be told. */
export function issueNotFound(): Refusal {
  return refusal(404, 'Issue does not exist or you do not have permission to see it.');
}

export function invalidPayload(): Refusal {
  const message = 'Invalid request payload. Refer to the REST API documentation and try again.';
  return new Refusal(answer({ errorMessages: [message] }, 400));
}

/**
 * Jira can do this, the emulator cannot: an empty or made-up answer would be taken for Jira's.
 *
 * @param what what to add, beginning with its kind: "the query parameter 'x' of …"
 */
export function notEmulated(what: string): Refusal {
  const message = `The embedded Jira does not emulate ${what}. Add it in local/jira, or do without.`;
  return new Refusal(answer({ errorMessages: [message], errors: {} }, 501));
}

/** Spring's form of errors, which Jira Cloud uses for paths and methods. */
export function problem(
  status: 404 | 405,
  { detail, instance, allow }: { detail: string; instance: string; allow?: string },
): Refusal {
  return new Refusal({
    status,
    headers: {
      'content-type': 'application/problem+json;charset=UTF-8',
      ...(allow === undefined ? {} : { allow }),
    },
    body: {
      type: 'about:blank',
      title: status === 404 ? 'Not Found' : 'Method Not Allowed',
      status,
      detail,
      instance,
    },
  });
}
