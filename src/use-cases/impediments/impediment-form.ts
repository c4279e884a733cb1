import type { Instant } from '../../domain/calendar/instant';
import type { ImpedimentNotes } from '../../domain/impediments/record';

/** Port: how what an issue says about its impediment is kept in a property. */
export interface ImpedimentForm {
  readonly propertyKey: string;
  /** Anybody who may edit the issue can have written the value, so it may be anything. */
  readonly read: (value: unknown) => ImpedimentReading;
  /** Null: it has no room. */
  readonly write: (impediment: ImpedimentToWrite) => object | null;
  /** What stands, without what is remembered of earlier ones: the history tells those itself. */
  readonly notesForm: (notes: ImpedimentNotes) => object;
  /** Such a form; null where it cannot be read. */
  readonly readNotes: (form: unknown) => ImpedimentNotes | null;
}

export type ImpedimentReading =
  | {
      readonly kind: 'readable';
      readonly revision: number;
      readonly notes: ImpedimentNotes;
    }
  | { readonly kind: 'unreadable'; readonly fault: string };

export interface ImpedimentToWrite {
  readonly revision: number;
  readonly notes: ImpedimentNotes;
  readonly touched: Instant;
}
