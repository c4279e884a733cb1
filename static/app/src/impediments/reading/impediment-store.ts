import type { Settings } from '../../../../../src/contract/settings';
import type { StandingImpediment } from '../../../../../src/contract/impediment-writing';
import type { Instant } from '../../../../../src/domain/calendar/instant';
import type { ImpedimentNotes } from '../../../../../src/domain/impediments/record';
import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import type { JiraConnection } from '../../../../../src/jira/call-jira';
import { readImpediments } from '../../../../../src/jira/read-impediments';
import { instantNow } from '../../shell/instant-now';
import {
  IMPEDIMENTS_NOT_READ,
  nextImpedimentReading,
  type ImpedimentEvent,
  type ImpedimentReadingState,
  type WrittenImpediments,
} from './impediment-reading';
import type { ToldImpediment } from './told-issues';

/** How far back removed ones are read: what trends and memory look at. */
export const DAYS_BACK = 182;

export interface ImpedimentScope {
  readonly settings: Settings;
  /** Key; null: the whole site. */
  readonly project: string | null;
  /** Told each issue that was written, as others have read it too. */
  readonly onWritten: (issueId: string) => void;
}

/**
 * What is or was impeded, as the viewer sees it, read once for a session; and what was written since,
 * which needs no reading again.
 */
export class ImpedimentStore {
  private state: ImpedimentReadingState = IMPEDIMENTS_NOT_READ;
  private scope: ImpedimentScope | null = null;
  private running: AbortController | null = null;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly connection: JiraConnection) {}

  readonly read = (): ImpedimentReadingState => this.state;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  /**
   * Reads, unless the same was read by settings that read the same.
   *
   * @returns whether it reads
   */
  open(scope: ImpedimentScope): boolean {
    const before = this.scope;
    this.scope = scope;
    if (before !== null && isReadAlike(before, scope)) return false;
    this.start();
    return true;
  }

  readonly start = (): void => {
    const { scope } = this;
    if (scope === null) return;
    this.running?.abort();
    const run = new AbortController();
    this.running = run;
    const tell = (event: ImpedimentEvent): void => {
      if (!run.signal.aborted) this.tell(event);
    };
    this.tell({ name: 'started' });
    readImpediments({
      connection: this.connection,
      settings: scope.settings,
      days: DAYS_BACK,
      projectKey: scope.project,
      written: idsOf(this.state.writtenBefore),
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

  /** Takes in a record as Jira has just told it, without reading anything again. */
  readonly takeStanding = (issueId: string, standing: StandingImpediment): void => {
    const said = { ...standing, isUnreadable: false };
    this.written(issueId, { said }, instantNow());
  };

  readonly takeFlag = (issueId: string, isFlagged: boolean): void => {
    const at = instantNow();
    this.written(issueId, { flagChanges: [{ at, to: isFlagged }] }, at);
  };

  /** Shows what is being written; null: it is no longer, or was not written. */
  readonly expect = (issueId: string, notes: ImpedimentNotes | null): void => {
    this.tell({ name: 'expected', issueId, notes, at: instantNow() });
  };

  readonly add = (items: readonly WorkItem[]): void => {
    this.tell({ name: 'added', items, at: instantNow() });
  };

  private written(issueId: string, told: ToldImpediment, at: Instant): void {
    this.tell({ name: 'told', issueId, told, at });
    this.scope?.onWritten(issueId);
  }

  private tell(event: ImpedimentEvent): void {
    this.state = nextImpedimentReading(this.state, event);
    for (const changed of this.listeners) changed();
  }
}

function idsOf({ told, added }: WrittenImpediments): readonly string[] {
  return [...new Set([...told.keys(), ...added.map(({ id, key }) => id ?? key)])];
}

/** What decides on what is read; other settings only decide what is made of it. */
const READ_BY = [
  'fields',
  'team',
  'increments',
  'flow',
  'blocked',
] as const satisfies readonly (keyof Settings)[];

function isReadAlike(one: ImpedimentScope, other: ImpedimentScope): boolean {
  return (
    one.project === other.project &&
    JSON.stringify(one.settings.impediments.types) ===
      JSON.stringify(other.settings.impediments.types) &&
    READ_BY.every(
      (key) => JSON.stringify(one.settings[key]) === JSON.stringify(other.settings[key]),
    )
  );
}
