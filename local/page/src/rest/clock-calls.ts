import * as z from 'zod/mini';
import { HOST_PATHS, type ClockMove, type HostTime } from '../../host-api';
import { requestJson } from './json-request';

const timeSchema = z.object({
  now: z.string(),
  isAhead: z.boolean(),
  functions: z.array(
    z.object({
      moduleKey: z.string(),
      interval: z.enum(['fiveMinute', 'hour', 'day', 'week']),
      nextDueAt: z.string(),
      lastRun: z.nullable(z.object({ startedAt: z.string(), failure: z.nullable(z.string()) })),
    }),
  ),
});

export function readTime(signal: AbortSignal): Promise<HostTime> {
  return requestJson(HOST_PATHS.clock, timeSchema, { signal });
}

/** Answers when everything that became due has run. */
export function moveClock(move: ClockMove): Promise<HostTime> {
  return requestJson(HOST_PATHS.clock, timeSchema, { method: 'POST', body: move });
}

export function runScheduled(moduleKey: string): Promise<HostTime> {
  return requestJson(HOST_PATHS.scheduled, timeSchema, { method: 'POST', body: { moduleKey } });
}
