import { useMemo } from 'react';
import { analyseImpediments, withTold } from '../impediments/impediment-analysis';
import { withAdded } from '../impediments/reading/impediment-reading';
import { useImpedimentReading } from '../impediments/reading/use-impediments';
import { useLinkedWork } from '../reading/use-linked-work';
import { wholeOf } from '../reading/whole-snapshot';
import type { SettingsInUse } from '../shell/use-settings';
import { contractsOf, openImpediments, type Checked, type StuckWork } from './stuck-work';

export interface StuckWorkOnPage extends StuckWork {
  readonly impedimentsChecked: Checked;
  readonly contractsChecked: Checked;
  /** Reads the impediments again. */
  readonly refresh: () => void;
}

/** Impediments, promises and asks, out of what other pages read as well; a part of them is none. */
export function useStuckWork(
  { settings, siteTimeZone }: SettingsInUse,
  project: string | null,
): StuckWorkOnPage {
  const linked = useLinkedWork(settings);
  const whole = wholeOf(linked.shown);
  const { state: reading, store } = useImpedimentReading(settings, project);
  const { shown, added, addedAt, told, expected, toldAt } = reading;
  const impeded = useMemo(() => withAdded({ shown, added, addedAt }), [shown, added, addedAt]);
  const isRead = shown?.work?.problem === null;
  const analysis = useMemo(
    () =>
      isRead && impeded !== null && whole !== null
        ? analyseImpediments(whole, impeded, { settings, siteTimeZone, project })
        : null,
    [isRead, impeded, whole, settings, siteTimeZone, project],
  );
  const impediments = useMemo(
    () =>
      analysis?.kind === 'portfolio'
        ? openImpediments(withTold(analysis.portfolio, { told, expected, toldAt }), settings)
        : null,
    [analysis, told, expected, toldAt, settings],
  );
  const contracts = useMemo(() => {
    if (whole === null || whole.work?.problem !== null) return null;
    return contractsOf(whole, { settings, siteTimeZone, project });
  }, [whole, settings, siteTimeZone, project]);
  const areLinksRead = whole !== null || linked.phase.name !== 'reading';
  const areImpedimentsRead = areLinksRead && !isGoingOn(reading.phase.name);
  return {
    ...{ impediments, contracts, refresh: store.start },
    impedimentsChecked: checked(impediments, areImpedimentsRead),
    contractsChecked: checked(contracts, areLinksRead),
  };
}

function isGoingOn(phase: string): boolean {
  return phase === 'reading' || phase === 'waiting';
}

function checked(found: object | null, hasEnded: boolean): Checked {
  if (found !== null) return 'checked';
  return hasEnded ? 'missing' : 'reading';
}
