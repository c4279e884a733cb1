import type { Impediment } from '../../../../src/use-cases/impediments/impediment';
import type { InboxRow } from '../../../../src/use-cases/inbox';

/** How far one of the readings beside the epics is. */
export type Checked = 'checked' | 'reading' | 'missing';

/** What stands in the way of work, beside the epics themselves. */
export interface StuckWork {
  /** Open ones, worst first; null: not all of them were read. */
  readonly impediments: readonly Impediment[] | null;
  /**
   * Promises and asks of the whole site, or of a project's side: the inbox's groups, as whoever opens it
   * sees them first. Null: not all issues with links were read, or the settings do not fit the site, which
   * the dependencies page says.
   */
  readonly contracts: {
    readonly late: readonly InboxRow[];
    readonly asked: readonly InboxRow[];
  } | null;
}
