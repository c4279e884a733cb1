import type { WorkItem } from '../domain/work-items/work-item';

/** An issue and what is known of the issues around it, as far as they were read. */
export interface NeighbourhoodReading {
  readonly focus: WorkItem;
  /** Every link of the issue, of dependency types and others. */
  readonly links: readonly FocusLink[];
  /** Read in full, the focus included; by issue id. */
  readonly read: ReadonlyMap<string, WorkItem>;
  /**
   * Named by a link that was read, which tells their summary and status but neither dates nor further
   * links; by issue id. Those that were asked for since are not among them.
   */
  readonly told: ReadonlyMap<string, WorkItem>;
}

/** A link of the issue that is looked at, with the id by which it can be removed. */
export interface FocusLink {
  readonly id: string;
  readonly typeId: string;
  readonly direction: 'inward' | 'outward';
  readonly otherId: string;
}
