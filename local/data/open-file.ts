import { createReadStream } from 'node:fs';
import { pipeline, type Readable } from 'node:stream';
import { isNativeError } from 'node:util/types';
import { createGunzip } from 'node:zlib';
import { UnreadableData } from './unreadable-data';

/** The file's text as a stream of UTF-8 chunks, unpacked if its name ends in `.gz`. */
export function openFile(file: string): Readable {
  const bytes = createReadStream(file);
  if (!file.endsWith('.gz')) return bytes;
  const unpacked = createGunzip();
  // The error also reaches whoever reads `unpacked`, which is where it is answered.
  pipeline(bytes, unpacked, () => undefined);
  return unpacked;
}

/** What went wrong while reading a file, in words; anything else is passed on unchanged. */
export function readingFault(error: unknown, file: string): unknown {
  // Not instanceof: errors of Node's own modules may come from another realm.
  if (!isNativeError(error) || !('code' in error)) return error;
  const { code } = error;
  if (code === 'Z_BUF_ERROR') return fault(file, 'the gzip data ends too early; copy it again');
  if (typeof code === 'string' && code.startsWith('Z_')) {
    return fault(file, `the gzip data is damaged (${error.message}); copy it again`);
  }
  if (code === 'ENOENT') return fault(file, 'there is no such file or folder');
  if (code === 'EACCES') return fault(file, 'may not be read by this user');
  return error;
}

function fault(file: string, text: string): UnreadableData {
  return new UnreadableData({ file, line: null }, text);
}
