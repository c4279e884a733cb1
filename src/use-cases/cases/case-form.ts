import type { BusinessCase } from '../../domain/business-case/case/business-case';
import type { CaseMirror } from '../../domain/business-case/case/case-mirror';
import type { Instant } from '../../domain/calendar/instant';

/** Port: how the texts of a case, and what JQL finds of it, are kept in a property. */
export interface CaseForm {
  readonly propertyKey: string;
  /** Anybody who may edit the issue can have written the value, so it may be anything. */
  readonly read: (value: unknown) => CaseReading;
  /** Null: it has no room. */
  readonly write: (toWrite: CaseToWrite) => object | null;
  /** Parts of a case for the history, those that are empty as well. */
  readonly partsForm: (parts: Partial<BusinessCase>) => object;
  /** Such a form; null where it cannot be read. */
  readonly readParts: (form: unknown) => Partial<BusinessCase> | null;
}

export type CaseReading =
  | {
      readonly kind: 'readable';
      readonly revision: number;
      readonly written: BusinessCase;
      /** Null: there is none, or it cannot be read. */
      readonly mirror: CaseMirror | null;
    }
  | { readonly kind: 'unreadable'; readonly fault: string };

export interface CaseToWrite {
  readonly revision: number;
  readonly written: BusinessCase;
  readonly mirror: CaseMirror;
  readonly touched: Instant;
}
