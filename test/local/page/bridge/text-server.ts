import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface TextServer {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves texts by path, scripts where it ends with `.js`, on an origin of its own. */
export async function textServer(texts: ReadonlyMap<string, string>): Promise<TextServer> {
  const server = createServer(({ url = '/' }, response) => {
    const { pathname } = new URL(url, 'http://server.invalid');
    const text = texts.get(pathname);
    const type = pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
    response.writeHead(text === undefined ? 404 : 200, { 'content-type': `${type};charset=utf-8` });
    response.end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${String(port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
