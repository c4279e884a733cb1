import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

export interface Content {
  readonly type: string;
  readonly bytes: Buffer;
  /** Differs with each version of the content. */
  readonly version: string;
  readonly headers?: Readonly<Record<string, string>>;
}

const compress = promisify(gzip);
const WORTH_COMPRESSING = /^(?:text\/|application\/json|image\/svg)/u;
const LEAST_COMPRESSED_BYTES = 1000;

/** Sends contents; each version is compressed once. */
export class ContentSender {
  private readonly compressed = new Map<string, { version: string; bytes: Promise<Buffer> }>();

  /** @param name what versions are told apart for, one for each content */
  async send(
    name: string,
    { type, bytes, version, headers }: Content,
    { request, response }: { request: IncomingMessage; response: ServerResponse },
  ): Promise<void> {
    const tag = `"${version}"`;
    const common = {
      'cache-control': 'no-cache',
      'x-content-type-options': 'nosniff',
      etag: tag,
      vary: 'accept-encoding',
      ...headers,
    };
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304, common);
      response.end();
      return;
    }
    const isCompressed =
      WORTH_COMPRESSING.test(type) &&
      bytes.length >= LEAST_COMPRESSED_BYTES &&
      /\bgzip\b/u.test(request.headers['accept-encoding']?.toString() ?? '');
    const body = isCompressed ? await this.compressedBytes(name, version, bytes) : bytes;
    response.writeHead(200, {
      ...common,
      'content-type': type,
      'content-length': String(body.length),
      ...(isCompressed ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  private compressedBytes(name: string, version: string, bytes: Buffer): Promise<Buffer> {
    const known = this.compressed.get(name);
    if (known?.version === version) return known.bytes;
    const made = { version, bytes: compress(bytes) };
    this.compressed.set(name, made);
    return made.bytes;
  }
}

/** Ends a request in plain words. */
export function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, {
    'content-type': 'text/plain;charset=UTF-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  });
  response.end(`${text}\n`);
}
