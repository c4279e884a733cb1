import type { Day } from '../../calendar/day';
import { unconfirmedDays, type ReleaseFacts } from '../case/confirmation';
import { isAgainst, type Verdict } from '../case/decision';
import { scoreExpiry } from '../priority/score-expiry';

/** The status of an epic is computed; nobody types a colour. Definitions: docs/figures.md. */
export type EpicStatus = 'red' | 'amber' | 'green';

/** A closed list, worst first, in the order in which they decide. */
export const STATUS_OF_REASON = {
  'against-decision': 'red',
  overdue: 'red',
  'dependency-in-conflict': 'red',
  'impediment-past-limit': 'red',
  'decision-missing': 'amber',
  'score-expired': 'amber',
  'not-confirmed': 'amber',
} as const satisfies Record<string, Exclude<EpicStatus, 'green'>>;

export type StatusReason = keyof typeof STATUS_OF_REASON;

export const STATUS_REASONS = Object.keys(STATUS_OF_REASON) as readonly StatusReason[];

export interface EpicFacts extends ReleaseFacts {
  readonly isStarted: boolean;
  readonly isDone: boolean;
  readonly due: Day | null;
  readonly verdict: Verdict;
  /** Its case waits for a decision, though work has not started: by its column, for example. */
  readonly awaitsDecision: boolean;
  /** Of the epic and its open children, as far as the viewer may see them. */
  readonly dependenciesInConflict: number;
  readonly impedimentsPastLimit: number;
  /** The day from which the scores age; null: not scored. */
  readonly scoredOn: Day | null;
}

/** Numbers of calendar days. */
export interface StatusLimits {
  /** How long scores hold. */
  readonly scoresValidDays: number;
  /** How long after the finish value may take to show. */
  readonly confirmAfterDays: number;
}

export interface StatusJudgement {
  readonly status: EpicStatus;
  /** Worst first. */
  readonly reasons: readonly StatusReason[];
}

/** A done epic can only be not confirmed: all else is past. */
export function judgeEpic(facts: EpicFacts, today: Day, limits: StatusLimits): StatusJudgement {
  const holds = facts.isDone ? afterRelease(facts, today, limits) : underway(facts, today, limits);
  const reasons = STATUS_REASONS.filter((reason) => holds[reason]);
  const [worst] = reasons;
  return { status: worst ? STATUS_OF_REASON[worst] : 'green', reasons };
}

type Holds = Readonly<Partial<Record<StatusReason, boolean>>>;

function afterRelease(facts: EpicFacts, today: Day, { confirmAfterDays }: StatusLimits): Holds {
  const days = unconfirmedDays(facts, today);
  return { 'not-confirmed': days !== null && days >= confirmAfterDays };
}

function underway(facts: EpicFacts, today: Day, { scoresValidDays }: StatusLimits): Holds {
  const { isStarted, due, verdict, scoredOn } = facts;
  return {
    'against-decision': isStarted && isAgainst(verdict),
    // What was decided against and rests is not late.
    overdue: due !== null && due < today && (isStarted || !isAgainst(verdict)),
    'dependency-in-conflict': facts.dependenciesInConflict > 0,
    'impediment-past-limit': facts.impedimentsPastLimit > 0,
    'decision-missing': verdict.decision === null && (isStarted || facts.awaitsDecision),
    'score-expired': scoredOn !== null && scoreExpiry(scoredOn, scoresValidDays, today).isExpired,
  };
}
