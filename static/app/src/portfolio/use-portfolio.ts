import { useMemo } from 'react';
import { timeZoneNamed } from '../../../../src/domain/calendar/time-zone';
import { analysePortfolio } from '../../../../src/use-cases/analyse-portfolio';
import { conflictsByKey } from '../../../../src/use-cases/cases/conflicts-by-key';
import { portfolioOf, type EpicPortfolio } from '../../../../src/use-cases/cases/portfolio-of';
import type { ReadingPhase } from '../reading/reading-phase';
import { useLinkedWork } from '../reading/use-linked-work';
import { wholeOf } from '../reading/whole-snapshot';
import type { Snapshot } from '../reading/reading-state';
import { timeZoneOf, type SettingsInUse } from '../shell/use-settings';
import type { PortfolioSnapshot } from './reading/portfolio-state';
import type { PortfolioStore } from './reading/portfolio-store';
import { usePortfolioReading } from './reading/use-portfolio-reading';

export interface PortfolioOnPage {
  readonly phase: ReadingPhase;
  readonly shown: PortfolioSnapshot | null;
  /** Null: nothing was read yet. */
  readonly portfolio: EpicPortfolio | null;
  /** Whether dependencies are counted; else they are still read, or could not be. */
  readonly links: 'counted' | 'reading' | 'missing';
  readonly store: PortfolioStore;
  /** Reads everything again. */
  readonly refresh: () => void;
}

/** The epics of the site, judged with what is known of their dependencies. */
export function usePortfolio({ settings, siteTimeZone }: SettingsInUse): PortfolioOnPage {
  const linked = useLinkedWork(settings);
  const { phase, shown, store } = usePortfolioReading(settings);
  const whole = wholeOf(linked.shown);
  const conflicts = useMemo(
    () => whole && conflictsIn(whole, { settings, siteTimeZone }),
    [whole, settings, siteTimeZone],
  );
  const timeZone = timeZoneOf({ settings, siteTimeZone });
  const portfolio = useMemo(() => {
    if (shown === null) return null;
    const { epics, work, facts, registers, asOf } = shown;
    return portfolioOf(
      {
        ...{ epics, conflicts, facts: facts.cases },
        children: work?.unreadChildren === 0 ? work.children : null,
        themes: registers?.themes.map(({ id }) => id) ?? null,
      },
      { settings, timeZone: timeZoneNamed(timeZone), asOf },
    );
  }, [shown, conflicts, settings, timeZone]);
  const isReadingLinks = linked.phase.name === 'reading' && whole === null;
  const { start } = linked;
  const refresh = useMemo(
    () => () => {
      start();
      store.start();
    },
    [start, store],
  );
  return {
    ...{ phase, shown, portfolio, store, refresh },
    links: conflicts !== null ? 'counted' : isReadingLinks ? 'reading' : 'missing',
  };
}

/** Null where the settings do not fit the site: then the dependencies page says so. */
function conflictsIn(
  { items, linkTypes, asOf }: Snapshot,
  { settings, siteTimeZone }: Pick<SettingsInUse, 'settings' | 'siteTimeZone'>,
): ReadonlyMap<string, number> | null {
  try {
    const reading = { items, linkTypes, inScope: null, timeZone: siteTimeZone };
    return conflictsByKey(analysePortfolio(reading, settings, () => asOf));
  } catch {
    return null;
  }
}
