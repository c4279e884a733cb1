import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { hasCode } from '../error-code';
import { StartError } from '../options';
import { linesOf, stateOf, type KeptState } from './kept-state';

const LINES_AT_ONCE = 200;

/**
 * Null: nothing is kept there.
 *
 * @throws StartError if it cannot be read
 */
export async function readState(file: string): Promise<KeptState | null> {
  try {
    const input = createReadStream(file, 'utf8');
    return await stateOf(createInterface({ input, crlfDelay: Infinity }));
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null;
    const message = error instanceof Error ? error.message : String(error);
    throw new StartError(`${file} cannot be read (${message}); --clean forgets it`);
  }
}

/** Replaces the file in one step, so that a crash leaves the old one or the new one. */
export async function writeState(file: string, state: KeptState): Promise<void> {
  const unfinished = `${file}.unfinished`;
  await mkdir(dirname(file), { recursive: true });
  await pipeline(Readable.from(chunksOf(state)), createWriteStream(unfinished));
  await rename(unfinished, file);
}

export async function forgetState(file: string): Promise<void> {
  await rm(file, { force: true });
}

function* chunksOf(state: KeptState): Generator<string> {
  let lines: string[] = [];
  for (const line of linesOf(state)) {
    lines.push(line);
    if (lines.length < LINES_AT_ONCE) continue;
    yield `${lines.join('\n')}\n`;
    lines = [];
  }
  if (lines.length > 0) yield `${lines.join('\n')}\n`;
}
