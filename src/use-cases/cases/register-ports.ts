import type { Kept, ReviewHead } from '../../contract/portfolio-registers';
import type {
  Objective,
  ReviewedEpic,
  StrategicTheme,
} from '../../domain/business-case/portfolio/registers';
import type { FactEntry } from './case-ports';

/** Port: what app storage keeps of the portfolio as a whole. */
export interface RegisterStore {
  readonly themes: Register<StrategicTheme>;
  readonly objectives: Register<Objective>;
  readonly reviews: ReviewStore;
}

export interface Register<Entry> {
  /** As a search of storage finds them: a moment ago. */
  readonly list: () => Promise<Listing<Entry & Kept>>;
  /** As it stands now. */
  readonly entry: (id: string) => Promise<RegisterRow<Entry> | null>;
  /**
   * Replaces the entry and writes into the audit log, both or neither, if the row that stands is still the
   * one before.
   *
   * @returns false if somebody else saved in between
   */
  readonly replace: (change: RegisterRowChange<Entry>) => Promise<boolean>;
}

/** The version goes on growing where an entry was deleted, so that no page takes a new one for it. */
export interface RegisterRow<Entry> extends Kept {
  /** Null: it was deleted. */
  readonly entry: Entry | null;
}

export interface RegisterRowChange<Entry> {
  readonly id: string;
  readonly before: RegisterRow<Entry> | null;
  readonly after: RegisterRow<Entry>;
  readonly log: FactEntry;
}

export interface Listing<Entry> {
  readonly entries: readonly Entry[];
  /** Rows that cannot be read. */
  readonly unreadable: number;
}

export interface ReviewStore {
  /** Newest first. */
  readonly last: (count: number) => Promise<Listing<ReviewHead>>;
  readonly head: (id: string) => Promise<ReviewHead | null>;
  readonly epics: (head: ReviewHead) => Promise<readonly ReviewedEpic[]>;
  /** @returns false if there is a review with this id already */
  readonly add: (
    head: ReviewHead,
    epics: readonly ReviewedEpic[],
    log: FactEntry,
  ) => Promise<boolean>;
}
