import { byText } from '../../work-items/issue-key';
import type { Verdict } from '../case/decision';

/** Why to ask whether an epic should stop: a closed list, the plainest first. */
export const STOP_REASONS = [
  /** A gate said stop, and it goes on. */
  'gate-stop',
  /** It was decided against or put off, and it goes on. */
  'rejected',
  'deferred',
  /** Even if it turns out well (the 90th percentile) it costs more than it brings. */
  'loses-money',
  /** Approved epics that would be worth more wait for it. */
  'outranked',
] as const;

export type StopReason = (typeof STOP_REASONS)[number];

export interface StopFacts {
  readonly key: string;
  readonly isStarted: boolean;
  readonly isDone: boolean;
  readonly verdict: Verdict;
  /** Null: not scored. */
  readonly wsjf: number | null;
  /** 90th percentile of the net present value; null: none, or not for the eyes of the viewer. */
  readonly npvP90: number | null;
}

export interface StopCandidate {
  readonly key: string;
  /** In the order of `STOP_REASONS`. */
  readonly reasons: readonly StopReason[];
  /** Keys of the approved epics that outrank it, the highest WSJF first; empty where it is not outranked. */
  readonly outrankedBy: readonly string[];
}

/**
 * Epics in progress of which to ask whether they should stop. A question, not an order.
 *
 * @param epics by rank: of equal WSJF the first is named first
 * @param outrankedBy so many approved epics that wait, each with a higher WSJF, make one outranked
 */
export function stopList(
  epics: readonly StopFacts[],
  outrankedBy: number,
): readonly StopCandidate[] {
  const waiting = epics
    .filter((epic) => !epic.isStarted && !epic.isDone && epic.verdict.decision === 'approved')
    .flatMap(({ key, wsjf }) => (wsjf === null ? [] : [{ key, wsjf }]))
    .sort((a, b) => b.wsjf - a.wsjf);
  return epics
    .filter(({ isStarted, isDone }) => isStarted && !isDone)
    .map((epic) => {
      const { key, wsjf } = epic;
      const higher = wsjf === null ? [] : waiting.filter((other) => other.wsjf > wsjf);
      const isOutranked = higher.length >= outrankedBy;
      const reasons = reasonsFor(epic, isOutranked);
      return { key, reasons, outrankedBy: isOutranked ? higher.map((other) => other.key) : [] };
    })
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => firstReason(a) - firstReason(b) || byText(a.key, b.key));
}

function reasonsFor({ verdict, npvP90 }: StopFacts, isOutranked: boolean): readonly StopReason[] {
  const holds: Readonly<Record<StopReason, boolean>> = {
    'gate-stop': verdict.gate === 'stop',
    rejected: verdict.decision === 'rejected',
    deferred: verdict.decision === 'deferred',
    'loses-money': npvP90 !== null && npvP90 < 0,
    outranked: isOutranked,
  };
  return STOP_REASONS.filter((reason) => holds[reason]);
}

function firstReason({ reasons: [first] }: StopCandidate): number {
  return first === undefined ? STOP_REASONS.length : STOP_REASONS.indexOf(first);
}
