import {
  ESCALATION_SKIPS,
  UNTOLD_REASONS,
  type Counted,
  type EscalationRun,
  type EscalationSkip,
  type RunStop,
  type UntoldReason,
} from '../../contract/escalation';

/** Ids that are kept of each reason, so that the record of a run stays small. */
const MOST_NAMED = 25;
/** These happen every hour, and nobody has to do anything about them. */
const UNNAMED: ReadonlySet<string> = new Set(['not-due', 'done', 'changed']);

/** Counts what a run does while it does it. */
export class RunTally {
  lookedAt = 0;
  escalated = 0;
  told = 0;
  digests = 0;
  digested = 0;
  stopped: RunStop | null = null;
  private readonly skips = new Map<EscalationSkip, string[]>();
  private readonly untolds = new Map<UntoldReason, string[]>();

  skip(because: EscalationSkip, issueId: string): void {
    this.skips.set(because, [...(this.skips.get(because) ?? []), issueId]);
  }

  leaveUntold(because: UntoldReason, issueId: string): void {
    this.untolds.set(because, [...(this.untolds.get(because) ?? []), issueId]);
  }

  /** The first reason stands. */
  stop(because: RunStop): void {
    this.stopped ??= because;
  }

  get skipped(): readonly Counted<EscalationSkip>[] {
    return counted(ESCALATION_SKIPS, this.skips);
  }

  get untold(): readonly Counted<UntoldReason>[] {
    return counted(UNTOLD_REASONS, this.untolds);
  }

  run(startedAt: Date, endedAt: Date): EscalationRun {
    const { lookedAt, escalated, told, digests, digested, skipped, untold, stopped } = this;
    return {
      startedAt: startedAt.toISOString(),
      endedAt: endedAt.toISOString(),
      ...{ lookedAt, escalated, told, digests, digested, skipped, untold, stopped },
    };
  }
}

function counted<Reason extends string>(
  reasons: readonly Reason[],
  issues: ReadonlyMap<Reason, readonly string[]>,
): readonly Counted<Reason>[] {
  return reasons.flatMap((because) => {
    const ids = issues.get(because) ?? [];
    if (ids.length === 0) return [];
    const inOrder = [...ids].sort((a, b) => Number(a) - Number(b));
    const issueIds = UNNAMED.has(because) ? [] : inOrder.slice(0, MOST_NAMED);
    return [{ because, count: ids.length, issueIds }];
  });
}
