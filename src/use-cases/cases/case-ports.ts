import type { EpicFacts, SavedMoney } from '../../contract/portfolio-facts';
import { DEFAULT_SETTINGS, parseSettings, type Settings } from '../../contract/settings';
import type { Day } from '../../domain/calendar/day';
import { instantOf, type Instant } from '../../domain/calendar/instant';
import { timeZoneNamed, type TimeZone } from '../../domain/calendar/time-zone';
import type { Status } from '../../domain/work-items/work-item';
import type { GuardedPorts } from '../guarded-writing/ports';
import type { SiteTimeZone } from '../read-settings';
import type { SettingsStore } from '../settings-store';
import type { CaseForm } from './case-form';
import type { RegisterStore } from './register-ports';

/** Port: what Jira tells the person who acts about an issue that may have a case. */
export interface CaseIssues {
  /** Null: there is no such issue, or the person may not see it. */
  readonly read: (issueId: string) => Promise<CaseIssue | null>;
  /** Those of the issues that the person may see. */
  readonly visible: (issueIds: readonly string[]) => Promise<ReadonlySet<string>>;
  readonly mayEdit: (issueId: string) => Promise<boolean>;
}

export interface CaseIssue {
  readonly type: string;
  /** 0 is that of stories, 1 that of epics; null: Jira does not tell. */
  readonly level: number | null;
  readonly status: Status;
  /** When it was resolved; null: it is not. */
  readonly resolved: Instant | null;
  /** Account id. */
  readonly assignee: string | null;
}

/** Port: whom the person who acts can see. */
export interface CasePeople {
  /** Whether each account is that of somebody who uses it. */
  readonly areSomebody: (accountIds: readonly string[]) => Promise<boolean>;
}

/** Port: what app storage keeps of epics. */
export interface FactStore {
  /** As it stands now; null: nothing was kept yet. */
  readonly facts: (issueId: string) => Promise<Kept<EpicFacts> | null>;
  readonly money: (issueId: string) => Promise<Kept<MoneyBody> | null>;
  /** By issue id, what is kept; `unreadable` where this version cannot read it. */
  readonly factsOf: (issueIds: readonly string[]) => Promise<KeptById<EpicFacts>>;
  readonly moneyOf: (issueIds: readonly string[]) => Promise<KeptById<MoneyBody>>;
  /**
   * Replaces what is kept and writes the entry into the audit log, both or neither, if the version that
   * stands is still the one before.
   *
   * @returns false if somebody else saved in between
   */
  readonly replaceFacts: (change: FactChange<EpicFacts>) => Promise<boolean>;
  readonly replaceMoney: (change: FactChange<MoneyBody>) => Promise<boolean>;
}

export interface Kept<Body> {
  /** Grows with each save. */
  readonly version: number;
  readonly body: Body;
}

export type KeptById<Body> = ReadonlyMap<string, Kept<Body> | 'unreadable'>;

/** Null: it was taken back. The version of what is kept goes on growing. */
export interface MoneyBody {
  readonly money: Omit<SavedMoney, 'version'> | null;
}

export interface FactChange<Body> {
  readonly issueId: string;
  readonly before: Kept<Body> | null;
  readonly after: Kept<Body>;
  readonly entry: FactEntry;
}

/** What the audit log keeps of a change. */
export interface FactEntry {
  /** Of this change alone, so that a lost answer can be told from somebody else's change. */
  readonly stamp: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  /** Account id. */
  readonly actor: string;
  readonly action: string;
  readonly before: object | null;
  readonly after: object | null;
}

/** What everything about cases works with. */
export interface CasePorts extends GuardedPorts {
  readonly form: CaseForm;
  readonly settings: Pick<SettingsStore, 'read'>;
  readonly siteTimeZone: SiteTimeZone;
  readonly issues: CaseIssues;
  readonly people: CasePeople;
  readonly facts: FactStore;
  readonly registers: RegisterStore;
}

/** What a call is decided by. */
export interface CaseRules {
  readonly settings: Settings;
  readonly timeZone: TimeZone;
  readonly now: Date;
  readonly today: Day;
}

export async function caseRulesOf({
  settings: store,
  siteTimeZone,
  now: clock,
}: Pick<CasePorts, 'settings' | 'siteTimeZone' | 'now'>): Promise<CaseRules> {
  const saved = await store.read();
  const settings = saved === null ? DEFAULT_SETTINGS : parseSettings(saved.settings);
  const timeZone = timeZoneNamed(settings.timeZone ?? (await siteTimeZone()) ?? 'UTC');
  const now = clock();
  return { settings, timeZone, now, today: timeZone.dayAt(instantOf(now)) };
}

/** Whether issues of this type carry a case: those above stories, where nobody decided. */
export function carriesCase({ type, level }: CaseIssue, { settings }: CaseRules): boolean {
  const { types } = settings.cases;
  return types === null ? level === null || level >= 1 : types.includes(type);
}
