import type { Readable } from 'node:stream';

const DELIMITERS = [',', ';', '\t', '|'];

/** The delimiter that occurs most in the first line, outside of quotes. The stream is not consumed. */
export async function delimiterOf(source: Readable): Promise<string> {
  const head = await firstChunk(source);
  const header = head.replace(/"[^"]*"/g, '').split(/\r?\n/, 1)[0] ?? '';
  const counts = DELIMITERS.map((delimiter) => header.split(delimiter).length);
  return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? ',';
}

async function firstChunk(source: Readable): Promise<string> {
  const chunk = await new Promise<unknown>((resolve, reject) => {
    source.once('error', reject);
    source.once('end', () => {
      resolve('');
    });
    source.once('readable', () => {
      resolve(source.read());
    });
  });
  if (!(chunk instanceof Buffer)) return '';
  source.unshift(chunk);
  return chunk.toString('utf8');
}
