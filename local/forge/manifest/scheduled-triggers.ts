import * as z from 'zod/mini';
import { INTERVALS, type Interval } from '../schedule/due-times';

/** A function that runs by itself, again and again, for nobody. */
export interface ScheduledTrigger {
  readonly key: string;
  readonly functionKey: string;
  readonly interval: Interval;
}

const MOST_TRIGGERS = 5;

/** Modules `scheduledTrigger`. */
export const scheduledTriggersInput = z.array(
  z.strictObject({
    key: z.string(),
    function: z.string(),
    interval: z.enum(INTERVALS),
  }),
);

/** @throws Error where Forge would refuse the declaration */
export function scheduledTriggers(
  modules: z.infer<typeof scheduledTriggersInput>,
): readonly ScheduledTrigger[] {
  if (modules.length > MOST_TRIGGERS) {
    throw new Error(`manifest.yml: more than ${String(MOST_TRIGGERS)} scheduledTrigger modules`);
  }
  if (modules.filter(({ interval }) => interval === 'fiveMinute').length > 1) {
    throw new Error('manifest.yml: more than one scheduledTrigger with the interval fiveMinute');
  }
  return modules.map(({ key, function: functionKey, interval }) => ({
    key,
    functionKey,
    interval,
  }));
}
