import type { EscalationClock } from '../../domain/impediments/escalation-clock';
import type { FoundCode } from '../../domain/impediments/found-codes';
import type { HeldUp } from '../../domain/impediments/impact';
import type {
  ImpedimentLevel,
  ImpedimentNotes,
  ImpedimentRecord,
  ImpedimentState,
} from '../../domain/impediments/record';
import type { Instant } from '../../domain/calendar/instant';
import type { Intervals } from '../../domain/flow/intervals';
import type { WorkItem } from '../../domain/work-items/work-item';

/** One impediment as every surface shows it: an issue, how it was found, what was recorded, what it costs. */
export interface Impediment {
  readonly item: WorkItem;
  readonly team: string | null;
  /**
   * How it was found, in the order of the closed list; empty once it is removed. One whose record cannot
   * be read counts as recorded.
   */
  readonly found: readonly FoundCode[];
  /** That of its record; `raised` where it was only found; `removed` also where its issue is done. */
  readonly state: ImpedimentState;
  /** Its record's; what was only found stands at the team. */
  readonly level: ImpedimentLevel;
  readonly notes: ImpedimentNotes;
  /** How often the record was saved; 0: never, or it cannot be read. */
  readonly revision: number;
  /** A record stands there and cannot be read. */
  readonly isUnreadable: boolean;
  /** Its record tells of something that is still to come: its age and its limit are not known. */
  readonly hasImpossibleDates: boolean;
  /** The record, if one stands or was removed last. */
  readonly record: ImpedimentRecord | null;
  /** The earliest moment since when one of the ways it was found holds; null: not known. */
  readonly since: Instant | null;
  /** Calendar days from `since` to today, both counted; null: not known. */
  readonly ageDays: number | null;
  /** When it was blocked while being worked on; null: the changelog was not read. */
  readonly blocked: Intervals | null;
  /** The length of that: elapsed days, in fractions. */
  readonly blockedDays: number | null;
  /** Null where it was only found, is removed, or has no limit at its level. */
  readonly clock: EscalationClock | null;
  readonly holdsUp: HeldUp;
  /** When its record was removed, or its issue finished; null: it stands, or nothing tells. */
  readonly removedAt: Instant | null;
}

export interface Impediments {
  /** Worst first: past its limit, then by level downwards, then oldest. */
  readonly open: readonly Impediment[];
  /** Removed within the period that was read, newest first. */
  readonly removed: readonly Impediment[];
  /** Found, but somebody said that it is none. */
  readonly dismissed: readonly Impediment[];
}
