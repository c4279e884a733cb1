import { readProbeOptions } from './options';
import { probe } from './probe';
import { ProbeError } from './probe-error';

async function main(): Promise<void> {
  try {
    await probe(readProbeOptions(process.argv.slice(2), process.env), {
      clock: () => Date.now(),
      print: (text) => process.stdout.write(text),
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message.replace(/\s+/gu, ' ')}\n`);
    process.exitCode = error instanceof ProbeError ? 2 : 1;
  }
}

void main();
