import type { StepDecision } from '../../domain/impediments/escalation-step';
import { leastHoursOf } from '../../domain/impediments/escalation-step';
import { shortestLimit } from '../../domain/impediments/escalation-clock';
import { IMPEDIMENT_LEVELS, nextLevel } from '../../domain/impediments/record';
import type { Candidate, Candidates } from './escalation-ports';
import type { EscalationRules } from './escalation-rules';
import type { RunTally } from './run-tally';

/** Issues a run looks at, and steps it takes; what is left is for the next one. */
export const MOST_LOOKED_AT = 1000;
export const MOST_STEPS = 100;

export interface PlannedStep {
  readonly candidate: Candidate;
  readonly decision: Extract<StepDecision, { kind: 'escalate' }>;
}

/**
 * What is past its limit and may be raised by the app, longest at its level first. Reads only, so that a
 * dry run plans exactly what a run does.
 */
export async function planEscalation(
  rules: EscalationRules,
  candidates: Candidates,
  tally: RunTally,
  isTimeOver: () => boolean,
): Promise<readonly PlannedStep[]> {
  const due: PlannedStep[] = [];
  for await (const candidate of dueCandidates(rules, candidates, tally, isTimeOver)) {
    const decision = rules.decide(candidate);
    if (decision.kind === 'escalate') due.push({ candidate, decision });
    else tally.skip(decision.because, candidate.issueId);
  }
  if (due.length === 0) return [];
  const editable = await candidates.editable(due.map(({ candidate }) => candidate.issueId));
  const steps = due
    .filter(({ candidate: { issueId } }) => {
      if (!editable.has(issueId)) tally.skip('not-editable', issueId);
      return editable.has(issueId);
    })
    .sort((a, b) => a.decision.since - b.decision.since);
  if (steps.length > MOST_STEPS) tally.stop('too-many');
  return steps.slice(0, MOST_STEPS);
}

/** Each issue once, since one that was just raised may still be found at the level it left. */
async function* dueCandidates(
  { policy }: EscalationRules,
  candidates: Candidates,
  tally: RunTally,
  isTimeOver: () => boolean,
): AsyncGenerator<Candidate> {
  const seen = new Set<string>();
  for (const level of IMPEDIMENT_LEVELS) {
    const limit = nextLevel(level) === null ? null : shortestLimit(level, policy);
    if (limit === null) continue;
    let cursor: string | null = null;
    do {
      if (isTimeOver()) {
        tally.stop('no-time');
        return;
      }
      const leastHours = leastHoursOf(limit);
      const page = await candidates.page({ level, leastHours, cursor });
      for (const candidate of page.rows) {
        if (seen.has(candidate.issueId)) continue;
        if (seen.size === MOST_LOOKED_AT) {
          tally.stop('too-many');
          return;
        }
        seen.add(candidate.issueId);
        tally.lookedAt += 1;
        yield candidate;
      }
      cursor = page.next;
    } while (cursor !== null);
  }
}
