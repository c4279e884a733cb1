import { setTimeout } from 'node:timers/promises';
import { JqlError } from '../jira/jql/jql-error';
import { InvalidInput } from '../../src/contract/invalid-input';
import type { Instant } from '../../src/domain/calendar/instant';
import { JiraError } from '../../src/jira/jira-error';
import { UnknownLinkType } from '../../src/use-cases/analyse-portfolio';
import { UnreadableData } from '../data/unreadable-data';
import { terminalProgress } from './progress';
import { runReport } from './run-report';
import { UsageError } from './usage-error';

const MENDABLE = [UsageError, UnreadableData, UnknownLinkType, InvalidInput, JqlError];

async function main(): Promise<number> {
  const progress = terminalProgress(process.stderr);
  try {
    await runReport(process.argv.slice(2), {
      now: Date.now() as Instant,
      progress,
      environment: process.env,
      waitMs: (milliseconds) => setTimeout(milliseconds),
      print: (text) => writeAll(process.stdout, text),
    });
    return 0;
  } catch (error) {
    progress.done();
    const message = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${message.replace(/\s+/g, ' ')}\n`);
    return isMendable(error) ? 2 : 1;
  }
}

/** Whether the call itself was wrong, so that repeating it would fail again. */
function isMendable(error: unknown): boolean {
  if (error instanceof JiraError) return error.fault === 'bad-request';
  return MENDABLE.some((kind) => error instanceof kind);
}

/** Waits for a slow reader; one that has seen enough (`| head`) ends the report quietly. */
async function writeAll(stream: NodeJS.WriteStream, text: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    stream.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') resolve();
      else reject(error);
    });
    stream.write(text, (error) => {
      // The event above tells the error's code; without an error the text is out.
      if (!error) resolve();
    });
  });
}

void main().then((status) => {
  process.exitCode = status;
});
