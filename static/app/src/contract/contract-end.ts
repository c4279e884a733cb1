import type { Day } from '../../../../src/domain/calendar/day';
import type { Contract } from '../../../../src/domain/dependencies/contract/contract';
import type { Half } from '../../../../src/domain/work-items/work-item';

/** One end of a contract, as somebody speaks for it: the waiting issue asks, the providing one answers. */
export interface ContractEnd {
  readonly half: Half;
  readonly own: OwnIssue;
  readonly other: OtherEnd;
  readonly contract: Contract;
  /** The day an ask begins with, from what is planned; null: none is known. */
  readonly plannedNeed: Day | null;
}

/** The issue whose half is written. */
export interface OwnIssue {
  readonly id: string;
  readonly key: string;
  /** How often the half was saved, as the page saw it. */
  readonly revision: number;
  /** The sprint it is planned for, as far as its end is known. */
  readonly sprint: { readonly name: string; readonly end: Day } | null;
}

export type OtherEnd =
  /** Without a key: the person may not see it. */
  | { readonly kind: 'issue'; readonly id: string; readonly key: string | null }
  /** Without a name: it is no longer in the settings. */
  | {
      readonly kind: 'party';
      readonly id: string;
      readonly name: string | null;
      readonly leadDays: number | null;
    };
