import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream';
import { isNativeError } from 'node:util/types';
import { createGunzip } from 'node:zlib';
import { UnreadableData } from './unreadable-data';

/**
 * The file's text piece by piece, unpacked if its name ends in `.gz`, without a byte order mark.
 *
 * @throws UnreadableData for bytes that are no UTF-8: read as something else, two keys could become one
 */
export async function* textOfFile(file: string): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const decode = (bytes?: Buffer): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      // The decoder's own error says neither which file nor what to do.
      throw fault(file, 'is not UTF-8 text; export or save it as UTF-8');
    }
  };
  for await (const bytes of bytesOf(file)) yield decode(bytes);
  yield decode();
}

function bytesOf(file: string): AsyncIterable<Buffer> {
  const bytes = createReadStream(file);
  if (!file.toLowerCase().endsWith('.gz')) return bytes;
  const unpacked = createGunzip();
  // The error also reaches whoever reads `unpacked`, which is where it is answered.
  pipeline(bytes, unpacked, () => undefined);
  return unpacked;
}

const FAULTS: ReadonlyMap<unknown, string> = new Map([
  ['Z_BUF_ERROR', 'the gzip data ends too early; copy it again'],
  ['ENOENT', 'there is no such file or folder'],
  ['ENOTDIR', 'there is no such file or folder'],
  ['EISDIR', 'is a folder where a file is expected'],
  ['ENAMETOOLONG', 'the name is too long'],
  ['EACCES', 'may not be read by this user'],
  ['ERR_STRING_TOO_LONG', 'is too large for one JSON text; export it as one issue a line'],
]);

/** What went wrong while reading a file, in words; anything else is passed on unchanged. */
export function readingFault(error: unknown, file: string): unknown {
  // Not instanceof: errors of Node's own modules may come from another realm.
  if (!isNativeError(error)) return error;
  const code = 'code' in error ? error.code : null;
  const known = FAULTS.get(code);
  if (known !== undefined) return fault(file, known);
  if (error.message === 'Invalid string length')
    return fault(file, FAULTS.get('ERR_STRING_TOO_LONG') ?? '');
  if (typeof code === 'string' && code.startsWith('Z_')) {
    return fault(file, `the gzip data is damaged (${error.message}); copy it again`);
  }
  return error;
}

function fault(file: string, text: string): UnreadableData {
  return new UnreadableData({ file, line: null }, text);
}
