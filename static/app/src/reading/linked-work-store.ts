import type { ContractHalf } from '../../../../src/contract/contract-writing';
import type { Settings } from '../../../../src/contract/settings';
import type { WorkItem } from '../../../../src/domain/work-items/work-item';
import type { JiraConnection } from '../../../../src/jira/call-jira';
import { NO_ANCESTORS, NOTHING_KNOWN, type KnownWork } from '../../../../src/jira/known-work';
import { updateLinkedWork } from '../../../../src/jira/update-linked-work';
import { instantNow } from '../shell/instant-now';
import {
  NOTHING_KEPT,
  withWritten,
  type KeptReading,
  type LoadedReading,
  type ReadingKeeper,
  type ReadingWriter,
} from './reading-keeper';
import { NOT_READ, nextReadingState, type ReadingEvent, type ReadingState } from './reading-state';
import { readingRevision } from './stored/reading-key';

const HOUR_MS = 3_600_000;
const MOST_WRITTEN = 50;

interface Run {
  readonly settings: Settings;
  readonly signal: AbortSignal;
  readonly tell: (event: ReadingEvent) => void;
}

/**
 * The linked issues of the site as the viewer sees them, read once for all pages of a session: who goes
 * from one page to another does not wait again. What was read is kept for the next visit where that is
 * allowed, and only what has changed since is read again.
 */
export class LinkedWorkStore {
  private state: ReadingState = NOT_READ;
  private settings: Settings | null = null;
  private running: AbortController | null = null;
  private known: KnownWork = NOTHING_KNOWN;
  private kept: Promise<KeptReading | null> | null = null;
  /** Ids of issues that were written since the last whole reading. */
  private written: readonly string[] = [];
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly connection: JiraConnection,
    private readonly keeper: ReadingKeeper = NOTHING_KEPT,
  ) {}

  readonly read = (): ReadingState => this.state;

  readonly subscribe = (changed: () => void): (() => void) => {
    this.listeners.add(changed);
    return () => this.listeners.delete(changed);
  };

  /** Reads, unless it was read by settings that read the same. */
  open(settings: Settings): void {
    const before = this.settings;
    this.settings = settings;
    if (before !== null && readingRevision(before) === readingRevision(settings)) return;
    this.known = NOTHING_KNOWN;
    void this.letGo();
    this.start();
  }

  /** Reads what has changed; everything, where nothing is known. */
  readonly start = (): void => {
    this.begin((run) => this.readOn(run));
  };

  /** Reads what a failure left out; who was without a network need not press anything. */
  readonly goOn = (): void => {
    const { phase, shown } = this.state;
    if (phase.name === 'failed' || (phase.name === 'done' && shown?.work?.problem)) this.start();
  };

  /** Reads what has changed since it was read; while it is being read, that is enough. */
  readonly catchUp = (): void => {
    if (this.state.phase.name === 'done') this.start();
  };

  readonly cancel = (): void => {
    this.running?.abort();
    this.tell({ name: 'cancelled' });
  };

  /** Deletes what this browser keeps; what is on the page stays there. */
  readonly forget = async (): Promise<void> => {
    await this.keeper.forget();
    await this.letGo();
    this.tell({ name: 'keeping', keeping: 'forgotten' });
  };

  /** Takes in a half as Jira has just told it, without reading anything again. */
  takeHalf(issueId: string, standing: ContractHalf): void {
    this.noteWritten(issueId);
    this.tell({ name: 'half-told', issueId, standing });
  }

  /** An issue that the next reading has to read, whether searches know of its change yet or not. */
  readonly noteWritten = (issueId: string): void => {
    this.written = [...this.written, issueId].slice(-MOST_WRITTEN);
  };

  /** An issue as it was last read. */
  item(issueId: string): WorkItem | null {
    return this.state.shown?.items.find(({ id }) => id === issueId) ?? null;
  }

  /** Ends the reading, and lets go of what is kept once it is written. */
  close(): Promise<void> {
    this.running?.abort();
    return this.letGo();
  }

  private begin(act: (run: Run) => Promise<void>): void {
    const { settings } = this;
    if (settings === null) return;
    this.running?.abort();
    const running = new AbortController();
    this.running = running;
    const { signal } = running;
    const tell = (event: ReadingEvent): void => {
      if (!signal.aborted) this.tell(event);
    };
    this.tell({ name: 'started' });
    act({ settings, signal, tell }).catch((error: unknown) => {
      tell({ name: 'failed', error });
      running.abort();
    });
  }

  private async readOn(run: Run): Promise<void> {
    const kept = await this.keptBy(run.settings);
    run.signal.throwIfAborted();
    if (kept !== null && this.known.items.size === 0) {
      this.recall(await kept.load(run.signal), run);
    }
    const writer = (await kept?.claim(run.signal)) ?? null;
    try {
      if (kept !== null && writer?.hasWaited) await this.follow(kept, run);
      await this.update(run, writer);
    } finally {
      writer?.release();
    }
    if (kept !== null) {
      run.tell({ name: 'keeping', keeping: kept.isRefused() ? 'refused' : 'kept' });
    }
  }

  private async update(run: Run, writer: ReadingWriter | null): Promise<void> {
    const { settings, signal, tell } = run;
    const { connection, known, written } = this;
    const now = instantNow();
    // Whoever stops the reading, or whose page fails, goes on from here.
    const sofar = new Map(known.items);
    const update = await updateLinkedWork({
      ...{ connection, settings, signal, known, now, written },
      onProgress: (progress) => {
        tell({ name: 'progressed', progress, at: now });
      },
      onBegin: (beginning) => {
        if (beginning.isFull) sofar.clear();
        const { fullSince, projects, shape } = beginning.isFull ? beginning : known;
        const ancestors = beginning.isFull ? NO_ANCESTORS : known.ancestors;
        this.known = { items: sofar, fullSince, projects, shape, ancestors };
        writer?.begin(beginning, now);
      },
      onPage: (page) => {
        for (const one of page) if (one.item.id !== null) sofar.set(one.item.id, one);
        writer?.append(page, now);
      },
    });
    signal.throwIfAborted();
    this.known = update.known;
    const { work } = update;
    // What stands is whole: it stays until all that has changed is read.
    const isHalf = work.problem?.fault !== 'unexpected-answer' && work.problem !== null;
    if (isHalf && this.state.shown?.work?.problem === null) throw work.problem;
    tell({ name: 'finished', work, at: now });
    if (work.problem !== null) return;
    this.written = this.written.filter((id) => !written.includes(id));
    writer?.finish(update, now);
  }

  private recall(loaded: LoadedReading | null, { settings, signal, tell }: Run): void {
    if (loaded === null || signal.aborted) return;
    this.known = loaded.known;
    const age = instantNow() - loaded.asOf;
    if (age < 0 || age > settings.browserStorage.hours * HOUR_MS) return;
    const items = itemsOf(loaded.known);
    const { work, linkTypes, asOf } = loaded;
    if (items.length > 0) tell({ name: 'recalled', snapshot: { items, work, linkTypes, asOf } });
  }

  /** Takes over what another tab has read. */
  private async follow(kept: KeptReading, run: Run): Promise<void> {
    const written = await kept.load(run.signal);
    const work = written?.work ?? null;
    if (written === null || work === null) return;
    const known = withWritten(this.known, written.known);
    this.recall({ ...written, known, work: { ...work, items: itemsOf(known) } }, run);
  }

  private keptBy(settings: Settings): Promise<KeptReading | null> {
    this.kept ??= this.keeper.open(settings).then((kept) => {
      kept?.onWritten(() => {
        if (this.state.phase.name !== 'done') return;
        this.begin(async (run) => {
          await this.follow(kept, run);
          await this.update(run, null);
        });
      });
      return kept;
    });
    return this.kept;
  }

  private async letGo(): Promise<void> {
    const { kept } = this;
    this.kept = null;
    await (await kept)?.close();
  }

  private tell(event: ReadingEvent): void {
    this.state = nextReadingState(this.state, event);
    for (const changed of this.listeners) changed();
  }
}

function itemsOf({ items }: KnownWork): readonly WorkItem[] {
  return [...items.values()].map(({ item }) => item);
}
