import { randomBytes } from 'node:crypto';
import { UnreadableData } from '../data/unreadable-data';
import { readStartOptions, StartError } from './options';
import { start } from './start';

async function main(): Promise<void> {
  try {
    await start(readStartOptions(process.argv.slice(2)), {
      clock: () => Date.now(),
      token: randomBytes(12).toString('hex'),
      print: (text) => process.stdout.write(text),
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message.replace(/\s+/gu, ' ')}\n`);
    process.exitCode = error instanceof StartError || error instanceof UnreadableData ? 2 : 1;
  }
}

void main();
