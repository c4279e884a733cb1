import { runReport } from '../../local/report/run-report';
import type { Report } from '../../local/report/report';
import { at } from './work-item';

export interface RunOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly waits?: number[];
}

/** Runs the report command in this process, on 20 November 2026, and answers what it printed. */
export async function run(
  args: readonly string[],
  { environment = {}, waits = [] }: RunOptions = {},
): Promise<string> {
  let printed = '';
  await runReport(args, {
    now: at('2026-11-20T09:00:00Z'),
    progress: { count: () => undefined, done: () => undefined },
    environment,
    waitMs: (milliseconds) => {
      waits.push(milliseconds);
      return Promise.resolve();
    },
    print: (text) => {
      printed += text;
      return Promise.resolve();
    },
  });
  return printed;
}

export async function runJson(args: readonly string[], options: RunOptions = {}): Promise<Report> {
  return JSON.parse(await run(args, options)) as Report;
}
