import { STEP_SKIPS } from '../domain/impediments/escalation-step';
import type { ImpedimentLevel } from '../domain/impediments/record';

/** What the escalation clock did, and would do. Issues are named by id only: no page shows more of them than Jira does. */

/** Why an impediment was left where it stands: its facts, or what happened when it was to be raised. */
export const ESCALATION_SKIPS = [
  ...STEP_SKIPS,
  /** The app has no right to edit the issue, or does not see it. */
  'not-editable',
  /** Somebody changed it at the same time; the next run looks again. */
  'changed',
  /** The record has no room. */
  'full',
  /** Jira did not say whether it wrote it; the next run looks again. */
  'unclear',
] as const;
export type EscalationSkip = (typeof ESCALATION_SKIPS)[number];

/** Why nobody was told of a step that was taken. */
export const UNTOLD_REASONS = [
  /** The settings name nobody for the level. */
  'nobody',
  /** Who is named may not see the issue, or has left. */
  'not-shown',
  /** Jira refused the comment. */
  'refused',
  /** Jira did not say whether it wrote the comment; it is not written again. */
  'unclear',
] as const;
export type UntoldReason = (typeof UNTOLD_REASONS)[number];

/** Why a run ended early; what is left is done by the next ones. */
export const RUN_STOPS = [
  'off',
  'too-many',
  'no-time',
  /** Jira asks to slow down. */
  'jira-busy',
  /** Jira or app storage did not do what was asked. */
  'failed',
] as const;
export type RunStop = (typeof RUN_STOPS)[number];

export interface Counted<Reason> {
  readonly because: Reason;
  readonly count: number;
  /** Some of them, where somebody can do something about it. */
  readonly issueIds: readonly string[];
}

export interface EscalationRun {
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  readonly endedAt: string;
  /** Issues whose record was looked at. */
  readonly lookedAt: number;
  readonly escalated: number;
  /** Comments for one impediment each. */
  readonly told: number;
  /** Comments for all that were too many for one each, and how many impediments they tell of. */
  readonly digests: number;
  readonly digested: number;
  readonly skipped: readonly Counted<EscalationSkip>[];
  readonly untold: readonly Counted<UntoldReason>[];
  /** Null: it did all there was to do. */
  readonly stopped: RunStop | null;
}

/** What the next run would do if it ran now. */
export interface EscalationDryRun {
  /** ISO 8601 in UTC. */
  readonly asOf: string;
  /** Whether the settings let it run at all. */
  readonly isOn: boolean;
  readonly lookedAt: number;
  readonly steps: readonly DryStep[];
  /** Taken by an earlier run that did not live to tell. */
  readonly leftToTell: number;
  readonly skipped: readonly Counted<EscalationSkip>[];
  readonly stopped: RunStop | null;
}

export interface DryStep {
  readonly issueId: string;
  readonly from: ImpedimentLevel;
  readonly to: ImpedimentLevel;
  readonly telling: DryTelling;
}

export type DryTelling = 'comment' | 'digest' | Extract<UntoldReason, 'nobody' | 'not-shown'>;

export interface EscalationRuns {
  /** Newest first. */
  readonly runs: readonly EscalationRun[];
}
