import type { DecisionCode, GateCode } from '../../../../src/domain/business-case/case/decision';
import type { LoggedDecision } from '../../../../src/use-cases/cases/decision-log';
import { LOG_CODES } from './log-filter';

export interface CodeCount {
  readonly code: DecisionCode | GateCode;
  readonly kind: 'decision' | 'gate';
  readonly count: number;
}

/** How many of each code hold, in the order of the codes; what nobody took never does. */
export function inForce(entries: readonly LoggedDecision[]): readonly CodeCount[] {
  const counts = new Map<DecisionCode | GateCode, CodeCount>();
  for (const { code, kind, standing } of entries) {
    if (standing !== 'holds' || kind === 'unlogged') continue;
    counts.set(code, { code, kind, count: (counts.get(code)?.count ?? 0) + 1 });
  }
  return LOG_CODES.flatMap((code) => counts.get(code) ?? []);
}
