import type { ContractHalf } from '../../../../src/contract/contract-writing';
import type { Settings } from '../../../../src/contract/settings';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';
import type { JiraConnection } from '../../../../src/jira/call-jira';
import { readLinkedWork } from '../../../../src/jira/read-linked-work';
import { instantNow } from '../shell/instant-now';
import { NOT_READ, nextReadingState, type ReadingEvent, type ReadingState } from './reading-state';

/**
 * The linked issues of the site as the viewer sees them, read once for all pages of a session: who goes
 * from one page to another does not wait again.
 */
export class LinkedWorkStore {
  private state: ReadingState = NOT_READ;
  private settings: Settings | null = null;
  private running: AbortController | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly connection: JiraConnection) {}

  readonly read = (): ReadingState => this.state;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  /** Reads, unless it was read by settings that read the same. */
  open(settings: Settings): void {
    const before = this.settings;
    this.settings = settings;
    if (before === null || !isReadAlike(before, settings)) this.start();
  }

  readonly start = (): void => {
    const { settings } = this;
    if (settings === null) return;
    this.running?.abort();
    const run = new AbortController();
    this.running = run;
    const tell = (event: ReadingEvent): void => {
      if (!run.signal.aborted) this.tell(event);
    };
    this.tell({ name: 'started' });
    readLinkedWork({
      connection: this.connection,
      settings,
      signal: run.signal,
      onProgress: (progress) => {
        tell({ name: 'progressed', progress, at: instantNow() });
      },
    }).then(
      (work) => {
        tell({ name: 'finished', work, at: instantNow() });
      },
      (error: unknown) => {
        tell({ name: 'failed', error });
        run.abort();
      },
    );
  };

  readonly cancel = (): void => {
    this.running?.abort();
    this.tell({ name: 'cancelled' });
  };

  /** Takes in a half as Jira has just told it, without reading anything again. */
  takeHalf(issueId: string, standing: ContractHalf): void {
    this.tell({ name: 'half-told', issueId, standing });
  }

  /** An issue as it was last read. */
  item(issueId: string): WorkItem | null {
    return this.state.shown?.items.find(({ id }) => id === issueId) ?? null;
  }

  private tell(event: ReadingEvent): void {
    this.state = nextReadingState(this.state, event);
    for (const changed of this.listeners) changed();
  }
}

/** What decides on what is read; other settings only decide what is made of it. */
const READ_BY = [
  'linkTypes',
  'fields',
  'team',
  'increments',
] as const satisfies readonly (keyof Settings)[];

function isReadAlike(one: Settings, other: Settings): boolean {
  return READ_BY.every((key) => JSON.stringify(one[key]) === JSON.stringify(other[key]));
}
