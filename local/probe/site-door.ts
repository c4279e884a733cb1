import type { Door } from './door';
import { ProbeError } from './probe-error';

export interface Credentials {
  readonly email: string;
  readonly token: string;
}

/** @throws ProbeError where the environment does not hold both */
export function readCredentials(
  environment: Readonly<Record<string, string | undefined>>,
): Credentials {
  const { JIRA_EMAIL: email = '', JIRA_API_TOKEN: token = '' } = environment;
  if (email !== '' && token !== '') return { email, token };
  throw new ProbeError('--site needs JIRA_EMAIL and JIRA_API_TOKEN in the environment');
}

/** @throws ProbeError for what is no address, and for plain HTTP to another machine */
export function readSite(text: string): URL {
  const site = URL.canParse(text) ? new URL(text) : null;
  if (site?.username !== '' || site.password !== '') {
    throw new ProbeError(
      `--site ${text} is not the address of a site (https://name.atlassian.net)`,
    );
  }
  const isLoopback = ['127.0.0.1', 'localhost', '[::1]'].includes(site.hostname);
  if (site.protocol === 'https:' || (site.protocol === 'http:' && isLoopback)) return site;
  throw new ProbeError(`--site ${text} must begin with https, so that the token is not readable`);
}

const TIMEOUT_MS = 60_000;

/** A site over HTTP. Redirects are refused, not followed: they would take the credentials along. */
export function siteDoor(site: URL, { email, token }: Credentials): Door {
  const authorization = `Basic ${Buffer.from(`${email}:${token}`).toString('base64')}`;
  return async ({ method, path, body, isAnonymous = false }) => {
    const response = await fetch(new URL(path, site.origin), {
      method,
      redirect: 'manual',
      headers: {
        accept: 'application/json',
        ...(isAnonymous ? {} : { authorization }),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((error: unknown) => {
      throw new ProbeError(`${site.origin} cannot be reached`, { cause: error });
    });
    if (response.status >= 300 && response.status < 400) {
      throw new ProbeError(`${site.origin} redirects elsewhere; the sign-in is not sent on`);
    }
    if (response.status === 429) {
      const wait = response.headers.get('retry-after') ?? 'some';
      throw new ProbeError(`${site.origin} asks to wait ${wait} seconds; try again after that`);
    }
    const text = await response.text();
    return {
      status: response.status,
      headers: new Map(response.headers),
      body: text === '' ? undefined : parsed(text),
    };
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
