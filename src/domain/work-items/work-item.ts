import type { Day } from '../calendar/day';
import type { BusinessCase } from '../business-case/case/business-case';
import type { CaseMirror } from '../business-case/case/case-mirror';
import type { Answer } from '../dependencies/contract/answer';
import type { Ask } from '../dependencies/contract/ask';
import type { Instant } from '../calendar/instant';
import { NO_IMPEDIMENT_NOTES, type ImpedimentNotes } from '../impediments/record';

/**
 * The facts the app keeps about a Jira issue, mapped once at the border (`src/jira`). Texts such as
 * descriptions and comments are never among them.
 */
export interface WorkItem extends IssueRef {
  readonly summary: string | null;
  readonly type: string;
  readonly isSubtask: boolean;
  /** Of its type: 0 is that of stories, 1 that of epics; null: Jira did not tell. */
  readonly level: number | null;
  readonly status: Status;
  readonly created: Instant | null;
  readonly updated: Instant | null;
  readonly resolved: Instant | null;
  readonly due: Day | null;
  /** When work is planned to begin. */
  readonly start: Day | null;
  /** Size as the team estimated it. */
  readonly points: number | null;
  readonly isFlagged: boolean;
  /** Account id; shown only through Jira, never counted per person. */
  readonly assignee: string | null;
  readonly team: string | null;
  /** Name of the increment the item is planned for, where the settings say how to find it. */
  readonly increment: string | null;
  readonly sprints: readonly Sprint[];
  readonly fixVersions: readonly FixVersion[];
  readonly parent: IssueRef | null;
  readonly links: readonly IssueLink[];
  /** What this issue asks of others, and what it answered them, as its properties say. */
  readonly asks: readonly Ask[];
  readonly answers: readonly Answer[];
  /** Halves that stand on the issue and cannot be read: what they say is not known. */
  readonly unreadableHalves: readonly Half[];
  /** How often each half was saved; 0: never, or it cannot be read. A save names the one it saw. */
  readonly revisions: HalfRevisions;
  /** What this issue says about its impediment, as its property says. */
  readonly impediment: SaidImpediment;
  /** The texts of its business case and what JQL finds of it, as its property says. */
  readonly case: SaidCase;
  /** Oldest first; null where Jira's changelog was not read or came incomplete. */
  readonly history: readonly Change[] | null;
  /** Names of the app's own properties on this issue that could not be read. */
  readonly unreadableProperties: readonly string[];
}

/** Which part of a contract an issue speaks for. */
export type Half = 'asks' | 'answers';

/** What is kept of the halves of contracts on an issue. */
export type Halves = Pick<WorkItem, 'asks' | 'answers' | 'unreadableHalves' | 'revisions'>;

export interface HalfRevisions {
  readonly asks: number;
  readonly answers: number;
}

export const NO_HALVES: Halves = {
  asks: [],
  answers: [],
  unreadableHalves: [],
  revisions: { asks: 0, answers: 0 },
};

export interface SaidImpediment {
  readonly notes: ImpedimentNotes;
  /** How often it was saved; 0: never, or it cannot be read. A save names the one it saw. */
  readonly revision: number;
  /** Something stands there that cannot be read: what it says is not known. */
  readonly isUnreadable: boolean;
}

export const NO_IMPEDIMENT: SaidImpediment = {
  notes: NO_IMPEDIMENT_NOTES,
  revision: 0,
  isUnreadable: false,
};

export interface SaidCase {
  /** Null: nothing was written yet, or it cannot be read. */
  readonly written: BusinessCase | null;
  /** Null: there is none, or it cannot be read. Anybody who may edit the issue can have written it. */
  readonly mirror: CaseMirror | null;
  /** How often it was saved; 0: never, or it cannot be read. A save names the one it saw. */
  readonly revision: number;
  /** Something stands there that cannot be read: what it says is not known. */
  readonly isUnreadable: boolean;
}

export const NO_CASE: SaidCase = { written: null, mirror: null, revision: 0, isUnreadable: false };

/** An issue named by Jira. Some exports have no ids; then the key is all there is. */
export interface IssueRef {
  readonly id: string | null;
  readonly key: string;
}

export type StatusCategory = 'to-do' | 'in-progress' | 'done';

export interface Status {
  readonly id: string | null;
  readonly name: string;
  readonly category: StatusCategory;
}

export interface Sprint {
  readonly id: string;
  readonly name: string;
  readonly isClosed: boolean;
  /** When it was started; null: it was not, or Jira does not tell. */
  readonly start: Instant | null;
  readonly end: Instant | null;
}

export interface FixVersion {
  readonly id: string;
  readonly name: string;
  readonly isReleased: boolean;
  readonly release: Day | null;
}

/**
 * One issue link as this issue shows it. `inward`: this issue reads the inward wording towards the
 * other ("is blocked by"); `outward`: the outward one ("blocks").
 */
export interface IssueLink {
  readonly type: LinkType;
  readonly direction: LinkDirection;
  readonly other: IssueRef;
}

export type LinkDirection = 'inward' | 'outward';

/** A link type of the site. CSV exports and some dumps name it without id and wording. */
export interface LinkType {
  readonly id: string | null;
  readonly name: string;
  readonly inward: string | null;
  readonly outward: string | null;
}

/** What happened to the item at an instant, as far as figures need it. */
export type Change = { readonly at: Instant } & (
  | { readonly kind: 'status'; readonly from: StatusName; readonly to: StatusName }
  | { readonly kind: 'flag'; readonly from: boolean; readonly to: boolean }
  | { readonly kind: 'due'; readonly from: Day | null; readonly to: Day | null }
  | { readonly kind: 'assignee'; readonly from: string | null; readonly to: string | null }
  | { readonly kind: 'sprints'; readonly from: readonly string[]; readonly to: readonly string[] }
  | { readonly kind: 'fix-version'; readonly removed: string | null; readonly added: string | null }
  | { readonly kind: 'link'; readonly removed: LinkText | null; readonly added: LinkText | null }
);

export interface StatusName {
  readonly id: string | null;
  readonly name: string;
}

/** The changelog tells a link by its other end and a sentence ("This issue is blocked by A-1"). */
export interface LinkText {
  readonly otherKey: string;
  readonly sentence: string;
}
