import { JiraError } from '../../src/jira/jira-error';
import type { JiraRequest, JiraResponse, Transport } from '../../src/jira/transport';
import { UsageError } from './usage-error';

export interface Credentials {
  readonly email: string;
  readonly token: string;
}

/** @throws UsageError where the environment does not hold both */
export function readCredentials(
  environment: Readonly<Record<string, string | undefined>>,
): Credentials {
  const email = environment.JIRA_EMAIL ?? '';
  const token = environment.JIRA_API_TOKEN ?? '';
  if (email !== '' && token !== '') return { email, token };
  throw new UsageError(
    '--site needs JIRA_EMAIL and JIRA_API_TOKEN in the environment (an API token of that person)',
  );
}

const TIMEOUT_MS = 60_000;

/**
 * Jira over HTTP with an API token. Redirects are refused, not followed: they would take the
 * credentials along.
 */
export function httpTransport(site: URL, { email, token }: Credentials): Transport {
  const authorization = `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;
  return async ({ method, path, body }: JiraRequest): Promise<JiraResponse> => {
    const response = await fetch(new URL(path, site.origin), {
      method,
      redirect: 'manual',
      headers: {
        authorization,
        accept: 'application/json',
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((error: unknown) => {
      throw new JiraError('unavailable', `${site.origin} cannot be reached`, { cause: error });
    });
    if (response.status >= 300 && response.status < 400) {
      throw new JiraError(
        'unexpected-answer',
        `${site.origin} redirects elsewhere; give the site's own address (the sign-in is not sent on)`,
      );
    }
    const text = await response.text();
    return {
      status: response.status,
      header: (name) => response.headers.get(name),
      body: parseBody(text),
    };
  };
}

function parseBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Some error answers are plain text; `JiraResponse.body` then is that text.
    return text;
  }
}
