import { randomUUID } from 'node:crypto';
import { describeIssues } from '../describe-issues';
import type { Consumer } from '../manifest/consumers';
import type { ForgeRecord } from '../record';
import { throughJson } from '../runtime/json-boundary';
import { inProgress, type Jobs } from './jobs';
import {
  jobRequest,
  publishRequest,
  type PublishRequest,
  type PushedEvent,
  type QueueCall,
} from './queue-requests';
import type { WaitingLine } from './waiting-line';

/** As the package counts: a KB has 1,024 bytes. */
const KB = 1024;
const MOST_PUSH_BYTES = 200 * KB;
const MOST_LONG_EVENT_BYTES = 100 * KB;
const USUAL_LIMIT_MS = 55_000;
const MOST_EVENTS_A_MINUTE = 500;
const MOST_PUSHES_OF_A_CHAIN = 1000;
const MINUTE = 60_000;

export interface QueueAnswer {
  readonly status: number;
  /** undefined for none. */
  readonly body: unknown;
}

export interface QueueParts {
  readonly consumers: readonly (Consumer & { readonly limitMs: number | null })[];
  readonly line: WaitingLine;
  readonly jobs: Jobs;
  /** How many pushes came of an invocation, by its id. */
  readonly chains: Map<string, number>;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly record: ForgeRecord;
}

/** The queues as `@forge/events` calls them. */
export class Queues {
  private minute = 0;
  private pushedInMinute = 0;

  constructor(private readonly parts: QueueParts) {}

  /** @param chainId the invocation all this began with */
  handle(call: QueueCall, body: unknown, chainId: string): QueueAnswer {
    return call === 'publish' ? this.publish(body, chainId) : this.askJob(call, body);
  }

  private publish(body: unknown, chainId: string): QueueAnswer {
    const parsed = publishRequest.safeParse(body);
    const size = bytesOf(body);
    if (size > MOST_PUSH_BYTES) {
      return { status: 413, body: { errorMessage: 'The maximum payload size is 200KB.' } };
    }
    if (!parsed.success) return refused(describeIssues(parsed.error));
    const request = parsed.data;
    const consumer = this.parts.consumers.find(({ queue }) => queue === request.queueName);
    if (consumer === undefined) {
      throw this.parts.record.notEmulated(
        `a push to the queue ${request.queueName}, which has no consumer in manifest.yml`,
      );
    }
    if (this.parts.jobs.has(request.jobId)) return refused(`jobId: ${request.jobId} is taken`);
    const pushes = (this.parts.chains.get(chainId) ?? 0) + 1;
    if (pushes > MOST_PUSHES_OF_A_CHAIN) {
      return { status: 405, body: { message: 'The limit on cyclic invocation has been reached.' } };
    }
    if (!this.countEvents(request.payload.length)) {
      return { status: 429, body: { message: 'Too many requests.' } };
    }
    this.parts.chains.set(chainId, pushes);
    return this.accept(request, chainId, consumer.limitMs);
  }

  /** What is too large for a consumer that runs long is left out, the rest is taken. */
  private accept(request: PublishRequest, chainId: string, limitMs: number | null): QueueAnswer {
    const isLong = limitMs !== null && limitMs > USUAL_LIMIT_MS;
    const isTooLarge = (event: PushedEvent): boolean =>
      isLong && throughJson(event).bytes > MOST_LONG_EVENT_BYTES;
    const failedEvents = request.payload.flatMap((event, index) =>
      isTooLarge(event)
        ? [{ index: String(index), errorMessage: 'The maximum event size is 100KB.' }]
        : [],
    );
    this.queue(
      request,
      request.payload.filter((event) => !isTooLarge(event)),
      chainId,
    );
    return failedEvents.length === 0
      ? { status: 201, body: undefined }
      : { status: 202, body: { failedEvents } };
  }

  private queue(
    { jobId, queueName }: PublishRequest,
    events: readonly PushedEvent[],
    chainId: string,
  ): void {
    const pushedAt = this.parts.clock();
    this.parts.jobs.begin({ jobId, queueName, pushedAt, total: events.length });
    for (const event of events) {
      const eventId = randomUUID();
      this.parts.line.add(
        { kind: 'queue', ...event, queueName, jobId, eventId, pushedAt, chainId },
        pushedAt + (event.delayInSeconds ?? 0) * 1000,
      );
    }
  }

  private askJob(call: 'stats' | 'cancel', body: unknown): QueueAnswer {
    const parsed = jobRequest.safeParse(body);
    if (!parsed.success) return refused(describeIssues(parsed.error));
    const { queueName, jobId } = parsed.data;
    const job = this.parts.jobs.find(queueName, jobId);
    if (job === undefined) {
      return { status: 404, body: { message: `There is no job ${jobId} in ${queueName}.` } };
    }
    if (call === 'cancel') {
      this.cancel(jobId);
      return { status: 204, body: undefined };
    }
    const { success, failed } = job;
    return { status: 200, body: { success, inProgress: inProgress(job), failed } };
  }

  /** What runs already, goes on. */
  private cancel(jobId: string): void {
    const { jobs, line } = this.parts;
    jobs.cancel(jobId);
    for (const event of line.idle) {
      if (event.content.kind !== 'queue' || event.content.jobId !== jobId) continue;
      line.remove(event);
      if (!event.isDouble) jobs.countFailed(jobId);
    }
  }

  /** @returns whether so many may still come in this minute of the clock */
  private countEvents(count: number): boolean {
    const minute = Math.floor(this.parts.clock() / MINUTE);
    if (minute !== this.minute) this.pushedInMinute = 0;
    this.minute = minute;
    if (this.pushedInMinute + count > MOST_EVENTS_A_MINUTE) return false;
    this.pushedInMinute += count;
    return true;
  }
}

function bytesOf(body: unknown): number {
  const payload =
    typeof body === 'object' && body !== null && 'payload' in body ? body.payload : [];
  return throughJson(payload).bytes;
}

function refused(errors: string): QueueAnswer {
  const message = 'The request is not valid.';
  return { status: 400, body: { code: 'BAD_REQUEST', message, errors: errors.split('\n') } };
}
