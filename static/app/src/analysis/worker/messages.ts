import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import type { PortfolioPicture, PictureQuestion } from '../portfolio-picture';

/** What a page tells the worker. Messages arrive in their order. */
export type ToWorker =
  /** Issues that are new or were read anew, and names of those that are gone. */
  | {
      readonly kind: 'items';
      readonly items: readonly WorkItem[];
      readonly gone: readonly string[];
    }
  /** Draw what was told so far. */
  | { readonly kind: 'draw'; readonly request: number; readonly question: PictureQuestion };

/** Errors cross the border as their words: a class does not survive it. */
export interface FromWorker {
  readonly request: number;
  readonly picture:
    | PortfolioPicture
    | { readonly kind: 'failed'; readonly message: string; readonly misfit: string | null };
}

/** What an issue is known by on both sides. */
export function nameOf({ id, key }: Pick<WorkItem, 'id' | 'key'>): string {
  return id ?? key;
}
