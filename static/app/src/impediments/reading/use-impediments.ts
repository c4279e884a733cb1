import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { Settings } from '../../../../../src/contract/settings';
import { viewerConnection } from '../../bridge/viewer-transport';
import { LinkedWorkInUse } from '../../reading/use-linked-work';
import type { ImpedimentReadingState } from './impediment-reading';
import { ImpedimentStore } from './impediment-store';

/** What the pages of this session read from; a page in a test may have its own. */
export const ImpedimentsInUse = createContext(new ImpedimentStore(viewerConnection));

/** Reads impediments as the viewer; what was read stays while it is read again. */
export function useImpedimentReading(
  settings: Settings,
  project: string | null,
): { readonly state: ImpedimentReadingState; readonly store: ImpedimentStore } {
  const store = useContext(ImpedimentsInUse);
  const linked = useContext(LinkedWorkInUse);
  const state = useSyncExternalStore(store.subscribe, store.read);
  useEffect(() => {
    store.open({ settings, project, known: () => linked.read().shown?.items ?? [] });
  }, [store, linked, settings, project]);
  return { state, store };
}
