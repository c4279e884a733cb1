import * as z from 'zod/mini';

const mapShape = z.record(z.string(), z.unknown());

const queueContent = z.strictObject({
  kind: z.literal('queue'),
  queueName: z.string(),
  jobId: z.string(),
  eventId: z.string(),
  body: mapShape,
  delayInSeconds: z.optional(z.number()),
  concurrency: z.optional(z.strictObject({ key: z.string(), limit: z.int().check(z.minimum(1)) })),
  /** When it was pushed; Forge keeps it for a day from then on. */
  pushedAt: z.number(),
  /** The invocation all this began with. */
  chainId: z.string(),
});

const productContent = z.strictObject({
  kind: z.literal('product'),
  /** The trigger it is for. */
  moduleKey: z.string(),
  name: z.string(),
  event: mapShape,
});

const retryShape = z.strictObject({
  /** How many retries there were with this one. */
  count: z.number(),
  reason: z.string(),
  data: z.unknown(),
});

const waitingShape = z.strictObject({
  /** Which one it is of all there ever were, from 1 on. */
  number: z.number(),
  dueAt: z.number(),
  rank: z.number(),
  /** Comes besides the one that counts. */
  isDouble: z.boolean(),
  retry: z.nullable(retryShape),
  content: z.discriminatedUnion('kind', [queueContent, productContent]),
});

const jobShape = z.strictObject({
  jobId: z.string(),
  queueName: z.string(),
  pushedAt: z.number(),
  total: z.number(),
  success: z.number(),
  failed: z.number(),
  isCancelled: z.boolean(),
});

/** What waits to be delivered and what is told of it, as a state folder gives it back. */
export const eventStateShape = z.strictObject({
  /** What the clock showed. */
  at: z.number(),
  count: z.number(),
  waiting: z.array(waitingShape),
  jobs: z.array(jobShape),
  /** How many pushes came of an invocation, by its id. */
  chains: z.record(z.string(), z.number()),
});

/** Instants are milliseconds since 1970. */
export type EventState = z.infer<typeof eventStateShape>;
export type WaitingEvent = z.infer<typeof waitingShape>;
export type EventContent = WaitingEvent['content'];
export type Retry = z.infer<typeof retryShape>;
export type Job = z.infer<typeof jobShape>;
