import type { CaseAnswer } from '../../contract/portfolio-facts';
import type { WorkItem } from '../../domain/work-items/work-item';

/** What progress and blockers need of a child of an epic; sub-tasks are left out. */
export type EpicChild = Pick<
  WorkItem,
  'id' | 'key' | 'status' | 'points' | 'isFlagged' | 'parent' | 'impediment'
>;

/** Everything that is known of the epics before any of it is judged. */
export interface EpicsReading {
  readonly epics: readonly WorkItem[];
  /** Null: they were not read, or only some of them. */
  readonly children: readonly EpicChild[] | null;
  /** By issue id; an epic that is missing has not been told of. */
  readonly facts: ReadonlyMap<string, CaseAnswer>;
  /** Ids of the themes of the register; null: it was not read. */
  readonly themes: readonly string[] | null;
  /**
   * By key of the item that waits, how many of its dependencies are in conflict; null: the linked
   * issues were not read.
   */
  readonly conflicts: ReadonlyMap<string, number> | null;
}
