import {
  NO_IMPEDIMENT_NOTES,
  type ImpedimentNotes,
  type ImpedimentRecord,
} from '../../src/domain/impediments/record';
import type { SaidImpediment } from '../../src/domain/work-items/work-item';
import { at } from './work-item';

/** One that Ann raised at the team on Monday 2 November 2026, and nobody has yet. */
export function impedimentRecord(facts: Partial<ImpedimentRecord> = {}): ImpedimentRecord {
  return {
    state: 'raised',
    level: 'team',
    levelSince: at('2026-11-02T09:00:00Z'),
    cause: null,
    owner: null,
    target: null,
    what: 'Waiting for a signature',
    nextStep: '',
    raisedBy: 'ann',
    raisedAt: at('2026-11-02T09:00:00Z'),
    stuckSince: null,
    removed: null,
    ...facts,
  };
}

export function removedRecord(
  until: string,
  solution = 'Signed',
  facts: Partial<ImpedimentRecord> = {},
): ImpedimentRecord {
  const removed = { at: at(until), by: 'ben', solution };
  return impedimentRecord({ state: 'removed', ...facts, removed });
}

export function said(notes: Partial<ImpedimentNotes>): SaidImpediment {
  return { notes: { ...NO_IMPEDIMENT_NOTES, ...notes }, revision: 1, isUnreadable: false };
}
