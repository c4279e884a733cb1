import type { ForgeRecord } from '../record';
import type { AppFunction } from './load-code';
import { runInScope, type AppScope } from './seams';

export interface FunctionRun {
  readonly invocationId: string;
  readonly limitMs: number;
  readonly scope: AppScope;
  readonly record: ForgeRecord;
  /** For the record. */
  readonly name: string;
}

/**
 * Runs a function of the app until it answers or its time is over.
 *
 * @throws what the function throws, or the end of its time
 */
export async function runFunction(
  handler: AppFunction,
  { event, second }: { event: unknown; second: unknown },
  { invocationId, limitMs, scope, record, name }: FunctionRun,
): Promise<unknown> {
  const running = { isOver: false };
  let timer: NodeJS.Timeout | undefined;
  const timeOver = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new TimeOver(invocationId, limitMs));
    }, limitMs);
  });
  const answer = runInScope(whileRunning(scope, running, record, name), () =>
    Promise.resolve().then(() => handler(event, second)),
  );
  try {
    return await Promise.race([answer, timeOver]);
  } finally {
    clearTimeout(timer);
    running.isOver = true;
    // What it throws after its time is over, nobody can hear.
    answer.catch(() => undefined);
  }
}

/**
 * Forge freezes a process when the function has answered: what it did not await may go on within
 * another person's invocation, or never. Here it never goes on, and is written down.
 */
function whileRunning(
  scope: AppScope,
  running: { readonly isOver: boolean },
  record: ForgeRecord,
  name: string,
): AppScope {
  const unless = (what: string, call: () => Promise<Response>): Promise<Response> => {
    if (!running.isOver) return call();
    record.add(`floating: ${name} called ${what} after it had ended`);
    return new Promise<never>(() => undefined);
  };
  return {
    clock: scope.clock,
    runtime: scope.runtime,
    platformFetch: (meta, path, init) => unless(path, () => scope.platformFetch(meta, path, init)),
    egressFetch: (target) => unless(target, () => scope.egressFetch(target)),
  };
}

export class TimeOver extends Error {
  constructor(invocationId: string, limitMs: number) {
    super(
      `RequestId: ${invocationId} Error: Task timed out after ${(limitMs / 1000).toFixed(2)} seconds`,
    );
  }
}
