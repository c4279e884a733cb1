import type { IncomingMessage, ServerResponse } from 'node:http';
import { refuseStrangers } from './http-loopback';
import type { SignedRequest } from './http-sign-in';
import { answer, type Caller, type JiraAnswer, type JiraRequest } from './rest/jira-request';
import { invalidPayload, Refusal, refusal } from './rest/refusal';

const MOST_BODY_BYTES = 10_000_000;

/** What stands behind Jira's REST interface over HTTP. */
export interface RestDoor {
  readonly ask: (request: JiraRequest, caller: Caller) => Promise<JiraAnswer>;
  /** May throw a `Refusal`. */
  readonly callerOf: (request: IncomingMessage) => SignedRequest;
}

/** Answers a request to Jira's REST interface. */
export function answerRest(
  { ask, callerOf }: RestDoor,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  return respond(request, response, async () => {
    const { caller, isFailed } = callerOf(request);
    const body = await readJson(request);
    const { method = 'GET', url = '/' } = request;
    const call = { method, path: url, ...(body === undefined ? {} : { body }) };
    const given = await ask(call, caller);
    if (!isFailed) return given;
    const headers = { ...given.headers, 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' };
    return { ...given, headers };
  });
}

/** Sends what the work answers, or the refusal it throws; strangers are refused. */
export async function respond(
  request: IncomingMessage,
  response: ServerResponse,
  work: () => Promise<JiraAnswer>,
): Promise<void> {
  send(response, await answerOf(request, work));
}

/**
 * The body as JSON; undefined where there is none.
 *
 * @throws Refusal
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk as Uint8Array);
    size += bytes.length;
    if (size > MOST_BODY_BYTES) throw refusal(413, 'The request body is too large.');
    chunks.push(bytes);
  }
  if (size === 0) return undefined;
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8'));
  } catch {
    throw invalidPayload();
  }
}

async function answerOf(
  request: IncomingMessage,
  work: () => Promise<JiraAnswer>,
): Promise<JiraAnswer> {
  try {
    refuseStrangers(request);
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    const message = error instanceof Error ? error.message : String(error);
    return answer({ errorMessages: [`The embedded Jira failed: ${message}`], errors: {} }, 500);
  }
}

function send(response: ServerResponse, { status, headers, body }: JiraAnswer): void {
  response.writeHead(status, {
    'cache-control': 'no-cache, no-store, no-transform',
    'x-content-type-options': 'nosniff',
    ...headers,
  });
  if (body === undefined) response.end();
  else response.end(typeof body === 'string' && isText(headers) ? body : JSON.stringify(body));
}

function isText(headers: JiraAnswer['headers']): boolean {
  return headers['content-type']?.startsWith('text/') === true;
}
