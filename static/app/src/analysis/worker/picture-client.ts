import type { Ancestor } from '../../../../../src/domain/work-items/ancestor';
import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import type { Snapshot } from '../../reading/reading-state';
import type { Above } from '../analysis';
import type { AskedOf, Kind, PictureOf, Questions } from './drawings';
import type { Draw, FromWorker, ToWorker } from './messages';
import { putTogether, type Part } from './parts';

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
  readonly drawHere: <K extends Kind>(
    kind: K,
    items: readonly WorkItem[],
    question: AskedOf<K> & Above,
  ) => Promise<PictureOf<K>>;
  /** Lets the page answer the person before more is handed over. */
  readonly pause: () => Promise<void>;
}

/** Handing over takes the page's time: so many items take some 10 ms. */
const ITEMS_AT_ONCE = 500;

type Picture = PictureOf<Kind>;

const NO_ANCESTORS: readonly Ancestor[] = [];

interface Order {
  readonly snapshot: Snapshot;
  readonly drawing: Kind;
  readonly question: Questions[Kind];
  readonly settle: (picture: Picture | null) => void;
}

/**
 * Has pictures of what was read drawn by a worker. It is told each issue once, and again when it was
 * read anew; so a picture after a change costs the page what changed, and the picture.
 */
export class PictureClient {
  private worker: WorkerPort | null = null;
  private isBroken = false;
  /** The number of each issue that the worker knows. */
  private readonly told = new Map<WorkItem, number>();
  private numbers = 0;
  private toldAncestors: readonly Ancestor[] = NO_ANCESTORS;
  /** By lane, the first asked first. */
  private readonly orders = new Map<string, Order>();
  /** By lane, what its last question was about. */
  private readonly lookedAt = new Map<string, readonly WorkItem[]>();
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
  ask<K extends Kind>(
    lane: string,
    drawing: K,
    snapshot: Snapshot,
    question: Questions[K],
  ): Promise<PictureOf<K> | null> {
    this.orders.get(lane)?.settle(null);
    this.lookedAt.set(lane, snapshot.items);
    const picture = new Promise<Picture | null>((settle) => {
      this.orders.set(lane, { snapshot, drawing, question, settle });
      if (!this.isAtWork) void this.work();
    });
    // What is drawn is of the kind that was asked for.
    return picture as Promise<PictureOf<K> | null>;
  }

  /** Nobody looks at the lane any more: the worker can let go of what was only looked at there. */
  leave(lane: string): void {
    this.orders.get(lane)?.settle(null);
    this.orders.delete(lane);
    this.lookedAt.delete(lane);
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
    const news = items.filter((item) => !this.told.has(item));
    const gone = this.notLookedAt();
    for (let from = 0; from < news.length || from === 0; from += ITEMS_AT_ONCE) {
      if (this.worker === null || !isCurrent()) return false;
      const part = news.slice(from, from + ITEMS_AT_ONCE).map((item) => {
        this.numbers += 1;
        return { number: this.numbers, item };
      });
      const goneNow = from === 0 ? gone : [];
      this.worker.send({ kind: 'items', items: part, gone: goneNow.map(([, number]) => number) });
      for (const { number, item } of part) this.told.set(item, number);
      for (const [item] of goneNow) this.told.delete(item);
      if (from + ITEMS_AT_ONCE < news.length) await this.tools.pause();
    }
    return true;
  }

  /** What the worker knows and no lane looks at. */
  private notLookedAt(): readonly (readonly [WorkItem, number])[] {
    const left = new Map(this.told);
    for (const items of this.lookedAt.values()) for (const item of items) left.delete(item);
    return [...left];
  }

  private async draw({ snapshot, drawing, question }: Order, isTold: boolean): Promise<Picture> {
    const { items, linkTypes, asOf, work } = snapshot;
    const isComplete = work !== null && work.problem === null;
    const asked = { ...question, linkTypes, asOf, isComplete };
    const ancestors = work?.ancestors ?? NO_ANCESTORS;
    const there = isTold ? await this.drawThere(drawing, items, { asked, ancestors }) : null;
    return there ?? this.tools.drawHere(drawing, items, { ...asked, ancestors });
  }

  /** @returns null: the worker broke */
  private drawThere(
    drawing: Kind,
    items: readonly WorkItem[],
    { asked: question, ancestors }: { readonly asked: AskedOf<Kind> } & Above,
  ): Promise<Picture | null> {
    const { worker } = this;
    if (worker === null) return Promise.resolve(null);
    if (ancestors !== this.toldAncestors) worker.send({ kind: 'ancestors', ancestors });
    this.toldAncestors = ancestors;
    this.requests += 1;
    const request = this.requests;
    const numbers = new Uint32Array(items.length);
    for (const [place, item] of items.entries()) numbers[place] = this.told.get(item) ?? 0;
    return new Promise((resolve) => {
      const parts: Part[] = [];
      this.answered = (answer) => {
        if (answer !== null && answer.request !== request) return;
        if (answer?.kind === 'part') {
          parts.push(answer.part);
          return;
        }
        this.answered = null;
        resolve(answer && pictureIn(answer, parts));
      };
      const message: Draw = { kind: 'draw', request, drawing, items: numbers, question };
      worker.send(message);
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

function pictureIn(
  answer: Exclude<FromWorker, { readonly kind: 'part' }>,
  parts: readonly Part[],
): Picture {
  if (answer.kind === 'frame') return putTogether(answer.frame, parts) as Picture;
  const { message, misfit } = answer;
  return { kind: 'failed', error: new Error(message), misfit };
}

function failed(error: unknown): Picture {
  return { kind: 'failed', error, misfit: null };
}
