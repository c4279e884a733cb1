import { useMemo } from 'react';
import { usePicture } from '../analysis/use-picture';
import { bothReadings } from '../impediments/impediments-picture';
import {
  useImpedimentReading,
  useImpedimentsAsWritten,
} from '../impediments/reading/use-impediments';
import { whoseByDefault } from '../inbox/whose';
import { useLinkedWork } from '../reading/use-linked-work';
import { wholeOf } from '../reading/whole-snapshot';
import type { SettingsInUse } from '../shell/use-settings';
import type { Checked, StuckWork } from './stuck-work';

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
  const { toldAt } = reading;
  const { impeded, told } = useImpedimentsAsWritten(reading);
  const isRead = reading.shown?.work?.problem === null;
  const both = useMemo(
    () => (isRead && impeded !== null && whole !== null ? bothReadings(whole, impeded) : null),
    [isRead, impeded, whole],
  );
  const stuck = usePicture('stuck impediments', 'impediments', both, {
    ...{ settings, siteTimeZone, project, told, toldAt },
  });
  const links = whole?.work?.problem === null ? whole : null;
  const waiting = usePicture('stuck contracts', 'inbox', links, {
    // Both sides of a contract matter, so the whole site is looked at whatever the project.
    ...{ settings, siteTimeZone, project: null },
    ...{ whose: whoseByDefault(project, settings.team), wantsUnasked: false },
  });
  const impediments = useMemo(() => {
    const picture = both && stuck.drawn?.picture;
    return picture?.kind === 'impediments' ? picture.impediments.open : null;
  }, [both, stuck.drawn]);
  const contracts = useMemo(() => {
    const picture = links && waiting.drawn?.picture;
    if (picture?.kind !== 'inbox') return null;
    const { inbox } = picture;
    return { late: inbox.late, asked: [...inbox['asked-of-us'], ...inbox['asked-by-us']] };
  }, [links, waiting.drawn]);
  const areLinksRead = whole !== null || linked.phase.name !== 'reading';
  const areImpedimentsRead = areLinksRead && !isGoingOn(reading.phase.name);
  return {
    ...{ impediments, contracts, refresh: store.start },
    impedimentsChecked: checked(impediments, areImpedimentsRead && !stuck.isDrawing),
    contractsChecked: checked(contracts, areLinksRead && !waiting.isDrawing),
  };
}

function isGoingOn(phase: string): boolean {
  return phase === 'reading' || phase === 'waiting';
}

function checked(found: object | null, hasEnded: boolean): Checked {
  if (found !== null) return 'checked';
  return hasEnded ? 'missing' : 'reading';
}
