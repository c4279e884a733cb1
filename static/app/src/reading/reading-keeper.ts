import type { Settings } from '../../../../src/contract/settings';
import type { Instant } from '../../../../src/domain/calendar/instant';
import type { KnownItem, KnownWork } from '../../../../src/jira/known-work';
import type { LinkedWork } from '../../../../src/jira/read-linked-work';
import type { Beginning, LinkedUpdate } from '../../../../src/jira/update-linked-work';

/** Port: what is read is kept between two visits. */
export interface ReadingKeeper {
  /** Null: the settings do not allow it, or there is no place to keep it. Never throws. */
  readonly open: (settings: Settings) => Promise<KeptReading | null>;
  /** Deletes everything that is kept, and keeps no more as long as this document is open. */
  readonly forget: () => Promise<void>;
}

/** One reading of one person. */
export interface KeptReading {
  /**
   * What is kept and may be shown to who looks now.
   *
   * @throws JiraError where Jira does not say who that is, and what may be shown
   */
  readonly load: (signal: AbortSignal) => Promise<LoadedReading | null>;
  /** Waits a little for another tab that is writing; null: that one goes on. */
  readonly claim: (signal: AbortSignal) => Promise<ReadingWriter | null>;
  /** Told when another tab has written a whole reading. */
  readonly onWritten: (told: () => void) => void;
  /** Whether the browser has refused to keep any more. */
  readonly isRefused: () => boolean;
  /** Resolves when everything is written. */
  readonly close: () => Promise<void>;
}

/** What was kept, without what the person may not browse any more. */
export interface LoadedReading {
  readonly known: KnownWork;
  /** Null: only a part was read, or some of it cannot be read back. */
  readonly work: LinkedWork | null;
  readonly linkTypes: LinkedWork['linkTypes'];
  /** What is shown was like this then. */
  readonly asOf: Instant;
}

/** Writes behind the reading's back, in order; what goes wrong ends the keeping, not the reading. */
export interface ReadingWriter {
  /** Another tab was reading meanwhile: what is kept is newer than what was loaded before. */
  readonly hasWaited: boolean;
  readonly begin: (beginning: Beginning, now: Instant) => void;
  readonly append: (page: readonly KnownItem[], now: Instant) => void;
  readonly finish: (update: LinkedUpdate, now: Instant) => void;
  readonly release: () => void;
}

export const NOTHING_KEPT: ReadingKeeper = {
  open: () => Promise.resolve(null),
  forget: () => Promise.resolve(),
};

/**
 * What this tab knows together with what another has written since. Words are kept by no tab: of issues
 * that have some, this tab's are shown until they are read again.
 */
export function withWritten(own: KnownWork, written: KnownWork): KnownWork {
  const items = new Map(
    [...written.items].map(([id, theirs]) => {
      const mine = own.items.get(id);
      if (mine === undefined || mine.isStripped) return [id, theirs];
      if (mine.since >= theirs.since) return [id, mine];
      return [id, theirs.isStripped ? { ...mine, isStripped: true } : theirs];
    }),
  );
  return { ...written, items };
}
