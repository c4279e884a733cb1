import { createContext, useContext, useEffect, useSyncExternalStore } from 'react';
import type { Settings } from '../../../../../src/contract/settings';
import { callResolver } from '../../bridge/call-resolver';
import { viewerConnection } from '../../bridge/viewer-transport';
import { PortfolioStore } from './portfolio-store';
import type { PortfolioState } from './portfolio-state';

/** What all pages of this session read from; a page in a test may have its own. */
export const PortfolioInUse = createContext(
  new PortfolioStore(viewerConnection, {
    readCases: (issueIds) => callResolver('readCases', { issueIds: [...issueIds] }),
    readRegisters: () => callResolver('readRegisters', {}),
  }),
);

export interface PortfolioReading extends PortfolioState {
  readonly store: PortfolioStore;
}

/** Reads the epics of the site as the viewer; what was read stays while it is read again. */
export function usePortfolioReading(settings: Settings): PortfolioReading {
  const store = useContext(PortfolioInUse);
  const state = useSyncExternalStore(store.subscribe, store.read);
  useEffect(() => {
    store.open(settings);
  }, [store, settings]);
  return { ...state, store };
}
