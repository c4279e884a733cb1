import type { Day } from '../../../../../src/domain/calendar/day';
import type { EscalationClock } from '../../../../../src/domain/impediments/escalation-clock';
import { isOpenRecord } from '../../../../../src/domain/impediments/record';
import type { FoundCode } from '../../../../../src/domain/impediments/found-codes';
import type { IssueImpediment } from '../../../../../src/use-cases/impediments/impediment-of';

/** What the block of an issue says of its impediment. */
export interface BlockImpediment {
  /** Null: nobody recorded it; it was only found, in these ways. */
  readonly what: string | null;
  readonly found: readonly FoundCode[];
  readonly date: BlockDate | null;
}

/** The next day on which something has to happen, or what is late already. */
export type BlockDate =
  | { readonly kind: 'past-limit'; readonly days: number }
  | { readonly kind: 'target' | 'target-past' | 'limit'; readonly day: Day };

/** Dependencies in conflict have lines of their own there; a record that cannot be read says nothing. @returns null: there is nothing to say */
export function blockImpediment(of: IssueImpediment, today: Day): BlockImpediment | null {
  if (of.standing !== 'open') return null;
  const { record, clock } = of.impediment;
  const found = of.impediment.found.filter(
    (code) =>
      code !== 'dependency-conflict' && !(code === 'recorded' && of.impediment.isUnreadable),
  );
  if (found.length === 0) return null;
  if (!isOpenRecord(record)) return { what: null, found, date: null };
  return { what: record.what, found, date: dateOf(record.target, clock, today) };
}

function dateOf(target: Day | null, clock: EscalationClock | null, today: Day): BlockDate | null {
  if (clock?.isExpired === true) {
    return { kind: 'past-limit', days: clock.usedDays - clock.limitDays };
  }
  if (target !== null && target < today) return { kind: 'target-past', day: target };
  const limit = clock?.expiresOn ?? null;
  if (target !== null && (limit === null || target <= limit))
    return { kind: 'target', day: target };
  return limit === null ? null : { kind: 'limit', day: limit };
}
