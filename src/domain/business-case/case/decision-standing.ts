import { oldestFirst, type DecisionEntry } from './decision';

export interface StandingEntry {
  readonly entry: DecisionEntry;
  /** What took its place; null: it still holds. */
  readonly overtakenBy: DecisionEntry | null;
}

/**
 * The log of one epic, oldest first, with what still holds of it: a decision until the next decision, a
 * gate until the next entry of either kind. What holds is what `verdictOf` tells.
 */
export function standingEntries(log: readonly DecisionEntry[]): readonly StandingEntry[] {
  const standing: StandingEntry[] = [];
  let next: DecisionEntry | null = null;
  let nextDecision: DecisionEntry | null = null;
  for (const entry of [...log].sort((a, b) => oldestFirst(b, a))) {
    standing.push({ entry, overtakenBy: entry.kind === 'gate' ? next : nextDecision });
    next = entry;
    if (entry.kind === 'decision') nextDecision = entry;
  }
  return standing.reverse();
}
