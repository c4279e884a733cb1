import type { Instant } from '../../../../../src/domain/calendar/instant';
import type { ImpedimentNotes } from '../../../../../src/domain/impediments/record';
import type { LinkType, WorkItem } from '../../../../../src/domain/work-items/work-item';
import type {
  ImpedimentWork,
  ImpedimentWorkProgress,
} from '../../../../../src/jira/read-impediments';
import { cancelled, type ReadingPhase } from '../../reading/reading-phase';
import { withToldLater, type ToldImpediment, type ToldIssue } from './told-issues';

/** What was read of impediments: a part while the first reading goes on, later the last whole one. */
export interface ImpedimentSnapshot {
  readonly items: readonly WorkItem[];
  /** Null: only a part was read so far, and the link types are not told yet. */
  readonly work: ImpedimentWork | null;
  readonly asOf: Instant;
}

/** What was written, as Jira answered it. */
export interface WrittenImpediments {
  /** By issue id. */
  readonly told: ReadonlyMap<string, ToldImpediment>;
  /** Issues that became impediments. */
  readonly added: readonly WorkItem[];
}

export interface ImpedimentReadingState {
  readonly phase: ReadingPhase;
  /** Items of which the fields are read, while their histories are not. */
  readonly histories: number;
  readonly shown: ImpedimentSnapshot | null;
  /** Since the reading began: what it read before must not stand above it. */
  readonly written: WrittenImpediments;
  /** Before the reading began, which reads it: until then it stands above what is shown. */
  readonly writtenBefore: WrittenImpediments;
  /** By issue id: what is being written, shown until Jira has answered. */
  readonly expected: ReadonlyMap<string, ImpedimentNotes>;
  /** When the last one that was added was read, or created by Jira's clock if that is later; null: none was. */
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

const NOTHING_WRITTEN: WrittenImpediments = { told: new Map(), added: [] };

export const IMPEDIMENTS_NOT_READ: ImpedimentReadingState = {
  phase: { name: 'reading', read: 0, total: null },
  histories: 0,
  shown: null,
  written: NOTHING_WRITTEN,
  writtenBefore: NOTHING_WRITTEN,
  expected: new Map(),
  addedAt: null,
  toldAt: null,
};

export function nextImpedimentReading(
  state: ImpedimentReadingState,
  event: ImpedimentEvent,
): ImpedimentReadingState {
  switch (event.name) {
    case 'started':
      return {
        ...state,
        ...{ phase: IMPEDIMENTS_NOT_READ.phase, histories: 0 },
        ...{ written: NOTHING_WRITTEN, writtenBefore: allWritten(state) },
      };
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
      return {
        ...state,
        ...{ phase: { name: 'done' }, shown: { items: work.items, work, asOf: at } },
        writtenBefore: stillUnread(state.writtenBefore, work),
      };
    }
    case 'cancelled':
      return { ...state, phase: cancelled(state.phase) };
    case 'failed':
      return { ...state, phase: { name: 'failed', error: event.error } };
    case 'told': {
      const { issueId, told, at } = event;
      const all = withToldLater(state.written.told, new Map([[issueId, told]]));
      return {
        ...state,
        written: { ...state.written, told: all },
        ...{ expected: without(state.expected, issueId), toldAt: at },
      };
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
        written: { ...state.written, added: [...state.written.added, ...event.items] },
        addedAt: latest(event.items, event.at),
        toldAt: event.at,
      };
  }
}

/** What was read, and what became an impediment since. */
export function withAdded(
  { shown, addedAt }: Pick<ImpedimentReadingState, 'shown' | 'addedAt'>,
  addedBefore: readonly WorkItem[],
  added: readonly WorkItem[],
): ImpedimentSnapshot | null {
  if (shown === null || addedAt === null) return shown;
  // Stood it as of before, what was created since would not be there yet.
  const asOf = addedAt > shown.asOf ? addedAt : shown.asOf;
  return { ...shown, items: [...shown.items, ...addedBefore, ...added], asOf };
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

export function toldIssues(
  told: ReadonlyMap<string, ToldImpediment>,
  expected: ReadonlyMap<string, ImpedimentNotes>,
): readonly ToldIssue[] {
  const ids = new Set([...told.keys(), ...expected.keys()]);
  return [...ids].map((issueId) => {
    const notes = expected.get(issueId);
    return { issueId, ...told.get(issueId), ...(notes === undefined ? {} : { expected: notes }) };
  });
}

function allWritten({ written, writtenBefore }: ImpedimentReadingState): WrittenImpediments {
  return {
    told: withToldLater(writtenBefore.told, written.told),
    added: [...writtenBefore.added, ...written.added],
  };
}

/** A reading that failed in part has not read all that was written before it. */
function stillUnread(
  { told, added }: WrittenImpediments,
  { items, problem }: ImpedimentWork,
): WrittenImpediments {
  if (problem === null) return NOTHING_WRITTEN;
  const read = new Set(items.map(({ id, key }) => id ?? key));
  return {
    told: new Map([...told].filter(([issueId]) => !read.has(issueId))),
    added: added.filter(({ id, key }) => !read.has(id ?? key)),
  };
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
