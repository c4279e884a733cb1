import { randomUUID } from 'node:crypto';
import * as z from 'zod/mini';
import { contextOfNobody } from './installation';
import { invocationScope, type InvocationParts } from './invocation-scope';
import type { ScheduledTrigger } from './manifest/scheduled-triggers';
import { throughJson } from './runtime/json-boundary';
import { runFunction } from './runtime/run-function';

const LIMIT_MS = 55_000;
const MOST_REMEMBERED = 1000;
/** What Forge writes down for an answer that is none of a scheduled function. */
const FAILED_DEPENDENCY = 424;

/** One run of a scheduled function; instants in milliseconds since 1970, by the clock of the host. */
export interface ScheduledRun {
  readonly moduleKey: string;
  readonly dueAt: number;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly outcome: 'done' | 'failed';
  /** What the function answered, or 424; null: it answered nothing because it failed. */
  readonly statusCode: number | null;
  /** Why it failed; null: it did not. */
  readonly message: string | null;
}

const answerShape = z.looseObject({ statusCode: z.int() });

/** Runs functions of `scheduledTrigger` modules: for nobody, and never twice because one failed. */
export class ScheduledInvocations {
  private readonly remembered: ScheduledRun[] = [];

  constructor(private readonly parts: InvocationParts) {}

  /** The latest runs in the order in which they ended. */
  get runs(): readonly ScheduledRun[] {
    return this.remembered;
  }

  /**
   * Runs a function now, whatever its schedule says.
   *
   * @param dueAt when it should have run; now, if left out
   * @returns how it ended, also when it failed
   * @throws NotEmulated for a module that manifest.yml has not
   */
  async run(moduleKey: string, dueAt?: number): Promise<ScheduledRun> {
    const trigger = this.triggerOf(moduleKey);
    const startedAt = this.parts.clock();
    const ending = await this.ending(trigger);
    const run: ScheduledRun = {
      moduleKey,
      dueAt: dueAt ?? startedAt,
      startedAt,
      endedAt: this.parts.clock(),
      ...ending,
    };
    this.remembered.push(run);
    if (this.remembered.length > MOST_REMEMBERED) this.remembered.shift();
    return run;
  }

  private triggerOf(moduleKey: string): ScheduledTrigger {
    const found = this.parts.manifest.scheduledTriggers.find(({ key }) => key === moduleKey);
    if (found !== undefined) return found;
    throw this.parts.record.notEmulated(
      `the scheduled function ${moduleKey}, which manifest.yml has not`,
    );
  }

  private async ending(
    trigger: ScheduledTrigger,
  ): Promise<Pick<ScheduledRun, 'outcome' | 'statusCode' | 'message'>> {
    try {
      const statusCode = statusOf(throughJson(await this.answer(trigger)).value);
      if (statusCode < 400) return { outcome: 'done', statusCode, message: null };
      return { outcome: 'failed', statusCode, message: `It answered ${String(statusCode)}.` };
    } catch (error) {
      if (error instanceof NoAnswer) {
        return { outcome: 'failed', statusCode: FAILED_DEPENDENCY, message: error.message };
      }
      const message = error instanceof Error ? error.message : String(error);
      return { outcome: 'failed', statusCode: null, message };
    }
  }

  private answer({ key, functionKey }: ScheduledTrigger): Promise<unknown> {
    const { manifest, installation, functions, record } = this.parts;
    const handler = functions.get(functionKey);
    if (handler === undefined) throw record.notEmulated(`the function ${functionKey}`);
    const { cloudId } = installation;
    const limitMs = this.parts.limitMs ?? manifest.functions.get(functionKey)?.limitMs ?? LIMIT_MS;
    const invocationId = randomUUID();
    const module = { key, type: 'scheduledTrigger' };
    return runFunction(
      handler,
      {
        event: { context: { cloudId, moduleKey: key }, contextToken: 'none' },
        second: contextOfNobody(installation),
      },
      {
        invocationId,
        limitMs,
        record,
        name: key,
        scope: invocationScope(
          this.parts,
          { module, functionKey, accountId: null, invocationId },
          limitMs,
        ),
      },
    );
  }
}

/** @throws NoAnswer for what is not the answer of a scheduled function */
function statusOf(answer: unknown): number {
  const read = answerShape.safeParse(answer);
  if (read.success) return read.data.statusCode;
  throw new NoAnswer();
}

class NoAnswer extends Error {
  constructor() {
    super('It answered no { statusCode }, which Forge writes down as 424 Failed Dependency.');
  }
}
