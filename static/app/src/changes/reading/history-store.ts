import type { Settings } from '../../../../../src/contract/settings';
import type { JiraConnection } from '../../../../../src/jira/call-jira';
import type { LinkedWork } from '../../../../../src/jira/read-linked-work';
import { readChangelogs } from '../../../../../src/jira/read-changelogs';
import type { Snapshot } from '../../reading/reading-state';
import {
  NO_HISTORIES,
  nextHistoryState,
  type HistoryEvent,
  type HistoryState,
} from './history-state';

/** The histories of the linked issues, read once for each reading of these. */
export class HistoryStore {
  private state: HistoryState = NO_HISTORIES;
  private asked: { readonly snapshot: Snapshot; readonly settings: Settings } | null = null;
  private work: LinkedWork | null = null;
  private running: AbortController | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly connection: JiraConnection) {}

  readonly read = (): HistoryState => this.state;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  /** Reads, unless the histories of this reading were asked for already; parts are waited out. */
  open(snapshot: Snapshot, settings: Settings): void {
    // What an earlier visit kept is about to be replaced.
    if (snapshot.work === null || snapshot.isUnchecked || snapshot.work === this.work) return;
    this.work = snapshot.work;
    this.asked = { snapshot, settings };
    this.start();
  }

  readonly start = (): void => {
    if (this.asked === null) return;
    const { snapshot, settings } = this.asked;
    this.running?.abort();
    const run = new AbortController();
    this.running = run;
    const tell = (event: HistoryEvent): void => {
      if (!run.signal.aborted) this.tell(event);
    };
    tell({ name: 'started', total: snapshot.items.length });
    readChangelogs({
      connection: this.connection,
      settings,
      items: snapshot.items,
      signal: run.signal,
      onProgress: (progress) => {
        tell({ name: 'progressed', ...progress });
      },
    }).then(
      (reading) => {
        tell({ name: 'finished', snapshot, reading });
      },
      (error: unknown) => {
        tell({ name: 'failed', error });
      },
    );
  };

  readonly cancel = (): void => {
    this.running?.abort();
    this.tell({ name: 'cancelled' });
  };

  private tell(event: HistoryEvent): void {
    this.state = nextHistoryState(this.state, event);
    for (const changed of this.listeners) changed();
  }
}
