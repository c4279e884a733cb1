import type { EmbeddedConnection } from '../../../builders/embedded-connection';

/** Only the clock is set: the database needs its timers. */
export const REAL_TIMERS = [
  'setImmediate',
  'clearImmediate',
  'setTimeout',
  'clearTimeout',
  'setInterval',
  'clearInterval',
  'nextTick',
  'queueMicrotask',
  'performance',
  'hrtime',
] as const;

/** Issues that were asked for. */
export const bulk = ({ requests }: EmbeddedConnection): number =>
  requests
    .filter(({ path }) => path.endsWith('bulkfetch'))
    .reduce(
      (sum, { body }) => sum + (body as { issueIdsOrKeys: unknown[] }).issueIdsOrKeys.length,
      0,
    );
