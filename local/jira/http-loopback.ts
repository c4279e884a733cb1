import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { refusal } from './rest/refusal';

export const LOOPBACK = '127.0.0.1';

export interface LoopbackServer {
  readonly url: string;
  readonly port: number;
  readonly close: () => Promise<void>;
}

export type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>;

/**
 * Serves plain HTTP on this machine only. What a listener throws ends its request with 500.
 *
 * @param port 0: any free port
 */
export async function listenOnLoopback(listener: Listener, port: number): Promise<LoopbackServer> {
  const server = createServer((request, response) => {
    listener(request, response).catch((error: unknown) => {
      const message = error instanceof Error ? error.message : String(error);
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain' });
      response.end(`The local host failed: ${message}`);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, LOOPBACK, resolve);
  });
  const address = server.address() as AddressInfo;
  return {
    url: `http://${LOOPBACK}:${String(address.port)}`,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/**
 * Refuses other hosts' names, so that a web page cannot reach this server by a name that leads here, and
 * every request that a page of another origin makes and says so.
 *
 * @throws Refusal
 */
export function refuseStrangers({ headers, socket }: IncomingMessage): void {
  const port = String(socket.localPort);
  const hosts = [`${LOOPBACK}:${port}`, `localhost:${port}`];
  const isOwnHost = hosts.includes(headers.host ?? '');
  const isOwnOrigin =
    headers.origin === undefined || headers.origin === `http://${headers.host ?? ''}`;
  if (!isOwnHost || !isOwnOrigin) {
    throw refusal(403, 'The embedded Jira answers only to its own address on this machine.');
  }
}
