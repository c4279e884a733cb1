import type { Instant } from '../../../../../src/domain/calendar/instant';
import type { ImpedimentNotes } from '../../../../../src/domain/impediments/record';
import type {
  LinkType,
  SaidImpediment,
  WorkItem,
} from '../../../../../src/domain/work-items/work-item';
import type {
  ImpedimentWork,
  ImpedimentWorkProgress,
} from '../../../../../src/jira/read-impediments';
import { cancelled, type ReadingPhase } from '../../reading/reading-phase';

/** What was read of impediments: a part while the first reading goes on, later the last whole one. */
export interface ImpedimentSnapshot {
  readonly items: readonly WorkItem[];
  /** Null: only a part was read so far, and the link types are not told yet. */
  readonly work: ImpedimentWork | null;
  readonly asOf: Instant;
}

/** What is known of an issue beyond what was read. */
export interface ToldImpediment {
  readonly said?: SaidImpediment;
  readonly isFlagged?: boolean;
}

export interface ImpedimentReadingState {
  readonly phase: ReadingPhase;
  /** Items of which the fields are read, while their histories are not. */
  readonly histories: number;
  readonly shown: ImpedimentSnapshot | null;
  /** By issue id, since the reading began: what it read before must not stand above them. */
  readonly told: ReadonlyMap<string, ToldImpediment>;
  /** By issue id: what is being written, shown until Jira has answered. */
  readonly expected: ReadonlyMap<string, ImpedimentNotes>;
  /** Issues that became impediments since the reading began. */
  readonly added: readonly WorkItem[];
  /** When the last one was read, or created by Jira's clock if that is later; null: none was. */
  readonly addedAt: Instant | null;
  /** When anything was last told; what is shown stands as of then. */
  readonly toldAt: Instant | null;
}

export type ImpedimentEvent =
  | { readonly name: 'started' }
  | {
      readonly name: 'progressed';
      readonly progress: ImpedimentWorkProgress;
      readonly at: Instant;
    }
  | { readonly name: 'finished'; readonly work: ImpedimentWork; readonly at: Instant }
  | { readonly name: 'cancelled' }
  | { readonly name: 'failed'; readonly error: unknown }
  | {
      readonly name: 'told';
      readonly issueId: string;
      readonly told: ToldImpediment;
      readonly at: Instant;
    }
  | {
      readonly name: 'expected';
      readonly issueId: string;
      /** Null: it is expected no longer. */
      readonly notes: ImpedimentNotes | null;
      readonly at: Instant;
    }
  | { readonly name: 'added'; readonly items: readonly WorkItem[]; readonly at: Instant };

export const IMPEDIMENTS_NOT_READ: ImpedimentReadingState = {
  phase: { name: 'reading', read: 0, total: null },
  histories: 0,
  shown: null,
  told: new Map(),
  expected: new Map(),
  added: [],
  addedAt: null,
  toldAt: null,
};

export function nextImpedimentReading(
  state: ImpedimentReadingState,
  event: ImpedimentEvent,
): ImpedimentReadingState {
  switch (event.name) {
    case 'started':
      return { ...IMPEDIMENTS_NOT_READ, shown: state.shown, expected: state.expected };
    case 'progressed': {
      // A page that was still on its way when the reading ended ends nothing anew.
      if (state.phase.name !== 'reading') return state;
      const { read, histories, total, items } = event.progress;
      const next = { ...state, phase: { name: 'reading', read, total }, histories } as const;
      if (!isWorthShowing(state.shown, items.length)) return next;
      return { ...next, shown: { items, work: null, asOf: event.at } };
    }
    case 'finished': {
      const { work, at } = event;
      return { ...state, phase: { name: 'done' }, shown: { items: work.items, work, asOf: at } };
    }
    case 'cancelled':
      return { ...state, phase: cancelled(state.phase) };
    case 'failed':
      return { ...state, phase: { name: 'failed', error: event.error } };
    case 'told': {
      const { issueId, told, at } = event;
      const before = state.told.get(issueId);
      const all = new Map(state.told).set(issueId, { ...before, ...told });
      return { ...state, told: all, expected: without(state.expected, issueId), toldAt: at };
    }
    case 'expected': {
      const { issueId, notes, at } = event;
      const others = without(state.expected, issueId);
      const expected = notes === null ? others : new Map(others).set(issueId, notes);
      return { ...state, expected, toldAt: at };
    }
    case 'added':
      return {
        ...state,
        added: [...state.added, ...event.items],
        addedAt: latest(event.items, event.at),
        toldAt: event.at,
      };
  }
}

/** What was read, and what became an impediment since. */
export function withAdded({
  shown,
  added,
  addedAt,
}: Pick<ImpedimentReadingState, 'shown' | 'added' | 'addedAt'>): ImpedimentSnapshot | null {
  if (shown === null || addedAt === null) return shown;
  // Stood it as of before, what was created since would not be there yet.
  const asOf = addedAt > shown.asOf ? addedAt : shown.asOf;
  return { ...shown, items: [...shown.items, ...added], asOf };
}

/** Issues of both readings, each once; those that were read for impediments have their histories. */
export function mergedItems(
  linked: readonly WorkItem[],
  impeded: readonly WorkItem[],
): readonly WorkItem[] {
  const byId = new Map<string, WorkItem>();
  for (const item of linked) byId.set(item.id ?? item.key, item);
  for (const item of impeded) byId.set(item.id ?? item.key, item);
  return [...byId.values()];
}

export function mergedTypes(
  linked: readonly LinkType[],
  impeded: ImpedimentWork | null,
): readonly LinkType[] {
  return linked.length === 0 ? (impeded?.linkTypes ?? []) : linked;
}

/** What is known of an issue beyond what was read, by its id. */
export interface ToldIssue extends ToldImpediment {
  readonly issueId: string;
  /** What is being written of it. */
  readonly expected?: ImpedimentNotes;
}

export function toldIssues({
  told,
  expected,
}: Pick<ImpedimentReadingState, 'told' | 'expected'>): readonly ToldIssue[] {
  const ids = new Set([...told.keys(), ...expected.keys()]);
  return [...ids].map((issueId) => {
    const notes = expected.get(issueId);
    return { issueId, ...told.get(issueId), ...(notes === undefined ? {} : { expected: notes }) };
  });
}

/** Items as they stand by what was told and is expected; those of which nothing is known stay the same. */
export function asTold(
  items: readonly WorkItem[],
  told: readonly ToldIssue[],
): readonly WorkItem[] {
  if (told.length === 0) return items;
  const byId = new Map(told.map((one) => [one.issueId, one]));
  return items.map((item) => {
    const known = byId.get(item.id ?? item.key);
    if (known === undefined) return item;
    const said = known.said ?? item.impediment;
    return {
      ...item,
      isFlagged: known.isFlagged ?? item.isFlagged,
      impediment: known.expected === undefined ? said : { ...said, notes: known.expected },
    };
  });
}

function without<T>(all: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
  if (!all.has(id)) return all;
  const others = new Map(all);
  others.delete(id);
  return others;
}

function latest(items: readonly WorkItem[], at: Instant): Instant {
  return items.reduce(
    (last, { created }) => (created !== null && created > last ? created : last),
    at,
  );
}

/** Each time there is twice as much; a whole reading is never replaced by a part. */
function isWorthShowing(shown: ImpedimentSnapshot | null, items: number): boolean {
  if (items === 0) return false;
  if (shown === null) return true;
  return shown.work === null && items >= 2 * shown.items.length;
}
