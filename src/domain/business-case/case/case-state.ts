import type { Wsjf } from '../priority/wsjf';
import { isConfirmed, type ReleaseFacts } from './confirmation';
import type { Verdict } from './decision';

/** How far a case has come. People type these codes in JQL, so none is a reserved word. */
export const CASE_STATES = [
  'draft',
  'scored',
  'approved',
  'rejected',
  'deferred',
  'stopped',
  'released',
  'confirmed',
] as const;

export type CaseState = (typeof CASE_STATES)[number];

export interface CaseFacts extends ReleaseFacts {
  readonly isDone: boolean;
  readonly verdict: Verdict;
  readonly wsjf: Wsjf['wsjf'];
}

/** What is done is released whatever was decided; before, the last word of the log counts. */
export function caseState(facts: CaseFacts): CaseState {
  const { isDone, verdict, wsjf } = facts;
  if (isDone) return isConfirmed(facts) ? 'confirmed' : 'released';
  if (verdict.gate === 'stop') return 'stopped';
  return verdict.decision ?? (wsjf === null ? 'draft' : 'scored');
}
