import { randomUUID } from 'node:crypto';
import { contextOfNobody } from '../installation';
import { invocationScope, type InvocationParts } from '../invocation-scope';
import { runFunction } from '../runtime/run-function';
import type { WaitingEvent } from './waiting-event';

const CONSUMER_LIMIT_MS = 55_000;
const TRIGGER_LIMIT_MS = 25_000;
const RETENTION_MS = 24 * 3_600_000;

/** The module an event is for. */
export interface EventModule {
  readonly type: 'consumer' | 'trigger';
  readonly key: string;
  readonly functionKey: string;
}

/** When Forge gives an event of a queue up. */
export function retentionEnd(pushedAt: number): number {
  return pushedAt + RETENTION_MS;
}

/** Runs functions of consumers and triggers: for nobody, and apart from all others. */
export class EventInvocations {
  constructor(private readonly parts: InvocationParts) {}

  /** null: manifest.yml has none any more. */
  moduleOf({ content }: WaitingEvent): EventModule | null {
    const { consumers, eventTriggers } = this.parts.manifest;
    const found =
      content.kind === 'queue'
        ? consumers.find(({ queue }) => queue === content.queueName)
        : eventTriggers.find(({ key }) => key === content.moduleKey);
    if (found === undefined) return null;
    const { key, functionKey } = found;
    return { type: content.kind === 'queue' ? 'consumer' : 'trigger', key, functionKey };
  }

  /** @throws what the function throws, or the end of its time */
  run(event: WaitingEvent, { type, key, functionKey }: EventModule): Promise<unknown> {
    const { manifest, installation, functions, record } = this.parts;
    const handler = functions.get(functionKey);
    if (handler === undefined) throw record.notEmulated(`the function ${functionKey}`);
    const usual = type === 'consumer' ? CONSUMER_LIMIT_MS : TRIGGER_LIMIT_MS;
    const limitMs = this.parts.limitMs ?? manifest.functions.get(functionKey)?.limitMs ?? usual;
    const invocationId = randomUUID();
    const { content } = event;
    const chainId = content.kind === 'queue' ? content.chainId : invocationId;
    const question = { module: { key, type }, functionKey, accountId: null, invocationId, chainId };
    return runFunction(
      handler,
      { event: this.eventOf(event, key), second: contextOfNobody(installation) },
      {
        invocationId,
        limitMs,
        record,
        name: key,
        scope: invocationScope(this.parts, question, limitMs),
      },
    );
  }

  private eventOf({ content, retry }: WaitingEvent, moduleKey: string): object {
    const told =
      retry === null
        ? null
        : { retryCount: retry.count, retryReason: retry.reason, retryData: retry.data };
    if (content.kind === 'product') {
      const { cloudId } = this.parts.installation;
      const context = { cloudId, moduleKey };
      return structuredClone({
        ...content.event,
        context,
        ...(told === null ? {} : { retryContext: told }),
      });
    }
    const { queueName, jobId, eventId, body, delayInSeconds, concurrency, pushedAt } = content;
    const retentionWindow = {
      startTime: new Date(pushedAt).toISOString(),
      remainingTimeMs: retentionEnd(pushedAt) - this.parts.clock(),
    };
    return structuredClone({
      body,
      ...(delayInSeconds === undefined ? {} : { delayInSeconds }),
      ...(concurrency === undefined ? {} : { concurrency }),
      ...{ queueName, jobId, eventId },
      ...(told === null ? {} : { retryContext: { ...told, retentionWindow } }),
    });
  }
}
