import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { UnreadableData } from '../data/unreadable-data';
import { readStartOptions, StartError } from './options';
import { start } from './start';

const STATE_FOLDER = join(__dirname, '..', '..', '.local', 'state');

async function main(): Promise<void> {
  const host = await start(readStartOptions(process.argv.slice(2)), {
    clock: Date.now,
    token: randomBytes(12).toString('hex'),
    stateFolder: STATE_FOLDER,
    print: (text) => process.stdout.write(text),
  });
  const stop = (): void => {
    host.close().then(() => process.exit(0), fail);
  };
  // Once: whoever asks twice does not want to wait for the changes to be kept.
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${message.replace(/\s+/gu, ' ')}\n`);
  process.exit(error instanceof StartError || error instanceof UnreadableData ? 2 : 1);
}

main().catch(fail);
