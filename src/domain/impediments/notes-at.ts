import type { Instant } from '../calendar/instant';
import type { WorkItem } from '../work-items/work-item';
import type { ImpedimentNotes, ImpedimentRecord, PastImpediment } from './record';

/**
 * The items with what had been said about their impediments by an instant. A property keeps only its last
 * word: who had an impediment then, and at which level, is known only where it has not changed since.
 */
export function impedimentsSaidBy(items: readonly WorkItem[], asOf: Instant): readonly WorkItem[] {
  return items.map((item) => {
    const { notes } = item.impediment;
    const then = notesAt(notes, asOf);
    return then === notes ? item : { ...item, impediment: { ...item.impediment, notes: then } };
  });
}

export function notesAt(notes: ImpedimentNotes, asOf: Instant): ImpedimentNotes {
  const { record, dismissed, past } = notes;
  const isSame =
    (record === null || lastWord(record) <= asOf) &&
    (dismissed === null || dismissed.at <= asOf) &&
    past.every(({ removedAt }) => removedAt <= asOf);
  if (isSame) return notes;
  const stood = past.find(({ raisedAt, removedAt }) => raisedAt <= asOf && asOf < removedAt);
  return {
    record: record !== null && record.raisedAt <= asOf ? recordAt(record, asOf) : again(stood),
    dismissed: dismissed !== null && dismissed.at <= asOf ? dismissed : null,
    past: past.filter(({ removedAt }) => removedAt <= asOf),
  };
}

function lastWord({ raisedAt, levelSince, removed }: ImpedimentRecord): Instant {
  return Math.max(raisedAt, levelSince, removed?.at ?? raisedAt) as Instant;
}

function recordAt(record: ImpedimentRecord, asOf: Instant): ImpedimentRecord {
  const { removed, owner } = record;
  const levelSince = record.levelSince <= asOf ? record.levelSince : record.raisedAt;
  if (removed === null || removed.at <= asOf) return { ...record, levelSince };
  return { ...record, levelSince, state: owner === null ? 'raised' : 'owned', removed: null };
}

function again(stood: PastImpediment | undefined): ImpedimentRecord | null {
  if (stood === undefined) return null;
  const { what, cause, level, raisedAt } = stood;
  return {
    ...{ state: 'raised', level, levelSince: raisedAt, cause, owner: null, target: null },
    ...{ what, nextStep: '', raisedBy: '', raisedAt, stuckSince: null, removed: null },
  };
}
