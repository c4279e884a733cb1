import { timingSafeEqual } from 'node:crypto';
import type { Caller } from './rest/jira-request';
import type { PersonData } from './site-data';

/** Who can sign in over HTTP: any person of the site, with one of the tokens of this run. */
export interface SignIn {
  readonly people: readonly PersonData[];
  readonly tokens: readonly string[];
}

export interface SignedRequest {
  readonly caller: Caller;
  /** Whether credentials were sent that are wrong. */
  readonly isFailed: boolean;
}

const FAILED: SignedRequest = { caller: 'anonymous', isFailed: true };

/** Reads basic authentication: e-mail or account id, and a token. Wrong ones make an anonymous caller. */
export function callerOf(authorization: string | undefined, signIn: SignIn): SignedRequest {
  if (authorization === undefined) return { caller: 'anonymous', isFailed: false };
  const encoded = /^Basic ([A-Za-z0-9+/=]+)$/iu.exec(authorization)?.[1];
  if (encoded === undefined) return FAILED;
  const credentials = Buffer.from(encoded, 'base64').toString('utf8');
  // Account ids hold colons, tokens do not.
  const colon = credentials.lastIndexOf(':');
  const name = credentials.slice(0, Math.max(colon, 0));
  const token = credentials.slice(colon + 1);
  const person = signIn.people.find(
    ({ accountId, email }) => accountId === name || email.toLowerCase() === name.toLowerCase(),
  );
  const isKnown = signIn.tokens.some((known) => isSame(known, token));
  if (person === undefined || !isKnown) return FAILED;
  return { caller: { accountId: person.accountId }, isFailed: false };
}

function isSame(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a, 'utf8'), Buffer.from(b, 'utf8')];
  return left.length === right.length && timingSafeEqual(left, right);
}
