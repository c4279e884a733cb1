import type { Settings } from '../../../../src/contract/settings';
import { analysePortfolio, type Portfolio } from '../../../../src/use-cases/analyse-portfolio';
import type { Impediment } from '../../../../src/use-cases/impediments/impediment';
import { impedimentsOf } from '../../../../src/use-cases/impediments/impediments-of';
import { inboxOf, type InboxRow } from '../../../../src/use-cases/inbox';
import type { AnalysisQuestion } from '../analysis/analysis';
import { nodesOf, whoseByDefault } from '../inbox/whose';
import type { Snapshot } from '../reading/reading-state';

/** How far one of the readings beside the epics is. */
export type Checked = 'checked' | 'reading' | 'missing';

/** What stands in the way of work, beside the epics themselves. */
export interface StuckWork {
  /** Open ones, worst first; null: not all of them were read. */
  readonly impediments: readonly Impediment[] | null;
  /** Null: not all issues with links were read. */
  readonly contracts: {
    readonly late: readonly InboxRow[];
    readonly asked: readonly InboxRow[];
  } | null;
}

/**
 * Promises and asks of the whole site, or of a project's side: the inbox's groups, as whoever opens it sees
 * them first. Null where the settings do not fit the site: then the dependencies page says so.
 */
export function contractsOf(
  { items, linkTypes, asOf }: Snapshot,
  { settings, siteTimeZone, project }: AnalysisQuestion,
): StuckWork['contracts'] {
  try {
    // Both sides of a contract matter, so the whole site is looked at whatever the project.
    const reading = { items, linkTypes, inScope: null, timeZone: siteTimeZone };
    const portfolio = analysePortfolio(reading, settings, () => asOf);
    const isOurs = nodesOf(whoseByDefault(project, settings.team), portfolio);
    const inbox = inboxOf(portfolio, { isOurs, isComplete: true });
    return { late: inbox.late, asked: [...inbox['asked-of-us'], ...inbox['asked-by-us']] };
  } catch {
    return null;
  }
}

export function openImpediments(portfolio: Portfolio, settings: Settings): readonly Impediment[] {
  return impedimentsOf(portfolio, settings).open;
}
