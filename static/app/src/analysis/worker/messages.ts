import type { Ancestor } from '../../../../../src/domain/work-items/ancestor';
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
  /** What stands above the issues, all of it. */
  | { readonly kind: 'ancestors'; readonly ancestors: readonly Ancestor[] }
  /** Draw what was told so far. */
  | { readonly kind: 'draw'; readonly request: number; readonly question: ToldQuestion };

/** Without what was told before. */
export type ToldQuestion = Omit<PictureQuestion, 'ancestors'>;

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
