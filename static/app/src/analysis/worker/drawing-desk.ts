import type { Ancestor } from '../../../../../src/domain/work-items/ancestor';
import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import { draw } from './draw';
import type { Draw, FromWorker, ToWorker } from './messages';
import { takenApart } from './parts';

/** What the worker does: it keeps the issues it was told of and draws them when it is asked. */
export class DrawingDesk {
  private readonly items = new Map<number, WorkItem>();
  private last: { readonly numbers: Uint32Array; readonly items: readonly WorkItem[] } | null =
    null;
  private ancestors: readonly Ancestor[] = [];

  /** @returns nothing where nothing was asked */
  hear(message: ToWorker): readonly FromWorker[] {
    if (message.kind === 'draw') return this.answer(message);
    if (message.kind === 'ancestors') {
      ({ ancestors: this.ancestors } = message);
      return [];
    }
    for (const number of message.gone) this.items.delete(number);
    for (const { number, item } of message.items) this.items.set(number, item);
    return [];
  }

  private answer({ request, drawing, items, question }: Draw): readonly FromWorker[] {
    const { ancestors } = this;
    const picture = draw(drawing, this.itemsOf(items), { ...question, ancestors });
    if (picture.kind === 'failed') {
      const { error, misfit } = picture;
      const message = error instanceof Error ? error.message : String(error);
      return [{ request, kind: 'failed', message, misfit }];
    }
    const { parts, frame } = takenApart(picture);
    return [
      ...parts.map((part) => ({ request, kind: 'part' as const, part })),
      { request, kind: 'frame', frame },
    ];
  }

  /** The same list for the same issues: what was found out of it last is known. */
  private itemsOf(numbers: Uint32Array): readonly WorkItem[] {
    const { last } = this;
    const isLast =
      last?.numbers.length === numbers.length &&
      numbers.every((number, place) => last.numbers[place] === number);
    if (last !== null && isLast) return last.items;
    const items = Array.from(numbers).flatMap((number) => this.items.get(number) ?? []);
    this.last = { numbers, items };
    return items;
  }
}
