import * as z from 'zod/mini';
import { PRODUCT_EVENTS, type EventScopes } from './product-events';

/** A function that runs when something happens in Jira, for nobody. */
export interface EventTrigger {
  readonly key: string;
  readonly functionKey: string;
  readonly events: readonly string[];
  /** Whether what the app itself did is none of its business. */
  readonly ignoresSelf: boolean;
}

/**
 * Modules `trigger`. What else a filter may hold is refused by its name: an expression nobody evaluates
 * would let through what Forge does not, and nobody has seen what `appIsLicensed` does without a licence.
 */
export const eventTriggersInput = z.array(
  z.strictObject({
    key: z.string().check(z.regex(/^[a-zA-Z0-9_-]+$/u)),
    function: z.string(),
    events: z.array(z.string()).check(z.minLength(1)),
    filter: z.optional(z.strictObject({ ignoreSelf: z.boolean() })),
  }),
);

/** @throws Error for events that are not emulated, and those the app has no scope for */
export function eventTriggers(
  modules: z.infer<typeof eventTriggersInput>,
  scopes: readonly string[],
): readonly EventTrigger[] {
  const declared = new Set(scopes);
  return modules.map(({ key, function: functionKey, events, filter }) => {
    for (const event of events) {
      const needed = PRODUCT_EVENTS.get(event);
      if (needed === undefined) {
        throw new Error(`manifest.yml: ${key} listens to ${event}, which is not emulated`);
      }
      if (!suffices(needed, declared)) {
        const wanted = needed.classic.join("', '");
        throw new Error(`manifest.yml: Trigger event: '${event}' requires '${wanted}' scope`);
      }
    }
    return { key, functionKey, events, ignoresSelf: filter?.ignoreSelf ?? false };
  });
}

function suffices({ classic, granular }: EventScopes, declared: ReadonlySet<string>): boolean {
  return [classic, granular].some((scopes) => scopes.every((scope) => declared.has(scope)));
}
