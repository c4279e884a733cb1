import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { EmbeddedJira } from './embedded-jira';
import { callerOf, type SignIn } from './http-sign-in';
import { answer, type JiraAnswer } from './rest/jira-request';
import { invalidPayload, Refusal, refusal } from './rest/refusal';

const LOOPBACK = '127.0.0.1';
const MOST_BODY_BYTES = 10_000_000;

export interface RunningServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

export interface ServerSettings {
  /** 0: any free port. */
  readonly port: number;
  readonly signIn: SignIn;
}

/**
 * Serves a site over plain HTTP on this machine only. Other hosts' names are refused, so that a web page
 * cannot reach it by a name that leads here, and so is every request that a page of another origin makes.
 *
 * @param siteAt makes the site, once its address is known
 */
export async function serveJira(
  siteAt: (url: string) => EmbeddedJira,
  { port, signIn }: ServerSettings,
): Promise<RunningServer> {
  let jira: EmbeddedJira | null = null;
  const server = createServer((request, response) => {
    void respond(jira, signIn, request).then((given) => {
      send(response, given);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  const address = server.address() as AddressInfo;
  const url = `http://${LOOPBACK}:${String(address.port)}`;
  jira = siteAt(url);
  return {
    url,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function respond(
  jira: EmbeddedJira | null,
  signIn: SignIn,
  request: IncomingMessage,
): Promise<JiraAnswer> {
  try {
    refuseStrangers(request);
    const { caller, isFailed } = callerOf(request.headers.authorization, signIn);
    const body = await readJson(request);
    if (jira === null) throw refusal(503, 'The site is being prepared.');
    const { method = 'GET', url = '/' } = request;
    const given = await jira.handle(
      { method, path: url, ...(body === undefined ? {} : { body }) },
      caller,
    );
    if (!isFailed) return given;
    return {
      ...given,
      headers: { ...given.headers, 'x-seraph-loginreason': 'AUTHENTICATED_FAILED' },
    };
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    const message = error instanceof Error ? error.message : String(error);
    return answer({ errorMessages: [`The embedded Jira failed: ${message}`], errors: {} }, 500);
  }
}

function refuseStrangers({ headers, socket }: IncomingMessage): void {
  const port = String(socket.localPort);
  const hosts = [`${LOOPBACK}:${port}`, `localhost:${port}`];
  const isOwnHost = hosts.includes(headers.host ?? '');
  const isOwnOrigin =
    headers.origin === undefined || hosts.some((host) => headers.origin === `http://${host}`);
  if (!isOwnHost || !isOwnOrigin) {
    throw refusal(403, 'The embedded Jira answers only to its own address on this machine.');
  }
}

async function readJson(request: IncomingMessage): Promise<unknown> {
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

function send(response: ServerResponse, { status, headers, body }: JiraAnswer): void {
  response.writeHead(status, { 'cache-control': 'no-cache, no-store, no-transform', ...headers });
  if (body === undefined) response.end();
  else response.end(typeof body === 'string' && isText(headers) ? body : JSON.stringify(body));
}

function isText(headers: JiraAnswer['headers']): boolean {
  return headers['content-type']?.startsWith('text/') === true;
}
