import { answer, type JiraAnswer } from '../rest/jira-request';
import { notSignedIn, refusal } from '../rest/refusal';
import type { Fault, FaultRule, FaultyCall } from './faults';

/** Jira asks to slow down, with or without saying for how long. */
export function tooManyRequests(retryAfterSeconds: number | null = null): Fault {
  const headers = retryAfterSeconds === null ? {} : { 'retry-after': String(retryAfterSeconds) };
  return { kind: 'instead', given: withHeaders(failed(429, 'Rate limit exceeded.'), headers) };
}

/** Jira is not there for a while, and has done nothing. */
export function unavailable(status: 500 | 502 | 503 | 504 = 503): Fault {
  return { kind: 'instead', given: failed(status, 'Jira is not available.') };
}

/** What was asked is done, but nobody hears of it. */
export function lostAnswer(status: 502 | 503 | 504 = 504): Fault {
  return { kind: 'lost', given: failed(status, 'The gateway had to wait too long.') };
}

export function halfAnswer(): Fault {
  return { kind: 'half' };
}

export function noConnection(): Fault {
  return { kind: 'no connection' };
}

/** A `nextPageToken` is no longer good, in the words that are recorded. */
export function expiredPageToken(): Fault {
  const { answer: given } = refusal(400, 'The provided next page token is invalid or expired.');
  return { kind: 'instead', given };
}

/** Who was signed in is so no longer. */
export function expiredSignIn(): Fault {
  return { kind: 'instead', given: notSignedIn().answer };
}

/** Whether a call is meant: its method, and its path and query. */
export function isCall(method: string, path: RegExp): (call: FaultyCall) => boolean {
  return (call) => call.method.toUpperCase() === method && path.test(call.path);
}

/** Goes wrong for the first so many calls that are meant, and never again. */
export function firstTimes(
  times: number,
  isMeant: (call: FaultyCall) => boolean,
  fault: Fault,
): FaultRule {
  let left = times;
  return (call) => {
    if (left === 0 || !isMeant(call)) return null;
    left -= 1;
    return fault;
  };
}

/** Goes wrong every time that is meant. */
export function everyTime(isMeant: (call: FaultyCall) => boolean, fault: Fault): FaultRule {
  return (call) => (isMeant(call) ? fault : null);
}

function failed(status: number, message: string): JiraAnswer {
  return answer({ errorMessages: [message], errors: {} }, status);
}

function withHeaders(given: JiraAnswer, headers: JiraAnswer['headers']): JiraAnswer {
  return { ...given, headers: { ...given.headers, ...headers } };
}
