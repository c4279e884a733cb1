import type { ProjectKey } from './projects';
import type { TeamName } from './teams';
import type {
  FlagName,
  IssueTypeName,
  LinkTypeName,
  PriorityName,
  ResolutionName,
  StatusName,
} from './vocabulary';

/**
 * An issue before it has a key, a date or a history: what it is, and how its life is told. Times are
 * work time (see `work-clock.ts`), so a plan is the same on every day.
 */
export interface IssuePlan {
  /** Unique in the company; parents and links name issues by it. */
  readonly handle: string;
  readonly project: ProjectKey;
  readonly team: TeamName | null;
  readonly component: string;
  readonly type: IssueTypeName;
  readonly summary: string;
  readonly parent: string | null;
  readonly created: number;
  readonly priority: PriorityName;
  readonly points: number | null;
  readonly startDate: number | null;
  readonly labels: readonly string[];
  readonly isRestricted: boolean;
  /** The history lacks a status change, so that its chain is broken. */
  readonly hasBrokenHistory: boolean;
  readonly life: Life;
}

export type Life =
  /** Told step by step. */
  | { readonly kind: 'scripted'; readonly steps: readonly Step[] }
  /** Planned for a sprint, or in the backlog; the rest is chance. */
  | { readonly kind: 'story'; readonly sprint: number | null; readonly isDropped: boolean }
  /** Follows its parent story. */
  | { readonly kind: 'sub-task' }
  /** Follows its children; planned to end at a work time. */
  | { readonly kind: 'container'; readonly plannedEnd: number };

/** One change of an issue. Steps at or before its creation are what it was created with. */
export type Step = Change & { readonly at: number; readonly by?: string };

export type Change =
  | {
      readonly kind: 'status';
      readonly to: StatusName;
      /** Only with Done; null: done without a resolution, as happens on real sites. */
      readonly resolution?: ResolutionName | null;
    }
  /** One option of the flag that is set, or all that are cleared. */
  | { readonly kind: 'flag'; readonly to: boolean; readonly flag?: FlagName }
  /** Working days from today. */
  | { readonly kind: 'due'; readonly to: number | null }
  | { readonly kind: 'assignee'; readonly to: string | null }
  /** Numbers of the team's sprints. */
  | { readonly kind: 'sprints'; readonly to: readonly number[] }
  /** Numbers of the project's versions. */
  | { readonly kind: 'version'; readonly added: number | null; readonly removed: number | null }
  /** The increment that holds this working day; null: none. */
  | { readonly kind: 'increment'; readonly to: number | null }
  | { readonly kind: 'points'; readonly to: number }
  | {
      readonly kind: 'link';
      readonly isAdded: boolean;
      readonly other: string;
      readonly wording: string;
    }
  | { readonly kind: 'comment'; readonly text: string };

/** A link between two issues as one depends on the other; for the other types source and target. */
export interface LinkPlan {
  readonly type: LinkTypeName;
  /** The handle of the end that reads the outward wording. */
  readonly source: string;
  readonly target: string;
  readonly at: number;
  /** When it was removed again; null: it stands. */
  readonly removedAt: number | null;
}

type DependencyType = 'Blocks' | 'Depends';

/** A dependency: the provider blocks the consumer, or the consumer depends on the provider. */
export function dependency(
  type: DependencyType,
  provider: string,
  consumer: string,
  at: number,
  removedAt: number | null = null,
): LinkPlan {
  return type === 'Blocks'
    ? { type, source: provider, target: consumer, at, removedAt }
    : { type, source: consumer, target: provider, at, removedAt };
}
