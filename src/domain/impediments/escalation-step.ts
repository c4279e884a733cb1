import type { Instant } from '../calendar/instant';
import { escalationClock, type EscalationPolicy } from './escalation-clock';
import { isOpenRecord, type ImpedimentLevel, type ImpedimentRecord } from './record';

/** What the clock does with one impediment. Definition: docs/figures.md, "Escalation clock". */

/** Why the clock leaves an impediment where it stands: a closed list. */
export const STEP_SKIPS = ['unreadable', 'forged', 'not-open', 'done', 'not-due'] as const;
export type StepSkip = (typeof STEP_SKIPS)[number];

export type StepDecision =
  | {
      readonly kind: 'escalate';
      readonly from: ImpedimentLevel;
      readonly to: ImpedimentLevel;
      /** When it came to the level it leaves. */
      readonly since: Instant;
    }
  | { readonly kind: 'skip'; readonly because: StepSkip };

export interface ImpedimentFacts {
  /** Null: there is none; unreadable: what stands there has another form. */
  readonly record: ImpedimentRecord | 'unreadable' | null;
  readonly isDone: boolean;
  /** When its issue was created; null: not known. */
  readonly created: Instant | null;
}

/** The clocks of Jira and of the functions need not agree to the second. */
const CLOCK_SKEW_MS = 60_000;

export function decideStep(
  { record, isDone, created }: ImpedimentFacts,
  policy: EscalationPolicy,
  asOf: Instant,
): StepDecision {
  if (record === 'unreadable') return skip('unreadable');
  if (!isOpenRecord(record)) return skip('not-open');
  if (isDone) return skip('done');
  if (!isPossible(record, created, asOf)) return skip('forged');
  const clock = escalationClock(record, policy, asOf);
  if (clock === null || !clock.isExpired || clock.escalatesTo === null) return skip('not-due');
  return { kind: 'escalate', from: record.level, to: clock.escalatesTo, since: record.levelSince };
}

function skip(because: StepSkip): StepDecision {
  return { kind: 'skip', because };
}

/** Anybody who may edit the issue can write any date; the clock believes only those that can be. */
function isPossible(
  { levelSince, raisedAt }: ImpedimentRecord,
  created: Instant | null,
  asOf: Instant,
): boolean {
  const earliest = Math.max(raisedAt, created ?? raisedAt) - CLOCK_SKEW_MS;
  return levelSince >= earliest && levelSince <= asOf + CLOCK_SKEW_MS;
}

/**
 * Hours that must have gone by before a limit of so many working days can be reached: whoever came in
 * the last minute of a day has used the first working day a minute later. Two hours are to spare for
 * days on which clocks change.
 */
export function leastHoursOf(limitDays: number): number {
  return Math.max(0, (limitDays - 1) * 24 - 2);
}
