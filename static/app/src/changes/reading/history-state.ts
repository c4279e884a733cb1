import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import type { JiraError } from '../../../../../src/jira/jira-error';
import type { ChangelogReading } from '../../../../../src/jira/read-changelogs';
import { cancelled, type ReadingPhase } from '../../reading/reading-phase';
import type { Snapshot } from '../../reading/reading-state';

/** What was read of the issues, and their histories by issue id. */
export interface ReadWithHistories {
  readonly snapshot: Snapshot;
  readonly histories: ReadonlyMap<string, WorkItem['history']>;
  /** Issues without a history although it was asked for. */
  readonly unread: number;
  /** Why; null: nothing failed. */
  readonly problem: JiraError | null;
}

export interface HistoryState {
  /** Of issues; waits until these are read themselves. */
  readonly phase: ReadingPhase;
  /** Stays while it is read again: histories fit only the issues they were read with. */
  readonly shown: ReadWithHistories | null;
}

export type HistoryEvent =
  | { readonly name: 'started'; readonly total: number }
  | { readonly name: 'progressed'; readonly read: number; readonly total: number }
  | { readonly name: 'finished'; readonly snapshot: Snapshot; readonly reading: ChangelogReading }
  | { readonly name: 'cancelled' }
  | { readonly name: 'failed'; readonly error: unknown };

export const NO_HISTORIES: HistoryState = { phase: { name: 'waiting' }, shown: null };

export function nextHistoryState(state: HistoryState, event: HistoryEvent): HistoryState {
  switch (event.name) {
    case 'started':
      return { ...state, phase: { name: 'reading', read: 0, total: event.total } };
    case 'progressed':
      return { ...state, phase: { name: 'reading', read: event.read, total: event.total } };
    case 'finished':
      return { phase: { name: 'done' }, shown: withHistories(event.snapshot, event.reading) };
    case 'cancelled':
      return { ...state, phase: cancelled(state.phase) };
    case 'failed':
      return { ...state, phase: { name: 'failed', error: event.error } };
  }
}

function withHistories(
  snapshot: Snapshot,
  { items, unread, problem }: ChangelogReading,
): ReadWithHistories {
  const histories = new Map<string, WorkItem['history']>();
  for (const { id, history } of items) {
    if (id !== null && history !== null) histories.set(id, history);
  }
  return { snapshot, histories, unread, problem };
}

/** With what was written since: a later snapshot of the same reading fits the same histories. */
export function withLatest(shown: ReadWithHistories, latest: Snapshot | null): ReadWithHistories {
  return latest !== null && latest.work === shown.snapshot.work
    ? { ...shown, snapshot: latest }
    : shown;
}
