import { wsjfOf } from '../priority/wsjf';
import type { Scores } from '../priority/scores';
import type { BusinessCase } from './business-case';
import { caseState, type CaseState } from './case-state';
import { completenessOf } from './completeness';
import type { ReleaseFacts } from './confirmation';
import { verdictOf, type DecisionCode, type DecisionEntry } from './decision';

/**
 * What JQL finds of a case: a copy of what counts, in the issue, where anybody who may edit the issue
 * can write anything. It is no evidence, and never tells of money.
 */
export interface CaseMirror {
  /** Rounded to two decimals; null: not ranked. */
  readonly wsjf: number | null;
  readonly decision: DecisionCode | null;
  readonly theme: string | null;
  /** Whole percent. */
  readonly completeness: number;
  readonly state: CaseState;
}

export interface MirroredFacts extends ReleaseFacts {
  readonly written: BusinessCase;
  /** The scores that count. */
  readonly scores: Scores;
  readonly log: readonly DecisionEntry[];
  readonly isDone: boolean;
}

/** The mirror as it should be. */
export function mirrorOf(facts: MirroredFacts): CaseMirror {
  const { written, scores, log } = facts;
  const { wsjf } = wsjfOf(scores);
  const verdict = verdictOf(log);
  return {
    wsjf: wsjf === null ? null : Math.round(wsjf * 100) / 100,
    decision: verdict.decision,
    theme: written.themeId,
    completeness: completenessOf(written, scores).percent,
    state: caseState({ ...facts, verdict, wsjf }),
  };
}

/**
 * How the mirror in an issue stands to what counts. `behind`: it was true once, or is not there yet.
 * `unlogged`: it says a decision that the log never had. Somebody else wrote it, or the log that had it
 * was deleted: nothing tells which.
 */
export type MirrorStanding = 'same' | 'behind' | 'unlogged';

export function mirrorStanding(
  mirror: CaseMirror | null,
  truth: CaseMirror,
  log: readonly DecisionEntry[],
): MirrorStanding {
  const said = mirror?.decision ?? null;
  if (said !== null && !log.some(({ kind, code }) => kind === 'decision' && code === said)) {
    return 'unlogged';
  }
  return mirror !== null && isSameMirror(mirror, truth) ? 'same' : 'behind';
}

export function isSameMirror(a: CaseMirror, b: CaseMirror): boolean {
  return (
    a.wsjf === b.wsjf &&
    a.decision === b.decision &&
    a.theme === b.theme &&
    a.completeness === b.completeness &&
    a.state === b.state
  );
}
