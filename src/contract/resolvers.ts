import * as z from 'zod/mini';
import {
  caseChange,
  caseHistoryRequest,
  type CaseHistoryEntry,
  type CaseWriting,
} from './case-writing';
import {
  contractChange,
  contractHistoryRequest,
  tellAsksRequest,
  type AsksTelling,
  type ContractHistoryEntry,
  type ContractWriting,
} from './contract-writing';
import type { EscalationDryRun, EscalationRuns } from './escalation';
import {
  impedimentChange,
  impedimentHistoryRequest,
  type ImpedimentHistoryEntry,
  type ImpedimentWriting,
} from './impediment-writing';
import {
  confirmationChange,
  consensusChange,
  decisionChange,
  moneyChange,
  readCasesRequest,
  scoreChange,
  type CasesAnswer,
  type FactWriting,
  type MoneyWriting,
} from './portfolio-facts';
import {
  objectiveChange,
  readReviewRequest,
  reviewChange,
  themeChange,
  type RegistersAnswer,
  type RegisterWriting,
  type ReviewAnswer,
  type ReviewWriting,
  type SavedObjective,
  type SavedTheme,
} from './portfolio-registers';
import type { SettingsDocument } from './settings';

/**
 * Every resolver: its name, the schema of its payload, the type of its answer. Pages call by this
 * table, and the back end defines exactly these.
 */

const nothing = z.strictObject({});
const cursor = z.nullable(z.string().check(z.minLength(1), z.maxLength(4000)));

/** What has to be typed before everything the app stores is deleted. */
export const DELETE_CONFIRMATION = 'delete all data';

export const PAYLOADS = {
  readSettings: nothing,
  saveSettings: z.strictObject({
    /** The version the change was made on; 0: nothing was saved yet. */
    baseVersion: z.int().check(z.minimum(0), z.maximum(2_147_483_646)),
    /** Checked by `parseSettings`, whose errors name the key. */
    settings: z.unknown(),
  }),
  writeContract: contractChange,
  tellAsks: tellAsksRequest,
  readContractHistory: contractHistoryRequest,
  writeImpediment: impedimentChange,
  readImpedimentHistory: impedimentHistoryRequest,
  dryRunEscalation: nothing,
  readEscalationRuns: nothing,
  writeCase: caseChange,
  readCaseHistory: caseHistoryRequest,
  readCases: readCasesRequest,
  saveScore: scoreChange,
  saveConsensus: consensusChange,
  decide: decisionChange,
  saveMoney: moneyChange,
  confirmValue: confirmationChange,
  readRegisters: nothing,
  saveTheme: themeChange,
  saveObjective: objectiveChange,
  saveReview: reviewChange,
  readReview: readReviewRequest,
  readAudit: z.strictObject({ cursor }),
  exportData: z.strictObject({ cursor }),
  deleteData: z.strictObject({ confirmation: z.literal(DELETE_CONFIRMATION) }),
} as const;

export type ResolverName = keyof typeof PAYLOADS;
export type PayloadOf<Name extends ResolverName> = z.input<(typeof PAYLOADS)[Name]>;

export interface ResolverAnswers {
  readonly readSettings: SettingsAnswer;
  readonly saveSettings: SavedSettings;
  readonly writeContract: ContractWriting;
  readonly tellAsks: AsksTelling;
  readonly readContractHistory: Page<ContractHistoryEntry>;
  readonly writeImpediment: ImpedimentWriting;
  readonly readImpedimentHistory: Page<ImpedimentHistoryEntry>;
  readonly dryRunEscalation: EscalationDryRun;
  readonly readEscalationRuns: EscalationRuns;
  readonly writeCase: CaseWriting;
  readonly readCaseHistory: Page<CaseHistoryEntry>;
  readonly readCases: CasesAnswer;
  readonly saveScore: FactWriting;
  readonly saveConsensus: FactWriting;
  readonly decide: FactWriting;
  readonly saveMoney: MoneyWriting;
  readonly confirmValue: FactWriting;
  readonly readRegisters: RegistersAnswer;
  readonly saveTheme: RegisterWriting<SavedTheme>;
  readonly saveObjective: RegisterWriting<SavedObjective>;
  readonly saveReview: ReviewWriting;
  readonly readReview: ReviewAnswer;
  readonly readAudit: AuditPage;
  readonly exportData: Page<StoredRecord>;
  readonly deleteData: DeleteProgress;
}

export interface SettingsAnswer {
  /** Null: nothing was saved yet, the app's proposals are in use. */
  readonly saved: SavedSettings | null;
  /** IANA name of the site's own zone; null where Jira did not tell it. */
  readonly siteTimeZone: string | null;
}

export interface SavedSettings {
  readonly version: number;
  /** ISO 8601 in UTC. */
  readonly changedAt: string;
  /** Account id. */
  readonly changedBy: string;
  readonly settings: SettingsDocument;
}

/** What the log of changes holds: saved settings, and that everything was deleted. */
export type AuditEntry = SavedEntry | DeletedEntry;

interface AuditFacts {
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Account id. */
  readonly actor: string;
}

/** The settings as they were kept: those of another version of the app may have another form. */
export interface SavedEntry extends AuditFacts {
  readonly action: 'saved';
  readonly version: number;
  /** Null: the proposals were in use before. */
  readonly before: KeptSettings | null;
  readonly after: KeptSettings;
}

export type KeptSettings = Readonly<Record<string, unknown>>;

/** The log begins anew with it. */
export interface DeletedEntry extends AuditFacts {
  readonly action: 'deleted';
  /** Records that were deleted. */
  readonly records: number;
}

export interface AuditPage extends Page<AuditEntry> {
  /** Rows of this page that cannot be read. */
  readonly unreadable: number;
}

export interface Page<T> {
  readonly rows: readonly T[];
  /** Null: this was the last page. */
  readonly next: string | null;
}

/** A row of app storage as it is kept, for the export of everything. */
export interface StoredRecord {
  readonly kind: string;
  readonly key: string;
  readonly value: unknown;
}

export interface DeleteProgress {
  readonly deleted: number;
  /** False: there is more; call again. */
  readonly isDone: boolean;
}
