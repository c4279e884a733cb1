import { PORTFOLIO_PEOPLE } from '../people';
import { peopleFor, teamNamed, type TeamName } from '../teams';

/** What was said of impediments, and what became of them; times are work time. */

export const RECORD_KINDS = [
  'impediment-raised',
  'impediment-owned',
  'impediment-escalated',
  'impediment-resolving',
  'impediment-removed',
  'impediment-returned',
  'impediment-reopened',
  'impediment-past-limit',
  'impediment-dismissed',
  'impediment-found-again',
  'impediment-unreadable',
] as const;

export type RecordKind = (typeof RECORD_KINDS)[number];

/** The causes every company begins with. */
export type Cause =
  | 'purchasing'
  | 'legal'
  | 'security'
  | 'infrastructure'
  | 'system-access'
  | 'decision'
  | 'other-team'
  | 'vendor'
  | 'people'
  | 'technical';

export type Level = 'team' | 'train' | 'portfolio';

export type RecordPlan = OpenRecord | RemovedRecord | DismissedRecord | UnreadableRecord;

interface Said {
  /** Handle of the issue. */
  readonly on: string;
}

export interface OpenRecord extends Said {
  readonly kind: 'open';
  readonly state: 'raised' | 'owned' | 'escalated' | 'resolving';
  readonly what: string;
  readonly cause: Cause | null;
  readonly level: Level;
  readonly raised: number;
  /** When it came to its level; if left out, it was raised there. */
  readonly levelSince?: number;
  /** Account id; if left out, nobody has it yet. */
  readonly owner?: string;
  /** Working days from today. */
  readonly target?: number;
  readonly nextStep?: string;
  /** Longer at its level than a company's first limits allow. */
  readonly isPastLimit?: boolean;
  /** It had been removed, and came back before anybody raised another. */
  readonly reopened?: { readonly removed: number; readonly solution: string };
  /** One that the issue had before. */
  readonly past?: PastRecord;
}

export interface PastRecord {
  readonly what: string;
  readonly cause: Cause;
  readonly solution: string;
  readonly raised: number;
  readonly removed: number;
}

export interface RemovedRecord extends Said {
  readonly kind: 'removed';
  readonly what: string;
  readonly cause: Cause;
  readonly solution: string;
  /** Where it was solved; if left out, in the team. */
  readonly level?: Level;
  /** Working days it took. */
  readonly days: number;
  /** How much of the work on the issue was over by then, up to 1; or a work time. */
  readonly removed: { readonly share: number } | { readonly at: number };
  /** The issue was flagged as long as it stood. */
  readonly isFlagged: boolean;
}

export interface DismissedRecord extends Said {
  readonly kind: 'dismissed';
  /** How it had been found by then. */
  readonly codes: readonly ('flagged' | 'stalled' | 'dependency-conflict')[];
  readonly at: number;
  readonly by: string;
  /** Found in another way since, so it stands on the board again. */
  readonly isFoundAgain?: boolean;
}

/** Written by another tool, with states nobody can read. */
export interface UnreadableRecord extends Said {
  readonly kind: 'unreadable';
  readonly at: number;
}

/** A kind tells what to look for; an impediment may be of several. */
export function kindsOf(plan: RecordPlan): readonly RecordKind[] {
  switch (plan.kind) {
    case 'removed':
      return ['impediment-removed'];
    case 'unreadable':
      return ['impediment-unreadable'];
    case 'dismissed':
      return [plan.isFoundAgain === true ? 'impediment-found-again' : 'impediment-dismissed'];
    case 'open':
      return [
        `impediment-${plan.state}`,
        ...(plan.past === undefined ? [] : (['impediment-returned'] as const)),
        ...(plan.reopened === undefined ? [] : (['impediment-reopened'] as const)),
        ...(plan.isPastLimit === true ? (['impediment-past-limit'] as const) : []),
      ];
  }
}

export function lead(team: TeamName): string {
  return member(team, 0);
}

export function member(team: TeamName, position: 0 | 1 | 2): string {
  return peopleFor(team, teamNamed(team).project)[position] ?? '';
}

export function portfolioManager(position: 0 | 1 | 2): string {
  return PORTFOLIO_PEOPLE[position] ?? '';
}
