import type { CasesAnswer } from '../../../../../src/contract/portfolio-facts';
import type {
  RegistersAnswer,
  ReviewHead,
  SavedObjective,
  SavedTheme,
} from '../../../../../src/contract/portfolio-registers';
import type { Settings } from '../../../../../src/contract/settings';
import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import type { JiraConnection } from '../../../../../src/jira/call-jira';
import { readEpics } from '../../../../../src/jira/read-epics';
import type { IssueStanding } from '../../../../../src/jira/transitions';
import { instantNow } from '../../shell/instant-now';
import {
  NOTHING_TOLD,
  nextPortfolioState,
  type PortfolioEvent,
  type PortfolioSnapshot,
  type PortfolioState,
  type ToldFacts,
} from './portfolio-state';
import { readFacts } from './read-facts';

/** The app's back end, as far as the portfolio is read from it. */
export interface PortfolioBackEnd {
  readonly readCases: (issueIds: readonly string[]) => Promise<CasesAnswer>;
  readonly readRegisters: () => Promise<RegistersAnswer>;
}

type ToldRegisters = Pick<PortfolioSnapshot, 'registers' | 'registersProblem'>;

/**
 * The epics of the site as the viewer sees them and what app storage keeps of them, read once for all
 * pages of a session.
 */
export class PortfolioStore {
  private state: PortfolioState = NOTHING_TOLD;
  private settings: Settings | null = null;
  private running: AbortController | null = null;
  /** Since the last reading began; by issue id. */
  private readonly moved = new Map<string, PortfolioEvent>();
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly connection: JiraConnection,
    private readonly backEnd: PortfolioBackEnd,
  ) {}

  readonly read = (): PortfolioState => this.state;

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
    this.moved.clear();
    const tell = (event: PortfolioEvent): void => {
      if (run.signal.aborted) return;
      this.tell(event);
      // What was read may be older than a move that was made meanwhile.
      if (event.name === 'told') for (const move of this.moved.values()) this.tell(move);
    };
    this.tell({ name: 'started' });
    this.readAll(settings, run.signal, tell).catch((error: unknown) => {
      tell({ name: 'failed', error });
      run.abort();
    });
  };

  readonly cancel = (): void => {
    this.running?.abort();
    this.tell({ name: 'cancelled' });
  };

  /** Where Jira says that an epic stands now. */
  takeStanding(issueId: string, standing: IssueStanding): void {
    const move: PortfolioEvent = { name: 'moved', issueId, standing, at: instantNow() };
    this.moved.set(issueId, move);
    this.tell(move);
  }

  /** A theme as the back end has just told it. */
  takeTheme(id: string, standing: SavedTheme | null): void {
    this.tell({ name: 'theme-saved', id, standing });
  }

  takeObjective(id: string, standing: SavedObjective | null): void {
    this.tell({ name: 'objective-saved', id, standing });
  }

  takeReview(head: ReviewHead): void {
    this.tell({ name: 'review-kept', head });
  }

  private async readAll(
    settings: Settings,
    signal: AbortSignal,
    tell: (event: PortfolioEvent) => void,
  ): Promise<void> {
    const registers = this.readRegisters();
    const asked: Promise<ToldFacts>[] = [];
    const factsOf = (epics: readonly WorkItem[]): Promise<ToldFacts> => {
      const issueIds = [...new Set(epics.flatMap(({ id }) => id ?? []))];
      return readFacts({ issueIds, read: this.backEnd.readCases, signal });
    };
    const tellPart = async (epics: readonly WorkItem[], told: Promise<ToldFacts>) => {
      const part = { epics, facts: await told, ...(await registers) };
      tell({ name: 'told', snapshot: { ...part, work: null, asOf: instantNow() } });
    };
    let telling: Promise<void> = Promise.resolve();
    const work = await readEpics({
      ...{ connection: this.connection, settings, signal },
      onProgress: (progress) => {
        tell({ name: 'progressed', progress });
        if (progress.epics === null || asked.length > 0) return;
        const facts = factsOf(progress.epics);
        asked.push(facts);
        // What goes wrong here is told below, where the same is waited for.
        telling = tellPart(progress.epics, facts).catch(() => undefined);
      },
    });
    await telling;
    const { epics } = work;
    const told = await (asked[0] ?? factsOf(epics));
    const all = { epics, work, facts: told, ...(await registers), asOf: instantNow() };
    tell({ name: 'told', snapshot: all });
  }

  private async readRegisters(): Promise<ToldRegisters> {
    try {
      return { registers: await this.backEnd.readRegisters(), registersProblem: null };
    } catch (error) {
      return { registers: null, registersProblem: error };
    }
  }

  private tell(event: PortfolioEvent): void {
    this.state = nextPortfolioState(this.state, event);
    for (const changed of this.listeners) changed();
  }
}

/** What decides on what is read; other settings only decide what is made of it. */
function isReadAlike(one: Settings, other: Settings): boolean {
  const read = ({ fields, team, increments, cases }: Settings): string =>
    JSON.stringify([fields, team, increments, cases.types, cases.isMoneyConfidential]);
  return read(one) === read(other);
}
