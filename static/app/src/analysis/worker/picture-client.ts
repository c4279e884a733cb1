import type { Ancestor } from '../../../../../src/domain/work-items/ancestor';
import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import type { Snapshot } from '../../reading/reading-state';
import type { Picture, PictureQuestion } from '../portfolio-picture';
import { nameOf, type FromWorker, type ToldQuestion, type ToWorker } from './messages';

/** What is needed of a worker: the browser's, or a stand-in at the same border in a test. */
export interface WorkerPort {
  send(message: ToWorker): void;
}

export interface WorkerListener {
  readonly heard: (answer: FromWorker) => void;
  /** It does not run, or not any more. */
  readonly broke: () => void;
}

export interface PictureTools {
  /** @throws where the browser refuses workers */
  readonly openWorker: (listener: WorkerListener) => WorkerPort;
  /** The same without a worker, for a browser that has none. */
  readonly drawHere: (items: readonly WorkItem[], question: PictureQuestion) => Promise<Picture>;
  /** Lets the page answer the person before more is handed over. */
  readonly pause: () => Promise<void>;
}

/** Handing over takes the page's time: so many items take some 10 ms. */
const ITEMS_AT_ONCE = 1000;

/** The question without what the snapshot answers. */
export type OpenQuestion = Omit<PictureQuestion, 'linkTypes' | 'asOf' | 'isComplete' | 'ancestors'>;

const NO_ANCESTORS: readonly Ancestor[] = [];

interface Order {
  readonly snapshot: Snapshot;
  readonly question: OpenQuestion;
  readonly settle: (picture: Picture | null) => void;
}

/**
 * Has pictures of the dependencies drawn by a worker. It is told each issue once, and again when it was
 * read anew; so a picture after a change costs the page what changed, and the picture.
 */
export class PictureClient {
  private worker: WorkerPort | null = null;
  private isBroken = false;
  private readonly told = new Map<string, WorkItem>();
  private toldAncestors: readonly Ancestor[] = NO_ANCESTORS;
  /** By lane, the first asked first. */
  private readonly orders = new Map<string, Order>();
  private isAtWork = false;
  private requests = 0;
  private answered: ((answer: FromWorker | null) => void) | null = null;

  constructor(private readonly tools: PictureTools) {}

  /** Opens the worker ahead: it loads its code while the page reads. */
  readonly warm = (): void => {
    if (this.worker !== null || this.isBroken) return;
    try {
      this.worker = this.tools.openWorker({
        heard: (answer) => {
          this.answered?.(answer);
        },
        broke: () => {
          this.giveUp();
        },
      });
    } catch {
      this.giveUp();
    }
  };

  /**
   * @param lane of several questions of the same lane only the last matters
   * @returns null: overtaken by a later question before it was begun
   */
  ask(lane: string, snapshot: Snapshot, question: OpenQuestion): Promise<Picture | null> {
    this.orders.get(lane)?.settle(null);
    return new Promise((settle) => {
      this.orders.set(lane, { snapshot, question, settle });
      if (!this.isAtWork) void this.work();
    });
  }

  private async work(): Promise<void> {
    this.isAtWork = true;
    for (let next = this.first(); next !== null; next = this.first()) {
      const [lane, order] = next;
      const isCurrent = (): boolean => this.orders.get(lane) === order;
      const isTold = await this.tell(order.snapshot.items, isCurrent);
      if (!isCurrent()) continue;
      this.orders.delete(lane);
      order.settle(await this.draw(order, isTold).catch(failed));
    }
    this.isAtWork = false;
  }

  private first(): readonly [string, Order] | null {
    const [next = null] = this.orders;
    return next;
  }

  /** @returns false: there is no worker, or the question was overtaken */
  private async tell(items: readonly WorkItem[], isCurrent: () => boolean): Promise<boolean> {
    this.warm();
    const news = items.filter((item) => this.told.get(nameOf(item)) !== item);
    const standing = new Set(items.map(nameOf));
    const gone = [...this.told.keys()].filter((name) => !standing.has(name));
    for (let from = 0; from < news.length || from === 0; from += ITEMS_AT_ONCE) {
      if (this.worker === null || !isCurrent()) return false;
      const part = news.slice(from, from + ITEMS_AT_ONCE);
      this.worker.send({ kind: 'items', items: part, gone: from === 0 ? gone : [] });
      for (const item of part) this.told.set(nameOf(item), item);
      if (from === 0) for (const name of gone) this.told.delete(name);
      if (from + ITEMS_AT_ONCE < news.length) await this.tools.pause();
    }
    return true;
  }

  private async draw({ snapshot, question }: Order, isTold: boolean): Promise<Picture> {
    const { items, linkTypes, asOf, work } = snapshot;
    const isComplete = work !== null && work.problem === null;
    const asked = { ...question, linkTypes, asOf, isComplete };
    const ancestors = work?.ancestors ?? NO_ANCESTORS;
    const answer = isTold ? await this.answerOf(asked, ancestors) : null;
    if (answer === null) return this.tools.drawHere(items, { ...asked, ancestors });
    const { picture } = answer;
    if (picture.kind === 'picture') return picture;
    return { kind: 'failed', error: new Error(picture.message), misfit: picture.misfit };
  }

  /** @returns null: the worker broke */
  private answerOf(
    question: ToldQuestion,
    ancestors: readonly Ancestor[],
  ): Promise<FromWorker | null> {
    const { worker } = this;
    if (worker === null) return Promise.resolve(null);
    if (ancestors !== this.toldAncestors) worker.send({ kind: 'ancestors', ancestors });
    this.toldAncestors = ancestors;
    this.requests += 1;
    const request = this.requests;
    return new Promise((resolve) => {
      this.answered = (answer) => {
        if (answer !== null && answer.request !== request) return;
        this.answered = null;
        resolve(answer);
      };
      worker.send({ kind: 'draw', request, question });
    });
  }

  private giveUp(): void {
    this.isBroken = true;
    this.worker = null;
    this.told.clear();
    this.toldAncestors = NO_ANCESTORS;
    this.answered?.(null);
  }
}

function failed(error: unknown): Picture {
  return { kind: 'failed', error, misfit: null };
}
