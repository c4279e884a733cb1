import * as z from 'zod/mini';

const PATH = /^\/webhook\/queue\/(publish|stats|cancel)(?:\/[^/]+){4}$/u;
const MOST_DELAY_S = 900;
export const MOST_EVENTS = 50;

export type QueueCall = 'publish' | 'stats' | 'cancel';

/** Which call of `@forge/events` is meant; null: none of a queue. The parts behind are never filled in. */
export function queueCallOf(path: string): QueueCall | null {
  const [, call] = PATH.exec(path) ?? [];
  return call === 'publish' || call === 'stats' || call === 'cancel' ? call : null;
}

const queueName = z.string().check(z.regex(/^[a-zA-Z0-9-_]+$/u));
const jobId = z.string().check(z.minLength(1));

const pushedEvent = z.strictObject({
  body: z.record(z.string(), z.unknown()),
  delayInSeconds: z.optional(z.number().check(z.minimum(0), z.maximum(MOST_DELAY_S))),
  concurrency: z.optional(
    z.strictObject({
      key: z.string().check(z.minLength(1)),
      limit: z.int().check(z.minimum(1)),
    }),
  ),
});
export type PushedEvent = z.infer<typeof pushedEvent>;

export const publishRequest = z.strictObject({
  queueName,
  jobId,
  type: z.literal('avi:forge:app:event'),
  schema: z.literal('ari:cloud:ecosystem::forge/app-event-2'),
  payload: z.array(pushedEvent).check(z.minLength(1), z.maxLength(MOST_EVENTS)),
  time: z.string(),
});
export type PublishRequest = z.infer<typeof publishRequest>;

/** Asks how a job is going, or ends it. */
export const jobRequest = z.strictObject({ queueName, jobId, time: z.string() });
