import type { Settings } from '../../../../../src/contract/settings';
import type { Change, WorkItem } from '../../../../../src/domain/work-items/work-item';
import type { JiraConnection } from '../../../../../src/jira/call-jira';
import { readChangelogs } from '../../../../../src/jira/read-changelogs';

export interface HistoriesState {
  /** By issue id; null: the changelog does not come whole. */
  readonly histories: ReadonlyMap<string, readonly Change[] | null>;
  /** How far the reading is; null: it is not under way. */
  readonly progress: { readonly read: number; readonly total: number } | null;
  /** Why a part is missing; null: nothing failed. */
  readonly problem: unknown;
  readonly unread: number;
}

/** Histories are told after so many issues, so that ages appear while others are read. */
const ISSUES_A_PART = 300;

type Identified = WorkItem & { readonly id: string };

/** The changelogs of epics, each read once for each time it changed; kept while the session lasts. */
export class HistoriesStore {
  private state: HistoriesState = {
    histories: new Map(),
    progress: null,
    problem: null,
    unread: 0,
  };
  /** When the issues whose histories are known were last changed; by issue id. */
  private readonly readAt = new Map<string, WorkItem['updated']>();
  private asked: { readonly items: readonly Identified[]; readonly settings: Settings } | null =
    null;
  private running: {
    readonly abort: AbortController;
    readonly wanted: ReadonlyMap<string, WorkItem['updated']>;
  } | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly connection: JiraConnection) {}

  readonly read = (): HistoriesState => this.state;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  /** Reads what is not known yet, unless that is under way. */
  open(items: readonly WorkItem[], settings: Settings): void {
    const identified = items.filter((item): item is Identified => item.id !== null);
    this.asked = { items: identified, settings };
    const isUnderWay = this.missing().every(
      ({ id, updated }) => this.running?.wanted.get(id) === updated,
    );
    if (!isUnderWay || this.running === null) this.start();
  }

  readonly start = (): void => {
    const { asked } = this;
    this.running?.abort.abort();
    this.running = null;
    const wanted = this.missing();
    if (asked === null || wanted.length === 0) return;
    const abort = new AbortController();
    this.running = { abort, wanted: new Map(wanted.map(({ id, updated }) => [id, updated])) };
    this.readAll(wanted, asked.settings, abort.signal).catch((problem: unknown) => {
      if (abort.signal.aborted) return;
      this.running = null;
      this.tell({ progress: null, problem, unread: this.missing().length });
    });
  };

  private missing(): readonly Identified[] {
    return (this.asked?.items ?? []).filter(
      ({ id, updated }) => !this.readAt.has(id) || this.readAt.get(id) !== updated,
    );
  }

  private async readAll(
    wanted: readonly Identified[],
    settings: Settings,
    signal: AbortSignal,
  ): Promise<void> {
    const total = wanted.length;
    let problem: unknown = null;
    this.tell({ progress: { read: 0, total }, problem, unread: 0 });
    for (let from = 0; from < total && problem === null; from += ISSUES_A_PART) {
      const part = wanted.slice(from, from + ISSUES_A_PART);
      const reading = await readChangelogs({
        ...{ connection: this.connection, settings, items: part, signal },
        onProgress: ({ read }) => {
          if (!signal.aborted) this.tell({ progress: { read: from + read, total } });
        },
      });
      signal.throwIfAborted();
      ({ problem } = reading);
      const histories = new Map(this.state.histories);
      reading.items.forEach(({ history }, at) => {
        const asked = part[at];
        // Without a problem, what is still null came in pieces.
        if (asked === undefined || (history === null && problem !== null)) return;
        histories.set(asked.id, history);
        this.readAt.set(asked.id, asked.updated);
      });
      this.tell({ histories });
    }
    this.running = null;
    this.tell({ progress: null, problem, unread: this.missing().length });
  }

  private tell(change: Partial<HistoriesState>): void {
    this.state = { ...this.state, ...change };
    for (const changed of this.listeners) changed();
  }
}
