import type { ContractHalf } from '../../../../src/contract/contract-writing';
import type { Instant } from '../../../../src/domain/calendar/instant';
import type { LinkType, WorkItem } from '../../../../src/domain/work-items/work-item';
import type { LinkedWork, LinkedWorkProgress } from '../../../../src/jira/read-linked-work';
import { cancelled, type ReadingPhase } from './reading-phase';

/** What the page shows: a part while the first reading goes on, later the last whole one. */
export interface Snapshot {
  readonly items: readonly WorkItem[];
  readonly linkTypes: readonly LinkType[];
  readonly asOf: Instant;
  /** Null: only a part was read so far. */
  readonly work: LinkedWork | null;
  /** From an earlier visit: what has changed since is being asked for. */
  readonly isUnchecked?: true;
}

export interface ReadingState {
  readonly phase: ReadingPhase;
  readonly shown: Snapshot | null;
  /** Since the reading began: what it read before must not stand above them. */
  readonly written: readonly WrittenHalf[];
  /** Whether this browser keeps what was read; absent: it is not meant to. */
  readonly keeping?: Keeping;
}

export type Keeping = 'kept' | 'refused' | 'forgotten';

/** A half of a contract as Jira told it when it was written, or was refused. */
export interface WrittenHalf {
  readonly issueId: string;
  readonly standing: ContractHalf;
}

export type ReadingEvent =
  | { readonly name: 'started' }
  /** What an earlier visit, or another tab, has read. */
  | { readonly name: 'recalled'; readonly snapshot: Snapshot }
  | { readonly name: 'keeping'; readonly keeping: Keeping }
  | { readonly name: 'progressed'; readonly progress: LinkedWorkProgress; readonly at: Instant }
  | { readonly name: 'finished'; readonly work: LinkedWork; readonly at: Instant }
  | { readonly name: 'cancelled' }
  | { readonly name: 'failed'; readonly error: unknown }
  | ({ readonly name: 'half-told' } & WrittenHalf);

export const NOT_READ: ReadingState = {
  phase: { name: 'reading', read: 0, total: null },
  shown: null,
  written: [],
};

export function nextReadingState(state: ReadingState, event: ReadingEvent): ReadingState {
  switch (event.name) {
    case 'started':
      return { ...state, phase: NOT_READ.phase, written: [] };
    case 'recalled': {
      const { snapshot } = event;
      const items = withHalves(snapshot.items, state.written);
      return { ...state, shown: { ...snapshot, items, isUnchecked: true } };
    }
    case 'keeping':
      return { ...state, keeping: event.keeping };
    case 'progressed': {
      // A page that was still on its way when the reading ended ends nothing anew.
      if (state.phase.name !== 'reading') return state;
      const { read, total, items, linkTypes } = event.progress;
      const phase = { name: 'reading', read, total } as const;
      if (!isWorthShowing(state.shown, items.length)) return { ...state, phase };
      const shown = { items: withHalves(items, state.written), linkTypes, asOf: event.at };
      return { ...state, phase, shown: { ...shown, work: null } };
    }
    case 'finished': {
      const { linkTypes } = event.work;
      const items = withHalves(event.work.items, state.written);
      return {
        ...state,
        phase: { name: 'done' },
        shown: { items, linkTypes, asOf: event.at, work: event.work },
      };
    }
    case 'cancelled':
      return { ...state, phase: cancelled(state.phase) };
    case 'failed':
      return { ...state, phase: { name: 'failed', error: event.error } };
    case 'half-told': {
      const { issueId, standing } = event;
      const written = [...state.written, { issueId, standing }];
      if (state.shown === null) return { ...state, written };
      const items = withHalves(state.shown.items, [{ issueId, standing }]);
      return { ...state, written, shown: { ...state.shown, items } };
    }
  }
}

function withHalves(
  items: readonly WorkItem[],
  halves: readonly WrittenHalf[],
): readonly WorkItem[] {
  if (halves.length === 0) return items;
  return items.map((item) =>
    halves.filter(({ issueId }) => issueId === item.id).reduce(withHalf, item),
  );
}

function withHalf(item: WorkItem, { standing }: WrittenHalf): WorkItem {
  const { revision } = standing;
  return standing.half === 'asks'
    ? { ...item, asks: standing.entries, revisions: { ...item.revisions, asks: revision } }
    : { ...item, answers: standing.entries, revisions: { ...item.revisions, answers: revision } };
}

/**
 * Each time there is twice as much: to analyse every page as it comes would cost the square of the
 * number of pages. A whole reading is never replaced by a part.
 */
function isWorthShowing(shown: Snapshot | null, items: number): boolean {
  if (items === 0) return false;
  if (shown === null) return true;
  return shown.work === null && items >= 2 * shown.items.length;
}
