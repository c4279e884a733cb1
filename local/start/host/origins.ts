import { listenOnLoopback, type Listener, type LoopbackServer } from '../../jira/http-loopback';
import { hasCode } from '../error-code';
import { StartError } from '../options';
import { sendText } from './send-content';

const PORTS_TO_TRY = 50;

/** The two origins, open before anything answers on them, since each part needs their addresses. */
export interface Origins {
  readonly site: LoopbackServer;
  readonly app: LoopbackServer;
  /** From now on requests are answered. */
  readonly serve: (listeners: { readonly site: Listener; readonly app: Listener }) => void;
  readonly close: () => Promise<void>;
}

/**
 * @param port of the site, the app gets the next free one; 0: any free ports
 * @throws StartError if the port is taken
 */
export async function openOrigins(port: number): Promise<Origins> {
  let listeners: { readonly site: Listener; readonly app: Listener } | null = null;
  const site = await listenOnLoopback(
    (request, response) => (listeners?.site ?? notYet)(request, response),
    port,
  ).catch((error: unknown) => {
    if (!hasCode(error, 'EADDRINUSE')) throw error;
    throw new StartError(`port ${String(port)} is taken; choose another with --port`);
  });
  const app = await listenOnNextPort(
    (request, response) => (listeners?.app ?? notYet)(request, response),
    port === 0 ? 0 : site.port + 1,
  ).catch(async (error: unknown) => {
    await site.close();
    throw error;
  });
  return {
    site,
    app,
    serve: (given) => {
      listeners = given;
    },
    close: async () => {
      await Promise.all([site.close(), app.close()]);
    },
  };
}

async function listenOnNextPort(listener: Listener, first: number): Promise<LoopbackServer> {
  const last = Math.min(first + PORTS_TO_TRY, 65_535);
  for (let port = first; port > 0 && port <= last; port += 1) {
    try {
      return await listenOnLoopback(listener, port);
    } catch (error) {
      if (!hasCode(error, 'EADDRINUSE')) throw error;
    }
  }
  return listenOnLoopback(listener, 0);
}

const notYet: Listener = (_request, response) => {
  sendText(response, 503, 'The site is being prepared.');
  return Promise.resolve();
};
