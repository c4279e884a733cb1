import * as z from 'zod/mini';
import {
  ESCALATION_SKIPS,
  RUN_STOPS,
  UNTOLD_REASONS,
  type EscalationRun,
} from '../contract/escalation';
import type { Instant } from '../domain/calendar/instant';
import { IMPEDIMENT_LEVELS } from '../domain/impediments/record';
import type { IntendedStep } from '../use-cases/impediments/escalation-ports';

/** What the escalation clock remembers, as values of app storage. Instants are ISO 8601 in UTC. */

const instantText = z.string().check(z.refine((text) => !Number.isNaN(Date.parse(text))));

const stepValue = z.object({
  issueId: z.string().check(z.regex(/^\d{1,19}$/u)),
  to: z.enum(IMPEDIMENT_LEVELS),
  since: instantText,
  at: instantText,
});
export type StepValue = z.output<typeof stepValue>;

export function valueOfStep({ issueId, to, since, at }: IntendedStep): StepValue {
  return { issueId, to, since: new Date(since).toISOString(), at: new Date(at).toISOString() };
}

/** Null: it cannot be read. */
export function stepOfValue(stored: unknown): IntendedStep | null {
  const parsed = z.safeParse(stepValue, stored);
  if (!parsed.success) return null;
  const { since, at, ...step } = parsed.data;
  return { ...step, since: Date.parse(since) as Instant, at: Date.parse(at) as Instant };
}

const count = z.int().check(z.minimum(0));

function countedValue<const Reasons extends readonly string[]>(reasons: Reasons) {
  return z.array(z.object({ because: z.enum(reasons), count, issueIds: z.array(z.string()) }));
}

const runValue = z.object({
  startedAt: instantText,
  endedAt: instantText,
  lookedAt: count,
  escalated: count,
  told: count,
  digests: count,
  digested: count,
  skipped: countedValue(ESCALATION_SKIPS),
  untold: countedValue(UNTOLD_REASONS),
  stopped: z.nullable(z.enum(RUN_STOPS)),
});

/** Null: another version of the app wrote it. */
export function runOfValue(stored: unknown): EscalationRun | null {
  const parsed = z.safeParse(runValue, stored);
  return parsed.success ? parsed.data : null;
}
