import { useMemo } from 'react';
import { timeZoneNamed } from '../../../../src/domain/calendar/time-zone';
import { portfolioOf, type EpicPortfolio } from '../../../../src/use-cases/cases/portfolio-of';
import { usePicture } from '../analysis/use-picture';
import type { ReadingPhase } from '../reading/reading-phase';
import { useLinkedWork } from '../reading/use-linked-work';
import { wholeOf } from '../reading/whole-snapshot';
import { timeZoneOf, type SettingsInUse } from '../shell/use-settings';
import { conflictsByKey } from './conflicts-by-key';
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
  const { drawn, isDrawing } = usePicture('site', 'dependencies', whole, {
    ...{ settings, siteTimeZone, project: null },
    wantsMap: false,
  });
  const picture = drawn?.picture ?? null;
  // Where the settings do not fit the site there is none: the dependencies page says why.
  const conflicts = useMemo(
    () => (picture?.kind === 'picture' ? conflictsByKey(picture.rows) : null),
    [picture],
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
  const isReadingLinks = (linked.phase.name === 'reading' && whole === null) || isDrawing;
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
