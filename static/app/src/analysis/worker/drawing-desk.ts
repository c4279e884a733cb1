import type { Ancestor } from '../../../../../src/domain/work-items/ancestor';
import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import { pictureOf } from '../portfolio-picture';
import { nameOf, type FromWorker, type ToWorker } from './messages';

/** What the worker does: it keeps the issues it was told of and draws them when it is asked. */
export class DrawingDesk {
  private readonly items = new Map<string, WorkItem>();
  private ancestors: readonly Ancestor[] = [];

  /** @returns null: nothing was asked */
  hear(message: ToWorker): FromWorker | null {
    if (message.kind === 'items') {
      for (const name of message.gone) this.items.delete(name);
      for (const item of message.items) this.items.set(nameOf(item), item);
      return null;
    }
    if (message.kind === 'ancestors') {
      ({ ancestors: this.ancestors } = message);
      return null;
    }
    const { ancestors } = this;
    const picture = pictureOf([...this.items.values()], { ...message.question, ancestors });
    const { request } = message;
    if (picture.kind === 'picture') return { request, picture };
    const { error, misfit } = picture;
    const words = error instanceof Error ? error.message : String(error);
    return { request, picture: { kind: 'failed', message: words, misfit } };
  }
}
