import type { Answer } from '../../domain/dependencies/contract/answer';
import type { Ask } from '../../domain/dependencies/contract/ask';
import type { Instant } from '../../domain/calendar/instant';

/** Port: how the entries of one half of a contract are kept in a property of an issue. */
export interface HalfForm<Entry> {
  readonly propertyKey: string;
  /** Anybody who may edit the issue can have written the value, so it may be anything. */
  readonly read: (value: unknown) => HalfReading<Entry>;
  /** Null: what is open has no room any more. */
  readonly write: (half: HalfToWrite<Entry>) => object | null;
  /** One entry, as it is written. */
  readonly entryForm: (entry: Entry) => object;
  /** One entry; null where it cannot be read. */
  readonly readEntry: (value: unknown) => Entry | null;
}

export type HalfReading<Entry> =
  | { readonly kind: 'readable'; readonly revision: number; readonly entries: readonly Entry[] }
  | { readonly kind: 'unreadable'; readonly fault: string };

export interface HalfToWrite<Entry> {
  readonly revision: number;
  readonly entries: readonly Entry[];
  readonly touched: Instant;
}

/** Both forms. */
export interface HalfForms {
  readonly asks: HalfForm<Ask>;
  readonly answers: HalfForm<Answer>;
}
