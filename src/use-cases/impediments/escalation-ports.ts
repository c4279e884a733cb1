import type { EscalationRun, RunStop } from '../../contract/escalation';
import type { Instant } from '../../domain/calendar/instant';
import type { ImpedimentLevel } from '../../domain/impediments/record';
import type { StatusCategory, StatusName } from '../../domain/work-items/work-item';
import type { GuardedPorts } from '../guarded-writing/ports';
import type { SiteTimeZone } from '../read-settings';
import type { SettingsStore } from '../settings-store';
import type { ImpedimentForm } from './impediment-form';

/** What the escalation clock works with, all of it as the app itself. */
export interface EscalationPorts extends GuardedPorts {
  readonly form: ImpedimentForm;
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly siteTimeZone: SiteTimeZone;
  readonly candidates: Candidates;
  readonly messages: EscalationMessages;
  readonly memory: EscalationMemory;
  /** What an error means for a run; null: nobody foresaw it. */
  readonly interruptionOf: (error: unknown) => Extract<RunStop, 'jira-busy' | 'failed'> | null;
}

/** An issue that may have an impediment past its limit, as Jira shows it to the app. */
export interface Candidate {
  readonly issueId: string;
  readonly key: string;
  readonly status: StatusName & { readonly category: StatusCategory };
  readonly created: Instant | null;
  /** What stands in the property; undefined: nothing. */
  readonly property: unknown;
}

/** Port: finding them. */
export interface Candidates {
  /** Those at a level for at least so many hours, longest first. */
  readonly page: (wanted: CandidateWish) => Promise<CandidatePage>;
  /** Without those the app does not see. */
  readonly byIds: (issueIds: readonly string[]) => Promise<readonly Candidate[]>;
  /** Which of these, at most 1,000, the app may edit and comment on. */
  readonly editable: (issueIds: readonly string[]) => Promise<ReadonlySet<string>>;
}

export interface CandidateWish {
  readonly level: ImpedimentLevel;
  readonly leastHours: number;
  /** From the page before; null: the first. */
  readonly cursor: string | null;
}

export interface CandidatePage {
  readonly rows: readonly Candidate[];
  readonly next: string | null;
}

export interface Recipient {
  readonly accountId: string;
  readonly name: string;
}

/** Port: comments of the app. Where Jira asks to wait they throw, and nothing is written. */
export interface EscalationMessages {
  /** Null: this account may not see the issue, or is not in use. */
  readonly viewer: (issueKey: string, accountId: string) => Promise<Recipient | null>;
  readonly write: (message: EscalationMessage) => Promise<MessageWriting>;
  readonly writeDigest: (digest: EscalationDigest) => Promise<MessageWriting>;
}

export type MessageWriting = 'written' | 'refused' | 'unclear';

export interface EscalationMessage {
  readonly issueId: string;
  readonly recipient: Recipient;
  readonly level: ImpedimentLevel;
}

export interface EscalationDigest {
  /** The issue that gets the comment. */
  readonly issueId: string;
  readonly recipient: Recipient;
  /** Besides the one of the issue. */
  readonly others: number;
}

/** A step that is about to be taken, or was and is not told yet. */
export interface IntendedStep {
  readonly issueId: string;
  readonly to: ImpedimentLevel;
  /** When it came to the level it leaves; it was taken if it came to its level later. */
  readonly since: Instant;
  /** When a run meant to take it. */
  readonly at: Instant;
}

/** A step that was taken: one of an issue, a level and a moment is never told twice. */
export interface TakenStep {
  readonly issueId: string;
  readonly level: ImpedimentLevel;
  readonly levelSince: Instant;
}

/** Port: what the clock remembers, in app storage. */
export interface EscalationMemory {
  readonly intended: () => Promise<readonly IntendedStep[]>;
  readonly intend: (step: IntendedStep) => Promise<void>;
  /** Nothing is left to do for the issue. */
  readonly settle: (issueId: string) => Promise<void>;
  /** @returns false if it is noted already */
  readonly noteTold: (step: TakenStep, stamp: string) => Promise<boolean>;
  readonly forgetTold: (step: TakenStep) => Promise<void>;
  readonly noteRun: (run: EscalationRun, stamp: string) => Promise<void>;
  /** The latest 30, newest first. */
  readonly runs: () => Promise<readonly EscalationRun[]>;
}
