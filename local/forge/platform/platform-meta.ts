import * as z from 'zod/mini';

/** The first argument of `__forge_fetch__`: which door of the platform is meant. */
export const platformMeta = z.union([
  z.strictObject({
    type: z.literal('fpp'),
    provider: z.enum(['app', 'user', 'none']),
    remote: z.literal('jira'),
    /** undefined: the person the function runs for. */
    accountId: z.optional(z.string()),
  }),
  /** Atlassian besides its products; the queues are there. */
  z.strictObject({
    type: z.literal('fpp'),
    provider: z.literal('app'),
    remote: z.literal('stargate'),
    accountId: z.optional(z.string()),
  }),
  z.looseObject({ type: z.literal('kvs') }),
  z.looseObject({ type: z.literal('sql') }),
]);

export type PlatformMeta = z.infer<typeof platformMeta>;
export type ProductMeta = Extract<PlatformMeta, { remote: 'jira' }>;
