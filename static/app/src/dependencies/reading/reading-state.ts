import type { Instant } from '../../../../../src/domain/calendar/instant';
import type { LinkType, WorkItem } from '../../../../../src/domain/work-items/work-item';
import type { LinkedWork, LinkedWorkProgress } from '../../../../../src/jira/read-linked-work';

/** What the page shows: a part while the first reading goes on, later the last whole one. */
export interface Snapshot {
  readonly items: readonly WorkItem[];
  readonly linkTypes: readonly LinkType[];
  readonly asOf: Instant;
  /** Null: only a part was read so far. */
  readonly work: LinkedWork | null;
}

/** How far the reading is. `total` is null until Jira has named the issues. */
export type ReadingPhase =
  | { readonly name: 'reading'; readonly read: number; readonly total: number | null }
  | { readonly name: 'cancelled'; readonly read: number; readonly total: number | null }
  | { readonly name: 'failed'; readonly error: unknown }
  | { readonly name: 'done' };

export interface ReadingState {
  readonly phase: ReadingPhase;
  readonly shown: Snapshot | null;
}

export type ReadingEvent =
  | { readonly name: 'started' }
  | { readonly name: 'progressed'; readonly progress: LinkedWorkProgress; readonly at: Instant }
  | { readonly name: 'finished'; readonly work: LinkedWork; readonly at: Instant }
  | { readonly name: 'cancelled' }
  | { readonly name: 'failed'; readonly error: unknown };

export const NOT_READ: ReadingState = {
  phase: { name: 'reading', read: 0, total: null },
  shown: null,
};

export function nextReadingState(state: ReadingState, event: ReadingEvent): ReadingState {
  switch (event.name) {
    case 'started':
      return { ...state, phase: NOT_READ.phase };
    case 'progressed': {
      const { read, total, items, linkTypes } = event.progress;
      const phase = { name: 'reading', read, total } as const;
      if (!isWorthShowing(state.shown, items.length)) return { ...state, phase };
      return { phase, shown: { items, linkTypes, asOf: event.at, work: null } };
    }
    case 'finished': {
      const { items, linkTypes } = event.work;
      return {
        phase: { name: 'done' },
        shown: { items, linkTypes, asOf: event.at, work: event.work },
      };
    }
    case 'cancelled': {
      const { phase } = state;
      return phase.name === 'reading'
        ? { ...state, phase: { ...phase, name: 'cancelled' } }
        : state;
    }
    case 'failed':
      return { ...state, phase: { name: 'failed', error: event.error } };
  }
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
