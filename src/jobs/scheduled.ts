import { escalate } from '../use-cases/impediments/escalate';
import type { EscalationPorts } from '../use-cases/impediments/escalation-ports';

/** What a scheduled function answers; anything else is a failed run for Forge. */
export interface ScheduledAnswer {
  readonly statusCode: 204 | 500;
}

/**
 * The escalation clock, every hour, for nobody. Forge may run it late, twice, or not at all, and never
 * again because it failed. Points: 1 for each of the at most 12 pages of a search and 1 for each of the
 * at most 1,000 issues in them; 1 for the app's rights; for each of the at most 100 steps 3, and 4 more
 * if it is told; what a run left to tell: 1, and 1 for each issue. Where nothing is due: 2, and 1 for each
 * issue near its limit.
 */
export async function runEscalation(ports: EscalationPorts): Promise<ScheduledAnswer> {
  const { stopped } = await escalate(ports);
  return { statusCode: stopped === 'failed' ? 500 : 204 };
}
