import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import path from 'node:path';
import {
  startHost,
  type HostOptions,
  type RunningHost,
} from '../../../local/start/host/start-host';
import { smallSite } from '../jira/small-site';

/** The app and the page of these tests, which need no building. */
export const FIXTURES = {
  appRoot: path.join(__dirname, 'fixture-app'),
  pageFolder: path.join(__dirname, 'fixture-page'),
  isBuilt: true,
} as const;

export const NOW = Date.parse('2026-11-20T09:00:00Z');

/** A host with the fixtures on the small site, keeping nothing. */
export function fixtureHost(options: Partial<HostOptions> = {}): Promise<RunningHost> {
  return startHost({
    ...FIXTURES,
    data: { kind: 'site', site: smallSite() },
    port: 0,
    clock: () => NOW,
    stateFolder: null,
    token: 'secret',
    ...options,
  });
}

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  readonly json: () => unknown;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

/** Asks with exactly these headers; `fetch` would set those of a browser by itself. */
export function ask(url: string, { method = 'GET', headers, body }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = httpRequest(url, { method, headers }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.on('end', () => {
        const { statusCode: status = 0, headers: given } = response;
        resolve({ status, headers: given, text, json: () => JSON.parse(text) as unknown });
      });
    });
    sent.once('error', reject);
    sent.end(body === undefined ? undefined : JSON.stringify(body));
  });
}

/** Asks as the page does in the browser of a person. */
export function askAs(
  { url }: RunningHost,
  person: string,
  { headers, ...asked }: Asked & { readonly path: string },
): Promise<Answer> {
  return ask(`${url}${asked.path}`, {
    ...asked,
    headers: {
      cookie: `other=1; agile-pmo-person-${new URL(url).port}=${person}`,
      origin: url,
      'sec-fetch-site': 'same-origin',
      ...headers,
    },
  });
}
