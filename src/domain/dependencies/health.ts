import { daysBetween, type Day } from '../calendar/day';
import type { Contract } from './contract/contract';
import type { PlannedDate } from './planned-dates';

/**
 * The health of a dependency and the reasons for it. Definitions: docs/figures.md, "Health of a
 * dependency". The codes are a closed list that reports and settings rely on.
 */
export type Health = 'done' | 'inConflict' | 'atRisk' | 'unplanned' | 'healthy';

/** The order in which people should look. */
export const WORST_FIRST = [
  'inConflict',
  'atRisk',
  'unplanned',
  'healthy',
  'done',
] as const satisfies readonly Health[];

/** Worst first, in the order in which they decide. */
export const HEALTH_OF_REASON = {
  'provider-done': 'done',
  'consumer-done': 'done',
  ring: 'inConflict',
  'provider-after-need': 'inConflict',
  'need-passed': 'inConflict',
  'promise-broken': 'inConflict',
  declined: 'inConflict',
  'buffer-small': 'atRisk',
  'dates-disagree': 'atRisk',
  'provider-blocked': 'atRisk',
  'provider-stalled': 'atRisk',
  'request-unanswered': 'atRisk',
  'chain-long': 'atRisk',
  'provider-unassigned': 'atRisk',
  'provider-not-started': 'atRisk',
  'no-need-date': 'unplanned',
  'no-provider-date': 'unplanned',
  'provider-outside': 'unplanned',
  'consumer-outside': 'unplanned',
} as const satisfies Record<string, Health>;

export type HealthReason = keyof typeof HEALTH_OF_REASON;

/** Thresholds in days. */
export interface HealthThresholds {
  /** A buffer below this is small. */
  readonly bufferDays: number;
  /** A provider in progress without a change for this long is stalled. */
  readonly stalledDays: number;
  /** This many unfinished items one after the other, provider included, are a long chain. */
  readonly chainItems: number;
  /** An ask without an answer for this long is unanswered. */
  readonly answerDays: number;
  /** This close to the need, the provider should have an owner and be started. */
  readonly soonDays: number;
}

/** What health asks about one end; null where Jira returned no facts about the issue. */
export interface HealthEnd {
  readonly isDone: boolean;
  readonly isStarted: boolean;
  readonly isBlocked: boolean;
  readonly isAssigned: boolean;
  /** Calendar days since the last change; null where that is not known. */
  readonly quietDays: number | null;
  /** The date that counts first. */
  readonly dates: readonly PlannedDate[];
}

export interface DependencyFacts {
  readonly provider: HealthEnd | null;
  readonly consumer: HealthEnd | null;
  readonly isInRing: boolean;
  readonly contract: Contract;
  /** Unfinished items in the longest chain that ends with the provider. */
  readonly chainItems: number;
}

export interface HealthJudgement {
  readonly health: Health;
  /** Worst first. */
  readonly reasons: readonly HealthReason[];
  readonly provide: PlannedDate | null;
  readonly need: PlannedDate | null;
}

export function judgeHealth(
  facts: DependencyFacts,
  today: Day,
  thresholds: HealthThresholds,
): HealthJudgement {
  const { promisedBy, neededBy } = facts.contract;
  const promise = promisedBy === null ? [] : [{ source: 'promise' as const, day: promisedBy }];
  const ask = neededBy === null ? [] : [{ source: 'ask' as const, day: neededBy }];
  const provideDates = [...promise, ...(facts.provider?.dates ?? [])];
  const provide = provideDates[0] ?? null;
  const need = ask[0] ?? facts.consumer?.dates[0] ?? null;
  const reasons = facts.provider?.isDone
    ? (['provider-done'] as const)
    : facts.consumer?.isDone
      ? (['consumer-done'] as const)
      : reasonsFor(facts, { provideDates, need }, today, thresholds);
  const [worst] = reasons;
  return { health: worst ? HEALTH_OF_REASON[worst] : 'healthy', reasons, provide, need };
}

function reasonsFor(
  facts: DependencyFacts,
  { provideDates, need }: { provideDates: readonly PlannedDate[]; need: PlannedDate | null },
  today: Day,
  thresholds: HealthThresholds,
): readonly HealthReason[] {
  const { provider, consumer, contract } = facts;
  const provide = provideDates[0] ?? null;
  const buffer = provide && need ? daysBetween(provide.day, need.day) : null;
  const isSoon = need !== null && daysBetween(today, need.day) <= thresholds.soonDays;
  const reasons: HealthReason[] = [];
  // Worst first, in the order of HEALTH_OF_REASON.
  if (facts.isInRing) reasons.push('ring');
  if (buffer !== null && buffer < 0) reasons.push('provider-after-need');
  if (need !== null && need.day < today) reasons.push('need-passed');
  if (contract.state === 'broken') reasons.push('promise-broken');
  if (contract.state === 'declined') reasons.push('declined');
  if (buffer !== null && buffer >= 0 && buffer < thresholds.bufferDays) {
    reasons.push('buffer-small');
  }
  if (provider !== null) {
    if (isLaterDateBehind(provideDates, need)) reasons.push('dates-disagree');
    if (provider.isBlocked) reasons.push('provider-blocked');
    if (isStalled(provider, thresholds.stalledDays)) reasons.push('provider-stalled');
  }
  if (contract.unansweredDays !== null && contract.unansweredDays >= thresholds.answerDays) {
    reasons.push('request-unanswered');
  }
  if (facts.chainItems >= thresholds.chainItems) reasons.push('chain-long');
  if (provider !== null && isSoon) {
    if (!provider.isAssigned) reasons.push('provider-unassigned');
    if (!provider.isStarted) reasons.push('provider-not-started');
  }
  if (need === null) reasons.push('no-need-date');
  if (provide === null) reasons.push('no-provider-date');
  if (provider === null) reasons.push('provider-outside');
  if (consumer === null) reasons.push('consumer-outside');
  return reasons;
}

/** A date behind the one that counts is later than it and lies after the need. */
function isLaterDateBehind(dates: readonly PlannedDate[], need: PlannedDate | null): boolean {
  const [used, ...behind] = dates;
  if (used === undefined || need === null) return false;
  return behind.some(({ day }) => day > used.day && day > need.day);
}

function isStalled({ isStarted, quietDays }: HealthEnd, stalledDays: number): boolean {
  return isStarted && quietDays !== null && quietDays >= stalledDays;
}

export type HealthCounts = Readonly<Record<Health, number>>;

export function countHealth(judgements: readonly HealthJudgement[]): HealthCounts {
  const counts = { done: 0, inConflict: 0, atRisk: 0, unplanned: 0, healthy: 0 };
  for (const { health } of judgements) counts[health] += 1;
  return counts;
}
