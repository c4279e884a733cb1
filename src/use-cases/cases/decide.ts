import {
  MOST_DECISIONS,
  type ConfirmationChange,
  type DecisionChange,
  type FactWriting,
} from '../../contract/portfolio-facts';
import type { Result } from '../../contract/result';
import { oldestFirst, type DecisionEntry } from '../../domain/business-case/case/decision';
import { instantOf } from '../../domain/calendar/instant';
import type { CasePorts } from './case-ports';
import { changeFacts, type FactStep } from './change-facts';

/** Adds a decision or a gate to the log of an epic, where nothing is ever changed or taken away. */
export function decide(
  { issueId, id, seen, entry }: DecisionChange,
  actor: string,
  ports: CasePorts,
): Promise<Result<FactWriting>> {
  return changeFacts(
    {
      issueId,
      refusal: () => Promise.resolve(null),
      step: (standing, { now }): FactStep => {
        const { log } = standing;
        const same = log.find((one) => one.id === id);
        if (same !== undefined) {
          return isRepeated(same, entry, actor)
            ? { kind: 'made' }
            : { kind: 'refused', because: 'conflict' };
        }
        if (log.length !== seen) return { kind: 'refused', because: 'conflict' };
        if (log.length >= MOST_DECISIONS) return { kind: 'refused', because: 'full' };
        const added: DecisionEntry = { id, at: instantOf(now), by: actor, ...entry };
        const next = { ...standing, log: [...log, added].sort(oldestFirst) };
        return { kind: 'next', next, action: entry.kind, before: null, after: { id, ...entry } };
      },
    },
    actor,
    ports,
  );
}

/** Notes that somebody compared what was expected with what was measured, today. */
export function confirmValue(
  { issueId, baseVersion, note }: ConfirmationChange,
  actor: string,
  ports: CasePorts,
): Promise<Result<FactWriting>> {
  return changeFacts(
    {
      issueId,
      refusal: () => Promise.resolve(null),
      step: (standing, { today }): FactStep => {
        const { confirmation: before, confirmationVersion } = standing;
        if (confirmationVersion !== baseVersion) return { kind: 'refused', because: 'conflict' };
        const confirmation = note === null ? null : { on: today, by: actor, note };
        if (before === null && confirmation === null) return { kind: 'made' };
        const next = { ...standing, confirmation, confirmationVersion: baseVersion + 1 };
        return { kind: 'next', next, action: 'confirmation', before, after: confirmation };
      },
    },
    actor,
    ports,
  );
}

function isRepeated(
  standing: DecisionEntry,
  entry: DecisionChange['entry'],
  actor: string,
): boolean {
  const reason = standing.kind === 'gate' ? standing.evidence : standing.why;
  const given = entry.kind === 'gate' ? entry.evidence : entry.why;
  const { by, kind, code } = standing;
  return by === actor && kind === entry.kind && code === entry.code && reason === given;
}
