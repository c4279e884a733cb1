import type { Ancestor } from '../../../../../src/domain/work-items/ancestor';
import type { WorkItem } from '../../../../../src/domain/work-items/work-item';
import type { AskedOf, Kind } from './drawings';
import type { Frame, Part } from './parts';

/** What a page tells the worker. Messages arrive in their order. */
export type ToWorker = ToldItems | ToldAncestors | Draw;

/** Issues that are new or were read anew, and numbers of those that no page looks at any more. */
export interface ToldItems {
  readonly kind: 'items';
  readonly items: readonly NumberedItem[];
  readonly gone: readonly number[];
}

/** What stands above the issues, all of it. */
export interface ToldAncestors {
  readonly kind: 'ancestors';
  readonly ancestors: readonly Ancestor[];
}

/** An issue as it was read; read anew, it has another number. */
export interface NumberedItem {
  readonly number: number;
  readonly item: WorkItem;
}

/** Draw these. */
export interface Draw<K extends Kind = Kind> {
  readonly kind: 'draw';
  readonly request: number;
  readonly drawing: K;
  /** Numbers of issues. */
  readonly items: Uint32Array;
  readonly question: AskedOf<K>;
}

/** The answer to a request: its long lists in parts, the rest after them; or why there is none. */
export type FromWorker = { readonly request: number } & (
  | { readonly kind: 'part'; readonly part: Part }
  | { readonly kind: 'frame'; readonly frame: Frame }
  /** Errors cross the border as their words: a class does not survive it. */
  | { readonly kind: 'failed'; readonly message: string; readonly misfit: string | null }
);
